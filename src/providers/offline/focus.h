// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

/// Evenly out of focus, in linear light. Strength 1: a Gaussian of 0.6 % of the longer side.
Filter blurred(double strength, cv::Size picture);

/// Sharper in lightness only, without halos at hard edges and without sharpening noise.
Filter sharpened(double strength, cv::Size picture);

/// As seen through a fast lens: `background` (CV_8UC1, of the picture's size) gets discs of light, and nothing of the
/// subject bleeds into them. Null if cancelled.
Image defocused(const Image& picture,
                const cv::Mat& background,
                double strength,
                const Cancel& cancel);

}  // namespace ratoon::offline
