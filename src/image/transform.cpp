// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/transform.h"

#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

#include <array>
#include <cstring>

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

    std::vector<Sample> samples(Tile::samples);
    TileReader<Sample> reader;
    forEachTile(tilesUnder(inside), [&](int column, int row) {
        const QRect part = tileRect(column, row) & inside;
        const auto from = reader.read(image.tile(column, row));
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const int source = (y % tileSide) * tileSide + part.left() % tileSide;
            const int target = (y - wanted.top()) * tileSide + part.left() - wanted.left();
            std::memcpy(samples.data() + qsizetype(target) * 4,
                        from.data() + qsizetype(source) * 4,
                        static_cast<std::size_t>(part.width()) * 4 * sizeof(Sample));
        }
    });
    return Tile::adopt(std::move(samples));
}

// Where an upright pixel lies in the picture as stored: x' = xx·x + xy·y + x0, likewise y'.
struct Turn {
    int xx, xy, x0;
    int yx, yy, y0;
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

template <PixelSample Sample>
Tile turnedTile(const Image& image, const Turn& turn, QRect place)
{
    std::vector<Sample> samples(Tile::samples);
    TileReader<Sample> reader;
    std::span<const Sample> from;
    QPoint readAt(-1, -1);
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x) {
            const int storedX = turn.xx * x + turn.xy * y + turn.x0;
            const int storedY = turn.yx * x + turn.yy * y + turn.y0;
            const QPoint at(storedX / tileSide, storedY / tileSide);
            if (at != readAt) from = reader.read(image.tile(at.x(), at.y()));
            readAt = at;
            const int source = storedY % tileSide * tileSide + storedX % tileSide;
            const int target = (y - place.top()) * tileSide + x - place.left();
            std::memcpy(samples.data() + qsizetype(target) * 4,
                        from.data() + qsizetype(source) * 4,
                        4 * sizeof(Sample));
        }
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
        const Tile& tile = image.tile(column, row);
        if (tile.isUniform()) return tile;
        return withSamplesOf(depth, [&](auto sample) {
            TileReader<decltype(sample)> reader;
            const auto samples = reader.read(tile);
            return Tile::adopt(std::vector(samples.begin(), samples.end()));
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
