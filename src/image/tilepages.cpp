// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tilepages.h"

#include "image/tilepool.h"

namespace ratoon {

TileUsage tileUsage()
{
    return tilePool().usage();
}

void* takeTilePages(std::size_t bytes)
{
    return tilePool().take(bytes);
}

void returnTilePages(void* pages, std::size_t bytes) noexcept
{
    tilePool().giveBack(pages, bytes);
}

TilePages::TilePages(const void* samples, std::size_t bytes)
    : m_recency(tilePool().seal(samples, bytes))
    , m_bytes(bytes)
{}

void TilePages::noteUse() const
{
    if (m_recency->exchange(Recency::Used) == Recency::Absent) tilePool().noteReturn(m_bytes);
}

}  // namespace ratoon
