// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/registration.h"

namespace ratoon {

/// A reply on its source's pixels.
struct Warped {
    Image image;    ///< Of the source's size, and the reply's depth and profile.
    Mask coverage;  ///< 255 where the reply shows the place, 0 where it does not.
};

/// `reply` seen through `registration` on a picture of `size`: one resampling at exact places, bicubic (Catmull–Rom),
/// widened where the reply is finer than the source, of premultiplied stored values. Where nothing is shown, the
/// reply's edge goes on. Tile-parallel. Cancelled is the only error.
Result<Warped>
warped(const Image& reply, const Registration& registration, QSize size, const Cancel& cancel = {});

}  // namespace ratoon
