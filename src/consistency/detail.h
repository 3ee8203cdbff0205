// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/tone.h"
#include "image/image.h"
#include "image/mask.h"

#include <array>

namespace ratoon {

/// How much stronger each of three bands of detail (about 1, 2 and 4 pixels wide) has to become; 0.6 … 1.7.
struct DetailGains {
    std::array<double, 3> gains = {1, 1, 1};

    bool isNone() const { return gains == std::array<double, 3>{1, 1, 1}; }
    friend bool operator==(const DetailGains&, const DetailGains&) = default;
};

/// What brings the reply's detail to the source's, measured where `unchanged` is covered, and at those places only
/// where the source has detail. None if too few pixels tell, or if cancelled. Both pictures in register and of one size;
/// the reply is seen through `tone`.
DetailGains measuredDetail(const Image& source,
                           const Image& reply,
                           const Mask& unchanged,
                           const ToneFit& tone = {},
                           const Cancel& cancel = {});

/// `image` with its bands of luma detail multiplied; color, alpha, depth and profile stay. Null if cancelled. Of some
/// tiles; the others stay as they are.
Image withDetail(const Image& image,
                 const DetailGains& gains,
                 const Cancel& cancel = {},
                 const TileSet& tiles = {});

/// `reply` with the fine detail of `source` where `coverage` fades: what a model redrew softer or grainier there without
/// changing it would show as a rim around what it did change. In register, of one size. Null if cancelled.
Image withBorderDetail(const Image& source,
                       const Image& reply,
                       const Mask& coverage,
                       const Cancel& cancel = {});

/// A reply that was smaller than the crop it answers and has been enlarged `enlargement` times to it, with the source's
/// own finer detail added where the coarse structures of both agree: recolored and relit things become as sharp as
/// they were, new things are left as they came. Both of one size. Null if cancelled; `reply` itself at 1 or below.
Image withSourceDetail(const Image& source,
                       const Image& reply,
                       double enlargement,
                       const Cancel& cancel = {});

}  // namespace ratoon
