// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>

#include <optional>

namespace ratoon {

/// The colors that a picture's red, green, blue and white stand for, as places in CIE's diagram (x, y).
struct Primaries {
    QPointF red;
    QPointF green;
    QPointF blue;
    QPointF white;
};

inline constexpr Primaries srgbPrimaries = {{0.64, 0.33},
                                            {0.30, 0.60},
                                            {0.15, 0.06},
                                            {0.3127, 0.3290}};

/// How numbers stand for light, as ITU-T H.273 tells it ("TransferCharacteristics"); or a power.
struct Transfer {
    enum Kind { Srgb, Rec709, Power };
    Kind kind = Srgb;
    double exponent = 1;  ///< Of Power: light = number ^ exponent.
};

/// A profile of such colors: empty for those of sRGB (a power of 2.2 passes for its curve, as everywhere). Nothing if
/// they are none that can be seen.
std::optional<QByteArray> profileOf(const Primaries& primaries, const Transfer& transfer);

/// The same by the numbers of ITU-T H.273. Nothing for those that have no profile of this kind, such as HDR.
std::optional<QByteArray> profileOfCodePoints(int primaries, int transfer);

}  // namespace ratoon
