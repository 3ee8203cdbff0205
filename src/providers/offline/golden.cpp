// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/golden.h"

#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ratoon::offline {

namespace {

cv::Mat linearLuminance(const cv::Mat& rgb)
{
    cv::Mat result(rgb.size(), CV_32FC1);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* from = rgb.ptr<cv::Vec3f>(y);
        std::transform(from, from + rgb.cols, result.ptr<float>(y), [](const cv::Vec3f& p) {
            return luminance(linearOf(p));
        });
    }
    return result;
}

/// From where the light comes: -1 left … 1 right. By where it is bright already, above all in the upper half.
float sideOfLight(const cv::Mat& light)
{
    double moment = 0.0;
    double total = 1e-6;
    for (int y = 0; y < light.rows; ++y) {
        const double weight = y < light.rows / 2 ? 2.0 : 1.0;
        for (int x = 0; x < light.cols; ++x) {
            const double here = weight * static_cast<double>(light.at<float>(y, x));
            moment += here * (2.0 * (x + 0.5) / light.cols - 1.0);
            total += here;
        }
    }
    const double side = std::clamp(6.0 * moment / total, -1.0, 1.0);
    return static_cast<float>(std::abs(side) < 0.3 ? std::copysign(0.3, side) : side);
}

/// What shines over its surroundings: the bright parts, spread wide.
cv::Mat glowOf(const cv::Mat& light)
{
    cv::Mat bright;
    cv::max(light - 0.35, 0.0, bright);
    const double sigma = 0.035 * std::max(light.cols, light.rows);
    cv::Mat wide;
    cv::GaussianBlur(bright, wide, cv::Size(), sigma);
    cv::GaussianBlur(bright, bright, cv::Size(), sigma / 4);
    return 0.6 * wide + 0.25 * bright;
}

struct Sun {
    float strength = 1.0F;
    float side = 1.0F;

    /// `across`: 0 left … 1 right; `glow`: light that spills in here.
    cv::Vec3f lit(const cv::Vec3f& encoded, float across, float glow) const
    {
        const float facing = side * (2.0F * across - 1.0F);  // 1 towards the sun
        const float exposure = std::exp2(strength * (0.30F * facing - 0.15F));
        cv::Vec3f linear = linearOf(encoded) * exposure;
        const float sunlit = smoothStep(0.01F, 0.35F, luminance(linear));
        // Low sun lacks blue most and some green: yellow alone would be noon through a filter. What lies in the shade
        // still sees the sky.
        const float warmth = strength * (0.35F + 0.65F * sunlit) * (1.0F + 0.25F * facing);
        const cv::Vec3f gains(
            std::exp(0.23F * warmth), std::exp(-0.05F * warmth), std::exp(-0.42F * warmth));
        linear = linear.mul(gains / luminance(gains));
        linear += strength * glow * cv::Vec3f(0.52F, 0.27F, 0.11F);
        return encodedOf(linearOf(insideGamut(settled(oklabOf(linear), sunlit))));
    }

private:
    /// Skies get dusty and whites get a color: what is as light as paper can be neither.
    Oklab settled(Oklab color, float sunlit) const
    {
        constexpr float shoulder = 0.74F;
        constexpr float most = 0.95F;
        const float blue = smoothStep(0.0F, 0.10F, -color.b) * strength;
        color.a += 0.012F * blue;
        color.b *= 1.0F - 0.22F * std::min(blue, 1.0F);
        color.l += 0.02F * strength * (1.0F - sunlit);
        if (color.l <= shoulder) return color;
        const float room = most - shoulder;
        const float pressed = shoulder + room * std::tanh((color.l - shoulder) / room);
        color.l += std::min(strength, 1.0F) * (pressed - color.l);
        return color;
    }
};

}  // namespace

Filter goldenHour(double strength, const Proxy& proxy, cv::Size picture)
{
    const cv::Mat light = linearLuminance(proxy.rgb);
    const cv::Mat glow = glowOf(light);
    const Sun sun{.strength = static_cast<float>(std::clamp(strength, 0.0, 2.0)),
                  .side = sideOfLight(light)};
    return {.run = [=](Block& block) {
        const cv::Mat spill = enlarged(glow, picture, block.area);
        for (int y = 0; y < block.rgb.rows; ++y) {
            auto* row = block.rgb.ptr<cv::Vec3f>(y);
            const auto* here = spill.ptr<float>(y);
            for (int x = 0; x < block.rgb.cols; ++x) {
                const float across = (static_cast<float>(block.area.x + x) + 0.5F) /
                                     static_cast<float>(picture.width);
                row[x] = sun.lit(row[x], across, here[x]);
            }
        }
    }};
}

}  // namespace ratoon::offline
