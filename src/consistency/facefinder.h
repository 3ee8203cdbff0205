// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/cascade.h"
#include "image/image.h"

#include <vector>

namespace ratoon {

/// Upright faces that look at the camera, the surest first, in the image's pixels. Looks for those of at least 1/24 of
/// the longer side (40 px at least), at no more than 1 megapixel. Tile-parallel; the same every time. Unfinished, thus
/// perhaps fewer, if cancelled.
std::vector<QRect>
foundFaces(const Image& image, const Cascade& cascade, const Cancel& cancel = {});

}  // namespace ratoon
