// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/tileset.h"

#include <algorithm>

namespace ratoon {

TileSet TileSet::around(const Mask& coverage)
{
    TileSet set;
    if (coverage.isNull()) return set;
    const int columns = coverage.columns();
    const int rows = coverage.rows();
    set.m_isIn.resize(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const bool isReached =
                !coverage.tile(column, row).empty() || coverage.uniformValue(column, row) != 0;
            if (!isReached) continue;
            for (int y = std::max(0, row - 1); y <= std::min(rows - 1, row + 1); ++y)
                for (int x = std::max(0, column - 1); x <= std::min(columns - 1, column + 1); ++x)
                    set.m_isIn[static_cast<std::size_t>(y * columns + x)] = 1;
        }
    return set;
}

}  // namespace ratoon
