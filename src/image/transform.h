// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"

namespace ratoon {

/// The part of `image` under `area`; what lies outside the image is transparent. Tile-aligned crops share tiles.
Image cropped(const Image& image, QRect area);

/// Resampled to `size`: area average when shrinking, Lanczos-3 when enlarging, in premultiplied linear
/// light. Null if cancelled.
Image resampled(const Image& image, QSize size, const Cancel& cancel = {});

/// Half the size (rounded up), a 2 × 2 average in premultiplied linear light: the next mip level.
/// Null if cancelled.
Image halved(const Image& image, const Cancel& cancel = {});
/// Half of the half, without room for what lies between.
Image quartered(const Image& image, const Cancel& cancel = {});

/// The same picture at another depth. Eight → Sixteen → Eight is the identity.
Image converted(const Image& image, Depth depth);

/// Turned by an EXIF orientation, 1 … 8.
Image oriented(const Image& image, int exifOrientation);

}  // namespace ratoon
