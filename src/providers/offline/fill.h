// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"

#include <opencv2/core/mat.hpp>

namespace ratoon::offline {

/// The picture with what `hole` (CV_8UC1, not 0: to be replaced) covers filled from its surroundings. Outside the hole
/// nothing changes. Empty if cancelled; the picture itself if there is nothing to fill from.
cv::Mat filled(const cv::Mat& picture, const cv::Mat& hole, const Cancel& cancel);

/// The same for a picture in tiles, of which no more is opened than is looked at. Null if cancelled.
Image filled(const Image& picture, const cv::Mat& hole, const Cancel& cancel);

}  // namespace ratoon::offline
