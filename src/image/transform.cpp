// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/transform.h"

#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/tilegrid.h"

#include <array>

namespace ratoon {

namespace {

// Calls `make(column, row)` for every tile of an image of `size`, in parallel.
template <typename Make>
Image imageOfTiles(QSize size, Depth depth, const QByteArray& icc, Make make)
{
    const TileRange range = tilesOf(size);
    std::vector<Tile> tiles(static_cast<std::size_t>(range.count()));
    parallelFor(range.count(), {}, [&](int index) {
        tiles[static_cast<std::size_t>(index)] =
            make(index % range.columns(), index / range.columns());
    });
    return Image(size, depth, std::move(tiles), icc);
}

bool isUniformUnder(const Image& image, QRect area)
{
    const TileRange range = tilesUnder(area);
    const Tile& first = image.tile(range.left, range.top);
    bool uniform = first.isUniform();
    forEachTile(range, [&](int column, int row) {
        uniform = uniform && image.tile(column, row).isSame(first);
    });
    return uniform;
}

// The 128 × 128 pixels of `image` from `wanted`'s corner on.
template <PixelSample Sample>
Tile tileFrom(const Image& image, QRect wanted)
{
    const QRect inside = wanted & image.rect();
    if (inside.isEmpty()) return {};
    if (inside == wanted && isUniformUnder(image, inside))
        return image.tile(inside.left() / tileSide, inside.top() / tileSide);

    TileSamples<Sample> samples(Tile::samples);
    copyPixels(image, wanted, samples.data(), tileSide * 4);
    return Tile::adopt(std::move(samples));
}

// Where an upright pixel lies in the picture as stored: x' = xx·x + xy·y + x0, likewise y'.
struct Turn {
    int xx, xy, x0;
    int yx, yy, y0;

    QPoint stored(QPoint upright) const
    {
        return {xx * upright.x() + xy * upright.y() + x0, yx * upright.x() + yy * upright.y() + y0};
    }

    // The inverse of a turn is its transpose.
    QRect upright(QRect area) const
    {
        const auto corner = [this](QPoint p) {
            const QPoint q = p - QPoint(x0, y0);
            return QPoint(xx * q.x() + yx * q.y(), xy * q.x() + yy * q.y());
        };
        const QPoint a = corner(area.topLeft());
        const QPoint b = corner(area.bottomRight());
        return QRect(a, a) | QRect(b, b);
    }
};

Turn turnFor(int exifOrientation, QSize stored)
{
    const int right = stored.width() - 1;
    const int bottom = stored.height() - 1;
    const std::array<Turn, 8> turns = {{{1, 0, 0, 0, 1, 0},
                                        {-1, 0, right, 0, 1, 0},
                                        {-1, 0, right, 0, -1, bottom},
                                        {1, 0, 0, 0, -1, bottom},
                                        {0, 1, 0, 1, 0, 0},
                                        {0, 1, 0, -1, 0, bottom},
                                        {0, -1, right, -1, 0, bottom},
                                        {0, -1, right, 1, 0, 0}}};
    return turns[static_cast<std::size_t>(exifOrientation - 1)];
}

// The part of a row that comes from one tile: pixels lie `step` samples apart there, down or along it.
template <PixelSample Sample>
void copyTurned(const Sample* from, std::ptrdiff_t step, int pixels, Sample* to)
{
    for (int i = 0; i < pixels; ++i, from += step, to += 4) std::copy_n(from, 4, to);
}

template <PixelSample Sample>
Tile turnedTile(const Image& image, const Turn& turn, QRect place)
{
    TileSamples<Sample> samples(Tile::samples);
    TileReader<Sample> reader;
    const std::ptrdiff_t step = (turn.xx + turn.yx * tileSide) * 4;
    // Tiles of the source, one after another, so that each is read once.
    const QPoint a = turn.stored(place.topLeft());
    const QPoint b = turn.stored(place.bottomRight());
    const QRect source = QRect(a, a) | QRect(b, b);
    forEachTile(tilesUnder(source), [&](int column, int row) {
        const QRect part = tileRect(column, row) & source;
        const Sample* const tile = reader.read(image.tile(column, row)).data();
        const QRect target = turn.upright(part);
        for (int y = target.top(); y <= target.bottom(); ++y) {
            const QPoint at = turn.stored({target.left(), y});
            copyTurned(tile + (at.y() % tileSide * tileSide + at.x() % tileSide) * 4,
                       step,
                       target.width(),
                       samples.data() +
                           ((y - place.top()) * tileSide + target.left() - place.left()) * 4);
        }
    });
    return Tile::adopt(std::move(samples));
}

}  // namespace

Image cropped(const Image& image, QRect area)
{
    if (area == image.rect()) return image;
    const QPoint corner = area.topLeft();
    const bool aligned = corner.x() % tileSide == 0 && corner.y() % tileSide == 0;
    return imageOfTiles(area.size(), image.depth(), image.icc(), [&](int column, int row) {
        const QRect wanted = tileRect(column, row).translated(corner);
        if (aligned && image.rect().contains(wanted.topLeft()))
            return image.tile(wanted.left() / tileSide, wanted.top() / tileSide);
        return withSamplesOf(
            image.depth(), [&](auto sample) { return tileFrom<decltype(sample)>(image, wanted); });
    });
}

Image converted(const Image& image, Depth depth)
{
    if (depth == image.depth() || image.isNull()) return image;
    return imageOfTiles(image.size(), depth, image.icc(), [&](int column, int row) {
        return withSamplesOf(depth, [&](auto sample) {
            return convertedTile<decltype(sample)>(image.tile(column, row));
        });
    });
}

Image oriented(const Image& image, int exifOrientation)
{
    if (exifOrientation <= 1 || exifOrientation > 8 || image.isNull()) return image;
    const Turn turn = turnFor(exifOrientation, image.size());
    const QSize size = turn.xx == 0 ? image.size().transposed() : image.size();
    return imageOfTiles(size, image.depth(), image.icc(), [&](int column, int row) {
        const QRect place = tileRect(column, row) & QRect(QPoint(), size);
        return withSamplesOf(image.depth(), [&](auto sample) {
            return turnedTile<decltype(sample)>(image, turn, place);
        });
    });
}

}  // namespace ratoon
