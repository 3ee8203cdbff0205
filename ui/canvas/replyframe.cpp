// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/replyframe.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double leastScale = 0.02;  ///< Of a pull: a reply is never turned inside out.
constexpr double turnStep = 15;      ///< Degrees.

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// Pixels have their middles at whole numbers there, and their corners here.
QTransform cornered(const QTransform& centered)
{
    return QTransform::fromTranslate(-0.5, -0.5) * centered * QTransform::fromTranslate(0.5, 0.5);
}

}  // namespace

ReplyFrame ReplyFrame::of(QSize reply, QRect crop, const PlaceMatrix& m)
{
    const QTransform centered(m[0], m[3], m[1], m[4], m[2], m[5]);
    return {.reply = reply,
            .crop = crop,
            .toCanvas = cornered(centered) * QTransform::fromTranslate(crop.x(), crop.y())};
}

ReplyFrame ReplyFrame::of(QSize reply, QRect crop, const PlaceNumbers& numbers)
{
    const QPointF middle = QRectF(crop).center() + QPointF(numbers.x, numbers.y);
    QTransform map;
    map.translate(middle.x(), middle.y());
    map.rotate(numbers.rotation);
    map.scale(crop.width() * numbers.width / 100 / reply.width(),
              crop.height() * numbers.height / 100 / reply.height());
    map.translate(-reply.width() / 2.0, -reply.height() / 2.0);
    return {.reply = reply, .crop = crop, .toCanvas = map};
}

PlaceMatrix ReplyFrame::placement() const
{
    const QTransform toSource = QTransform::fromTranslate(0.5, 0.5) * toCanvas *
                                QTransform::fromTranslate(-crop.x() - 0.5, -crop.y() - 0.5);
    return {toSource.m11(),
            toSource.m21(),
            toSource.dx(),
            toSource.m12(),
            toSource.m22(),
            toSource.dy(),
            0,
            0,
            1};
}

PlaceNumbers ReplyFrame::numbers() const
{
    const QPointF away = middle() - QRectF(crop).center();
    const QPointF right(toCanvas.m11(), toCanvas.m12());
    const double area = toCanvas.determinant();
    const double width = lengthOf(right);
    return {.x = away.x(),
            .y = away.y(),
            .width = 100 * width * reply.width() / crop.width(),
            .height = 100 * area / width * reply.height() / crop.height(),
            .rotation = qRadiansToDegrees(std::atan2(right.y(), right.x()))};
}

QPolygonF ReplyFrame::outline() const
{
    return toCanvas.map(QPolygonF(QRectF(QPointF(), QSizeF(reply))));
}

QPointF ReplyFrame::at(Handle handle) const
{
    return toCanvas.map(
        QPointF(reply.width() * (1 + handle.x) / 2.0, reply.height() * (1 + handle.y) / 2.0));
}

ReplyFrame ReplyFrame::moved(QPointF by) const
{
    ReplyFrame result = *this;
    result.toCanvas = toCanvas * QTransform::fromTranslate(by.x(), by.y());
    return result;
}

ReplyFrame ReplyFrame::pulled(Handle handle, QPointF from, QPointF to, bool isFree) const
{
    // Where it was taken hold of does not jump to the pointer.
    const QPointF wanted = at(handle) + to - from;
    const QPointF fixed = at({-handle.x, -handle.y});
    const QTransform toReply = toCanvas.inverted();
    const QPointF pulledTo = toReply.map(wanted);
    const QPointF anchor = toReply.map(fixed);
    double x = 1;
    double y = 1;
    if (handle.isCorner() && !isFree) {
        const QPointF diagonal = at(handle) - fixed;
        x = y =
            QPointF::dotProduct(wanted - fixed, diagonal) / QPointF::dotProduct(diagonal, diagonal);
    } else {
        if (handle.x != 0) x = (pulledTo.x() - anchor.x()) / (handle.x * reply.width());
        if (handle.y != 0) y = (pulledTo.y() - anchor.y()) / (handle.y * reply.height());
    }
    QTransform scaled;
    scaled.translate(anchor.x(), anchor.y());
    scaled.scale(std::max(x, leastScale), std::max(y, leastScale));
    scaled.translate(-anchor.x(), -anchor.y());
    ReplyFrame result = *this;
    result.toCanvas = scaled * toCanvas;
    return result;
}

ReplyFrame ReplyFrame::turned(QPointF from, QPointF to, bool isStepped) const
{
    const QPointF about = middle();
    // QLineF counts against the clock.
    double angle = QLineF(about, from).angle() - QLineF(about, to).angle();
    if (isStepped) {
        const double before = numbers().rotation;
        angle = turnStep * std::round((before + angle) / turnStep) - before;
    }
    QTransform turn;
    turn.translate(about.x(), about.y());
    turn.rotate(angle);
    turn.translate(-about.x(), -about.y());
    ReplyFrame result = *this;
    result.toCanvas = toCanvas * turn;
    return result;
}

}  // namespace ratoon
