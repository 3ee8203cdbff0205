// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"
#include "image/mask.h"

#include <opencv2/core.hpp>

// Images and masks as OpenCV's matrices and back, a tile at a time on all processors. Only for the files of
// this layer that compute with OpenCV; nobody above sees its headers.

namespace ratoon {

/// As stored, straight alpha, R G B A: CV_8UC4 or CV_16UC4.
cv::Mat rgbaPixels(const Image& image);

/// R G B over white, CV_8UC3.
cv::Mat rgbPixels(const Image& image);

/// R G B over white, CV_32FC3, 0 … 255 whatever the depth; 16 bits keep their fractions. Unfinished if cancelled.
cv::Mat rgbFloats(const Image& image, const Cancel& cancel = {});

/// Luma (Rec. 601, of the stored values) over white, CV_32FC1, 0 … 255.
cv::Mat greyFloats(const Image& image);

/// The luma of `area`, which must lie on the image, averaged over `shrink` × `shrink` pixels; what is left over at
/// the right and below is dropped. Pixel x of the result is centered on area.x + shrink·x + (shrink − 1) / 2.
cv::Mat greyFloats(const Image& image, QRect area, int shrink);

/// R G B over white, averaged over `shrink` × `shrink` pixels, fewer at the right and below: CV_32FC3.
/// Unfinished if cancelled.
cv::Mat rgbFloats(const Image& image, int shrink, const Cancel& cancel = {});

/// 0 … 255, CV_8UC1.
cv::Mat coveragePixels(const Mask& mask);

/// The opposite direction. `pixels` has three (opaque) or four (straight alpha) channels of 8 or 16 bits, or floats of
/// 0 … 255, which are rounded and clamped. The image gets `depth`.
Image imageFrom(const cv::Mat& pixels, Depth depth, const QByteArray& icc = {});

/// From CV_8UC1.
Mask maskFrom(const cv::Mat& coverage);

}  // namespace ratoon
