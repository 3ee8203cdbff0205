// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace ratoon {

/// Pixels along the edge of a tile, of images and masks alike.
inline constexpr int tileSide = 128;

/// How many tiles cover so many pixels.
constexpr int tilesAcross(int pixels)
{
    return (pixels + tileSide - 1) / tileSide;
}

/// The pixels under one tile, whether or not they lie on the image.
constexpr QRect tileRect(int column, int row)
{
    return {column * tileSide, row * tileSide, tileSide, tileSide};
}

/// Columns `left` … `right` − 1 and rows `top` … `bottom` − 1 of tiles.
struct TileRange {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    constexpr int columns() const { return right - left; }
    constexpr int rows() const { return bottom - top; }
    constexpr int count() const { return columns() * rows(); }
};

/// The tiles that `area` touches; it must not reach above or left of the origin.
constexpr TileRange tilesUnder(QRect area)
{
    if (area.isEmpty()) return {};
    return {area.left() / tileSide,
            area.top() / tileSide,
            area.right() / tileSide + 1,
            area.bottom() / tileSide + 1};
}

constexpr TileRange tilesOf(QSize size)
{
    return {0, 0, tilesAcross(size.width()), tilesAcross(size.height())};
}

/// Calls `visit(column, row)` for each tile of the range, row by row.
template <typename Visit>
void forEachTile(TileRange range, Visit visit)
{
    for (int row = range.top; row < range.bottom; ++row)
        for (int column = range.left; column < range.right; ++column) visit(column, row);
}

}  // namespace ratoon
