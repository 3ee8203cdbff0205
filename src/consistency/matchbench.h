// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/match.h"

#include <opencv2/core.hpp>

// A pair of pictures at the size they are compared at, and what is measured on it. For the files of this layer only;
// nobody above sees OpenCV's headers.

namespace ratoon {

/// R G B, 0 … 255.
struct Bench {
    cv::Mat3f source;
    cv::Mat3f reply;
    cv::Mat1b known;      ///< 0 or 255.
    cv::Mat1b selection;  ///< 0 or 255; empty: none.
};

/// Unfinished if cancelled.
Bench benchOf(const MatchPair& pair, double mostPixels, const Cancel& cancel = {});

/// Usage if the pictures and masks of the pair are not all of one size.
Result<void> checkedSizes(const MatchPair& pair);

/// Mean CIEDE2000 of blurred pictures over every third pixel both ways where `usable`.
double meanDifference(const cv::Mat3f& source,
                      const cv::Mat3f& image,
                      const cv::Mat1b& usable,
                      double blur = 2.0);

/// Median CIE76 between two pictures where `usable`.
double medianMove(const cv::Mat3f& from, const cv::Mat3f& to, const cv::Mat1b& usable);

}  // namespace ratoon
