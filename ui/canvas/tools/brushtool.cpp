// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/brushtool.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double sizeStep = 1.2;       ///< Of a press of [ or ].
constexpr double trailOpacity = 0.35;  ///< Of a stroke until its effect is seen.
constexpr double closest = 0.25;       ///< Radiuses between two places of a stroke.

}  // namespace

BrushTool::BrushTool(ToolHost& host, Ends ends, Hooks hooks)
    : GraftTool(host, std::move(ends))
    , m_hooks(std::move(hooks))
{}

void BrushTool::setArea(const QRect& area)
{
    m_area = area;
}

void BrushTool::setRadius(double pixels)
{
    m_brush.radius = std::clamp(pixels, leastRadius, mostRadius);
    host().updateOverlay();
    m_hooks.changed();
}

void BrushTool::setOut(bool out)
{
    m_isOut = out;
    host().updateOverlay();
    m_hooks.changed();
}

void BrushTool::setTint(const QImage& tint)
{
    m_tint = tint;
    host().updateOverlay();
}

ToolInfo BrushTool::info() const
{
    return {.id = QStringLiteral("graftBrush"),
            .name = tr("Brush"),
            .icon = QStringLiteral("brush"),
            .shortcut = {},
            .hint = tr("Drag to brush, right button or Alt the other way round, [ and ] size, "
                       "X swaps in and out")};
}

void BrushTool::press(const Pointer& pointer)
{
    if (m_area.isEmpty()) return;
    const bool isOther = pointer.isRight || pointer.modifiers.testFlag(Qt::AltModifier);
    m_drag = Drag{.stroke = {.mask = Mask::filled(m_area.size(), 0), .isOut = m_isOut != isOther},
                  .line = {pointer.canvas}};
    m_pointer = pointer.widget;
    paintTo(pointer.canvas);
}

/// False: too close to the last place to make a difference.
bool BrushTool::paintTo(QPointF canvas)
{
    const QPointF last = m_drag->line.last();
    const QPointF away = canvas - last;
    const bool isFirst = m_drag->line.size() == 1 && away.isNull();
    if (!isFirst && std::hypot(away.x(), away.y()) < closest * m_brush.radius) return false;
    const QPointF corner = m_area.topLeft();
    m_drag->stroke.mask = stroked(m_drag->stroke.mask, last - corner, canvas - corner, m_brush);
    m_drag->line.append(canvas);
    m_hooks.painted(m_drag->stroke);
    host().updateOverlay();
    return true;
}

void BrushTool::move(const Pointer& pointer)
{
    m_pointer = pointer.widget;
    if (!m_drag || !paintTo(pointer.canvas)) host().updateOverlay();
}

void BrushTool::release(const Pointer& pointer)
{
    if (!m_drag) return;
    move(pointer);
    const Stroke stroke = m_drag->stroke;
    m_drag.reset();
    host().updateOverlay();
    m_hooks.done(stroke);
}

void BrushTool::hover(const Pointer& pointer)
{
    m_pointer = pointer.widget;
    host().updateOverlay();
}

void BrushTool::leave()
{
    m_pointer.reset();
    host().updateOverlay();
}

void BrushTool::cancel()
{
    if (!m_drag) return;
    m_drag.reset();
    m_hooks.gaveUp();
    host().updateOverlay();
}

bool BrushTool::takesKey(const QKeyEvent& key) const
{
    const bool isOwn = key.key() == Qt::Key_BracketLeft || key.key() == Qt::Key_BracketRight ||
                       key.key() == Qt::Key_X;
    return GraftTool::takesKey(key) || (isOwn && key.modifiers() == Qt::NoModifier);
}

bool BrushTool::keyPress(const QKeyEvent& key)
{
    if (!takesKey(key) || GraftTool::takesKey(key)) return GraftTool::keyPress(key);
    switch (key.key()) {
    case Qt::Key_BracketLeft: setRadius(std::min(radius() / sizeStep, radius() - 1)); break;
    case Qt::Key_BracketRight: setRadius(std::max(radius() * sizeStep, radius() + 1)); break;
    default: setOut(!m_isOut); break;
    }
    return true;
}

void BrushTool::paintOverlay(QPainter& painter, const Theme& theme) const
{
    const Viewport& viewport = host().viewport();
    const double radius = m_brush.radius * viewport.scale() / viewport.devicePixelRatio();
    painter.save();
    if (!m_tint.isNull()) painter.drawImage(viewport.toWidget(QRectF(m_area)), m_tint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_drag) {
        painter.save();
        painter.setClipRect(viewport.toWidget(QRectF(m_area)));
        const QColor color = m_drag->stroke.isOut ? theme.antsDark : theme.accent;
        painter.setPen(QPen(withAlpha(color, trailOpacity),
                            2 * radius,
                            Qt::SolidLine,
                            Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPolyline(viewport.canvasToWidget().map(m_drag->line));
        painter.restore();
    }
    if (m_pointer) {
        painter.setPen(QPen(theme.antsDark, 3));
        painter.drawEllipse(*m_pointer, radius, radius);
        painter.setPen(QPen(theme.antsLight, 1));
        painter.drawEllipse(*m_pointer, radius, radius);
        const bool isOut = m_drag ? m_drag->stroke.isOut : m_isOut;
        const QPointF mark = *m_pointer + QPointF(radius, radius) * 0.7071 + QPointF(8, 8);
        for (const auto& [color, width] : {std::pair(theme.antsDark, 4), {theme.antsLight, 2}}) {
            painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(mark - QPointF(4, 0), mark + QPointF(4, 0));
            if (!isOut) painter.drawLine(mark - QPointF(0, 4), mark + QPointF(0, 4));
        }
    }
    painter.restore();
}

}  // namespace ratoon
