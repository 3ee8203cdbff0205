// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"

#include <vector>

namespace ratoon {

enum class Weighing {
    Equal,
    Alpha  ///< A color counts by its alpha, and is multiplied by it.
};

/// Area averages of the stored values, for a `size` that is nowhere larger than the image: R G B A of each pixel, row after
/// row, 0 … 1. On all processors; unfinished if cancelled.
std::vector<float>
averaged(const Image& image, QSize size, Weighing weighing, const Cancel& cancel = {});

}  // namespace ratoon
