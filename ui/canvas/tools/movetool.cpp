// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/movetool.h"

#include "ui/canvas/tools/nudging.h"
#include "ui/canvas/tools/selecting.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace ratoon {

ToolInfo MoveTool::info() const
{
    return {.id = QStringLiteral("move"),
            .name = tr("Move"),
            .icon = QStringLiteral("move"),
            .shortcut = QKeySequence(Qt::Key_V),
            .hint = tr("Move: drag the active layer, Shift keeps the direction, arrow keys nudge")};
}

void MoveTool::press(const Pointer& pointer)
{
    const Canvas& canvas = host().session().document().canvas();
    const Layer* layer = canvas.find(host().activeLayer());
    if (layer == nullptr) return;
    m_drag = Drag{.layer = layer->id,
                  .name = layer->name,
                  .before = canvas,
                  .start = pointer.canvas,
                  .now = pointer};
}

void MoveTool::move(const Pointer& pointer)
{
    if (!m_drag) return;
    QPointF by = pointer.canvas - m_drag->start;
    if (pointer.modifiers.testFlag(Qt::ShiftModifier)) {
        if (std::abs(by.x()) > std::abs(by.y()))
            by.setY(0);
        else
            by.setX(0);
    }
    m_drag->now = pointer;
    const QPoint pixels(static_cast<int>(std::lround(by.x())),
                        static_cast<int>(std::lround(by.y())));
    if (pixels == m_drag->by) return;
    m_drag->by = pixels;
    host().showLive(withLayerShifted(m_drag->before, m_drag->layer, pixels));
    host().updateOverlay();
}

void MoveTool::release(const Pointer& pointer)
{
    if (!m_drag) return;
    move(pointer);
    const Drag drag = *m_drag;
    m_drag.reset();
    host().updateOverlay();
    if (drag.by.isNull())
        host().showLive({});
    else
        host().session().commit(withLayerShifted(drag.before, drag.layer, drag.by),
                                tr("Move %1").arg(drag.name));
}

void MoveTool::cancel()
{
    if (!m_drag) return;
    m_drag.reset();
    host().showLive({});
    host().updateOverlay();
}

bool MoveTool::keyPress(const QKeyEvent& key)
{
    const QPoint by = nudgeOf(key);
    const Canvas& canvas = host().session().document().canvas();
    const Layer* layer = canvas.find(host().activeLayer());
    if (m_drag || by.isNull() || layer == nullptr) return false;
    host().session().commit(withLayerShifted(canvas, layer->id, by),
                            tr("Move %1").arg(layer->name));
    return true;
}

void MoveTool::paintOverlay(QPainter& painter, const Theme& theme) const
{
    if (!m_drag || m_drag->by.isNull()) return;
    const auto offset = [](int pixels) {
        const QString digits = QString::number(std::abs(pixels));
        if (pixels == 0) return digits;
        return (pixels > 0 ? QStringLiteral("+") : QStringLiteral("−")) + digits;
    };
    paintReadOut(painter,
                 m_drag->now.widget,
                 tr("%1, %2").arg(offset(m_drag->by.x()), offset(m_drag->by.y())),
                 QRectF(QPointF(), QSizeF(host().viewport().widgetSize())),
                 theme);
}

}  // namespace ratoon
