// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <opencv2/core/mat.hpp>

#include <algorithm>
#include <functional>
#include <span>

namespace ratoon::offline {

// Every edit of this folder works on one form of pixels, whatever the depth of the image it came from: straight RGBA
// with 16 bits a channel (CV_16UC4, 8-bit values × 257), sRGB encoded. Coverage is CV_8UC1, 255 where it is full.

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
/// picture there by it. Alpha stays. Block-parallel; an empty matrix if cancelled.
cv::Mat filtered(const cv::Mat& picture,
                 const cv::Mat& coverage,
                 std::span<const Filter> filters,
                 const Cancel& cancel);

/// A small version of a picture, from which to learn what a filter must know of the whole.
struct Proxy {
    cv::Mat rgb;         ///< CV_32FC3, encoded; the longer side at most as asked for.
    cv::Mat coverage;    ///< CV_8UC1 of the same size.
    double scale = 1.0;  ///< Proxy pixels per picture pixel.
};

Proxy proxyOf(const cv::Mat& picture, const cv::Mat& coverage, int longSide);

/// The stretch `area` of a picture of that size, of which `small` is a small version; bilinear.
cv::Mat enlarged(const cv::Mat& small, cv::Size picture, const cv::Rect& area);

/// Where the picture is transparent its color is invented from what lies around, so that no filter mixes nothing
/// into something. The same matrix if the picture is opaque.
cv::Mat bled(const cv::Mat& picture);

/// The smallest rectangle with all that is not 0.
cv::Rect boundsOf(const cv::Mat& coverage);

/// 0 below `from`, 1 above `to`, smooth between.
inline float smoothStep(float from, float to, float at)
{
    const float t = std::min(1.0F, std::max(0.0F, (at - from) / (to - from)));
    return t * t * (3.0F - 2.0F * t);
}

}  // namespace ratoon::offline
