// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pcg.h"
#include "support/simulator.h"

#include <opencv2/core.hpp>

// The simulator's drift of tone, sharpness and texture. Pictures are R G B, CV_32FC3, 0 … 255.

namespace ratoon {

/// Gain ±7 %, offset ±5, gamma ±10 %, saturation −8 … +12 %, low-frequency gain ±4 %, all times `strength`.
ToneDrift randomTone(double strength, Pcg32& random);
void applyTone(cv::Mat& picture, const ToneDrift& tone);

/// Softens or sharpens, replaces texture by noise of the same local energy, adds noise.
void degrade(cv::Mat& picture, bool heavy, Pcg32& random);

}  // namespace ratoon
