// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/tilesamples.h"

namespace ratoon {

/// Up to 128 neighbouring pixels: those of the ground, those over them, and how much the latter count.
template <PixelSample Sample>
struct PixelRun {
    Sample* ground;          ///< R G B A, changed in place.
    const Sample* over;      ///< R G B A
    const quint8* coverage;  ///< One for each pixel.
    int pixels;              ///< 0 … 128
    float opacity;           ///< 0 … 1
    bool groundIsOpaque;     ///< Every alpha of the ground is full: less to compute.
};

/// Source-over on straight alpha (W3C Compositing-1, 5.1 and 9.1): with as = coverage × opacity × alpha and
/// ao = as + ab · (1 − as), colors move from the ground's towards those over it by as / ao, alpha to ao.
/// Exact where as is 0 (nothing changes) or 1 (the pixel is copied); otherwise within one level.
template <PixelSample Sample>
void blendSourceOver(const PixelRun<Sample>& run);

}  // namespace ratoon
