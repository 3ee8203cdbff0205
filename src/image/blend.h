// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/imagebuilder.h"
#include "image/mask.h"

#include <span>
#include <vector>

namespace ratoon {

/// How an overlay is laid on what lies below. Up to LighterColor, colors are mixed and laid source-over (W3C
/// Compositing-1, 9 and 10; Adobe's others); behind, Porter and Duff say which of both is kept where.
enum class Blend : quint8 {
    Normal,
    Multiply,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColorDodge,
    ColorBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
    LinearBurn,
    LinearDodge,
    VividLight,
    LinearLight,
    PinLight,
    HardMix,
    Subtract,
    Divide,
    Hue,
    Saturation,
    Color,
    Luminosity,
    DarkerColor,
    LighterColor,
    Plus,
    DestinationIn,
    DestinationOut,
    SourceAtop,
    DestinationAtop,
    PassThrough,  ///< Of a group: what is in it is laid on what lies below the group. Of an image: Normal.
};

inline constexpr int blendCount = static_cast<int>(Blend::PassThrough) + 1;

/// What lies beside the overlay, or under a transparent part of it, stays as it is.
bool isLocal(Blend blend);

/// What is laid over a ground: pixels, where, and how much of them; or a group of that.
struct Overlay {
    Image image;
    QPoint offset;         ///< Of the image's (and the coverage's) origin on the ground.
    Mask coverage = {};    ///< Of the image's size, of a group of any; null: everywhere.
    double opacity = 1.0;  ///< 0 … 1
    Blend blend = Blend::Normal;
    bool isAtop =
        false;  ///< Laid only as far as the ground reaches, whose alpha stays; colors mix as `blend` says.
    bool isGroup = false;
    std::vector<Overlay> members =
        {};  ///< Of a group, bottom first: laid on nothing, and the result as an image is.
};

/// `ground` with `over` composited on it, on straight alpha, for the tiles that touch `area`. Pixels where coverage ×
/// opacity × alpha is 0 keep their bytes if the blend is local; tiles without any change are shared with `ground`; where
/// that is 1, Normal copies exactly. The overlay is taken at the ground's depth. Tile-parallel. Null if cancelled.
Image blended(const Image& ground, const Overlay& over, QRect area, const Cancel& cancel = {});

/// The same with several overlays, bottom first: much faster than one after another.
Image blended(const Image& ground,
              std::span<const Overlay> overlays,
              QRect area,
              const Cancel& cancel = {});

}  // namespace ratoon
