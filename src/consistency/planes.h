// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <functional>
#include <vector>

// Filters of OpenCV on all processors. For the files of this layer only; nobody above sees its headers.

namespace ratoon {

/// Calls `work` with ranges that together are 0 … `rows` − 1, side by side.
void onStrips(int rows, const std::function<void(cv::Range)>& work);

/// A Gaussian of that deviation, in pixels; edges are reflected.
cv::Mat blurred(const cv::Mat& image, double sigma);

/// The mean over `side` × `side` pixels, `side` odd; edges are reflected.
cv::Mat averaged(const cv::Mat& image, int side);

/// The size divided by `factor` (at least 1 × 1), each pixel the mean of those it stands for.
cv::Mat shrunk(const cv::Mat& image, int factor);

/// CV_8UC1, 255 where the shrunk mask is more than half covered, else 0.
cv::Mat1b shrunkMask(const cv::Mat1b& mask, cv::Size size);

/// Rec. 601 luma of R G B floats.
cv::Mat1f lumaOf(const cv::Mat3f& rgb);

/// L* a* b* of sRGB floats of 0 … 255, which are clamped.
cv::Mat3f labOf(const cv::Mat3f& rgb);

/// The value below which `share` of the values lie. Reorders them; 0 if there are none.
float quantile(std::vector<float>& values, double share);

/// An ellipse that reaches `radius` pixels from its center.
cv::Mat disc(int radius);

}  // namespace ratoon
