// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/geometry.h"

#include <opencv2/core.hpp>

namespace ratoon {

/// From places of one picture to places of another: place → affine(place + lattice(place)).
struct PlaceMap {
    Affine affine;
    const Lattice* lattice = nullptr;  ///< May be null.
};

/// `picture` (CV_32FC1) seen through `map` on a grid of `size`, whose pixel (0, 0) is the place `corner`. Bicubic at
/// the exact place: OpenCV's remap rounds it to 1/32 px, which is more than the error allowed here. Beyond the edge the
/// edge goes on.
cv::Mat sampled(const cv::Mat& picture,
                const PlaceMap& map,
                cv::Size size,
                QPointF corner = {},
                const Cancel& cancel = {});

}  // namespace ratoon
