// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/adjusting.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ratoon {

class PlainLabel;

/// A line of the read-out.
struct GraftLine {
    QString name;
    QString value;
};

/// How the reply was aligned, in words.
QString alignmentText(const Adjusting& adjusting);
/// What was measured, in the order of the read-out.
std::vector<GraftLine> graftLines(const Adjusting& adjusting);

/// What was measured for a graft, and what it comes to.
class GraftReadOut final : public QWidget {
    Q_OBJECT

public:
    explicit GraftReadOut(QWidget* parent = nullptr);

    void refresh(Adjusting& adjusting);

private:
    QTimer m_patience;  ///< Until what takes longer is worth a word.
    PlainLabel* m_state;
    std::vector<PlainLabel*> m_names;
    std::vector<PlainLabel*> m_values;
    PlainLabel* m_faces;
    QPushButton* m_keepFaces;
    QPointer<Adjusting> m_adjusting;
};

}  // namespace ratoon
