// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/marchingants.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr int antsStep = 110;           ///< Milliseconds.
constexpr double dash = 4.0;            ///< Logical pixels.
constexpr std::size_t fewCorners = 32;  ///< Up to here repainting edge by edge pays.
constexpr double coreStrength = 0.45;

/// Cuts a line into dashes, across its corners.
class Dasher {
public:
    Dasher(double length, double phase) : m_length(length), m_at(std::fmod(phase, 2 * length)) {}

    void add(QLineF line, bool isVisible, QList<QLineF>& dashes)
    {
        const double total = line.length();
        if (!isVisible || total <= 0) {
            m_at = std::fmod(m_at + total, 2 * m_length);
            return;
        }
        for (double done = 0; done < total;) {
            const bool isOn = m_at < m_length;
            const double rest = (isOn ? m_length : 2 * m_length) - m_at;
            const double end = std::min(total, done + rest);
            if (isOn) dashes.append(QLineF(line.pointAt(done / total), line.pointAt(end / total)));
            m_at = std::fmod(m_at + (end - done), 2 * m_length);
            done = end;
        }
    }

private:
    double m_length;
    double m_at;
};

}  // namespace

MarchingAnts::MarchingAnts(Worker& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void MarchingAnts::setSelection(const Mask& selection)
{
    m_selection = selection;
    trace();
}

void MarchingAnts::setFeather(double pixels)
{
    if (m_feather == pixels) return;
    m_feather = pixels;
    trace();
}

void MarchingAnts::setReduceMotion(bool isReduced)
{
    m_isReduced = isReduced;
    keepMoving();
}

void MarchingAnts::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    keepMoving();
}

void MarchingAnts::setActive(bool isActive)
{
    m_isActive = isActive;
    keepMoving();
}

void MarchingAnts::trace()
{
    m_trace.drop();
    if (m_selection.isNull() || m_selection.isEmpty()) {
        m_traced = {};
        keepMoving();
        Q_EMIT changed();
        return;
    }
    m_trace = m_pool.run(
        [selection = m_selection, feather = m_feather](const Cancel& cancel) {
            Traced traced{.edge = outlineOf(selection, cancel)};
            const int inset = static_cast<int>(std::lround(feather));
            if (inset > 0 && !cancel.requested())
                traced.core = outlineOf(selection.grown(-inset), cancel);
            return traced;
        },
        [this](Traced traced) {
            m_trace.release();
            m_traced = std::move(traced);
            keepMoving();
            Q_EMIT changed();
        });
}

void MarchingAnts::keepMoving()
{
    const bool isWanted = m_isVisible && m_isActive && !m_isReduced && !m_traced.edge.loops.empty();
    if (isWanted == m_timer.isActive()) return;
    if (isWanted)
        m_timer.start(antsStep, this);
    else
        m_timer.stop();
}

void MarchingAnts::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) return;
    m_phase = (m_phase + 1) % static_cast<int>(2 * dash);
    Q_EMIT changed();
}

QRegion MarchingAnts::region(const Viewport& viewport) const
{
    const auto around = [&viewport](const QRectF& canvas) {
        return viewport.toWidget(canvas).toAlignedRect().adjusted(-2, -2, 2, 2);
    };
    const SelectionOutline& edge = m_traced.edge;
    if (edge.loops.size() != 1 || edge.loops.front().size() > fewCorners)
        return around(edge.bounds);
    QRegion region;
    QPoint last = edge.loops.front().back();
    for (const QPoint corner : edge.loops.front()) {
        region += around(QRectF(last, corner).normalized());
        last = corner;
    }
    return region;
}

void MarchingAnts::paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const
{
    if (m_traced.edge.loops.empty()) return;
    const double ratio = viewport.devicePixelRatio();
    const QRectF screen(QPointF(), QSizeF(viewport.widgetSize()) * ratio);
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto draw = [&](const SelectionOutline& outline, double strength, double phase) {
        const QPen light(withAlpha(theme.antsLight, strength), ratio, Qt::SolidLine, Qt::FlatCap);
        const QPen dark(withAlpha(theme.antsDark, strength), ratio, Qt::SolidLine, Qt::FlatCap);
        QList<QLineF> lines;
        QList<QLineF> dashes;
        for (const auto& loop : outline.loops) {
            const std::vector<QPoint> points = onScreen(loop, viewport);
            Dasher dasher(dash * ratio, phase * ratio);
            for (std::size_t i = 1; i < points.size(); ++i) {
                const QLineF line(points[i - 1], points[i]);
                const bool isVisible = QRectF(line.p1(), line.p2())
                                           .normalized()
                                           .adjusted(-1, -1, 1, 1)
                                           .intersects(screen);
                if (isVisible) lines.append(line);
                dasher.add(line, isVisible, dashes);
            }
        }
        painter.setPen(light);
        painter.drawLines(lines);
        painter.setPen(dark);
        painter.drawLines(dashes);
    };
    if (!m_traced.core.loops.empty()) draw(m_traced.core, coreStrength, 0);
    draw(m_traced.edge, 1.0, m_phase);
    painter.restore();
}

}  // namespace ratoon
