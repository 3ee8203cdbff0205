// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/sentframe.h"

#include "ui/canvas/masktint.h"

#include <QPainter>

#include <algorithm>

namespace ratoon {

namespace {

constexpr double frameShade =
    0.45;  ///< Of the dark line that makes the light one visible on any picture.
constexpr double frameStrength = 0.9;

/// Above the frame's corner; inside of it where there is no room.
QRectF plateOf(const QRectF& frame, QSizeF size, const QRectF& room)
{
    QRectF plate(frame.topLeft() - QPointF(0, size.height() + metrics::gapTiny), size);
    if (plate.top() < room.top() + metrics::gapTiny) {
        plate.moveTopLeft(frame.topLeft() + QPointF(metrics::gapSmall, metrics::gapSmall));
    }
    plate.moveLeft(std::clamp(plate.left(),
                              room.left() + metrics::gapSmall,
                              std::max(room.left() + metrics::gapSmall,
                                       room.right() - metrics::gapSmall - size.width())));
    plate.moveTop(std::max(plate.top(), room.top() + metrics::gapSmall));
    return plate;
}

}  // namespace

void paintSentFrame(QPainter& painter,
                    const SentFrame& frame,
                    const Viewport& viewport,
                    const QRect& room,
                    const Theme& theme)
{
    const QRectF area = viewport.toWidget(QRectF(frame.crop));
    const double line = 1.0 / viewport.devicePixelRatio();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(theme.antsDark, frameShade), 3.0));
    painter.drawRect(area.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter.setPen(QPen(withAlpha(theme.antsLight, frameStrength), 1.0));
    painter.drawRect(area.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    const QFont font = theme.font(TextRole::Caption);
    painter.setFont(font);
    paintPlate(
        painter, plateOf(area, plateSize(frame.words, font), QRectF(room)), frame.words, theme);
    painter.restore();
}

}  // namespace ratoon
