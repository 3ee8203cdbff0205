// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

// The picture as drawn by hand, where `coverage` is not 0. Null if cancelled.

Image sketched(const Image& picture,
               const cv::Mat& coverage,
               double strength,
               const Cancel& cancel);
Image painted(const Image& picture, const cv::Mat& coverage, double strength, const Cancel& cancel);
Image cartooned(const Image& picture,
                const cv::Mat& coverage,
                double strength,
                const Cancel& cancel);

}  // namespace ratoon::offline
