// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace ratoon::offline {

/// A picture with a hole, and where what fills it may come from. All of one size.
struct Gap {
    cv::Mat picture;  ///< CV_16UC4
    cv::Mat hole;     ///< CV_8UC1: 255 where pixels are to be found.
    cv::Mat usable;   ///< CV_8UC1: 255 where they may be taken from, if they are not in the hole.
};

/// For every pixel of the hole the place of a known one that belongs there: CV_16SC2. Found from coarse to fine by
/// patches that fit to each other and to the surroundings; holes of more than half a million pixels are solved at
/// half the size, or a quarter …, and take whole squares of 2 × 2 pixels or 4 × 4 …
/// Empty if cancelled; nothing if there is no known patch to take from.
std::optional<cv::Mat> sourcesFor(const Gap& gap, const Cancel& cancel);

}  // namespace ratoon::offline
