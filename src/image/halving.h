// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

namespace ratoon {

/// Half of `size`, rounded up.
constexpr QSize halfOf(QSize size)
{
    return {(size.width() + 1) / 2, (size.height() + 1) / 2};
}

/// One tile of the half of `image`: it depends on tiles (2 column, 2 row) … (2 column + 1, 2 row + 1) alone.
Tile halvedTile(const Image& image, int column, int row);

/// One tile of the half of the half of `image`, which is not made for that.
Tile quarteredTile(const Image& image, int column, int row);

}  // namespace ratoon
