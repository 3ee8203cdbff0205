// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/drawing.h"
#include "providers/offline/flow.h"
#include "providers/offline/oklab.h"
#include "providers/offline/stylize.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ratoon::offline {

namespace {

/// Tones in steps, each with a short run from one into the next, and stronger colors.
cv::Vec3f flattened(const cv::Vec3f& encoded)
{
    constexpr float steps = 7.0F;
    Oklab flat = oklabOf(linearOf(encoded));
    const float scaled = flat.l * steps;
    const float step = std::floor(scaled);
    flat.l = (step + smoothStep(0.30F, 0.70F, scaled - step)) / steps;
    flat.a *= 1.30F;
    flat.b *= 1.30F;
    return encodedOf(linearOf(insideGamut(flat)));
}

}  // namespace

Image cartooned(const Image& picture,
                const cv::Mat& coverage,
                double strength,
                const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), drawingSide, cancel);
    cv::Mat color = proxy.rgb.clone();
    const cv::Mat flow = flowOf(color, 2.5);
    for (int round = 0; round < 3 && !color.empty(); ++round) {
        cv::Mat smooth;
        cv::bilateralFilter(color, smooth, 11, 0.13, 5.0);
        color = smoothedAlong(flow, smooth, 2.5, cancel);
    }
    if (color.empty()) return {};
    const cv::Mat ink = inkOf(lightnessPlane(color), flow, 1.5, cancel);
    if (ink.empty()) return {};
    const Filter draw{.run = [&](Block& block) {
        const cv::Mat colors = enlarged(color, sizeOf(picture), block.area);
        const cv::Mat lines = enlarged(ink, sizeOf(picture), block.area);
        lay(block, opacityFrom(strength), [&](int x, int y) {
            const cv::Vec3f flat = flattened(colors.at<cv::Vec3f>(y, x));
            const float line = 0.92F * inked(lines.at<float>(y, x), 0.013F, 0.007F);
            return flat + line * (cv::Vec3f(0.06F, 0.055F, 0.08F) - flat);
        });
    }};
    return filtered(picture, coverage, std::span(&draw, 1), cancel);
}

}  // namespace ratoon::offline
