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

template <PixelSample Sample>
LinearLight<Sample>::LinearLight() : m_linear(std::size_t(std::numeric_limits<Sample>::max()) + 1)
{
    constexpr double most = std::numeric_limits<Sample>::max();
    for (std::size_t i = 0; i < m_linear.size(); ++i)
        m_linear[i] = static_cast<float>(lightOf(static_cast<double>(i) / most));
    for (std::size_t i = 0; i < m_encoded.size(); ++i) {
        const double root = static_cast<double>(i) / steps;
        m_encoded[i] = static_cast<float>(most * encodedOf(root * root));
    }
}

template <PixelSample Sample>
Sample LinearLight<Sample>::toSample(float light) const
{
    const float at = std::sqrt(std::clamp(light, 0.0F, 1.0F)) * steps;
    const auto step = static_cast<std::size_t>(at);
    const float low = m_encoded[step];
    const float value = low + (m_encoded[step + 1] - low) * (at - static_cast<float>(step));
    return static_cast<Sample>(value + 0.5F);
}

template <PixelSample Sample>
const LinearLight<Sample>& linearLight()
{
    static const LinearLight<Sample> table;
    return table;
}

template class LinearLight<quint8>;
template class LinearLight<quint16>;
template const LinearLight<quint8>& linearLight();
template const LinearLight<quint16>& linearLight();

}  // namespace ratoon
