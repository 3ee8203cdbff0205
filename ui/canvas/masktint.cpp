// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/masktint.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int longestSide = 2048;

/// The largest values of `rows` rows of a mask from `top` on, in steps of as many pixels.
void readLargest(const Mask& mask, int top, int step, std::vector<quint8>& largest)
{
    std::fill(largest.begin(), largest.end(), 0);
    const QSize size = mask.size();
    const QRect band(0, top, size.width(), std::min(step, size.height() - top));
    if (const auto all = mask.uniformValue(band)) {
        std::fill(largest.begin(), largest.end(), *all);
        return;
    }
    const QImage rows = mask.toQImage(band);
    for (int y = 0; y < rows.height(); ++y) {
        const uchar* const row = rows.constScanLine(y);
        for (int x = 0; x < rows.width(); ++x) {
            quint8& place = largest[static_cast<std::size_t>(x / step)];
            place = std::max(place, row[x]);
        }
    }
}

}  // namespace

QImage tintOf(const Mask& mask, const TintColors& colors, const Cancel& cancel)
{
    if (mask.isNull()) return {};
    const QSize size = mask.size();
    const int step = (std::max(size.width(), size.height()) + longestSide - 1) / longestSide;
    std::array<QRgb, 256> pixels{};
    for (std::size_t value = 0; value < pixels.size(); ++value)
        if (colors[value].isValid()) pixels[value] = qPremultiply(colors[value].rgba());
    QImage tint((size.width() + step - 1) / step,
                (size.height() + step - 1) / step,
                QImage::Format_ARGB32_Premultiplied);
    std::vector<quint8> largest(static_cast<std::size_t>(tint.width()));
    for (int y = 0; y < tint.height(); ++y) {
        if (cancel.requested()) return {};
        readLargest(mask, y * step, step, largest);
        auto* const row = reinterpret_cast<QRgb*>(tint.scanLine(y));
        for (int x = 0; x < tint.width(); ++x)
            row[x] = pixels[largest[static_cast<std::size_t>(x)]];
    }
    return tint;
}

void paintTint(QPainter& painter, const QImage& tint, const Viewport& viewport)
{
    const QRectF seen(viewport.visibleCanvas());
    if (tint.isNull() || seen.isEmpty()) return;
    const QSize canvas = viewport.canvasSize();
    const int step = (std::max(canvas.width(), canvas.height()) + longestSide - 1) / longestSide;
    const QRectF part(seen.x() / step, seen.y() / step, seen.width() / step, seen.height() / step);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, viewport.scale() * step < 2.0);
    painter.drawImage(viewport.toWidget(seen), tint, part);
    painter.restore();
}

void paintOutline(QPainter& painter,
                  const SelectionOutline& outline,
                  const Viewport& viewport,
                  const QColor& color,
                  const QColor& around)
{
    const double ratio = viewport.devicePixelRatio();
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [ink, width] : {std::pair(around, 3.0), std::pair(color, 1.5)}) {
        painter.setPen(QPen(ink, width * ratio));
        for (const auto& loop : outline.loops) {
            const std::vector<QPoint> points = onScreen(loop, viewport);
            painter.drawPolyline(points.data(), static_cast<int>(points.size()));
        }
    }
    painter.restore();
}

QSizeF plateSize(const QString& words, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(words) + 2 * metrics::gapSmall,
            metrics.height() + metrics::gapTiny};
}

void paintPlate(QPainter& painter, const QRectF& plate, const QString& words, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.overlay);
    painter.drawRoundedRect(plate, metrics::radiusControl - 2, metrics::radiusControl - 2);
    painter.setPen(theme.overlayText);
    painter.drawText(plate, Qt::AlignCenter, words);
}

}  // namespace ratoon
