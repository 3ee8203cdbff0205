// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mippyramid.h"

#include "image/halving.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/transform.h"

#include <cmath>

namespace ratoon {

namespace {

/// Of a level that is kept: the one before it is a half or, before level 2, a quarter of.
struct Step {
    int factor = 2;
    Tile (*tile)(const Image&, int, int) = halvedTile;
};

constexpr Step fromImage{.factor = 4, .tile = quarteredTile};
constexpr Step fromHalf{.factor = 2, .tile = halvedTile};

bool isOneTile(QSize size)
{
    return std::max(size.width(), size.height()) <= tileSide;
}

/// What `step` makes of `fine`, with those tiles of `coarse` – what it made of `before` – below which nothing has changed.
Image remade(Step step,
             const Image& before,
             const Image& coarse,
             const Image& fine,
             const Cancel& cancel)
{
    std::vector<Tile> tiles(coarse.tiles().begin(), coarse.tiles().end());
    const bool complete = parallelFor(static_cast<int>(tiles.size()), cancel, [&](int index) {
        const int column = index % coarse.columns();
        const int row = index / coarse.columns();
        const TileRange below{column * step.factor,
                              row * step.factor,
                              std::min((column + 1) * step.factor, fine.columns()),
                              std::min((row + 1) * step.factor, fine.rows())};
        bool same = true;
        forEachTile(
            below, [&](int x, int y) { same = same && before.tile(x, y).isSame(fine.tile(x, y)); });
        if (!same) tiles[static_cast<std::size_t>(index)] = step.tile(fine, column, row);
    });
    return complete ? Image(coarse.size(), coarse.depth(), std::move(tiles), fine.icc()) : Image();
}

}  // namespace

MipPyramid MipPyramid::of(const Image& image, const Cancel& cancel)
{
    MipPyramid pyramid;
    pyramid.m_image = image;
    for (QSize last = halfOf(image.size()); !isOneTile(last); last = halfOf(last)) {
        Image next = pyramid.m_coarse.empty() ? quartered(image, cancel)
                                              : halved(pyramid.m_coarse.back(), cancel);
        if (next.isNull()) return {};
        pyramid.m_coarse.push_back(std::move(next));
    }
    return pyramid;
}

MipPyramid MipPyramid::updated(const MipPyramid& previous, const Image& next, const Cancel& cancel)
{
    const bool isRelated =
        previous.m_image.size() == next.size() && previous.m_image.depth() == next.depth();
    if (!isRelated) return of(next, cancel);
    MipPyramid pyramid;
    pyramid.m_image = next;
    for (const Image& coarse : previous.m_coarse) {
        const bool isFirst = pyramid.m_coarse.empty();
        const Image& fine = isFirst ? next : pyramid.m_coarse.back();
        const Image& before =
            isFirst ? previous.m_image : previous.m_coarse[pyramid.m_coarse.size() - 1];
        Image level = remade(isFirst ? fromImage : fromHalf, before, coarse, fine, cancel);
        if (level.isNull()) return {};
        pyramid.m_coarse.push_back(std::move(level));
    }
    return pyramid;
}

int MipPyramid::levels() const
{
    if (m_image.isNull()) return 0;
    return isOneTile(m_image.size()) ? 1 : 2 + static_cast<int>(m_coarse.size());
}

QSize MipPyramid::size(int level) const
{
    Q_ASSERT(level >= 0 && level < levels());
    if (level == 0) return m_image.size();
    return level == 1 ? halfOf(m_image.size())
                      : m_coarse[static_cast<std::size_t>(level) - 2].size();
}

Tile MipPyramid::tile(int level, int column, int row) const
{
    Q_ASSERT(level >= 0 && level < levels());
    if (level == 0) return m_image.tile(column, row);
    if (level == 1) return halvedTile(m_image, column, row);
    return m_coarse[static_cast<std::size_t>(level) - 2].tile(column, row);
}

int MipPyramid::levelFor(double scale) const
{
    if (scale >= 1.0 || m_image.isNull()) return 0;
    // A hair more than half is drawn from the half: rounding of a zoom step must not double the work.
    const int level = static_cast<int>(std::floor(-std::log2(scale) + 1e-6));
    return std::clamp(level, 0, levels() - 1);
}

}  // namespace ratoon
