// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

/// A rough matte made to follow the picture's own edges, at its full size: a guided filter by color whose coefficients
/// are found on a small version (K. He, J. Sun, "Fast Guided Filter", 2015). `rough` is CV_8UC1 of any size with the
/// picture's proportions; the result is CV_8UC1 of the picture's size. Empty if cancelled.
cv::Mat matteAlongEdges(const Image& picture, const cv::Mat& rough, const Cancel& cancel);

}  // namespace ratoon::offline
