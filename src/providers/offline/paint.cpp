// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/drawing.h"
#include "providers/offline/flow.h"
#include "providers/offline/oklab.h"
#include "providers/offline/stylize.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ratoon::offline {

namespace {

constexpr int canvasSide = 1200;

/// Sharper across edges, so that colors meet in a line: each pixel takes the lighter or the darker neighbor's side.
void shock(cv::Mat& rgb, double sigma)
{
    cv::Mat light;
    cv::transform(rgb, light, cv::Matx13f(0.299F, 0.587F, 0.114F));
    cv::GaussianBlur(light, light, cv::Size(), sigma);
    cv::Mat curvature;
    cv::Laplacian(light, curvature, CV_32F, 3);
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

/// How the light falls on the furrows that the bristles leave: CV_32FC1 around 0. Empty if cancelled.
cv::Mat reliefAlong(const cv::Mat& flow, const Cancel& cancel)
{
    cv::Mat noise(flow.size(), CV_32FC1);
    cv::RNG random(5);
    random.fill(noise, cv::RNG::NORMAL, 0.0, 1.0);
    cv::GaussianBlur(noise, noise, cv::Size(), 0.8);
    const cv::Mat bristles = smoothedAlong(flow, noise, 12.0, cancel);
    if (bristles.empty()) return {};
    const double spread = cv::norm(bristles) / std::sqrt(static_cast<double>(bristles.total()));
    cv::Mat slope;
    cv::filter2D(bristles / (3.0 * std::max(1e-6, spread)),
                 slope,
                 CV_32F,
                 cv::Matx33f(-1, -1, 0, -1, 0, 1, 0, 1, 1));
    return slope;
}

}  // namespace

Image painted(const Image& picture, const cv::Mat& coverage, double strength, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), canvasSide, cancel);
    cv::Mat color = proxy.rgb.clone();
    cv::Mat flow = flowOf(color, 3.5);
    for (int round = 0; round < 3; ++round) {
        color = smoothedAlong(flow, color, 5.0, cancel);
        if (color.empty()) return {};
        shock(color, 1.4);
        if (round == 0) flow = flowOf(color, 3.5);
    }
    const cv::Mat relief = reliefAlong(flow, cancel);
    if (relief.empty()) return {};
    const Filter draw{.run = [&](Block& block) {
        const cv::Mat colors = enlarged(color, sizeOf(picture), block.area);
        const cv::Mat light = enlarged(relief, sizeOf(picture), block.area);
        lay(block, opacityFrom(strength), [&](int x, int y) {
            Oklab paint = oklabOf(linearOf(colors.at<cv::Vec3f>(y, x)));
            paint.l += 0.030F * std::tanh(1.6F * light.at<float>(y, x));
            paint.a *= 1.12F;
            paint.b *= 1.12F;
            return encodedOf(linearOf(insideGamut(paint)));
        });
    }};
    return filtered(picture, coverage, std::span(&draw, 1), cancel);
}

}  // namespace ratoon::offline
