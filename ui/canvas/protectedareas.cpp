// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/protectedareas.h"

#include "ui/canvas/masktint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ratoon {

namespace {

constexpr double lineStrength = 0.85;
constexpr double hatchShade = 0.4;
constexpr double hatchStrength = 0.34;
constexpr int hatchStep = 9;  ///< Logical pixels between two lines.

QPainterPath pathOf(const SelectionOutline& outline, const Viewport& viewport)
{
    QPainterPath path;
    const double ratio = viewport.devicePixelRatio();
    for (const auto& loop : outline.loops) {
        QPolygonF polygon;
        for (const QPoint point : onScreen(loop, viewport)) polygon << QPointF(point) / ratio;
        path.addPolygon(polygon);
    }
    return path;
}

void paintHatch(QPainter& painter, const QPainterPath& path, const QRectF& room, const Theme& theme)
{
    const QRect area = (path.boundingRect() & room).toAlignedRect();
    if (area.isEmpty()) return;
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [color, shift] :
         {std::pair(theme.antsDark, 1.0), std::pair(theme.antsLight, 0.0)}) {
        painter.setPen(QPen(withAlpha(color, hatchStrength), 1.0));
        // The lines stay where they are on the screen, whatever is seen of the area.
        const int first = (area.left() - area.bottom()) / hatchStep * hatchStep - hatchStep;
        for (int at = first; at < area.right() - area.top() + hatchStep; at += hatchStep) {
            painter.drawLine(QPointF(at + area.top() + shift, area.top()),
                             QPointF(at + area.bottom() + shift, area.bottom()));
        }
    }
    painter.restore();
}

}  // namespace

ProtectedAreas::ProtectedAreas(Worker& pool, Session& session, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_session(session)
{
    connect(&session, &Session::markedChanged, this, &ProtectedAreas::read);
    read();
}

void ProtectedAreas::read()
{
    m_read = m_session.marked([this](const Result<Mask>& area) {
        m_read = {};
        // What cannot be read says so when the document is checked.
        take(area.value_or(Mask()));
    });
}

void ProtectedAreas::take(const Mask& area)
{
    m_area = area;
    m_isAny = !area.isNull();
    m_trace = m_pool.run([area](const Cancel& cancel) { return outlineOf(area, cancel); },
                         [this](SelectionOutline outline) {
                             m_trace = {};
                             m_outline = std::move(outline);
                             Q_EMIT changed();
                         });
    Q_EMIT changed();
}

void ProtectedAreas::setShown(bool shown)
{
    if (m_isShown == shown) return;
    m_isShown = shown;
    Q_EMIT changed();
}

void ProtectedAreas::add(const Mask& selection)
{
    const VersionId root = m_session.document().tree().root();
    m_join = m_session.load(root, [this, selection](const Result<Canvas>& canvas) {
        m_join = {};
        if (!canvas) {
            Q_EMIT failed(canvas.error());
        } else if (canvas->size != selection.size()) {
            Q_EMIT failed(
                {.code = ErrorCode::Usage,
                 .what = {QT_TRANSLATE_NOOP("Sentence", "The picture has another size by now.")},
                 .remedy = {QT_TRANSLATE_NOOP("Sentence", "Go back to the original first.")}});
        } else {
            join(selection);
        }
    });
}

void ProtectedAreas::join(const Mask& selection)
{
    m_join = m_pool.run(
        [area = m_area, selection](const Cancel&) {
            const bool fits = area.size() == selection.size();
            return fits ? area.combined(selection, Mask::Combine::Add) : selection;
        },
        [this](const Mask& area) {
            m_join = {};
            m_session.mark(area);
        });
}

void ProtectedAreas::clear()
{
    m_session.mark({});
}

void ProtectedAreas::paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const
{
    const bool fits = m_area.size() == viewport.canvasSize();
    if (!m_isShown || !fits || m_outline.loops.empty()) return;
    const QRectF room(QPointF(), QSizeF(viewport.widgetSize()));
    paintHatch(painter, pathOf(m_outline, viewport), room, theme);
    paintOutline(painter,
                 m_outline,
                 viewport,
                 withAlpha(theme.antsLight, lineStrength),
                 withAlpha(theme.antsDark, hatchShade));
}

}  // namespace ratoon
