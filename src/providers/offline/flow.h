// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <opencv2/core/mat.hpp>

namespace ratoon::offline {

/// Which way lines run where the picture does not say.
struct Habit {
    double angle = 0.0;     ///< Degrees, counterclockwise from the right.
    double strength = 0.0;  ///< Against edges of that steepness per pixel.
};

/// For every pixel the direction in which the picture changes least, as a unit vector (CV_32FC2): along edges, hair and
/// horizons. From the structure tensor of the colors, smoothed by `sigma` pixels.
cv::Mat flowOf(const cv::Mat& rgb, double sigma, const Habit& habit = {});

/// The same directions, each turned by that many degrees.
cv::Mat turned(const cv::Mat& flow, double degrees);

/// `values` (CV_32FC1 or CV_32FC3) averaged along the flow by a Gaussian of `sigma` pixels: a line integral
/// convolution. Edges stay as sharp as they are across and get smooth along. Empty if cancelled.
cv::Mat
smoothedAlong(const cv::Mat& flow, const cv::Mat& values, double sigma, const Cancel& cancel);

}  // namespace ratoon::offline
