// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

// A drawing has a size of its own: nobody draws a larger photo with finer lines. So what makes a style, the lines, the
// strokes and the smoothed colors, is found at one size, whatever the picture's, and enlarged; and what makes it crisp,
// cutting off ink and tones and laying on grain, is done at the picture's own size, block by block.

/// The longer side of what a drawing is made on, in pixels.
constexpr int drawingSide = 1400;

/// How surely a drawing covers the photo.
float opacityFrom(double strength);

/// CV_32FC1, 0 … 1, of an encoded CV_32FC3.
cv::Mat lightnessPlane(const cv::Mat& rgb);

/// How a drawing's lines run: above 0 on ink, the steeper the surer. CV_32FC1, of the size of `lightness` (CV_32FC1,
/// 0 … 1). To be enlarged before it is cut at 0, so that lines are crisp at any size. Empty if cancelled.
/// (H. Winnemöller, J. Kyprianidis, S. Olsen, "XDoG", 2012.)
cv::Mat inkOf(const cv::Mat& lightness, const cv::Mat& flow, double width, const Cancel& cancel);

/// 0 … 1: how much ink there is, from an enlarged response.
float inked(float response, float threshold, float softness);

/// What a drawing puts in the place of a pixel, by its place in the block and its encoded color.
using Draw = std::function<cv::Vec3f(int x, int y)>;

/// Puts what is drawn over a block, as far as it covers.
void lay(Block& block, float opacity, const Draw& draw);

}  // namespace ratoon::offline
