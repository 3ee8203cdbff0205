// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"

#include <vector>

namespace ratoon {

/// An image and its halvings down to one tile, for drawing at any zoom.
class MipPyramid {
public:
    MipPyramid() = default;
    /// Expensive for large images: build on a worker. Empty if cancelled.
    static MipPyramid of(const Image& image, const Cancel& cancel = {});
    /// The pyramid of `next`, recomputing only below tiles that differ from `previous`.
    static MipPyramid
    updated(const MipPyramid& previous, const Image& next, const Cancel& cancel = {});

    int levels() const;
    /// Level 0 is the image; each further level half of it, rounded up.
    const Image& level(int index) const;
    /// The level to draw from when one image pixel covers `scale` device pixels: the smallest one that is
    /// still at least as fine as the screen.
    int levelFor(double scale) const;

private:
    std::vector<Image> m_levels;
};

}  // namespace ratoon
