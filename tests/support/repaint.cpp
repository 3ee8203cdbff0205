// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/repaint.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <vector>

namespace ratoon {

namespace {

cv::Mat asFloats(const cv::Mat& pixels)
{
    cv::Mat floats;
    pixels.convertTo(floats, CV_MAKETYPE(CV_32F, pixels.channels()));
    return floats;
}

cv::Mat threefold(const cv::Mat& plane)
{
    cv::Mat result;
    cv::merge(std::vector{plane, plane, plane}, result);
    return result;
}

cv::Mat replacement(const cv::Mat& other, cv::Size size)
{
    cv::Mat turned;
    cv::flip(other, turned, -1);
    cv::Mat result;
    cv::resize(turned, result, size, 0, 0, cv::INTER_AREA);
    return asFloats(result);
}

cv::Mat recolored(const cv::Mat& source, Pcg32& random)
{
    cv::Mat hsv;
    cv::cvtColor(source, hsv, cv::COLOR_RGB2HSV);
    const int turn = static_cast<int>(random.between(25, 120));
    hsv.forEach<cv::Vec3b>([turn](cv::Vec3b& pixel, const int*) {
        pixel[0] = static_cast<uchar>((pixel[0] + turn) % 180);
        pixel[1] = cv::saturate_cast<uchar>(pixel[1] * 1.2 + 25);
    });
    cv::Mat result;
    cv::cvtColor(hsv, result, cv::COLOR_HSV2RGB);
    return asFloats(result);
}

cv::Mat removed(const cv::Mat& source, const cv::Mat& region, Pcg32& random)
{
    const cv::Size small(std::max(1, source.cols / 4), std::max(1, source.rows / 4));
    cv::Mat picture;
    cv::Mat hole;
    cv::resize(source, picture, small, 0, 0, cv::INTER_AREA);
    cv::resize(region, hole, small, 0, 0, cv::INTER_AREA);
    hole = hole > 0.02;
    cv::Mat filled;
    cv::inpaint(picture, hole, filled, 5, cv::INPAINT_TELEA);
    cv::Mat result;
    cv::resize(filled, result, source.size(), 0, 0, cv::INTER_CUBIC);
    return asFloats(result) + threefold(normalNoise(source.size(), 2.0, random));
}

// The region's content slides as one: the worst case for whoever looks for the motion of the whole.
cv::Mat moved(const cv::Mat& source, Pcg32& random)
{
    const double distance = random.between(8, 45);
    const double direction = random.between(0, 2 * std::numbers::pi);
    const cv::Matx23d shift(
        1, 0, distance * std::cos(direction), 0, 1, distance * std::sin(direction));
    cv::Mat result;
    cv::warpAffine(
        asFloats(source), result, shift, source.size(), cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    return result;
}

cv::Mat textured(cv::Size size, Pcg32& random)
{
    cv::Mat coarse(std::max(2, size.height / 12), std::max(2, size.width / 12), CV_32FC3);
    for (int y = 0; y < coarse.rows; ++y)
        for (int x = 0; x < coarse.cols; ++x)
            for (int c = 0; c < 3; ++c)
                coarse.at<cv::Vec3f>(y, x)[c] = static_cast<float>(random.between(0, 255));
    cv::Mat result;
    cv::resize(coarse, result, size, 0, 0, cv::INTER_CUBIC);
    return result + threefold(normalNoise(size, 12.0, random));
}

}  // namespace

cv::Mat normalNoise(cv::Size size, double deviation, Pcg32& random)
{
    cv::Mat noise(size, CV_32FC1);
    for (int y = 0; y < noise.rows; ++y) {
        auto* row = noise.ptr<float>(y);
        for (int x = 0; x < noise.cols; ++x) {
            // Four uniform bytes: near enough to normal, and one draw a pixel.
            const quint32 bits = random.next();
            const quint32 sum =
                (bits & 255U) + ((bits >> 8U) & 255U) + ((bits >> 16U) & 255U) + (bits >> 24U);
            row[x] = static_cast<float>((static_cast<double>(sum) - 510.0) / 147.8 * deviation);
        }
    }
    return noise;
}

cv::Mat paintedRegion(cv::Size size, double share, Pcg32& random)
{
    if (share <= 0) return cv::Mat::zeros(size, CV_32FC1);
    cv::Mat bumps;
    cv::resize(normalNoise({6, 6}, 1.0, random), bumps, size, 0, 0, cv::INTER_CUBIC);
    const double x0 = random.between(0.25, 0.75);
    const double y0 = random.between(0.25, 0.75);
    std::vector<float> heights;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            auto& height = bumps.at<float>(y, x);
            height = 0.25F * height -
                     4.0F * static_cast<float>(std::hypot(double(x) / size.width - x0,
                                                          double(y) / size.height - y0));
            if (x % 4 == 0 && y % 4 == 0) heights.push_back(height);
        }
    const auto rank =
        static_cast<std::ptrdiff_t>((1.0 - std::min(share, 1.0)) * double(heights.size() - 1));
    std::nth_element(heights.begin(), heights.begin() + rank, heights.end());
    cv::Mat region;
    cv::threshold(bumps, region, heights[static_cast<std::size_t>(rank)], 1.0, cv::THRESH_BINARY);
    cv::GaussianBlur(region, region, {}, 2.0);
    return region;
}

cv::Mat repainted(const cv::Mat& source,
                  const cv::Mat& region,
                  RepaintKind kind,
                  const cv::Mat& other,
                  Pcg32& random)
{
    cv::Mat paint;
    switch (kind) {
    case RepaintKind::Replace: paint = replacement(other, source.size()); break;
    case RepaintKind::Recolor: paint = recolored(source, random); break;
    case RepaintKind::Remove: paint = removed(source, region, random); break;
    case RepaintKind::Move: paint = moved(source, random); break;
    case RepaintKind::Texture: paint = textured(source.size(), random); break;
    }
    const cv::Mat before = asFloats(source);
    return before + threefold(region).mul(paint - before);
}

}  // namespace ratoon
