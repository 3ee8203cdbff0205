// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/tone.h"

#include <opencv2/core.hpp>

// How a tone is found. For the files of this layer only; nobody above sees OpenCV's headers.

namespace ratoon {

/// What a correction may amount to. Beyond that, it is no drift of tone but an edit.
struct ToneCaps {
    double gain = 0.20;    ///< Of each channel's gain, away from 1.
    double offset = 28.0;  ///< Levels.
    double curve = 10.0;   ///< Levels, beyond the affine part.
    double map = 8.0;      ///< Levels, at mid-grey.
    double slope = 0.08;   ///< Of the map, levels a level.
    double spread = 8.0;   ///< Levels: the most that unchanged colors may scatter about the fit.
    bool isWhole =
        false;  ///< Nearly all pixels follow it; so it need not lie near none to be found.

    static ToneCaps drift() { return {}; }
    /// For a new look all over, such as another light: what was asked for, not a drift.
    static ToneCaps look() { return {0.85, 120.0, 150.0, 60.0, 0.5, 20.0, true}; }
};

/// Which pixels may say something about the tone, at the size of `source`: 255 where the reply seems to show the same
/// thing, whatever its color: structure that correlates, and plainness where there was plainness.
cv::Mat1b seeminglyUnchanged(const cv::Mat3f& source, const cv::Mat3f& reply);

/// The fit that takes `reply` to `source` (R G B, 0 … 255, in register, of one size) from the pixels where `usable` is
/// not 0. The identity if fewer than a few hundred can be used. Robust: what is recolored in up to half of the usable
/// pixels is left out, because the search starts from the most frequent difference nearest to none.
ToneFit estimatedTone(const cv::Mat3f& source,
                      const cv::Mat3f& reply,
                      const cv::Mat1b& usable,
                      const ToneCaps& caps,
                      const Cancel& cancel);

/// `image` through the fit, its frame laid over all of it.
cv::Mat3f toned(const cv::Mat3f& image, const ToneFit& fit);

}  // namespace ratoon
