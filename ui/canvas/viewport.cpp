// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/viewport.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ratoon {

namespace {

constexpr double fitMargin = 24.0;    ///< Logical pixels left free around a fitted canvas.
constexpr double sightMargin = 48.0;  ///< Logical pixels of the canvas that stay in sight.

constexpr std::array roundScales = {
    0.01,   0.015, 0.02,    0.03, 0.04,    0.05, 0.0667, 0.0833, 0.125,
    0.1667, 0.25,  1.0 / 3, 0.5,  2.0 / 3, 1.0,  1.5,    2.0,    3.0,
    4.0,    6.0,   8.0,     12.0, 16.0,    24.0, 32.0,   48.0,   64.0,
};

/// Scales this close are the same step.
constexpr double sameStep = 1.005;

double nextScale(double scale, bool isUp)
{
    if (isUp) {
        const auto* next = std::find_if(roundScales.begin(),
                                        roundScales.end(),
                                        [scale](double step) { return step > scale * sameStep; });
        return next == roundScales.end() ? scale : *next;
    }
    const auto previous = std::find_if(roundScales.rbegin(),
                                       roundScales.rend(),
                                       [scale](double step) { return step * sameStep < scale; });
    return previous == roundScales.rend() ? scale : *previous;
}

}  // namespace

Viewport::Viewport(QSize canvas, QSize widget, double devicePixelRatio)
    : m_canvas(canvas)
    , m_widget(widget)
    , m_ratio(devicePixelRatio)
{
    m_scale = std::min(1.0, fittingScale(m_canvas));
    center(QRectF({}, QSizeF(m_canvas)).center());
}

QPoint Viewport::deviceOrigin() const
{
    return {static_cast<int>(std::lround(m_origin.x())),
            static_cast<int>(std::lround(m_origin.y()))};
}

QSize Viewport::deviceSize() const
{
    return {std::max(1, static_cast<int>(std::lround(m_canvas.width() * m_scale))),
            std::max(1, static_cast<int>(std::lround(m_canvas.height() * m_scale)))};
}

QPointF Viewport::toCanvas(QPointF widget) const
{
    return (widget * m_ratio - QPointF(deviceOrigin())) / m_scale;
}

QPointF Viewport::toWidget(QPointF canvas) const
{
    return (canvas * m_scale + QPointF(deviceOrigin())) / m_ratio;
}

QRectF Viewport::toWidget(const QRectF& canvas) const
{
    return {toWidget(canvas.topLeft()), toWidget(canvas.bottomRight())};
}

QTransform Viewport::canvasToWidget() const
{
    const QPointF origin = toWidget(QPointF());
    return QTransform(m_scale / m_ratio, 0, 0, m_scale / m_ratio, origin.x(), origin.y());
}

QRect Viewport::visibleCanvas() const
{
    const QRectF seen(toCanvas(QPointF()), toCanvas(QPointF(m_widget.width(), m_widget.height())));
    return seen.toAlignedRect() & QRect(QPoint(), m_canvas);
}

double Viewport::fittingScale(QSizeF area) const
{
    if (area.isEmpty()) return 1.0;
    const double width = std::max(1.0, (m_widget.width() - 2 * fitMargin) * m_ratio);
    const double height = std::max(1.0, (m_widget.height() - 2 * fitMargin) * m_ratio);
    return std::clamp(std::min(width / area.width(), height / area.height()), 1e-4, largest);
}

double Viewport::smallest() const
{
    return std::min(roundScales.front(), fittingScale(m_canvas));
}

void Viewport::center(QPointF canvas)
{
    m_origin = center() * m_ratio - canvas * m_scale;
}

Viewport Viewport::fitted() const
{
    Viewport next = *this;
    next.m_scale = fittingScale(m_canvas);
    next.center(QRectF({}, QSizeF(m_canvas)).center());
    next.m_isFitted = true;
    next.m_mayEnlarge = true;
    return next;
}

Viewport Viewport::fittedTo(const QRectF& area) const
{
    Viewport next = *this;
    next.m_scale = fittingScale(area.size());
    next.center(area.center());
    next.m_isFitted = false;
    return next;
}

Viewport Viewport::scaled(double scale, QPointF anchor) const
{
    Viewport next = *this;
    next.m_scale = std::clamp(scale, smallest(), largest);
    next.m_isFitted = false;
    const QPointF device = anchor * m_ratio;
    next.m_origin = device - (device - m_origin) * (next.m_scale / m_scale);
    return next;
}

Viewport Viewport::stepped(int steps, QPointF anchor) const
{
    double scale = m_scale;
    for (int step = 0; step < std::abs(steps); ++step) scale = nextScale(scale, steps > 0);
    return scaled(scale, anchor);
}

Viewport Viewport::panned(QPointF by) const
{
    Viewport next = *this;
    next.m_origin += by * m_ratio;
    next.m_isFitted = false;
    next.keepInSight();
    return next;
}

void Viewport::keepInSight()
{
    const auto bounded = [this](double origin, int canvas, int widget) {
        const double size = canvas * m_scale;
        const double rest = std::min(sightMargin * m_ratio, size);
        return std::clamp(origin, rest - size, std::max(rest - size, widget * m_ratio - rest));
    };
    m_origin = {bounded(m_origin.x(), m_canvas.width(), m_widget.width()),
                bounded(m_origin.y(), m_canvas.height(), m_widget.height())};
}

Viewport Viewport::resized(QSize widget, double devicePixelRatio) const
{
    Viewport next = *this;
    next.m_widget = widget;
    next.m_ratio = devicePixelRatio;
    if (m_isFitted) {
        return m_mayEnlarge ? next.fitted() : Viewport(m_canvas, widget, devicePixelRatio);
    }
    next.center((center() * m_ratio - m_origin) / m_scale);
    return next;
}

Viewport Viewport::withCanvas(QSize canvas) const
{
    if (canvas == m_canvas) return *this;
    Viewport next = *this;
    next.m_canvas = canvas;
    return m_isFitted ? next.resized(m_widget, m_ratio) : next;
}

}  // namespace ratoon
