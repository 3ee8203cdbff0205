// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/focus.h"

#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ratoon::offline {

namespace {

void toLinear(cv::Mat& rgb)
{
    for (int y = 0; y < rgb.rows; ++y) {
        auto* row = rgb.ptr<cv::Vec3f>(y);
        std::transform(row, row + rgb.cols, row, [](const cv::Vec3f& p) { return linearOf(p); });
    }
}

void toEncoded(cv::Mat& rgb)
{
    for (int y = 0; y < rgb.rows; ++y) {
        auto* row = rgb.ptr<cv::Vec3f>(y);
        std::transform(row, row + rgb.cols, row, [](const cv::Vec3f& p) { return encodedOf(p); });
    }
}

int longSideOf(cv::Size size)
{
    return std::max(size.width, size.height);
}

cv::Mat lumaOf(const cv::Mat& rgb)
{
    cv::Mat luma;
    cv::transform(rgb, luma, cv::Matx13f(0.299F, 0.587F, 0.114F));
    return luma;
}

/// Three boxes make a Gaussian whose cost does not grow with its width (P. Kovesi, "Fast Almost-Gaussian Filtering").
int boxRadius(double sigma)
{
    return std::max(
        1, static_cast<int>(std::lround((std::sqrt(4.0 * sigma * sigma + 1.0) - 1.0) / 2.0)));
}

/// What an unsharp mask of that width adds, less where it is small enough to be noise.
cv::Mat detailOf(const cv::Mat& luma, double sigma)
{
    constexpr double noise = 0.006;
    cv::Mat smooth;
    cv::GaussianBlur(luma, smooth, cv::Size(), sigma);
    cv::Mat detail = luma - smooth;
    const cv::Mat size = cv::abs(detail);
    cv::Mat trust;
    cv::divide(size, size + noise, trust);
    return detail.mul(trust);
}

cv::Mat discOf(int radius)
{
    cv::Mat disc(2 * radius + 1, 2 * radius + 1, CV_32FC1, cv::Scalar(0));
    for (int y = -radius; y <= radius; ++y)
        for (int x = -radius; x <= radius; ++x) {
            const double inside = radius + 0.5 - std::hypot(x, y);
            disc.at<float>(y + radius, x + radius) =
                static_cast<float>(std::clamp(inside, 0.0, 1.0));
        }
    return disc / cv::sum(disc)[0];
}

/// The background alone through a wide lens: each pixel weighs as much as it belongs to the background.
cv::Mat discBlurred(cv::Mat rgb, const cv::Mat& background, int radius)
{
    toLinear(rgb);
    cv::Mat weight;
    background.convertTo(weight, CV_32F, 1.0 / 255.0);
    // Squared: a pixel that is half subject has no clean color. Lights count a little more than they measure:
    // the sensor has clipped them.
    cv::Mat light;
    cv::transform(rgb, light, cv::Matx13f(0.2126F, 0.7152F, 0.0722F));
    cv::Mat clipped;
    cv::pow(cv::max(light, 0.0), 6.0, clipped);
    weight = weight.mul(weight).mul(1.0 + 2.0 * clipped) + 1e-5;
    cv::Mat weight3;
    cv::cvtColor(weight, weight3, cv::COLOR_GRAY2RGB);
    const cv::Mat disc = discOf(radius);
    cv::Mat sum;
    cv::Mat norm;
    cv::filter2D(rgb.mul(weight3), sum, CV_32F, disc, cv::Point(-1, -1), 0, cv::BORDER_REFLECT);
    cv::filter2D(weight, norm, CV_32F, disc, cv::Point(-1, -1), 0, cv::BORDER_REFLECT);
    cv::cvtColor(norm, norm, cv::COLOR_GRAY2RGB);
    cv::Mat result;
    cv::divide(sum, cv::max(norm, 1e-6), result);
    toEncoded(result);
    return result;
}

}  // namespace

Filter blurred(double strength, cv::Size picture)
{
    const int radius = boxRadius(std::max(1.2, 0.006 * strength * longSideOf(picture)));
    const int passes = 3;
    return {.halo = passes * radius, .run = [=](Block& block) {
                toLinear(block.rgb);
                const cv::Size window(2 * radius + 1, 2 * radius + 1);
                for (int i = 0; i < passes; ++i)
                    cv::blur(
                        block.rgb, block.rgb, window, cv::Point(-1, -1), cv::BORDER_REFLECT_101);
                toEncoded(block.rgb);
            }};
}

Filter sharpened(double strength, cv::Size picture)
{
    const double sigma = std::clamp(longSideOf(picture) / 2200.0, 0.8, 2.0);
    return {.halo = static_cast<int>(std::ceil(12 * sigma)) + 2, .run = [=](Block& block) {
                const cv::Mat luma = lumaOf(block.rgb);
                cv::Mat sharp = luma + 1.1 * strength * detailOf(luma, sigma) +
                                0.35 * strength * detailOf(luma, 3.0 * sigma);
                // No brighter than the brightest neighbor, and but a little: an edge gets steeper, not a rim.
                constexpr double rim = 0.035;
                cv::Mat low;
                cv::Mat high;
                cv::erode(luma, low, cv::Mat());
                cv::dilate(luma, high, cv::Mat());
                low -= rim;
                high += rim;
                cv::max(sharp, low, sharp);
                cv::min(sharp, high, sharp);
                cv::Mat change = sharp - luma;
                cv::cvtColor(change, change, cv::COLOR_GRAY2RGB);
                block.rgb += change;
            }};
}

Image defocused(const Image& picture,
                const cv::Mat& background,
                double strength,
                const Cancel& cancel)
{
    // A disc of that many pixels is round enough; the picture is made as small as that takes.
    constexpr int discRadius = 12;
    const double radius = std::max(2.0, 0.011 * strength * longSideOf(sizeOf(picture)));
    const double scale = std::min(1.0, discRadius / radius);
    const int side = static_cast<int>(std::lround(scale * longSideOf(sizeOf(picture))));
    const Proxy proxy = proxyOf(picture, background, side, cancel);
    const cv::Mat lens =
        discBlurred(proxy.rgb.clone(),
                    proxy.coverage,
                    std::max(1, static_cast<int>(std::lround(radius * proxy.scale))));
    const Filter show{
        .run = [&](Block& block) { block.rgb = enlarged(lens, sizeOf(picture), block.area); }};
    return filtered(picture, background, std::span(&show, 1), cancel);
}

}  // namespace ratoon::offline
