// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "image/mask.h"

#include <opencv2/core/mat.hpp>

namespace ratoon::offline {

/// The pixels in the form in which this folder computes (picture.h).
cv::Mat pictureOf(const Image& image);

/// Where the mask covers anything at all: 255, else 0. Empty for a null mask.
cv::Mat regionOf(const Mask& mask);

/// `source` with the pixels of `area` taken from `picture`, rounded to its depth. Tiles beyond are shared.
Image imageWith(const Image& source, const cv::Mat& picture, const cv::Rect& area);

}  // namespace ratoon::offline
