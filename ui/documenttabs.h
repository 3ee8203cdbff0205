// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace ratoon {

/// How safe a document is, in a word beside its name.
enum class SavedState { Opening, Unsaved, Saved, Saving, Edited };

QString savedStateText(SavedState state);
/// What the window says at its top: the name, and what keeps the document from being safe.
QString documentTitle(const QString& name, SavedState state);

/// The open documents as tabs, each with its saved state in words. A tab is closed by its cross or the middle button.
class DocumentTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit DocumentTabs(QWidget* parent = nullptr);

    void setState(int index, SavedState state);

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
};

}  // namespace ratoon
