// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/hal/intrin.hpp>

// Bicubic sampling, as vectors of four. For the files of this layer only.

namespace ratoon {

/// std::floor without a call, of what an int can hold.
inline int wholeBelow(double value)
{
    const int whole = static_cast<int>(value);
    return value < whole ? whole - 1 : whole;
}

/// The weights of the four samples around a place that is `t` past the second.
inline cv::v_float32x4 cubicWeights(float t)
{
    const cv::v_float32x4 at = cv::v_setall_f32(t);
    const cv::v_float32x4 cube(-0.5F, 1.5F, -1.5F, 0.5F);
    const cv::v_float32x4 square(1.0F, -2.5F, 2.0F, -0.5F);
    const cv::v_float32x4 linear(-0.5F, 0.0F, 0.5F, 0.0F);
    const cv::v_float32x4 constant(0.0F, 1.0F, 0.0F, 0.0F);
    return ((cube * at + square) * at + linear) * at + constant;
}

}  // namespace ratoon
