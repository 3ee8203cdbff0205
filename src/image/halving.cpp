// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/halving.h"

#include "image/linearlight.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/transform.h"

namespace ratoon {

// A pixel of the half is the mean of 2 × 2 pixels, in light times alpha. At an odd edge the last column and row
// count twice.

namespace {

template <PixelSample Sample>
using Four = std::array<const Sample*, 4>;

// Whole numbers: a sum of four products of light (16 bits) and alpha (8) fits into 32.
void average(const Four<quint8>& pixels, const LinearLight<quint8>& light, quint8* to)
{
    quint32 alpha = 0;
    for (const quint8* pixel : pixels) alpha += pixel[3];
    to[3] = static_cast<quint8>((alpha + 2) / 4);
    for (std::size_t c = 0; c < 3; ++c) {
        quint32 sum = 0;
        for (const quint8* pixel : pixels) sum += light.wholeFromSample(pixel[c]) * pixel[3];
        to[c] = to[3] == 0 ? quint8(0) : light.wholeToSample((sum + alpha / 2) / alpha);
    }
}

void average(const Four<quint16>& pixels, const LinearLight<quint16>& light, quint16* to)
{
    quint32 alpha = 0;
    for (const quint16* pixel : pixels) alpha += pixel[3];
    to[3] = static_cast<quint16>((alpha + 2) / 4);
    for (std::size_t c = 0; c < 3; ++c) {
        float sum = 0.0F;
        for (const quint16* pixel : pixels)
            sum += light.fromSample(pixel[c]) * static_cast<float>(pixel[3]);
        to[c] = to[3] == 0 ? quint16(0) : light.toSample(sum / static_cast<float>(alpha));
    }
}

void averageOpaque(const Four<quint8>& pixels, const LinearLight<quint8>& light, quint8* to)
{
    for (std::size_t c = 0; c < 3; ++c) {
        quint32 sum = 2;
        for (const quint8* pixel : pixels) sum += light.wholeFromSample(pixel[c]);
        to[c] = light.wholeToSample(sum / 4);
    }
    to[3] = 255;
}

// `from` is a tile, of which `inside` counts; `to` is the corner of a quarter of a tile.
template <PixelSample Sample>
void halveInto(const Sample* from, QSize inside, bool opaque, Sample* to)
{
    const LinearLight<Sample>& light = linearLight<Sample>();
    for (int y = 0; y < inside.height(); y += 2) {
        const Sample* const upper = from + std::ptrdiff_t(y) * tileSide * 4;
        const Sample* const lower = y + 1 < inside.height() ? upper + tileSide * 4 : upper;
        Sample* target = to + std::ptrdiff_t(y / 2) * tileSide * 4;
        for (int x = 0; x < inside.width(); x += 2, target += 4) {
            const int left = x * 4;
            const int right = x + 1 < inside.width() ? left + 4 : left;
            const Four<Sample> pixels = {upper + left, upper + right, lower + left, lower + right};
            if constexpr (sizeof(Sample) == 1) {
                if (opaque) {
                    averageOpaque(pixels, light, target);
                    continue;
                }
            }
            average(pixels, light, target);
        }
    }
}

template <PixelSample Sample>
Tile halvedTileOf(const Image& image, TileRange source)
{
    TileSamples<Sample> samples(Tile::samples);
    TileReader<Sample> reader;
    forEachTile(source, [&](int column, int row) {
        const Tile& tile = image.tile(column, row);
        if (tile.isUniform() && tile.color().alpha == 0) return;
        const QSize inside = (tileRect(column, row) & image.rect()).size();
        const int corner = (row % 2 * tileSide + column % 2) * tileSide / 2 * 4;
        halveInto(reader.read(tile).data(), inside, tile.isOpaque(), samples.data() + corner);
    });
    return Tile::adopt(std::move(samples));
}

Image madeByTile(const Image& image,
                 QSize size,
                 const std::function<Tile(const Image&, int, int)>& tile,
                 const Cancel& cancel)
{
    const TileRange range = tilesOf(size);
    std::vector<Tile> tiles(static_cast<std::size_t>(range.count()));
    const bool complete = parallelFor(range.count(), cancel, [&](int index) {
        tiles[static_cast<std::size_t>(index)] =
            tile(image, index % range.columns(), index / range.columns());
    });
    return complete ? Image(size, image.depth(), std::move(tiles), image.icc()) : Image();
}

}  // namespace

Tile halvedTile(const Image& image, int column, int row)
{
    const TileRange source{column * 2,
                           row * 2,
                           std::min(column * 2 + 2, image.columns()),
                           std::min(row * 2 + 2, image.rows())};
    const Tile& first = image.tile(source.left, source.top);
    bool isOneColor = first.isUniform() && source.count() == 4;
    forEachTile(source,
                [&](int x, int y) { isOneColor = isOneColor && image.tile(x, y).isSame(first); });
    if (isOneColor) return first;
    return withSamplesOf(
        image.depth(), [&](auto sample) { return halvedTileOf<decltype(sample)>(image, source); });
}

Tile quarteredTile(const Image& image, int column, int row)
{
    const QRect area =
        QRect(2 * column * tileSide, 2 * row * tileSide, 2 * tileSide, 2 * tileSide) &
        QRect(QPoint(), halfOf(image.size()));
    std::vector<Tile> tiles;
    forEachTile(tilesUnder(area), [&](int x, int y) { tiles.push_back(halvedTile(image, x, y)); });
    return halvedTile(Image(area.size(), image.depth(), std::move(tiles)), 0, 0);
}

Image halved(const Image& image, const Cancel& cancel)
{
    return madeByTile(image, halfOf(image.size()), halvedTile, cancel);
}

Image quartered(const Image& image, const Cancel& cancel)
{
    return madeByTile(image, halfOf(halfOf(image.size())), quarteredTile, cancel);
}

}  // namespace ratoon
