// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"

namespace ratoon {

/// True for an empty profile, and for one that describes sRGB within rounding.
bool isSrgb(const QByteArray& icc);

/// The profile's own description, plain and bounded; "sRGB" for an empty one.
QString profileName(const QByteArray& icc);

/// `image` with its numbers converted to `toIcc` (empty: sRGB), perceptual intent, and tagged so.
/// Matrix profiles, LUT profiles and grey are understood. Unsupported if a profile cannot be read.
Result<Image> convertedTo(const Image& image, const QByteArray& toIcc, const Cancel& cancel = {});

}  // namespace ratoon
