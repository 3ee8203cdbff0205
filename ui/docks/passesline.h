// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ratoon {

class PlainLabel;

/// A quiet line: how often these pixels have been made anew, and the way out.
class PassesLine final : public QWidget {
    Q_OBJECT

public:
    explicit PassesLine(QWidget* parent = nullptr);

    /// Models that the most processed pixel has gone through; few of them say nothing.
    void setPasses(int passes);
    /// There is something to say.
    bool isSaying() const { return m_isSaying; }

Q_SIGNALS:
    void redoWanted();

private:
    bool m_isSaying = false;
    PlainLabel* m_words;
    QToolButton* m_redo;
};

}  // namespace ratoon
