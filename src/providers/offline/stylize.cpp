// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/stylize.h"

#include "providers/offline/flow.h"
#include "providers/offline/oklab.h"
#include "providers/offline/strokes.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

// A drawing has a size of its own: nobody draws a larger photo with finer lines. So what makes a style, the lines, the
// strokes and the smoothed colors, is found at one size, whatever the picture's, and enlarged; and what makes it crisp,
// cutting off ink and tones and laying on grain, is done at the picture's own size, block by block.

namespace ratoon::offline {

namespace {

constexpr int drawingSide = 1400;

float opacityFrom(double strength)
{
    return static_cast<float>(std::clamp(strength, 0.0, 1.0));
}

cv::Mat lightnessPlane(const cv::Mat& rgb)
{
    cv::Mat l(rgb.size(), CV_32FC1);
    for (int y = 0; y < rgb.rows; ++y)
        std::transform(rgb.ptr<cv::Vec3f>(y),
                       rgb.ptr<cv::Vec3f>(y) + rgb.cols,
                       l.ptr<float>(y),
                       [](const cv::Vec3f& p) { return oklabOf(linearOf(p)).l; });
    return l;
}

/// 0 … 1: how much ink there is, from an enlarged response.
float inked(float response, float threshold, float softness)
{
    return smoothStep(threshold - softness, threshold + softness, response);
}

/// The tones of a pencil drawing: much paper, and shadows that never fill. `l` is stretched to the picture's range.
float pencilTone(float l)
{
    return 0.10F + 0.90F * smoothStep(-0.05F, 0.92F, l);
}

struct Range {
    float low;
    float high;
};

Range rangeOf(const cv::Mat& values)
{
    std::vector<float> sorted(values.begin<float>(), values.end<float>());
    const auto at = [&sorted](double share) {
        const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(
                                                share * static_cast<double>(sorted.size() - 1));
        std::nth_element(sorted.begin(), place, sorted.end());
        return *place;
    };
    const float low = at(0.01);
    return {low, std::max(at(0.99), low + 0.1F)};
}

/// Sharper across edges, so that colors meet in a line: each pixel takes the lighter or the darker neighbor's side.
void shock(cv::Mat& rgb, double sigma)
{
    cv::Mat light;
    cv::transform(rgb, light, cv::Matx13f(0.299F, 0.587F, 0.114F));
    cv::Mat smooth;
    cv::GaussianBlur(light, smooth, cv::Size(), sigma);
    cv::Mat curvature;
    cv::Laplacian(smooth, curvature, CV_32F, 3);
    cv::Mat low;
    cv::Mat high;
    cv::erode(rgb, low, cv::Mat());
    cv::dilate(rgb, high, cv::Mat());
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const float c = curvature.at<float>(y, x);
            const float pull = 0.55F * smoothStep(0.002F, 0.02F, std::abs(c));
            const auto& side = (c > 0 ? low : high).at<cv::Vec3f>(y, x);
            auto& pixel = rgb.at<cv::Vec3f>(y, x);
            pixel += pull * (side - pixel);
        }
}

cv::Mat composedBy(const cv::Mat& picture,
                   const cv::Mat& coverage,
                   const std::function<void(Block&)>& compose,
                   const Cancel& cancel)
{
    const Filter filter{.run = compose};
    return filtered(picture, coverage, std::span(&filter, 1), cancel);
}

}  // namespace

cv::Mat
sketched(const cv::Mat& picture, const cv::Mat& coverage, double strength, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), drawingSide);
    const cv::Mat lightness = lightnessPlane(proxy.rgb);
    const cv::Mat flow = flowOf(proxy.rgb, 2.0);
    const cv::Mat fine = inkOf(lightness, flow, 0.9, cancel);
    const cv::Mat bold = inkOf(lightness, flow, 2.2, cancel);
    if (fine.empty() || bold.empty()) return {};
    cv::Mat tone;
    cv::bilateralFilter(lightness, tone, 9, 0.12, 4.0);
    const Range range = rangeOf(tone);
    const cv::Mat soft = strokeTile(48, 70, 2.2, 11);
    const cv::Mat cross = strokeTile(22, 50, 2.0, 29);
    const cv::Mat tooth = strokeTile(0, 1, 1.6, 47);
    const float opacity = opacityFrom(strength);
    const double scale = proxy.scale;
    const auto compose = [&](Block& block) {
        const cv::Mat inkFine = enlarged(fine, picture.size(), block.area);
        const cv::Mat inkBold = enlarged(bold, picture.size(), block.area);
        const cv::Mat tones = enlarged(tone, picture.size(), block.area);
        for (int y = 0; y < block.rgb.rows; ++y)
            for (int x = 0; x < block.rgb.cols; ++x) {
                const cv::Point at = block.area.tl() + cv::Point(x, y);
                const float dark = 1.0F - pencilTone((tones.at<float>(y, x) - range.low) /
                                                     (range.high - range.low));
                const float paper = strokeAt(tooth, at, scale);
                // Strokes get denser as it gets darker, and are crossed where it is darkest.
                const float first = 0.55F * inked(1.15F * dark, strokeAt(soft, at, scale), 0.30F);
                const float second =
                    0.45F * inked(1.5F * dark - 0.55F, strokeAt(cross, at, scale), 0.25F);
                const float line = 0.75F * inked(inkFine.at<float>(y, x), 0.010F, 0.009F);
                const float contour = 0.85F * inked(inkBold.at<float>(y, x), 0.022F, 0.016F);
                float graphite =
                    1.0F - (1.0F - first) * (1.0F - second) * (1.0F - line) * (1.0F - contour);
                graphite *= 0.80F + 0.20F * smoothStep(0.0F, 0.6F, paper + 0.6F * graphite);
                const cv::Vec3f sheet =
                    cv::Vec3f(0.985F, 0.98F, 0.965F) - cv::Vec3f::all(0.012F * paper);
                const cv::Vec3f drawn =
                    sheet + 0.93F * graphite * (cv::Vec3f(0.15F, 0.15F, 0.165F) - sheet);
                auto& pixel = block.rgb.at<cv::Vec3f>(y, x);
                pixel += opacity * (drawn - pixel);
            }
    };
    return composedBy(picture, coverage, compose, cancel);
}

cv::Mat
painted(const cv::Mat& picture, const cv::Mat& coverage, double strength, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), drawingSide);
    cv::Mat color = proxy.rgb.clone();
    cv::Mat flow = flowOf(color, 4.0);
    for (int round = 0; round < 3; ++round) {
        color = smoothedAlong(flow, color, 7.0, cancel);
        if (color.empty()) return {};
        shock(color, 1.6);
        if (round == 0) flow = flowOf(color, 4.0);
    }
    cv::Mat noise(color.size(), CV_32FC1);
    cv::RNG random(5);
    random.fill(noise, cv::RNG::NORMAL, 0.0, 1.0);
    cv::Mat bristles = smoothedAlong(flow, noise, 14.0, cancel);
    if (bristles.empty()) return {};
    cv::GaussianBlur(bristles, bristles, cv::Size(), 0.7);
    const cv::Mat relief =
        bristles /
        (3.0 *
         std::max(1e-6, cv::norm(bristles) / std::sqrt(static_cast<double>(bristles.total()))));
    cv::Mat slope;
    cv::filter2D(relief, slope, CV_32F, cv::Matx33f(-1, -1, 0, -1, 0, 1, 0, 1, 1));
    const float opacity = opacityFrom(strength);
    const auto compose = [&](Block& block) {
        const cv::Mat colors = enlarged(color, picture.size(), block.area);
        const cv::Mat light = enlarged(slope, picture.size(), block.area);
        for (int y = 0; y < block.rgb.rows; ++y)
            for (int x = 0; x < block.rgb.cols; ++x) {
                Oklab paint = oklabOf(linearOf(colors.at<cv::Vec3f>(y, x)));
                paint.l += 0.030F * std::tanh(1.6F * light.at<float>(y, x));
                paint.a *= 1.15F;
                paint.b *= 1.15F;
                auto& pixel = block.rgb.at<cv::Vec3f>(y, x);
                pixel += opacity * (encodedOf(linearOf(insideGamut(paint))) - pixel);
            }
    };
    return composedBy(picture, coverage, compose, cancel);
}

cv::Mat
cartooned(const cv::Mat& picture, const cv::Mat& coverage, double strength, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), drawingSide);
    cv::Mat color = proxy.rgb.clone();
    const cv::Mat flow = flowOf(color, 2.5);
    for (int round = 0; round < 3; ++round) {
        cv::Mat smooth;
        cv::bilateralFilter(color, smooth, 11, 0.13, 5.0);
        color = smoothedAlong(flow, smooth, 2.5, cancel);
        if (color.empty()) return {};
    }
    const cv::Mat ink = inkOf(lightnessPlane(color), flow, 1.5, cancel);
    if (ink.empty()) return {};
    const float opacity = opacityFrom(strength);
    const auto compose = [&](Block& block) {
        const cv::Mat colors = enlarged(color, picture.size(), block.area);
        const cv::Mat lines = enlarged(ink, picture.size(), block.area);
        constexpr float steps = 7.0F;
        for (int y = 0; y < block.rgb.rows; ++y)
            for (int x = 0; x < block.rgb.cols; ++x) {
                Oklab flat = oklabOf(linearOf(colors.at<cv::Vec3f>(y, x)));
                // Tones in steps, each with a short run from one into the next.
                const float scaled = flat.l * steps;
                const float step = std::floor(scaled);
                flat.l = (step + smoothStep(0.30F, 0.70F, scaled - step)) / steps;
                flat.a *= 1.30F;
                flat.b *= 1.30F;
                const cv::Vec3f filledIn = encodedOf(linearOf(insideGamut(flat)));
                const float line = 0.92F * inked(lines.at<float>(y, x), 0.013F, 0.007F);
                const cv::Vec3f drawn =
                    filledIn + line * (cv::Vec3f(0.06F, 0.055F, 0.08F) - filledIn);
                auto& pixel = block.rgb.at<cv::Vec3f>(y, x);
                pixel += opacity * (drawn - pixel);
            }
    };
    return composedBy(picture, coverage, compose, cancel);
}

}  // namespace ratoon::offline
