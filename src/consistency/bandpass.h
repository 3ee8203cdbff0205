// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace ratoon {

/// What registration looks at instead of gray values: structure of about 2 … 16 px, divided by its own local
/// strength. No drift of tone or light survives that, and faint texture weighs as much as strong. `grey` is 0 … 255; the
/// result is about normal, −3.5 … 3.5, and near 0 where there is nothing but noise.
cv::Mat bandpassed(const cv::Mat& grey);

/// Half the size: averages of 2 × 2, an odd last row or column dropped (see Affine::enlarged).
cv::Mat halvedGrey(const cv::Mat& grey);

}  // namespace ratoon
