// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/composite.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

float dodged(float backdrop, float source)
{
    if (backdrop <= 0.0F) return 0.0F;
    return source >= 1.0F ? 1.0F : std::min(1.0F, backdrop / (1.0F - source));
}

float burnt(float backdrop, float source)
{
    if (backdrop >= 1.0F) return 1.0F;
    return source <= 0.0F ? 0.0F : 1.0F - std::min(1.0F, (1.0F - backdrop) / source);
}

float screened(float a, float b)
{
    return a + b - a * b;
}

float hardLit(float backdrop, float source)
{
    return source <= 0.5F ? backdrop * 2.0F * source : screened(backdrop, 2.0F * source - 1.0F);
}

float softLit(float backdrop, float source)
{
    if (source <= 0.5F) return backdrop - (1.0F - 2.0F * source) * backdrop * (1.0F - backdrop);
    const float lifted = backdrop <= 0.25F
                             ? ((16.0F * backdrop - 12.0F) * backdrop + 4.0F) * backdrop
                             : std::sqrt(backdrop);
    return backdrop + (2.0F * source - 1.0F) * (lifted - backdrop);
}

float vividlyLit(float backdrop, float source)
{
    return source <= 0.5F ? burnt(backdrop, 2.0F * source) : dodged(backdrop, 2.0F * source - 1.0F);
}

float pinLit(float backdrop, float source)
{
    return source <= 0.5F ? std::min(backdrop, 2.0F * source)
                          : std::max(backdrop, 2.0F * source - 1.0F);
}

// The mixings that look at one channel at a time.
float mixedChannel(Mixing mixing, float b, float s)
{
    switch (mixing) {
    case Mixing::Multiply: return b * s;
    case Mixing::Screen: return screened(b, s);
    case Mixing::Overlay: return hardLit(s, b);
    case Mixing::Darken: return std::min(b, s);
    case Mixing::Lighten: return std::max(b, s);
    case Mixing::ColorDodge: return dodged(b, s);
    case Mixing::ColorBurn: return burnt(b, s);
    case Mixing::HardLight: return hardLit(b, s);
    case Mixing::SoftLight: return softLit(b, s);
    case Mixing::Difference: return std::abs(b - s);
    case Mixing::Exclusion: return b + s - 2.0F * b * s;
    case Mixing::LinearBurn: return std::max(0.0F, b + s - 1.0F);
    case Mixing::LinearDodge: return std::min(1.0F, b + s);
    case Mixing::VividLight: return vividlyLit(b, s);
    case Mixing::LinearLight: return std::clamp(b + 2.0F * s - 1.0F, 0.0F, 1.0F);
    case Mixing::PinLight: return pinLit(b, s);
    case Mixing::HardMix: return b + s >= 1.0F ? 1.0F : 0.0F;
    case Mixing::Subtract: return std::max(0.0F, b - s);
    case Mixing::Divide: return s <= 0.0F ? 1.0F : std::min(1.0F, b / s);
    default: return s;
    }
}

float luminosity(const RgbValues& color)
{
    return 0.3F * color[0] + 0.59F * color[1] + 0.11F * color[2];
}

float saturation(const RgbValues& color)
{
    return std::ranges::max(color) - std::ranges::min(color);
}

RgbValues withLuminosity(RgbValues color, float wanted)
{
    const float shift = wanted - luminosity(color);
    for (float& channel : color) channel += shift;
    const float least = std::ranges::min(color);
    const float most = std::ranges::max(color);
    for (float& channel : color) {
        if (least < 0.0F) channel = wanted + (channel - wanted) * wanted / (wanted - least);
        if (most > 1.0F) channel = wanted + (channel - wanted) * (1.0F - wanted) / (most - wanted);
    }
    return color;
}

RgbValues withSaturation(RgbValues color, float wanted)
{
    const float least = std::ranges::min(color);
    const float range = saturation(color);
    for (float& channel : color) channel = range > 0.0F ? (channel - least) * wanted / range : 0.0F;
    return color;
}

}  // namespace

RgbValues mixed(Mixing mixing, const RgbValues& backdrop, const RgbValues& source)
{
    switch (mixing) {
    case Mixing::Normal: return source;
    case Mixing::Hue:
        return withLuminosity(withSaturation(source, saturation(backdrop)), luminosity(backdrop));
    case Mixing::Saturation:
        return withLuminosity(withSaturation(backdrop, saturation(source)), luminosity(backdrop));
    case Mixing::Color: return withLuminosity(source, luminosity(backdrop));
    case Mixing::Luminosity: return withLuminosity(backdrop, luminosity(source));
    case Mixing::DarkerColor: return luminosity(source) < luminosity(backdrop) ? source : backdrop;
    case Mixing::LighterColor: return luminosity(source) > luminosity(backdrop) ? source : backdrop;
    default: break;
    }
    RgbValues result = {};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = mixedChannel(mixing, backdrop[i], source[i]);
    return result;
}

}  // namespace ratoon
