// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/tone.h"

#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon::offline {

namespace {

template <typename Change>
Filter pixelwise(Change change)
{
    return {.run =
                [change](Block& block) {
                    for (int y = 0; y < block.rgb.rows; ++y) {
                        auto* row = block.rgb.ptr<cv::Vec3f>(y);
                        std::transform(row, row + block.rgb.cols, row, change);
                    }
                },
            .byColor = true};
}

/// In linear light: what is too strong for the screen gives up color before it gives up lightness.
cv::Vec3f withoutClipping(const cv::Vec3f& linear)
{
    const float most = std::max({linear[0], linear[1], linear[2]});
    if (most <= 1.0F) return linear;
    const float grey = std::min(luminance(linear), 1.0F);
    const float keep = most > grey ? (1.0F - grey) / (most - grey) : 0.0F;
    return cv::Vec3f::all(grey) + keep * (linear - cv::Vec3f::all(grey));
}

cv::Vec3f encodedInside(const Oklab& color)
{
    return encodedOf(linearOf(insideGamut(color)));
}

float gainOf(double strength)
{
    const double size = std::pow(1.0 + 0.3 * std::abs(strength), 2.6);
    return static_cast<float>(strength < 0 ? 1.0 / size : size);
}

/// 0 → 0, 1 → 1, slope `gain` in the dark: exposure with a shoulder.
float shouldered(float value, float gain)
{
    return value * gain / (1.0F + value * (gain - 1.0F));
}

/// An S through (pivot, pivot) with that slope there, flat towards black and white.
float curved(float value, float pivot, float slope)
{
    const float v = std::clamp(value, 0.0F, 1.0F);
    if (v < pivot) return pivot * std::pow(v / pivot, slope);
    return 1.0F - (1.0F - pivot) * std::pow((1.0F - v) / (1.0F - pivot), slope);
}

cv::Mat lightnessOf(const cv::Mat& rgb)
{
    cv::Mat lightness(rgb.size(), CV_32FC1);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* from = rgb.ptr<cv::Vec3f>(y);
        std::transform(from, from + rgb.cols, lightness.ptr<float>(y), [](const cv::Vec3f& p) {
            return oklabOf(linearOf(p)).l;
        });
    }
    return lightness;
}

/// The picture's large shapes without its texture: a guided filter of its lightness by itself. It is learned at a
/// quarter of the size, and is slope × lightness + offset at every pixel.
struct Base {
    cv::Mat slope;
    cv::Mat offset;
};

Base baseOf(const cv::Mat& rgb, int radius)
{
    constexpr double variance = 0.01;
    const cv::Size quarter(std::max(1, rgb.cols / 4), std::max(1, rgb.rows / 4));
    cv::Mat small;
    cv::resize(rgb, small, quarter, 0, 0, cv::INTER_AREA);
    const cv::Mat lightness = lightnessOf(small);
    const cv::Size window(2 * (radius / 4) + 1, 2 * (radius / 4) + 1);
    cv::Mat mean;
    cv::Mat square;
    cv::boxFilter(lightness, mean, CV_32F, window);
    cv::boxFilter(lightness.mul(lightness), square, CV_32F, window);
    const cv::Mat spread = square - mean.mul(mean);
    Base base;
    cv::divide(spread, spread + variance, base.slope);
    base.offset = mean - base.slope.mul(mean);
    for (cv::Mat* part : {&base.slope, &base.offset}) {
        cv::boxFilter(*part, *part, CV_32F, window);
        cv::resize(*part, *part, rgb.size(), 0, 0, cv::INTER_LINEAR);
    }
    return base;
}

enum class TonalRange { Shadows, Highlights };

float shiftOf(float base, float strength, TonalRange range)
{
    const float b = std::clamp(base, 0.0F, 1.0F);
    if (range == TonalRange::Shadows)
        return 0.16F * strength * smoothStep(0.0F, 0.2F, b) * (1.0F - smoothStep(0.15F, 0.62F, b));
    return 0.14F * strength * smoothStep(0.5F, 0.85F, b) *
           (1.0F - 0.5F * smoothStep(0.93F, 1.0F, b));
}

Filter rangeLifted(double strength, cv::Size picture, TonalRange range)
{
    const int radius = std::clamp(std::max(picture.width, picture.height) / 50, 8, 96);
    const auto amount = static_cast<float>(strength);
    return {.halo = 2 * radius + 8, .run = [=](Block& block) {
                const Base base = baseOf(block.rgb, radius);
                const cv::Rect& core = block.core;
                for (int y = core.y; y < core.br().y; ++y) {
                    auto* row = block.rgb.ptr<cv::Vec3f>(y);
                    const auto* slope = base.slope.ptr<float>(y);
                    const auto* offset = base.offset.ptr<float>(y);
                    for (int x = core.x; x < core.br().x; ++x) {
                        Oklab color = oklabOf(linearOf(row[x]));
                        const float old = std::max(color.l, 0.02F);
                        const float shift = shiftOf(slope[x] * color.l + offset[x], amount, range);
                        if (shift == 0.0F) continue;
                        color.l += shift;
                        const float chroma = std::clamp(color.l / old, 0.6F, 1.5F);
                        color.a *= chroma;
                        color.b *= chroma;
                        row[x] = encodedInside(color);
                    }
                }
            }};
}

/// As a panchromatic film with a yellow filter sees it, a little steeper than reality.
float filmGrey(const cv::Vec3f& encoded)
{
    const cv::Vec3f linear = linearOf(encoded);
    const float grey = 0.34F * linear[0] + 0.54F * linear[1] + 0.12F * linear[2];
    return curved(encodedOf(grey), 0.46F, 1.16F);
}

float opacityOf(double strength)
{
    return static_cast<float>(std::clamp(strength, 0.0, 1.0));
}

}  // namespace

Filter brightened(double strength)
{
    return pixelwise([gain = gainOf(strength)](const cv::Vec3f& pixel) {
        const cv::Vec3f linear = linearOf(pixel);
        const float most = std::max({linear[0], linear[1], linear[2]});
        const float size = 0.5F * (most + luminance(linear));
        if (size <= 0.0F) return pixel;
        return encodedOf(withoutClipping(linear * (shouldered(size, gain) / size)));
    });
}

Filter contrasted(double strength, const Proxy& proxy)
{
    const cv::Mat lightness = lightnessOf(proxy.rgb);
    const bool hasCover = cv::countNonZero(proxy.coverage) > 0;
    const double middle = cv::mean(lightness, hasCover ? proxy.coverage : cv::noArray())[0];
    const auto pivot = static_cast<float>(std::clamp(middle, 0.4, 0.7));
    const auto slope = static_cast<float>(1.0 + 0.4 * std::abs(strength));
    const bool isMore = strength > 0;
    return pixelwise([=](const cv::Vec3f& pixel) {
        Oklab color = oklabOf(linearOf(pixel));
        const float old = std::max(color.l, 0.02F);
        color.l = isMore ? curved(color.l, pivot, slope) : pivot + (color.l - pivot) / slope;
        const float chroma = std::clamp(std::sqrt(color.l / old), 0.7F, 1.25F);
        color.a *= chroma;
        color.b *= chroma;
        return encodedInside(color);
    });
}

Filter warmed(double strength)
{
    const auto by = static_cast<float>(strength);
    cv::Vec3f gains(std::exp(0.11F * by), std::exp(0.01F * by), std::exp(-0.22F * by));
    gains /= luminance(gains);
    return pixelwise([gains](const cv::Vec3f& pixel) {
        const cv::Vec3f linear = linearOf(pixel);
        // A lamp or a cloud that is white to the last stays nearly so: it would look dirty.
        const float white =
            0.6F * smoothStep(0.8F, 1.0F, std::min({linear[0], linear[1], linear[2]}));
        const cv::Vec3f gain = gains + white * (cv::Vec3f::all(1.0F) - gains);
        return encodedOf(withoutClipping(linear.mul(gain)));
    });
}

Filter saturated(double strength)
{
    const auto by = static_cast<float>(0.3 * strength);
    return pixelwise([by](const cv::Vec3f& pixel) {
        Oklab color = oklabOf(linearOf(pixel));
        const float chroma = std::hypot(color.a, color.b);
        // What is dull gains most, and what is nearly grey is noise: neither skin nor a grey wall should glow.
        const float room = (1.35F - smoothStep(0.02F, 0.28F, chroma)) *
                           (0.5F + 0.5F * smoothStep(0.0F, 0.03F, chroma));
        const float factor = std::max(0.0F, by > 0 ? 1.0F + by * room : 1.0F + by);
        color.a *= factor;
        color.b *= factor;
        return encodedInside(color);
    });
}

Filter shadowsLifted(double strength, cv::Size picture)
{
    return rangeLifted(strength, picture, TonalRange::Shadows);
}

Filter highlightsLifted(double strength, cv::Size picture)
{
    return rangeLifted(strength, picture, TonalRange::Highlights);
}

Filter blackAndWhite(double strength)
{
    return pixelwise([opacity = opacityOf(strength)](const cv::Vec3f& pixel) {
        const cv::Vec3f grey = cv::Vec3f::all(filmGrey(pixel));
        return opacity == 1.0F ? grey : pixel + opacity * (grey - pixel);
    });
}

Filter sepia(double strength)
{
    return pixelwise([opacity = opacityOf(strength)](const cv::Vec3f& pixel) {
        // Black fades to a warm brown and white to cream; the tone is deepest between them.
        const float grey = oklabOf(linearOf(cv::Vec3f::all(filmGrey(pixel)))).l;
        const float l = 0.13F + 0.84F * grey;
        const float chroma = 0.016F + 0.036F * std::sin(3.14159265F * std::clamp(l, 0.0F, 1.0F));
        const Oklab tone{.l = l, .a = chroma * 0.36F, .b = chroma * 0.93F};
        const cv::Vec3f toned = encodedInside(tone);
        return pixel + opacity * (toned - pixel);
    });
}

}  // namespace ratoon::offline
