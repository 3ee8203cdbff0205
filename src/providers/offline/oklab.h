// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/matx.hpp>

namespace ratoon::offline {

/// A color as lightness (0 … 1) and two opponents, in which equal steps look equal, and a hue keeps its look
/// when it gets lighter or paler (Björn Ottosson, "A perceptual color space for image processing", 2020).
struct Oklab {
    float l = 0.0F;
    float a = 0.0F;
    float b = 0.0F;
};

/// sRGB, encoded ↔ linear, per channel; odd below 0, so that nothing is lost before the last clamp.
float linearOf(float encoded);
float encodedOf(float linear);
cv::Vec3f linearOf(const cv::Vec3f& encoded);
cv::Vec3f encodedOf(const cv::Vec3f& linear);

Oklab oklabOf(const cv::Vec3f& linear);
cv::Vec3f linearOf(const Oklab& color);

/// The same lightness and hue with as much chroma as sRGB can show.
Oklab insideGamut(const Oklab& color);

/// Of Rec. 709 primaries, for linear values.
inline float luminance(const cv::Vec3f& linear)
{
    return 0.2126F * linear[0] + 0.7152F * linear[1] + 0.0722F * linear[2];
}

}  // namespace ratoon::offline
