// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace ratoon {

/// A color in CIE L*a*b*.
struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

/// How far apart two colors look: CIEDE2000 (Sharma, Wu, Dalal 2005; kL = kC = kH = 1). About 1 is just noticeable.
double deltaE2000(const Lab& x, const Lab& y);

/// Rows of colors, each channel by itself; all three of one length.
struct LabRow {
    std::span<const float> l;
    std::span<const float> a;
    std::span<const float> b;
};

/// The same for many pairs at once, within 1e-3; `result` has the length of the rows.
void deltaE2000(const LabRow& x, const LabRow& y, std::span<float> result);

/// Rows of colors as linear light, 0 … 1, in and L*a*b* (white D65) out, in place: red → L*, green → a*, blue → b*.
void labFromLinear(std::span<float> red, std::span<float> green, std::span<float> blue);

}  // namespace ratoon
