// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

/// How a drawing's lines run: above 0 on ink, the steeper the surer. CV_32FC1, of the size of `lightness` (CV_32FC1,
/// 0 … 1). To be enlarged before it is cut at 0, so that lines are crisp at any size. Empty if cancelled.
/// (H. Winnemöller, J. Kyprianidis, S. Olsen, "XDoG", 2012.)
cv::Mat inkOf(const cv::Mat& lightness, const cv::Mat& flow, double width, const Cancel& cancel);

/// A tile of strokes in one direction that fits to itself on all sides: CV_32FC1, 0 … 1, every value as often as any
/// other, so that `tile < t` covers the share t. `angle` in degrees.
cv::Mat strokeTile(double angle, double length, double width, unsigned seed);

/// The tile's value at a place, `scale` tile pixels per pixel.
float strokeAt(const cv::Mat& tile, cv::Point at, double scale);

}  // namespace ratoon::offline
