// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/tilesamples.h"

#include <array>

namespace ratoon {

/// sRGB's transfer curve (IEC 61966-2-1), between stored samples and linear light in 0 … 1. Images in other
/// spaces are averaged through the same curve: close enough to light, and exact for uniform colours.
template <PixelSample Sample>
class LinearLight {
public:
    LinearLight();

    float fromSample(Sample value) const { return m_linear[value]; }

    /// The sample nearest to `light`; undoes fromSample.
    Sample toSample(float light) const;

private:
    // Over the square root of light the curve is so nearly straight that 4096 steps are exact to 2e-7.
    static constexpr int steps = 4096;
    std::vector<float> m_linear;
    std::array<float, steps + 2> m_encoded;
};

/// Made once; constant after that.
template <PixelSample Sample>
const LinearLight<Sample>& linearLight();

}  // namespace ratoon
