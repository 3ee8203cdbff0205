// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace ratoon {

/// How safe a document is, in a word beside its name.
enum class SavedState {
    Opening,
    Unsaved,  ///< In no file; kept for recovery.
    Saved,    ///< In its file.
    Saving,
    Edited,    ///< Its file is older; kept for recovery.
    NotKept,   ///< What was last done is nowhere on disk.
    LookOnly,  ///< Nothing can be recorded or saved.
};

QString savedStateText(SavedState state);
/// What that means, in a sentence; empty where the word says it all.
QString savedStateTip(SavedState state);
/// What the window says at its top: the name, and what keeps the document from being safe.
QString documentTitle(const QString& name, SavedState state);

/// The open documents as tabs, each with its saved state in words. A tab is closed by its cross or the middle button.
class DocumentTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit DocumentTabs(QWidget* parent = nullptr);

    void setState(int index, SavedState state);
    /// False: something else is in front than the current tab's document.
    void setInFront(bool isInFront);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintTab(QPainter& painter, int index) const;
    QRect crossArea(int index) const;
    SavedState stateOf(int index) const;

    QPoint m_mouse{-1, -1};
    bool m_isInFront = true;
};

}  // namespace ratoon
