// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/placetool.h"

#include "ui/canvas/tools/nudging.h"
#include "ui/canvas/tools/selecting.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace ratoon {

namespace {

constexpr double handleSide = 10;   ///< Widget pixels.
constexpr double handleReach = 12;  ///< … around a handle's middle.
constexpr double turnReach = 48;    ///< … outside of a corner.
constexpr double halfSeen = 0.5;
constexpr double startOfDrag = 2;  ///< Widget pixels.

/// The cursor that shows where a pull from the middle to `handle` leads, on the screen.
Qt::CursorShape cursorAlong(QPointF direction)
{
    const double angle = std::atan2(direction.y(), direction.x());
    static constexpr Qt::CursorShape shapes[] = {
        Qt::SizeHorCursor, Qt::SizeFDiagCursor, Qt::SizeVerCursor, Qt::SizeBDiagCursor};
    constexpr double eighth = 0.78539816339744831;
    const int turn = static_cast<int>(std::lround(angle / eighth));
    return shapes[((turn % 4) + 4) % 4];
}

}  // namespace

PlaceTool::PlaceTool(ToolHost& host, Ends ends, Hooks hooks)
    : GraftTool(host, std::move(ends))
    , m_hooks(std::move(hooks))
{}

void PlaceTool::setFrame(const std::optional<ReplyFrame>& frame)
{
    if (m_drag) return;
    m_frame = frame;
    host().updateOverlay();
}

void PlaceTool::setReply(const QImage& reply)
{
    m_reply = reply;
    host().updateOverlay();
}

void PlaceTool::setLook(PlaceLook look)
{
    m_look = look;
    host().updateOverlay();
}

void PlaceTool::setAlwaysSeen(bool isAlways)
{
    m_isAlwaysSeen = isAlways;
    host().updateOverlay();
}

ToolInfo PlaceTool::info() const
{
    return {.id = QStringLiteral("graftPlace"),
            .name = tr("Place by hand"),
            .icon = QStringLiteral("move"),
            .shortcut = {},
            .hint = tr("Drag to move, handles scale (Shift: freely), outside a corner turns, "
                       "arrow keys nudge")};
}

QCursor PlaceTool::cursor() const
{
    const Grip& grip = m_drag ? m_drag->grip : m_hovered;
    switch (grip.part) {
    case Part::Nothing: break;
    case Part::Inside: return Qt::SizeAllCursor;
    case Part::Outside: return Qt::PointingHandCursor;
    case Part::Handle:
        if (m_frame) return cursorAlong(m_frame->at(grip.handle) - m_frame->middle());
    }
    return Qt::ArrowCursor;
}

PlaceTool::Grip PlaceTool::gripAt(QPointF widget) const
{
    if (!m_frame) return {};
    const Viewport& viewport = host().viewport();
    const auto distance = [&](ReplyFrame::Handle handle) {
        const QPointF away = viewport.toWidget(m_frame->at(handle)) - widget;
        return std::hypot(away.x(), away.y());
    };
    for (const ReplyFrame::Handle handle : ReplyFrame::handles)
        if (distance(handle) <= handleReach) return {Part::Handle, handle};
    if (m_frame->outline().containsPoint(viewport.toCanvas(widget), Qt::WindingFill))
        return {Part::Inside};
    for (const ReplyFrame::Handle handle : ReplyFrame::handles)
        if (handle.isCorner() && distance(handle) <= turnReach) return {Part::Outside, handle};
    return {};
}

void PlaceTool::press(const Pointer& pointer)
{
    const Grip grip = gripAt(pointer.widget);
    if (grip.part == Part::Nothing) return;
    m_drag = Drag{.grip = grip, .before = *m_frame, .from = pointer.canvas, .now = pointer};
    m_hooks.began();
    host().updateOverlay();
}

void PlaceTool::move(const Pointer& pointer)
{
    if (!m_drag) return;
    m_drag->now = pointer;
    const QPointF start = host().viewport().toWidget(m_drag->from);
    if (!m_drag->hasMoved && (pointer.widget - start).manhattanLength() < startOfDrag) return;
    m_drag->hasMoved = true;
    const bool isShift = pointer.modifiers.testFlag(Qt::ShiftModifier);
    const ReplyFrame& before = m_drag->before;
    switch (m_drag->grip.part) {
    case Part::Nothing: return;
    case Part::Inside: m_frame = before.moved(pointer.canvas - m_drag->from); break;
    case Part::Outside: m_frame = before.turned(m_drag->from, pointer.canvas, isShift); break;
    case Part::Handle:
        m_frame = before.pulled(m_drag->grip.handle, m_drag->from, pointer.canvas, isShift);
        break;
    }
    m_hooks.moved(*m_frame);
    host().updateOverlay();
}

void PlaceTool::release(const Pointer& pointer)
{
    if (!m_drag) return;
    move(pointer);
    const bool hasMoved = m_drag->hasMoved;
    m_drag.reset();
    host().updateOverlay();
    if (hasMoved) {
        m_hooks.placed(*m_frame);
    } else {
        m_hooks.gaveUp();
    }
}

void PlaceTool::hover(const Pointer& pointer)
{
    m_hovered = gripAt(pointer.widget);
}

void PlaceTool::cancel()
{
    if (!m_drag) return;
    m_frame = m_drag->before;
    m_drag.reset();
    m_hooks.gaveUp();
    host().updateOverlay();
}

bool PlaceTool::takesKey(const QKeyEvent& key) const
{
    const bool isPlain =
        (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    return GraftTool::takesKey(key) || (isPlain && !nudgeOf(key).isNull());
}

bool PlaceTool::keyPress(const QKeyEvent& key)
{
    const QPointF by = nudgeOf(key);
    if (by.isNull() || !takesKey(key)) return GraftTool::keyPress(key);
    if (m_drag || !m_frame) return true;
    m_frame = m_frame->moved(by);
    m_hooks.placed(*m_frame);
    host().updateOverlay();
    return true;
}

QString PlaceTool::readOut() const
{
    const PlaceNumbers numbers = m_frame->numbers();
    const QLocale locale;
    const auto text = [&](double value, int decimals) {
        return locale.toString(value, 'f', decimals);
    };
    switch (m_drag->grip.part) {
    case Part::Outside: return tr("%1°").arg(text(numbers.rotation, 1));
    case Part::Handle: return tr("%1 × %2 %").arg(text(numbers.width, 1), text(numbers.height, 1));
    default: return tr("%1, %2 px").arg(text(numbers.x, 1), text(numbers.y, 1));
    }
}

void PlaceTool::paintReply(QPainter& painter) const
{
    if (m_reply.isNull()) return;
    const Viewport& viewport = host().viewport();
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF canvas = viewport.toWidget(QRectF(QPointF(), QSizeF(viewport.canvasSize())));
    painter.setClipRect(canvas);
    painter.setTransform(m_frame->toCanvas * viewport.canvasToWidget(), true);
    if (m_look == PlaceLook::Half) {
        painter.setOpacity(halfSeen);
    } else {
        painter.setCompositionMode(QPainter::CompositionMode_Difference);
    }
    painter.drawImage(QRectF(QPointF(), QSizeF(m_frame->reply)), m_reply);
    painter.restore();
}

void PlaceTool::paintOverlay(QPainter& painter, const Theme& theme) const
{
    if (!m_frame) return;
    if (m_drag || m_isAlwaysSeen) paintReply(painter);
    const Viewport& viewport = host().viewport();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF outline = viewport.canvasToWidget().map(m_frame->outline());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.antsDark, 3));
    painter.drawPolygon(outline);
    painter.setPen(QPen(theme.antsLight, 1));
    painter.drawPolygon(outline);
    painter.setPen(QPen(theme.antsDark, 1));
    painter.setBrush(theme.antsLight);
    for (const ReplyFrame::Handle handle : ReplyFrame::handles) {
        QRectF box(0, 0, handleSide, handleSide);
        box.moveCenter(viewport.toWidget(m_frame->at(handle)));
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.restore();
    if (!m_drag || !m_drag->hasMoved) return;
    paintReadOut(painter,
                 m_drag->now.widget,
                 readOut(),
                 QRectF(QPointF(), QSizeF(viewport.widgetSize())),
                 theme);
}

}  // namespace ratoon
