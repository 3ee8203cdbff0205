// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pcg.h"
#include "support/simulator.h"

#include <opencv2/core.hpp>

// The simulator's edits proper. Pictures are R G B.

namespace ratoon {

/// A smooth blob that covers `share` of the picture, its edge soft: CV_32FC1, 0 … 1.
cv::Mat paintedRegion(cv::Size size, double share, Pcg32& random);

/// `source` (CV_8UC3) with `region` repainted: CV_32FC3. `other` is what a replacement is taken from.
cv::Mat repainted(const cv::Mat& source,
                  const cv::Mat& region,
                  RepaintKind kind,
                  const cv::Mat& other,
                  Pcg32& random);

/// A matrix of normal random numbers, CV_32FC1.
cv::Mat normalNoise(cv::Size size, double deviation, Pcg32& random);

}  // namespace ratoon
