// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/tilesamples.h"

#include <array>

namespace ratoon {

/// sRGB's transfer curve (IEC 61966-2-1) between stored samples and light, as tables. Images in other spaces are
/// averaged through the same curve: close enough to light, and exact for uniform colors.
template <PixelSample Sample>
class LinearLight;

/// Light is 0 … 1, or 0 … 65535 in whole numbers; either way samples survive there and back.
template <>
class LinearLight<quint8> {
public:
    LinearLight();

    float fromSample(quint8 value) const { return m_light[value]; }
    quint8 toSample(float light) const
    {
        return m_sample[static_cast<std::size_t>(std::clamp(light, 0.0F, 1.0F) * 65535.0F + 0.5F)];
    }

    quint32 wholeFromSample(quint8 value) const { return m_wholeLight[value]; }
    quint8 wholeToSample(quint32 light) const { return m_sample[light]; }

private:
    std::array<float, 256> m_light;
    std::array<quint16, 256> m_wholeLight;
    std::array<quint8, 65536> m_sample;
};

/// Light is 0 … 1.
template <>
class LinearLight<quint16> {
public:
    LinearLight();

    float fromSample(quint16 value) const { return m_light[value]; }
    quint16 toSample(float light) const;

private:
    // Over the square root of light the curve is so nearly straight that 4096 steps are exact to 2e-7.
    static constexpr int steps = 4096;
    std::vector<float> m_light;
    std::array<float, steps + 2> m_sample;
};

/// Made once; constant after that.
template <PixelSample Sample>
const LinearLight<Sample>& linearLight();

}  // namespace ratoon
