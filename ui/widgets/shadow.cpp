// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shadow.h"

#include "ui/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

namespace ratoon {

namespace {

/// Falls off by the square, which looks blurred. `inner`: the part of the way, 0 … 1, that is not faded.
void setFall(QGradient& gradient, const QColor& color, double inner)
{
    constexpr int stops = 6;
    gradient.setColorAt(0, color);
    for (int i = 0; i <= stops; ++i) {
        const double way = static_cast<double>(i) / stops;
        const double rest = 1.0 - way;
        gradient.setColorAt(inner + (1.0 - inner) * way,
                            withAlpha(color, color.alphaF() * rest * rest));
    }
}

}  // namespace

void paintShadow(QPainter& painter, const QRectF& box, const Shadow& shadow)
{
    const double reach = shadow.reach;
    const double radius = shadow.radius;
    const double corner = reach + radius;
    const QRectF outer = box.adjusted(-reach, -reach, reach, reach);
    const QRectF core = box.adjusted(radius, radius, -radius, -radius);
    painter.save();
    QPainterPath around;
    around.addRect(outer);
    around.addRoundedRect(box, radius, radius);
    painter.setClipPath(around, Qt::IntersectClip);

    const auto edge = [&](const QRectF& area, QPointF from, QPointF to) {
        QLinearGradient gradient(from, to);
        setFall(gradient, shadow.color, 0);
        painter.fillRect(area, gradient);
    };
    edge({core.left(), outer.top(), core.width(), reach}, {0, box.top()}, {0, outer.top()});
    edge({core.left(), box.bottom(), core.width(), reach}, {0, box.bottom()}, {0, outer.bottom()});
    edge({outer.left(), core.top(), reach, core.height()}, {box.left(), 0}, {outer.left(), 0});
    edge({box.right(), core.top(), reach, core.height()}, {box.right(), 0}, {outer.right(), 0});

    const auto turn = [&](QPointF topLeft, QPointF center) {
        QRadialGradient gradient(center, corner);
        setFall(gradient, shadow.color, radius / corner);
        painter.fillRect({topLeft, QSizeF(corner, corner)}, gradient);
    };
    turn(outer.topLeft(), core.topLeft());
    turn({core.right(), outer.top()}, core.topRight());
    turn({outer.left(), core.bottom()}, core.bottomLeft());
    turn({core.right(), core.bottom()}, core.bottomRight());
    painter.restore();
}

}  // namespace ratoon
