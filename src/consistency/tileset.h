// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"

#include <vector>

namespace ratoon {

/// Some of a picture's tiles.
class TileSet {
public:
    /// All of them.
    TileSet() = default;

    /// Those that `coverage` reaches, and their neighbors.
    static TileSet around(const Mask& coverage);

    bool holds(int index) const
    {
        return m_isIn.empty() || m_isIn[static_cast<std::size_t>(index)] != 0;
    }

private:
    std::vector<char> m_isIn;  ///< By the index of the tile; empty: all.
};

}  // namespace ratoon
