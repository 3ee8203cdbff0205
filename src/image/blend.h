// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/imagebuilder.h"
#include "image/mask.h"

#include <span>

namespace ratoon {

enum class Blend { Normal };

/// What is laid over a ground: pixels, where, and how much of them.
struct Overlay {
    Image image;
    QPoint offset;         ///< Of the image's (and the coverage's) origin on the ground.
    Mask coverage = {};    ///< Of the image's size; null: everywhere.
    double opacity = 1.0;  ///< 0 … 1
    Blend blend = Blend::Normal;
};

/// `ground` with `over` composited on it (W3C Compositing-1, source-over on straight alpha), for the tiles
/// that touch `area`. Pixels where coverage × opacity × alpha is 0 keep their bytes; tiles without any
/// change are shared with `ground`; at full coverage and opacity an opaque pixel is copied exactly.
/// The overlay is taken at the ground's depth. Tile-parallel. Null if cancelled.
Image blended(const Image& ground, const Overlay& over, QRect area, const Cancel& cancel = {});

/// The same with several overlays, bottom first: much faster than one after another.
Image blended(const Image& ground,
              std::span<const Overlay> overlays,
              QRect area,
              const Cancel& cancel = {});

}  // namespace ratoon
