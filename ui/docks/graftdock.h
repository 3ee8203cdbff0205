// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/adjusting.h"

#include <QDockWidget>
#include <QPointer>

class QPushButton;
class QScrollArea;

namespace ratoon {

class BrushPage;
class GraftFields;
class GraftReadOut;
class PlacePage;
class PlainLabel;
class Segmented;

/// Where the graft of a finished edit is adjusted, for as long as that takes. Nothing is sent, and nothing changes but
/// by Apply. Enter applies, Escape leaves.
class GraftDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit GraftDock(QWidget* parent = nullptr);

    /// `title`: of the edit. Null: nothing is being adjusted.
    void show(Adjusting* adjusting, const QString& title = {});

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* body();
    QWidget* foot();
    void refresh();
    void refreshModes();

    QPointer<Adjusting> m_adjusting;
    PlainLabel* m_title;
    Segmented* m_modes;
    PlacePage* m_place;
    BrushPage* m_brush;
    GraftFields* m_fields;
    GraftReadOut* m_readOut;
    QScrollArea* m_area = nullptr;
    QPushButton* m_reset;
    QPushButton* m_cancel;
    QPushButton* m_apply;
};

}  // namespace ratoon
