// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/viewtools.h"

#include "ui/canvas/tools/selecting.h"

#include <QPainter>
#include <QPainterPath>

namespace ratoon {

ToolInfo HandTool::info() const
{
    return {.id = QStringLiteral("hand"),
            .name = tr("Hand"),
            .icon = QStringLiteral("hand"),
            .shortcut = QKeySequence(Qt::Key_H),
            .hint = tr("Hand: drag to pan; with any tool, hold Space or the middle button")};
}

QCursor HandTool::cursor() const
{
    return m_from ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

void HandTool::press(const Pointer& pointer)
{
    m_from = pointer.widget;
}

void HandTool::move(const Pointer& pointer)
{
    if (!m_from) return;
    const QPointF by = pointer.widget - *m_from;
    m_from = pointer.widget;
    host().setViewport(host().viewport().panned(by));
}

void HandTool::release(const Pointer& pointer)
{
    move(pointer);
    m_from.reset();
}

void HandTool::cancel()
{
    m_from.reset();
}

ToolInfo ZoomTool::info() const
{
    return {.id = QStringLiteral("zoom"),
            .name = tr("Zoom"),
            .icon = QStringLiteral("zoom"),
            .shortcut = QKeySequence(Qt::Key_Z),
            .hint = tr("Zoom: click to zoom in, Alt zooms out, drag around what to see")};
}

bool ZoomTool::Drag::isClick() const
{
    constexpr double leastSide = 6;
    const QRectF enclosed = area();
    return enclosed.width() < leastSide || enclosed.height() < leastSide;
}

void ZoomTool::press(const Pointer& pointer)
{
    m_drag = Drag{.from = pointer, .now = pointer};
}

void ZoomTool::move(const Pointer& pointer)
{
    if (!m_drag) return;
    m_drag->now = pointer;
    host().updateOverlay();
}

void ZoomTool::release(const Pointer& pointer)
{
    if (!m_drag) return;
    move(pointer);
    const Drag drag = *m_drag;
    m_drag.reset();
    host().updateOverlay();
    const Viewport& viewport = host().viewport();
    if (drag.isClick()) {
        const int step = pointer.modifiers.testFlag(Qt::AltModifier) ? -1 : 1;
        host().setViewport(viewport.stepped(step, pointer.widget));
        return;
    }
    const QRectF area = drag.area();
    host().setViewport(viewport.fittedTo(
        {viewport.toCanvas(area.topLeft()), viewport.toCanvas(area.bottomRight())}));
}

void ZoomTool::cancel()
{
    if (!m_drag) return;
    m_drag.reset();
    host().updateOverlay();
}

void ZoomTool::paintOverlay(QPainter& painter, const Theme& theme) const
{
    if (!m_drag || m_drag->isClick()) return;
    QPainterPath path;
    path.addRect(m_drag->area().toRect());
    paintShape(painter, path, theme);
}

}  // namespace ratoon
