// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/toneestimate.h"

// The part of a tone that is the same all over the picture: matrix, offset and curves, from pairs of colors.

namespace ratoon {

/// A reply's color and the source's at the same place.
struct ColorPair {
    cv::Vec3f reply;
    cv::Vec3f source;
};

/// Fits matrix, offset and curves of a ToneFit, its map aside. At least a hundred pairs.
ToneFit fittedColors(const std::vector<ColorPair>& pairs, const ToneCaps& caps);

}  // namespace ratoon
