// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/linearlight.h"

#include <cmath>

namespace ratoon {

namespace {

double lightOf(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

double encodedOf(double light)
{
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1.0 / 2.4) - 0.055;
}

}  // namespace

LinearLight<quint8>::LinearLight()
{
    for (std::size_t i = 0; i < m_light.size(); ++i) {
        const double light = lightOf(static_cast<double>(i) / 255.0);
        m_light[i] = static_cast<float>(light);
        m_wholeLight[i] = static_cast<quint16>(std::lround(light * 65535.0));
    }
    for (std::size_t i = 0; i < m_sample.size(); ++i)
        m_sample[i] =
            static_cast<quint8>(std::lround(encodedOf(static_cast<double>(i) / 65535.0) * 255.0));
}

LinearLight<quint16>::LinearLight() : m_light(65536)
{
    for (std::size_t i = 0; i < m_light.size(); ++i)
        m_light[i] = static_cast<float>(lightOf(static_cast<double>(i) / 65535.0));
    for (std::size_t i = 0; i < m_sample.size(); ++i) {
        const double root = static_cast<double>(i) / steps;
        m_sample[i] = static_cast<float>(encodedOf(root * root) * 65535.0);
    }
}

quint16 LinearLight<quint16>::toSample(float light) const
{
    const float at = std::sqrt(std::clamp(light, 0.0F, 1.0F)) * steps;
    const auto step = static_cast<std::size_t>(at);
    const float low = m_sample[step];
    const float value = low + (m_sample[step + 1] - low) * (at - static_cast<float>(step));
    return static_cast<quint16>(value + 0.5F);
}

template <PixelSample Sample>
const LinearLight<Sample>& linearLight()
{
    static const LinearLight<Sample> table;
    return table;
}

template const LinearLight<quint8>& linearLight();
template const LinearLight<quint16>& linearLight();

}  // namespace ratoon
