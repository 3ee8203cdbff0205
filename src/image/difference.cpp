// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/difference.h"

#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

#include <cstring>

namespace ratoon {

namespace {

template <PixelSample Sample>
ChangeCount countInTile(const Tile& before, const Tile& after, const Mask& coverage, QRect part)
{
    TileReader<Sample> readBefore;
    TileReader<Sample> readAfter;
    const Sample* const a = readBefore.read(before).data();
    const Sample* const b = readAfter.read(after).data();
    ChangeCount count;
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x) {
            const auto i = static_cast<std::size_t>(y * tileSide + x) * 4;
            if (std::memcmp(a + i, b + i, 4 * sizeof(Sample)) == 0) continue;
            ++count.pixels;
            const bool allowed =
                coverage.isNull() || coverage.at(part.topLeft() + QPoint(x, y)) > 0;
            if (!allowed) ++count.outside;
        }
    return count;
}

bool isAnyDifferent(const Image& a, const Image& b, TileRange range)
{
    for (int row = range.top; row < range.bottom; ++row)
        for (int column = range.left; column < range.right; ++column)
            if (!(a.tile(column, row) == b.tile(column, row))) return true;
    return false;
}

}  // namespace

QRect differingArea(const Image& a, const Image& b)
{
    if (a.size() != b.size() || a.depth() != b.depth()) return a.rect() | b.rect();
    TileRange range = tilesOf(a.size());
    const auto isSame = [&](TileRange part) { return !isAnyDifferent(a, b, part); };
    const auto row = [&](int at) { return TileRange{range.left, at, range.right, at + 1}; };
    const auto column = [&](int at) { return TileRange{at, range.top, at + 1, range.bottom}; };
    // From each edge inwards: what lies between need not be looked at, and may be out of memory.
    while (range.top < range.bottom && isSame(row(range.top))) ++range.top;
    if (range.top == range.bottom) return {};
    while (isSame(row(range.bottom - 1))) --range.bottom;
    while (isSame(column(range.left))) ++range.left;
    while (isSame(column(range.right - 1))) --range.right;
    return (tileRect(range.left, range.top) | tileRect(range.right - 1, range.bottom - 1)) &
           a.rect();
}

ChangeCount countChanges(const Image& before, const Image& after, const Mask& allowed)
{
    Q_ASSERT(before.size() == after.size() && before.depth() == after.depth());
    std::vector<ChangeCount> counts(static_cast<std::size_t>(before.rows()));
    parallelFor(before.rows(), {}, [&](int row) {
        for (int column = 0; column < before.columns(); ++column) {
            const Tile& a = before.tile(column, row);
            const Tile& b = after.tile(column, row);
            if (a.isSame(b)) continue;
            const QRect part = tileRect(column, row) & before.rect();
            const ChangeCount here = withSamplesOf(before.depth(), [&](auto sample) {
                return countInTile<decltype(sample)>(a, b, allowed, part);
            });
            counts[static_cast<std::size_t>(row)].pixels += here.pixels;
            counts[static_cast<std::size_t>(row)].outside += here.outside;
        }
    });
    ChangeCount total;
    for (const ChangeCount& count : counts) {
        total.pixels += count.pixels;
        total.outside += count.outside;
    }
    return total;
}

}  // namespace ratoon
