// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <opencv2/core/mat.hpp>

#include <array>

namespace ratoon::offline {

/// From a pixel to those beside it.
inline const std::array<cv::Point, 4> neighborSteps{cv::Point(1, 0),
                                                    cv::Point(-1, 0),
                                                    cv::Point(0, 1),
                                                    cv::Point(0, -1)};

/// A membrane that is held at 0 around `hole` (CV_8UC1, not 0: free) and pulled at by `forces` (CV_32FC3): for every
/// free pixel, the differences to its neighbors add up to its force. Beyond the picture's edge there is nothing to hold
/// it. By multigrid, to about 1 % of its height; CV_32FC3. Empty if cancelled.
cv::Mat membrane(const cv::Mat& forces, const cv::Mat& hole, const Cancel& cancel);

}  // namespace ratoon::offline
