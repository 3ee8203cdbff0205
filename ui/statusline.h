// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/color.h"

#include <QPointF>
#include <QSize>
#include <QStatusBar>

class QToolButton;

namespace ratoon {

class PlainLabel;
struct Canvas;

/// The line at the foot: zoom, what the picture is, where the pointer is, what the tool does; at the right what the
/// last edit did and the memory in use.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void clear();
    void setZoom(double percent);
    /// `proof`: through which it is seen.
    void setPicture(const Canvas& canvas, const std::optional<Proof>& proof);
    void setCursor(QPointF canvas);
    void clearCursor();
    void setHint(const QString& hint);
    void setNote(const QString& note);
    /// Said as long as no connection is opened.
    void setOffline(bool isOffline);

Q_SIGNALS:
    void onlineWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* field(int minimumWidth = 0);

    PlainLabel* m_zoom;
    PlainLabel* m_picture;
    PlainLabel* m_cursor;
    PlainLabel* m_hint;
    PlainLabel* m_note;
    QToolButton* m_offline;
    PlainLabel* m_memory;
};

/// "3264 × 2448 px · sRGB · 8 bit"
QString pictureText(const Canvas& canvas);
/// Memory of this process in bytes; 0 where it cannot be told.
qint64 memoryInUse();

}  // namespace ratoon
