// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/blend.h"
#include "image/sourceover.h"

namespace ratoon {

/// What is laid in any way but Normal: colors mixed by W3C Compositing-1, 10, and the formulas of Adobe's other modes;
/// alpha combined by Porter and Duff. Pixels that it does not touch keep their bytes.
template <PixelSample Sample>
void blendMixed(const PixelRun<Sample>& run, Blend blend, bool isAtop);

/// `ground` moved towards `over` by coverage × opacity, alpha and all: what a group that is passed through and has an
/// opacity does. Exact where that is 0 or 1.
template <PixelSample Sample>
void crossFade(const PixelRun<Sample>& run);

}  // namespace ratoon
