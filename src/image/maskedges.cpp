// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/distancemap.h"
#include "image/mask.h"
#include "image/parallel.h"
#include "image/tilegrid.h"

#include <QPainter>

#include <cmath>

namespace ratoon {

namespace {

quint8 rounded(float coverage)
{
    return static_cast<quint8>(std::lround(std::clamp(coverage, 0.0F, 1.0F) * 255.0F));
}

// 0 at the edge, 1 from `width` on, flat at both ends.
float smoothRise(float distance, float width)
{
    const float t = std::clamp(distance / width, 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

// Something that happens near edges: what becomes of a pixel depends on its coverage and on its distance to the
// nearest source.
struct Reshaping {
    bool (*isSource)(quint8 coverage);
    quint8 (*reshape)(quint8 coverage, float distance, float width);
    float width;
    int reach;  ///< Sources farther away than this have no influence.
};

// A block of 4 × 4 tiles, or larger when the reach is: its surroundings are looked at as well.
int tilesABlock(int reach)
{
    return std::max(4, tilesAcross(4 * reach));
}

// Recomputes the tiles in `block`, a rectangle of whole tiles. `tiles` are those of the mask.
void reshapeBlock(const Mask& mask, QRect block, const Reshaping& how, std::vector<MaskTile>& tiles)
{
    const QRect canvas(QPoint(), mask.size());
    const int reach = how.reach;
    const QRect window = block.adjusted(-reach, -reach, reach, reach) & canvas;
    const auto value = mask.uniformValue(window);
    if (value == 0 || value == 255) return;

    const std::vector<quint8> coverage = mask.coverage(window);
    std::vector<quint8> sources(coverage.size());
    std::ranges::transform(coverage, sources.begin(), how.isSource);
    const std::vector<float> distances = distanceMap(window.size(), reach, sources);
    forEachTile(tilesUnder(block & canvas), [&](int column, int row) {
        const QRect part = tileRect(column, row) & canvas;
        std::vector<quint8> samples(MaskTile::samples);
        for (int y = 0; y < part.height(); ++y) {
            auto from = static_cast<std::size_t>(part.top() + y - window.top()) *
                            static_cast<std::size_t>(window.width()) +
                        static_cast<std::size_t>(part.left() - window.left());
            quint8* const to = samples.data() + std::ptrdiff_t(y) * tileSide;
            for (int x = 0; x < part.width(); ++x, ++from)
                to[x] = how.reshape(coverage[from], distances[from], how.width);
        }
        tiles[static_cast<std::size_t>(row * mask.columns() + column)] =
            MaskTile::adopt(std::move(samples), part.size());
    });
}

// Only blocks near `area` are looked at, and only those with an edge in reach are computed. Null if cancelled.
Mask reshaped(const Mask& mask, QRect area, const Reshaping& how, const Cancel& cancel)
{
    std::vector<MaskTile> tiles;
    forEachTile(tilesOf(mask.size()),
                [&](int column, int row) { tiles.push_back(mask.maskTile(column, row)); });
    const TileRange touched = tilesUnder(area & QRect(QPoint(), mask.size()));
    const int step = tilesABlock(how.reach);
    const int across = (touched.columns() + step - 1) / step;
    const int down = (touched.rows() + step - 1) / step;
    const bool complete = parallelFor(across * down, cancel, [&](int index) {
        const int left = touched.left + index % across * step;
        const int top = touched.top + index / across * step;
        const QRect block(left * tileSide,
                          top * tileSide,
                          std::min(step, touched.right - left) * tileSide,
                          std::min(step, touched.bottom - top) * tileSide);
        reshapeBlock(mask, block, how, tiles);
    });
    return complete ? Mask(mask.size(), std::move(tiles)) : Mask();
}

// Grown by a disc with a soft rim of one pixel.
quint8 reached(float distance, float radius)
{
    return rounded(radius + 1.0F - distance);
}

}  // namespace

Mask Mask::shape(QSize size, const QPainterPath& path)
{
    const QRect area = path.boundingRect().toAlignedRect() & QRect(QPoint(), size);
    if (area.isEmpty()) return filled(size, 0);
    QImage drawn(area.size(), QImage::Format_Grayscale8);
    drawn.fill(0);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    painter.fillPath(path, Qt::white);
    painter.end();
    return fromQImage(drawn).placed(size, area.topLeft());
}

Mask Mask::grown(int pixels) const
{
    if (pixels == 0 || isEmpty()) return *this;
    const int most = std::max(size().width(), size().height());
    const int radius = std::abs(std::clamp(pixels, -most, most));
    const Reshaping growing{.isSource = [](quint8 coverage) { return coverage >= 128; },
                            .reshape =
                                [](quint8 coverage, float distance, float disc) {
                                    return std::max(coverage, reached(distance, disc));
                                },
                            .width = static_cast<float>(radius),
                            .reach = radius + 1};
    // What is not covered grows.
    const Reshaping shrinking{
        .isSource = [](quint8 coverage) { return coverage < 128; },
        .reshape =
            [](quint8 coverage, float distance, float disc) {
                return std::min(coverage, static_cast<quint8>(255 - reached(distance, disc)));
            },
        .width = static_cast<float>(radius),
        .reach = radius + 1};
    const int reach = radius + 1;
    return pixels > 0
               ? reshaped(*this, bounds().adjusted(-reach, -reach, reach, reach), growing, {})
               : reshaped(*this, bounds(), shrinking, {});
}

Mask Mask::featheredInside(double pixels, const Cancel& cancel) const
{
    if (pixels <= 0.0 || isEmpty() || isFull()) return *this;
    const double most = std::max(size().width(), size().height());
    const Reshaping feathering{.isSource = [](quint8 coverage) { return coverage == 0; },
                               .reshape =
                                   [](quint8 coverage, float distance, float softness) {
                                       const float rise = smoothRise(distance - 0.5F, softness);
                                       return rounded(static_cast<float>(coverage) / 255.0F * rise);
                                   },
                               .width = static_cast<float>(std::min(pixels, most)),
                               .reach = static_cast<int>(std::ceil(std::min(pixels, most))) + 1};
    return reshaped(*this, bounds(), feathering, cancel);
}

}  // namespace ratoon
