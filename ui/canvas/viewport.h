// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QSize>
#include <QTransform>

namespace ratoon {

/// Which part of a canvas a widget shows, and how large. A value: each movement returns another one.
///
/// Three spaces: *canvas* (image pixels), *widget* (logical pixels) and *device* (what the screen has). The scale is
/// device pixels per canvas pixel, so 1.0 is pixel for pixel on any screen. The canvas's corner always lies on a
/// whole device pixel; the exact place is kept beside it, so that many small movements add up without drift.
class Viewport {
public:
    Viewport() = default;
    /// Shows all of it, but not enlarged.
    Viewport(QSize canvas, QSize widget, double devicePixelRatio);

    QSize canvasSize() const { return m_canvas; }
    QSize widgetSize() const { return m_widget; }
    double devicePixelRatio() const { return m_ratio; }
    double scale() const { return m_scale; }
    double percent() const { return m_scale * 100.0; }
    /// Follows the size of the widget.
    bool isFitted() const { return m_isFitted; }

    QPointF toCanvas(QPointF widget) const;
    QPointF toWidget(QPointF canvas) const;
    QRectF toWidget(const QRectF& canvas) const;
    QTransform canvasToWidget() const;
    /// The canvas's corner in device pixels.
    QPoint deviceOrigin() const;
    /// The canvas's size on the screen, in device pixels.
    QSize deviceSize() const;
    /// The pixels of the canvas that can be seen.
    QRect visibleCanvas() const;

    Viewport fitted() const;
    /// Canvas pixels of `area` as large as they fit, up to the largest scale.
    Viewport fittedTo(const QRectF& area) const;
    /// `anchor` (widget) stays over the same canvas point.
    Viewport scaled(double scale, QPointF anchor) const;
    /// To the next of a row of round scales: 25, 33, 50, 67, 100, 150, 200 % …
    Viewport stepped(int steps, QPointF anchor) const;
    /// By widget pixels; a corner of the canvas always stays in sight.
    Viewport panned(QPointF by) const;
    /// The same canvas point in the middle, or fitted again.
    Viewport resized(QSize widget, double devicePixelRatio) const;
    Viewport withCanvas(QSize canvas) const;

    QPointF center() const { return {m_widget.width() / 2.0, m_widget.height() / 2.0}; }

    static constexpr double largest = 64.0;

    friend bool operator==(const Viewport&, const Viewport&) = default;

private:
    double fittingScale(QSizeF area) const;
    double smallest() const;
    void center(QPointF canvas);
    void keepInSight();

    QSize m_canvas;
    QSize m_widget;
    double m_ratio = 1.0;
    double m_scale = 1.0;
    QPointF m_origin;  ///< Device pixels, exact.
    bool m_isFitted = true;
    bool m_mayEnlarge = false;  ///< While fitted.
};

}  // namespace ratoon
