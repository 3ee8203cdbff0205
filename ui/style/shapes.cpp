// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ratoon::controls {

void box(Pen pen, const QRectF& area, double radius, const QColor& fill, const QColor& border)
{
    QPainter& painter = pen.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasBorder = border.isValid();
    const double inset = hasBorder ? 0.5 : 0.0;
    const double corner = std::max(0.0, radius - inset);
    painter.setPen(hasBorder ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void chevron(Pen pen, const QRectF& area, Qt::ArrowType direction, const QColor& color)
{
    constexpr double reach = 3.5;
    QPainter& painter = pen.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(area.center());
    switch (direction) {
    case Qt::UpArrow: painter.rotate(180); break;
    case Qt::LeftArrow: painter.rotate(90); break;
    case Qt::RightArrow: painter.rotate(-90); break;
    default: break;
    }
    const QPointF points[] = {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void fieldGlow(Pen pen, const QRectF& area, double radius)
{
    QPainter& painter = pen.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pen.theme.focusRing(), metrics::focusRing));
    const double half = metrics::focusRing / 2.0;
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius + half, radius + half);
    painter.restore();
}

void focusRing(Pen pen, const QRectF& area, double radius)
{
    fieldGlow(pen, area, radius);
    QPainter& painter = pen.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pen.theme.accentText, 1));
    const double in = metrics::focusRing - 0.5;
    painter.drawRoundedRect(area.adjusted(in, in, -in, -in), radius + 0.5, radius + 0.5);
    painter.restore();
}

}  // namespace ratoon::controls
