// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/flow.h"

#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon::offline {

namespace {

template <typename Pixel>
Pixel sampled(const cv::Mat& values, const cv::Point2f& at)
{
    const float x = std::clamp(at.x, 0.0F, static_cast<float>(values.cols - 1));
    const float y = std::clamp(at.y, 0.0F, static_cast<float>(values.rows - 1));
    const int left = std::min(static_cast<int>(x), values.cols - 2 < 0 ? 0 : values.cols - 2);
    const int top = std::min(static_cast<int>(y), values.rows - 2 < 0 ? 0 : values.rows - 2);
    const float u = x - static_cast<float>(left);
    const float v = y - static_cast<float>(top);
    const auto* upper = values.ptr<Pixel>(top) + left;
    const auto* lower = values.ptr<Pixel>(std::min(top + 1, values.rows - 1)) + left;
    const int next = values.cols > 1 ? 1 : 0;
    return (1 - v) * ((1 - u) * upper[0] + u * upper[next]) +
           v * ((1 - u) * lower[0] + u * lower[next]);
}

/// Walks the flow from a pixel, both ways, and averages what it passes.
template <typename Pixel>
Pixel averageAlong(const cv::Mat& flow,
                   const cv::Mat& values,
                   cv::Point start,
                   const std::vector<float>& weights)
{
    Pixel sum = values.at<Pixel>(start) * weights[0];
    float total = weights[0];
    for (const float way : {1.0F, -1.0F}) {
        cv::Point2f at(start);
        cv::Vec2f direction = flow.at<cv::Vec2f>(start) * way;
        for (std::size_t step = 1; step < weights.size(); ++step) {
            at += cv::Point2f(direction[0], direction[1]);
            const int x = std::clamp(static_cast<int>(std::lround(at.x)), 0, flow.cols - 1);
            const int y = std::clamp(static_cast<int>(std::lround(at.y)), 0, flow.rows - 1);
            sum += weights[step] * sampled<Pixel>(values, at);
            total += weights[step];
            // The flow has no sense of forward: go on in the one that does not turn back.
            const cv::Vec2f next = flow.at<cv::Vec2f>(y, x);
            direction = next.dot(direction) < 0 ? -next : next;
        }
    }
    return sum * (1.0F / total);
}

template <typename Pixel>
bool smoothRows(const cv::Mat& flow,
                const cv::Mat& values,
                const std::vector<float>& weights,
                cv::Mat& result,
                const Cancel& cancel)
{
    constexpr int band = 16;
    return parallelFor((values.rows + band - 1) / band, cancel, [&](int index) {
        const int end = std::min(values.rows, (index + 1) * band);
        for (int y = index * band; y < end; ++y)
            for (int x = 0; x < values.cols; ++x)
                result.at<Pixel>(y, x) = averageAlong<Pixel>(flow, values, {x, y}, weights);
    });
}

}  // namespace

cv::Mat flowOf(const cv::Mat& rgb, double sigma)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(rgb, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(rgb, dy, CV_32F, 0, 1, 3, 0.125);
    cv::Mat tensor(rgb.size(), CV_32FC3);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& h = dx.at<cv::Vec3f>(y, x);
            const auto& v = dy.at<cv::Vec3f>(y, x);
            tensor.at<cv::Vec3f>(y, x) = {h.dot(h), h.dot(v), v.dot(v)};
        }
    // Twice: once to gather the edge's own direction, once widely, so that plain areas take over that of the nearest
    // strong edge instead of the noise's.
    cv::Mat wide;
    cv::GaussianBlur(tensor, wide, cv::Size(), 3.0 * sigma);
    cv::GaussianBlur(tensor, tensor, cv::Size(), sigma);
    tensor += 0.1 * wide;
    cv::Mat flow(rgb.size(), CV_32FC2);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& t = tensor.at<cv::Vec3f>(y, x);
            const float angle = 0.5F * std::atan2(2 * t[1], t[0] - t[2]);  // of the steepest change
            flow.at<cv::Vec2f>(y, x) = {-std::sin(angle), std::cos(angle)};
        }
    return flow;
}

cv::Mat
smoothedAlong(const cv::Mat& flow, const cv::Mat& values, double sigma, const Cancel& cancel)
{
    std::vector<float> weights;
    for (int i = 0; i <= static_cast<int>(std::ceil(2 * sigma)); ++i)
        weights.push_back(static_cast<float>(std::exp(-i * i / (2 * sigma * sigma))));
    cv::Mat result(values.size(), values.type());
    const bool isWhole = values.channels() == 1
                             ? smoothRows<float>(flow, values, weights, result, cancel)
                             : smoothRows<cv::Vec3f>(flow, values, weights, result, cancel);
    return isWhole ? result : cv::Mat();
}

}  // namespace ratoon::offline
