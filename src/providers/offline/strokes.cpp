// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/strokes.h"

#include "providers/offline/flow.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numeric>
#include <vector>

namespace ratoon::offline {

namespace {

constexpr int tileSide = 512;

/// Every value as often as any other.
void equalize(cv::Mat& values)
{
    std::vector<int> order(values.total());
    std::iota(order.begin(), order.end(), 0);
    const auto* data = values.ptr<float>();
    std::ranges::stable_sort(order, [data](int a, int b) { return data[a] < data[b]; });
    cv::Mat ranks(values.size(), CV_32FC1);
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks.ptr<float>()[order[rank]] =
            (static_cast<float>(rank) + 0.5F) / static_cast<float>(order.size());
    values = ranks;
}

}  // namespace

cv::Mat inkOf(const cv::Mat& lightness, const cv::Mat& flow, double width, const Cancel& cancel)
{
    cv::Mat narrow;
    cv::Mat wide;
    cv::GaussianBlur(lightness, narrow, cv::Size(), width);
    cv::GaussianBlur(lightness, wide, cv::Size(), 1.6 * width);
    cv::Mat ink = wide - narrow;
    ink = smoothedAlong(flow, ink, 4.0 * width, cancel);
    return ink;
}

cv::Mat strokeTile(double angle, double length, double width, unsigned seed)
{
    cv::Mat noise(tileSide, tileSide, CV_32FC1);
    cv::RNG random(seed);
    random.fill(noise, cv::RNG::UNIFORM, 0.0, 1.0);
    // Smeared along a line; the border wraps, and so does the tile.
    const int reach = static_cast<int>(std::ceil(length / 2));
    cv::Mat line(2 * reach + 1, 2 * reach + 1, CV_32FC1, cv::Scalar(0));
    const double turn = angle * CV_PI / 180.0;
    for (double t = -length / 2; t <= length / 2; t += 0.25) {
        const double x = reach + t * std::cos(turn);
        const double y = reach - t * std::sin(turn);
        line.at<float>(static_cast<int>(std::lround(y)), static_cast<int>(std::lround(x))) = 1.0F;
    }
    cv::GaussianBlur(line, line, cv::Size(), 0.5 * width);
    cv::Mat wrapped;
    cv::copyMakeBorder(noise, wrapped, reach, reach, reach, reach, cv::BORDER_WRAP);
    cv::filter2D(wrapped, wrapped, CV_32F, line / cv::sum(line)[0]);
    cv::Mat tile = wrapped(cv::Rect(reach, reach, tileSide, tileSide)).clone();
    equalize(tile);
    return tile;
}

float strokeAt(const cv::Mat& tile, cv::Point at, double scale)
{
    const double x = at.x * scale;
    const double y = at.y * scale;
    const int left = static_cast<int>(std::floor(x));
    const int top = static_cast<int>(std::floor(y));
    const auto u = static_cast<float>(x - left);
    const auto v = static_cast<float>(y - top);
    const auto value = [&](int dx, int dy) {
        return tile.at<float>((top + dy) & (tileSide - 1), (left + dx) & (tileSide - 1));
    };
    return (1 - v) * ((1 - u) * value(0, 0) + u * value(1, 0)) +
           v * ((1 - u) * value(0, 1) + u * value(1, 1));
}

}  // namespace ratoon::offline
