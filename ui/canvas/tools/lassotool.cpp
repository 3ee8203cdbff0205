// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/lassotool.h"

#include "ui/canvas/tools/selecting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ratoon {

namespace {

constexpr double dragFrom = 4.0;    ///< Widget pixels; less is a click.
constexpr double startReach = 8.0;  ///< Widget pixels around the first corner that close the shape.
constexpr double spacing = 2.0;     ///< Widget pixels between freehand points.

}  // namespace

ToolInfo LassoTool::info() const
{
    return {.id = QStringLiteral("lasso"),
            .name = tr("Lasso"),
            .icon = QStringLiteral("lasso"),
            .shortcut = QKeySequence(Qt::Key_L),
            .hint = tr(
                "Lasso: drag around, or click corners and press Enter, Shift adds, Alt subtracts")};
}

bool LassoTool::isAtStart(QPointF widget) const
{
    const QPointF start = host().viewport().toWidget(m_line->points.first());
    return m_line->points.size() > 2 && (widget - start).manhattanLength() <= startReach;
}

void LassoTool::press(const Pointer& pointer)
{
    if (!m_line)
        m_line = Line{.how = combineBy(pointer.modifiers)};
    else if (m_line->marks.size() > 1 && isAtStart(pointer.widget))
        return close();
    m_line->marks.push_back(m_line->points.size());
    m_line->points.append(pointer.canvas);
    m_line->now = pointer;
    m_line->isDown = true;
    m_line->hasDragged = false;
    host().updateOverlay();
}

void LassoTool::move(const Pointer& pointer)
{
    if (!m_line || !m_line->isDown) return;
    const QPointF last = host().viewport().toWidget(m_line->points.last());
    const double distance = (pointer.widget - last).manhattanLength();
    m_line->now = pointer;
    if (distance >= (m_line->hasDragged ? spacing : dragFrom)) {
        m_line->hasDragged = true;
        m_line->points.append(pointer.canvas);
        if (m_line->how == Mask::Combine::Replace)
            host().showDrawn(m_line->points.boundingRect().toAlignedRect());
    }
    host().updateOverlay();
}

void LassoTool::release(const Pointer& pointer)
{
    if (!m_line || !m_line->isDown) return;
    move(pointer);
    m_line->isDown = false;
    if (m_line->hasDragged && m_line->marks.size() == 1) close();
}

void LassoTool::hover(const Pointer& pointer)
{
    if (!m_line) return;
    m_line->now = pointer;
    host().updateOverlay();
}

void LassoTool::doubleClick(const Pointer& pointer)
{
    if (m_line)
        close();
    else
        press(pointer);
}

void LassoTool::cancel()
{
    if (!m_line) return;
    m_line.reset();
    host().updateOverlay();
    host().showDrawn({});
}

bool LassoTool::keyPress(const QKeyEvent& key)
{
    if (!m_line) return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: close(); return true;
    case Qt::Key_Escape: cancel(); return true;
    case Qt::Key_Backspace: takeBack(); return true;
    default: return false;
    }
}

void LassoTool::takeBack()
{
    m_line->points.resize(m_line->marks.back());
    m_line->marks.pop_back();
    if (m_line->marks.empty()) return cancel();
    host().updateOverlay();
}

void LassoTool::close()
{
    const Line line = *m_line;
    m_line.reset();
    host().updateOverlay();
    host().showDrawn({});
    if (line.points.size() < 3) {
        if (line.how == Mask::Combine::Replace) host().session().select({});
        return;
    }
    QPainterPath path;
    path.addPolygon(line.points);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    const Mask shape = Mask::shape(host().viewport().canvasSize(), path);
    host().session().select(combined(host().session().selection(), shape, line.how));
}

void LassoTool::paintOverlay(QPainter& painter, const Theme& theme) const
{
    if (!m_line) return;
    const Viewport& viewport = host().viewport();
    QPolygonF shown = viewport.canvasToWidget().map(m_line->points);
    if (!m_line->isDown) shown.append(m_line->now.widget);
    QPainterPath path;
    path.addPolygon(shown);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, path, theme);
    if (!m_line->isDown) {
        const double radius = isAtStart(m_line->now.widget) ? 5 : 3.5;
        painter.setPen(QPen(theme.antsDark, 1));
        painter.setBrush(theme.antsLight);
        painter.drawEllipse(shown.first(), radius, radius);
    }
    painter.restore();
}

}  // namespace ratoon
