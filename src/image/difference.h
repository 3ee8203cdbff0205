// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "image/mask.h"

namespace ratoon {

/// The smallest rectangle of whole tiles outside of which `a` and `b` are the same. Tiles are compared by
/// identity first, then by pixels. Images of different size or depth differ everywhere.
QRect differingArea(const Image& a, const Image& b);

struct ChangeCount {
    qint64 pixels = 0;   ///< Pixels with any differing byte.
    qint64 outside = 0;  ///< Of them, those where the mask is 0.
};

/// Compares byte for byte. A null mask allows everything. Both images of one size and depth.
ChangeCount countChanges(const Image& before, const Image& after, const Mask& allowed);

}  // namespace ratoon
