// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graftfacts.h"

#include "document/passes.h"
#include "image/color.h"
#include "image/transform.h"
#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ratoon {
namespace {

constexpr double likenessPixels = 1e6;  ///< Of a reply as it is dragged about, and of a tint.
constexpr double tintOpacity = 0.45;

QSize boundedSize(QSize size)
{
    const double pixels = static_cast<double>(size.width()) * size.height();
    const double scale = std::min(1.0, std::sqrt(likenessPixels / pixels));
    return {std::max(1, qRound(size.width() * scale)), std::max(1, qRound(size.height() * scale))};
}

QImage tinted(const Mask& coverage, const QColor& color)
{
    const QImage grey = coverage.scaled(boundedSize(coverage.size())).toQImage();
    QImage tint(grey.size(), QImage::Format_ARGB32_Premultiplied);
    std::array<QRgb, 256> colors{};
    for (std::size_t value = 0; value < colors.size(); ++value) {
        colors[value] =
            qPremultiply(withAlpha(color, tintOpacity * static_cast<double>(value) / 255).rgba());
    }
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(tint.scanLine(y));
        for (int x = 0; x < grey.width(); ++x) to[x] = colors[from[x]];
    }
    return tint;
}

qint64 coveredPixels(const Mask& coverage)
{
    qint64 count = 0;
    forEachTile(tilesOf(coverage.size()), [&](int column, int row) {
        const QRect part = tileRect(column, row) & QRect(QPoint(), coverage.size());
        if (coverage.isUniform(column, row)) {
            if (coverage.uniformValue(column, row) > 0) {
                count += static_cast<qint64>(part.width()) * part.height();
            }
            return;
        }
        const std::vector<quint8> values = coverage.coverage(part);
        count +=
            std::count_if(values.begin(), values.end(), [](quint8 value) { return value > 0; });
    });
    return count;
}

}  // namespace

QImage likenessOf(const Image& reply, const Cancel& cancel)
{
    Image small = resampled(converted(reply, Depth::Eight), boundedSize(reply.size()), cancel);
    if (small.isNull()) return {};
    if (!isSrgb(small.icc())) small = convertedTo(small, {}, cancel).value_or(small);
    return small.toQImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

GraftFacts
graftFacts(const Canvas& canvas, const Mask& coverage, const QColor& tint, const Cancel& cancel)
{
    GraftFacts facts;
    facts.passes = mostPasses(modelPasses(canvas, cancel), {});
    if (coverage.isNull()) return facts;
    facts.of = static_cast<qint64>(coverage.size().width()) * coverage.size().height();
    facts.pixels = coveredPixels(coverage);
    if (tint.isValid()) facts.tint = tinted(coverage, tint);
    return facts;
}

}  // namespace ratoon
