// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/masktile.h"

#include <algorithm>

namespace ratoon {

MaskTile MaskTile::uniform(quint8 coverage)
{
    MaskTile tile;
    tile.m_value = coverage;
    return tile;
}

MaskTile MaskTile::adopt(std::vector<quint8> coverage, QSize inside)
{
    Q_ASSERT(coverage.size() == samples);
    const quint8 first = coverage.front();
    const auto differs = [first](quint8 value) { return value != first; };
    for (int y = 0; y < inside.height(); ++y) {
        const auto row = coverage.begin() + y * tileSide;
        if (std::any_of(row, row + inside.width(), differs)) {
            MaskTile tile;
            tile.m_coverage = std::make_shared<const std::vector<quint8>>(std::move(coverage));
            return tile;
        }
    }
    return uniform(first);
}

std::span<const quint8> MaskTile::coverage() const
{
    return m_coverage ? std::span<const quint8>(*m_coverage) : std::span<const quint8>();
}

bool MaskTile::isSame(const MaskTile& other) const
{
    return m_coverage == other.m_coverage && m_value == other.m_value;
}

}  // namespace ratoon
