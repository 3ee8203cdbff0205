// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"
#include "image/mask.h"

#include <opencv2/core/mat.hpp>

#include <algorithm>
#include <functional>
#include <span>

namespace ratoon::offline {

// A picture is opened a block at a time, so that it need not fit into memory twice. Opened pixels are in one form, whatever
// the depth of the image they came from: straight RGBA with 16 bits a channel (CV_16UC4, 8-bit values × 257), sRGB
// encoded. Coverage is CV_8UC1, 255 where it is full.

cv::Size sizeOf(const Image& picture);
/// Those of `area`, which lies on the picture.
cv::Mat pixelsOf(const Image& picture, const cv::Rect& area);
/// Where the mask covers anything at all: 255, else 0. Empty for a null mask.
cv::Mat regionOf(const Mask& mask);
/// The picture with `pixels` (CV_16UC4) in the place of its own, where `coverage` (of their size) is not 0.
Image withPixels(const Image& picture,
                 const cv::Mat& pixels,
                 const cv::Mat& coverage,
                 cv::Point at);

/// A stretch of a picture, opened for computing.
struct Block {
    cv::Mat rgb;    ///< CV_32FC3, encoded, 0 … 1; may leave that range on the way.
    cv::Rect area;  ///< What part of the picture `rgb` is, its halo included.
    cv::Rect core;  ///< What part of `rgb` is looked at afterwards: the rest may be left as it is.
};

/// An effect that knows a pixel's new value from what lies within `halo` pixels of it.
struct Filter {
    int halo = 0;
    std::function<void(Block&)> run;
    bool byColor = false;  ///< It looks at nothing but a pixel's own color.
};

/// The filters one after the other, without rounding in between, where `coverage` is not 0, and mixed with the
/// picture there by it, rounded to its depth. Alpha stays. Block-parallel; null if cancelled.
Image filtered(const Image& picture,
               const cv::Mat& coverage,
               std::span<const Filter> filters,
               const Cancel& cancel);

/// `picture`, at the depth of `source`, where the region (none: everywhere) is not 0, and the very pixels of `source`
/// elsewhere. Both of one size. Unfinished if cancelled.
Image keptOutside(const cv::Mat& region,
                  const Image& source,
                  const Image& picture,
                  const Cancel& cancel);

/// A small version of a picture, from which to learn what a filter must know of the whole. Unfinished if cancelled.
struct Proxy {
    cv::Mat rgb;         ///< CV_32FC3, encoded; the longer side at most as asked for.
    cv::Mat coverage;    ///< CV_8UC1 of the same size.
    double scale = 1.0;  ///< Proxy pixels per picture pixel.
};

Proxy proxyOf(const Image& picture, const cv::Mat& coverage, int longSide, const Cancel& cancel);

/// The stretch `area` of a picture of that size, of which `small` is a small version; bilinear.
cv::Mat enlarged(const cv::Mat& small, cv::Size picture, const cv::Rect& area);

/// Where the picture is transparent its color is invented from what lies around, so that no filter mixes nothing
/// into something. The same image if nothing is. Unfinished if cancelled.
Image bled(const Image& picture, const Cancel& cancel);

/// The smallest rectangle with all that is not 0.
cv::Rect boundsOf(const cv::Mat& coverage);

/// 0 below `from`, 1 above `to`, smooth between.
inline float smoothStep(float from, float to, float at)
{
    const float t = std::min(1.0F, std::max(0.0F, (at - from) / (to - from)));
    return t * t * (3.0F - 2.0F * t);
}

}  // namespace ratoon::offline
