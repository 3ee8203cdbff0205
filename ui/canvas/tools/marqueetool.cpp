// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/marqueetool.h"

#include "ui/canvas/tools/selecting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double leastDrag = 3.0;  ///< Widget pixels; less is a click.

/// From whole pixel to whole pixel between two points.
QRect pixelsBetween(QPointF a, QPointF b)
{
    const auto rounded = [](double value) { return static_cast<int>(std::lround(value)); };
    const QPoint first(rounded(std::min(a.x(), b.x())), rounded(std::min(a.y(), b.y())));
    const QPoint last(rounded(std::max(a.x(), b.x())), rounded(std::max(a.y(), b.y())));
    return {first.x(), first.y(), last.x() - first.x(), last.y() - first.y()};
}

}  // namespace

ToolInfo MarqueeTool::info() const
{
    if (m_shape == Shape::Ellipse) {
        return {.id = QStringLiteral("ellipse"),
                .name = tr("Ellipse"),
                .icon = QStringLiteral("ellipse"),
                .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_M),
                .hint = tr("Ellipse: drag to select, Shift adds, Alt subtracts, both intersect")};
    }
    return {.id = QStringLiteral("marquee"),
            .name = tr("Rectangle"),
            .icon = QStringLiteral("marquee"),
            .shortcut = QKeySequence(Qt::Key_M),
            .hint = tr("Rectangle: drag to select, Shift adds, Alt subtracts, both intersect")};
}

void MarqueeTool::press(const Pointer& pointer)
{
    m_drag = Drag{.start = pointer.canvas,
                  .now = pointer,
                  .how = combineBy(pointer.modifiers),
                  .spent = pointer.modifiers};
}

void MarqueeTool::move(const Pointer& pointer)
{
    if (!m_drag) return;
    m_drag->spent &= pointer.modifiers;
    const QPointF start = host().viewport().toWidget(m_drag->start);
    if ((pointer.widget - start).manhattanLength() >= leastDrag) m_drag->hasMoved = true;
    m_drag->now = pointer;
    host().updateOverlay();
    if (m_drag->hasMoved && m_drag->how == Mask::Combine::Replace) host().showDrawn(area());
}

void MarqueeTool::release(const Pointer& pointer)
{
    if (!m_drag) return;
    move(pointer);
    const QRect canvas(QPoint(), host().viewport().canvasSize());
    const QRect selected = area();
    const Drag drag = *m_drag;
    m_drag.reset();
    host().updateOverlay();
    host().showDrawn({});
    if (!drag.hasMoved) {
        if (drag.how == Mask::Combine::Replace) host().session().select({});
        return;
    }
    QPainterPath ellipse;
    ellipse.addEllipse(selected);
    const Mask shape = m_shape == Shape::Rectangle
                           ? Mask::rectangle(canvas.size(), selected & canvas)
                           : Mask::shape(canvas.size(), ellipse);
    host().session().select(combined(host().session().selection(), shape, drag.how));
}

void MarqueeTool::cancel()
{
    if (!m_drag) return;
    m_drag.reset();
    host().updateOverlay();
    host().showDrawn({});
}

/// Canvas pixels, not clipped, so that a square stays one.
QRect MarqueeTool::area() const
{
    const Qt::KeyboardModifiers shaping = m_drag->now.modifiers & ~m_drag->spent;
    QPointF from = m_drag->start;
    QPointF by = m_drag->now.canvas - from;
    if (shaping.testFlag(Qt::ShiftModifier)) {
        const double side = std::max(std::abs(by.x()), std::abs(by.y()));
        by = {std::copysign(side, by.x()), std::copysign(side, by.y())};
    }
    const QPointF to = from + by;
    if (shaping.testFlag(Qt::AltModifier)) from -= by;
    return pixelsBetween(from, to);
}

void MarqueeTool::paintOverlay(QPainter& painter, const Theme& theme) const
{
    if (!m_drag || !m_drag->hasMoved) return;
    const Viewport& viewport = host().viewport();
    const QRect selected = area();
    const QRectF shown = viewport.toWidget(QRectF(selected));
    QPainterPath path;
    if (m_shape == Shape::Rectangle) {
        path.addRect(shown.toRect().adjusted(0, 0, -1, -1));
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        path.addEllipse(shown);
    }
    paintShape(painter, path, theme);
    const QRect inside = selected & QRect(QPoint(), viewport.canvasSize());
    paintReadOut(painter,
                 m_drag->now.widget,
                 tr("%1 × %2").arg(inside.width()).arg(inside.height()),
                 QRectF(QPointF(), QSizeF(viewport.widgetSize())),
                 theme);
}

}  // namespace ratoon
