// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "image/mask.h"

// Pictures for tests: the same ones on every machine, and every time.

namespace ratoon {

/// Every sample is random, alpha too.
Image noise(QSize size, Depth depth = Depth::Eight, quint32 seed = 1);
/// Random colors, opaque.
Image opaqueNoise(QSize size, Depth depth = Depth::Eight, quint32 seed = 1);
/// Red rises to the right, green downwards, blue along the diagonal; opaque. No two corners are alike.
Image gradient(QSize size, Depth depth = Depth::Eight);
/// Squares of `field` pixels, black and white.
Image checker(QSize size, int field, Depth depth = Depth::Eight);
/// Something with a photograph's statistics: shapes at all scales, edges, a sky, sensor noise. Opaque.
Image photo(QSize size, Depth depth = Depth::Eight, quint32 seed = 1);
/// Random coverage, with whole tiles of 0 and of 255 between.
Mask noiseMask(QSize size, quint32 seed = 1);
/// A soft-edged ellipse in the middle.
Mask ellipseMask(QSize size);

}  // namespace ratoon
