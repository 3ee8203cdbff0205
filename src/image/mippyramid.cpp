// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mippyramid.h"

#include "image/halving.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/transform.h"

#include <cmath>

namespace ratoon {

namespace {

// The half of `fine`, with those tiles of `coarse` – the half of `before` – below which nothing has changed.
Image rehalved(const Image& before, const Image& coarse, const Image& fine, const Cancel& cancel)
{
    std::vector<Tile> tiles(coarse.tiles().begin(), coarse.tiles().end());
    const bool complete = parallelFor(static_cast<int>(tiles.size()), cancel, [&](int index) {
        const int column = index % coarse.columns();
        const int row = index / coarse.columns();
        const TileRange below{column * 2,
                              row * 2,
                              std::min(column * 2 + 2, fine.columns()),
                              std::min(row * 2 + 2, fine.rows())};
        bool same = true;
        forEachTile(
            below, [&](int x, int y) { same = same && before.tile(x, y).isSame(fine.tile(x, y)); });
        if (!same) tiles[static_cast<std::size_t>(index)] = halvedTile(fine, column, row);
    });
    return complete ? Image(coarse.size(), coarse.depth(), std::move(tiles), fine.icc()) : Image();
}

}  // namespace

MipPyramid MipPyramid::of(const Image& image, const Cancel& cancel)
{
    MipPyramid pyramid;
    if (image.isNull()) return pyramid;
    pyramid.m_levels.push_back(image);
    while (std::max(pyramid.m_levels.back().width(), pyramid.m_levels.back().height()) >
           Tile::side) {
        Image next = halved(pyramid.m_levels.back(), cancel);
        if (next.isNull()) return {};
        pyramid.m_levels.push_back(std::move(next));
    }
    return pyramid;
}

MipPyramid MipPyramid::updated(const MipPyramid& previous, const Image& next, const Cancel& cancel)
{
    const bool isRelated = previous.levels() > 0 && previous.level(0).size() == next.size() &&
                           previous.level(0).depth() == next.depth();
    if (!isRelated) return of(next, cancel);
    MipPyramid pyramid;
    pyramid.m_levels.push_back(next);
    for (int i = 1; i < previous.levels(); ++i) {
        Image level =
            rehalved(previous.level(i - 1), previous.level(i), pyramid.m_levels.back(), cancel);
        if (level.isNull()) return {};
        pyramid.m_levels.push_back(std::move(level));
    }
    return pyramid;
}

int MipPyramid::levels() const
{
    return static_cast<int>(m_levels.size());
}

const Image& MipPyramid::level(int index) const
{
    Q_ASSERT(index >= 0 && index < levels());
    return m_levels[static_cast<std::size_t>(index)];
}

int MipPyramid::levelFor(double scale) const
{
    if (scale >= 1.0 || m_levels.empty()) return 0;
    // A hair more than half is drawn from the half: rounding of a zoom step must not double the work.
    const int level = static_cast<int>(std::floor(-std::log2(scale) + 1e-6));
    return std::clamp(level, 0, levels() - 1);
}

}  // namespace ratoon
