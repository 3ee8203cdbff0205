// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"

#include <vector>

namespace ratoon {

/// An image and its halvings down to one tile, for drawing at any zoom.
///
/// Level 0 is the image, and each further level half of the one before, rounded up. Level 1 is made where it is asked
/// for: to keep it would take a quarter of the image's memory, all others together take a twelfth.
class MipPyramid {
public:
    MipPyramid() = default;
    /// Expensive for large images: build on a worker. Empty if cancelled.
    static MipPyramid of(const Image& image, const Cancel& cancel = {});
    /// The pyramid of `next`, recomputing only below tiles that differ from `previous`.
    static MipPyramid
    updated(const MipPyramid& previous, const Image& next, const Cancel& cancel = {});

    int levels() const;
    QSize size(int level) const;
    Tile tile(int level, int column, int row) const;
    /// Level 0.
    const Image& image() const { return m_image; }
    /// The level to draw from when one image pixel covers `scale` device pixels: the smallest one that is
    /// still at least as fine as the screen.
    int levelFor(double scale) const;

private:
    Image m_image;
    std::vector<Image> m_coarse;  ///< From level 2 on.
};

}  // namespace ratoon
