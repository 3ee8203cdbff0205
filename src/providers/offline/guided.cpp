// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/guided.h"

#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>

namespace ratoon::offline {

namespace {

constexpr int guideSide = 1024;

/// alpha = slope · rgb + offset, for every pixel of the guide.
struct Coefficients {
    cv::Mat slope;   ///< CV_32FC3
    cv::Mat offset;  ///< CV_32FC1
};

cv::Mat boxed(const cv::Mat& of, int radius)
{
    cv::Mat result;
    cv::boxFilter(of, result, CV_32F, cv::Size(2 * radius + 1, 2 * radius + 1));
    return result;
}

/// The mean of a product, less the product of the means.
cv::Mat covariance(const cv::Mat& a, const cv::Mat& b, int radius)
{
    return boxed(a.mul(b), radius) - boxed(a, radius).mul(boxed(b, radius));
}

Coefficients coefficientsOf(const cv::Mat& guide, const cv::Mat& alpha, int radius)
{
    constexpr float softness = 4e-5F;
    std::array<cv::Mat, 3> channels;
    cv::split(guide, channels.data());
    std::array<cv::Mat, 6> spread;  // rr rg rb gg gb bb
    std::array<cv::Mat, 3> common;
    for (std::size_t i = 0, k = 0; i < 3; ++i) {
        for (std::size_t j = i; j < 3; ++j)
            spread[k++] = covariance(channels[i], channels[j], radius);
        common[i] = covariance(channels[i], alpha, radius);
    }
    Coefficients result{.slope = cv::Mat(guide.size(), CV_32FC3)};
    for (int y = 0; y < guide.rows; ++y)
        for (int x = 0; x < guide.cols; ++x) {
            const auto s = [&](std::size_t k) { return spread[k].at<float>(y, x); };
            const cv::Matx33f matrix(s(0) + softness,
                                     s(1),
                                     s(2),
                                     s(1),
                                     s(3) + softness,
                                     s(4),
                                     s(2),
                                     s(4),
                                     s(5) + softness);
            const cv::Vec3f right(
                common[0].at<float>(y, x), common[1].at<float>(y, x), common[2].at<float>(y, x));
            result.slope.at<cv::Vec3f>(y, x) = matrix.inv(cv::DECOMP_CHOLESKY) * right;
        }
    cv::Mat meanColor = boxed(guide, radius);
    result.offset = boxed(alpha, radius);
    for (int y = 0; y < guide.rows; ++y)
        for (int x = 0; x < guide.cols; ++x)
            result.offset.at<float>(y, x) -=
                result.slope.at<cv::Vec3f>(y, x).dot(meanColor.at<cv::Vec3f>(y, x));
    result.slope = boxed(result.slope, radius);
    result.offset = boxed(result.offset, radius);
    return result;
}

/// Steeper, so that what is nearly in is in.
uchar coverageOf(float alpha)
{
    return static_cast<uchar>(std::lround(255.0F * smoothStep(0.08F, 0.92F, alpha)));
}

}  // namespace

cv::Mat matteAlongEdges(const Image& picture, const cv::Mat& rough, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), guideSide, cancel);
    cv::Mat alpha;
    cv::resize(rough, alpha, proxy.rgb.size(), 0, 0, cv::INTER_CUBIC);
    alpha.convertTo(alpha, CV_32F, 1.0 / 255.0);
    const int radius = std::max(
        2, static_cast<int>(std::lround(0.010 * std::max(proxy.rgb.cols, proxy.rgb.rows))));
    const Coefficients found = coefficientsOf(proxy.rgb, alpha, radius);
    if (cancel.requested()) return {};
    const cv::Size size = sizeOf(picture);
    cv::Mat matte(size, CV_8UC1);
    constexpr int band = 64;
    const int bands = (size.height + band - 1) / band;
    const bool isWhole = parallelFor(bands, cancel, [&](int index) {
        const cv::Rect area =
            cv::Rect(0, index * band, size.width, band) & cv::Rect(cv::Point(), size);
        const cv::Mat pixels = pixelsOf(picture, area);
        const cv::Mat slope = enlarged(found.slope, size, area);
        const cv::Mat offset = enlarged(found.offset, size, area);
        for (int y = 0; y < area.height; ++y)
            for (int x = 0; x < area.width; ++x) {
                const auto& pixel = pixels.at<cv::Vec4w>(y, x);
                const cv::Vec3f rgb = cv::Vec3f(pixel[0], pixel[1], pixel[2]) / 65535.0F;
                const float value = slope.at<cv::Vec3f>(y, x).dot(rgb) + offset.at<float>(y, x);
                matte.at<uchar>(area.y + y, x) = coverageOf(value);
            }
    });
    return isWhole ? matte : cv::Mat();
}

}  // namespace ratoon::offline
