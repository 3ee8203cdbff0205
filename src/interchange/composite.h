// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace ratoon {

/// How the color of a layer is mixed with what lies below (W3C Compositing-1, and Photoshop's others).
enum class Mixing {
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
};

/// Which of both is kept where (Porter and Duff).
enum class Coverage { Over, Plus, DestinationIn, DestinationOut, SourceAtop, DestinationAtop };

struct Composite {
    Mixing mixing = Mixing::Normal;
    Coverage coverage = Coverage::Over;

    friend bool operator==(const Composite&, const Composite&) = default;
};

/// 0 … 1.
using RgbValues = std::array<float, 3>;

/// The color of `source` mixed with that of `backdrop`, both opaque.
RgbValues mixed(Mixing mixing, const RgbValues& backdrop, const RgbValues& source);

}  // namespace ratoon
