// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mippyramid.h"

#include "image/transform.h"

#include <cmath>

namespace ratoon {

MipPyramid MipPyramid::of(const Image& image, const Cancel& cancel)
{
    MipPyramid pyramid;
    if (image.isNull()) return pyramid;
    pyramid.m_levels.push_back(image);
    while (pyramid.m_levels.back().width() > Tile::side ||
           pyramid.m_levels.back().height() > Tile::side) {
        Image next = halved(pyramid.m_levels.back(), cancel);
        if (cancel.requested()) return {};
        pyramid.m_levels.push_back(std::move(next));
    }
    return pyramid;
}

MipPyramid MipPyramid::updated(const MipPyramid&, const Image& next, const Cancel& cancel)
{
    return of(next, cancel);
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
