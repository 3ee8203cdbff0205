// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/picture.h"

#include "image/parallel.h"
#include "providers/offline/colortable.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace ratoon::offline {

namespace {

constexpr float fullScale = 65535.0F;

cv::Rect grown(const cv::Rect& area, int by, const cv::Size& within)
{
    const cv::Rect larger(area.x - by, area.y - by, area.width + 2 * by, area.height + 2 * by);
    return larger & cv::Rect(cv::Point(), within);
}

cv::Mat opened(const cv::Mat& pixels)
{
    cv::Mat rgb(pixels.size(), CV_32FC3);
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* from = pixels.ptr<cv::Vec4w>(y);
        auto* to = rgb.ptr<cv::Vec3f>(y);
        for (int x = 0; x < pixels.cols; ++x)
            for (int c = 0; c < 3; ++c)
                to[x][c] = static_cast<float>(from[x][c]) * (1.0F / fullScale);
    }
    return rgb;
}

/// Mixes `rgb` into `pixels` by `coverage` (none: fully).
void mixIn(cv::Mat pixels, const cv::Mat& rgb, const cv::Mat& coverage)
{
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* from = rgb.ptr<cv::Vec3f>(y);
        const auto* share = coverage.empty() ? nullptr : coverage.ptr<uchar>(y);
        auto* to = pixels.ptr<cv::Vec4w>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const float part = share == nullptr ? 1.0F : static_cast<float>(share[x]) / 255.0F;
            if (part == 0.0F) continue;
            for (int c = 0; c < 3; ++c) {
                const float value = std::clamp(from[x][c], 0.0F, 1.0F) * fullScale;
                const auto old = static_cast<float>(to[x][c]);
                to[x][c] = static_cast<ushort>(static_cast<int>(old + part * (value - old) + 0.5F));
            }
        }
    }
}

/// As square as they come, and large against the halo, so that not much is computed twice.
std::vector<cv::Rect> blocksOf(const cv::Rect& area, int halo)
{
    const int side = std::clamp(4 * halo, 256, 1536);
    std::vector<cv::Rect> blocks;
    for (int y = area.y; y < area.br().y; y += side)
        for (int x = area.x; x < area.br().x; x += side)
            blocks.push_back(cv::Rect(x, y, side, side) & area);
    return blocks;
}

}  // namespace

cv::Mat filtered(const cv::Mat& picture,
                 const cv::Mat& coverage,
                 std::span<const Filter> filters,
                 const Cancel& cancel)
{
    const cv::Rect area =
        coverage.empty() ? cv::Rect(cv::Point(), picture.size()) : boundsOf(coverage);
    const int wideHalo = std::accumulate(
        filters.begin(), filters.end(), 0, [](int sum, const Filter& f) { return sum + f.halo; });
    const std::vector<cv::Rect> blocks = blocksOf(area, wideHalo);
    const bool usesTable =
        std::ranges::all_of(filters, &Filter::byColor) && area.area() >= ColorTable::worthwhile;
    const auto table = usesTable ? std::optional<ColorTable>(filters) : std::nullopt;
    cv::Mat result = picture.clone();
    const bool isWhole = parallelFor(static_cast<int>(blocks.size()), cancel, [&](int index) {
        const cv::Rect core = blocks[static_cast<std::size_t>(index)];
        const cv::Mat share = coverage.empty() ? cv::Mat() : coverage(core);
        if (!share.empty() && cv::countNonZero(share) == 0) return;
        if (table) {
            mixIn(result(core), table->changed(picture(core)), share);
            return;
        }
        const cv::Rect wide = grown(core, wideHalo, picture.size());
        Block block{.rgb = opened(picture(wide)), .area = wide, .core = {}};
        int halo = wideHalo;
        for (const Filter& filter : filters) {
            if (cancel.requested()) return;
            halo -= filter.halo;
            block.core = grown(core, halo, picture.size()) - wide.tl();
            filter.run(block);
        }
        mixIn(result(core), block.rgb(core - wide.tl()), share);
    });
    return isWhole && !cancel.requested() ? result : cv::Mat();
}

Proxy proxyOf(const cv::Mat& picture, const cv::Mat& coverage, int longSide)
{
    const int longest = std::max(picture.cols, picture.rows);
    const double scale = std::min(1.0, static_cast<double>(longSide) / longest);
    const cv::Size size(std::max(1, static_cast<int>(std::lround(picture.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(picture.rows * scale))));
    Proxy proxy{.scale = scale};
    cv::Mat small;
    cv::resize(picture, small, size, 0, 0, cv::INTER_AREA);
    proxy.rgb = opened(small);
    if (coverage.empty())
        proxy.coverage = cv::Mat(size, CV_8UC1, cv::Scalar(255));
    else
        cv::resize(coverage, proxy.coverage, size, 0, 0, cv::INTER_AREA);
    return proxy;
}

cv::Mat enlarged(const cv::Mat& small, cv::Size picture, const cv::Rect& area)
{
    const double sx = static_cast<double>(small.cols) / picture.width;
    const double sy = static_cast<double>(small.rows) / picture.height;
    // Pixel centers, so that a small version lies exactly over its picture.
    const cv::Matx23d toSmall(sx, 0, (area.x + 0.5) * sx - 0.5, 0, sy, (area.y + 0.5) * sy - 0.5);
    cv::Mat result;
    cv::warpAffine(small,
                   result,
                   toSmall,
                   area.size(),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return result;
}

cv::Mat bled(const cv::Mat& picture)
{
    cv::Mat alpha;
    cv::extractChannel(picture, alpha, 3);
    double least = 0.0;
    cv::minMaxLoc(alpha, &least);
    if (least > 0.0) return picture;
    // Down to one pixel by averages that weigh by alpha, and up again where there was nothing.
    cv::Mat rgb = opened(picture);
    cv::Mat weight;
    alpha.convertTo(weight, CV_32F, 1.0 / fullScale);
    std::vector<cv::Mat> colors;
    std::vector<cv::Mat> weights;
    cv::Mat weight3;
    cv::cvtColor(weight, weight3, cv::COLOR_GRAY2RGB);
    colors.push_back(rgb.mul(weight3));
    weights.push_back(weight);
    while (colors.back().cols > 1 || colors.back().rows > 1) {
        const cv::Size half((colors.back().cols + 1) / 2, (colors.back().rows + 1) / 2);
        cv::Mat color;
        cv::Mat share;
        cv::resize(colors.back(), color, half, 0, 0, cv::INTER_AREA);
        cv::resize(weights.back(), share, half, 0, 0, cv::INTER_AREA);
        colors.push_back(color);
        weights.push_back(share);
    }
    for (std::size_t level = colors.size() - 1; level-- > 0;) {
        cv::Mat color;
        cv::Mat share;
        cv::resize(colors[level + 1], color, colors[level].size(), 0, 0, cv::INTER_LINEAR);
        cv::resize(weights[level + 1], share, colors[level].size(), 0, 0, cv::INTER_LINEAR);
        // A little of the coarser level everywhere: it counts only where the finer one has nothing.
        constexpr double little = 1e-4;
        colors[level] += little * color;
        weights[level] += little * share;
    }
    cv::Mat result = picture.clone();
    for (int y = 0; y < result.rows; ++y)
        for (int x = 0; x < result.cols; ++x) {
            auto& pixel = result.at<cv::Vec4w>(y, x);
            const float share = weights[0].at<float>(y, x);
            if (pixel[3] != 0 || share <= 0.0F) continue;
            const cv::Vec3f color = colors[0].at<cv::Vec3f>(y, x) / share;
            for (int c = 0; c < 3; ++c) pixel[c] = cv::saturate_cast<ushort>(color[c] * fullScale);
        }
    return result;
}

cv::Rect boundsOf(const cv::Mat& coverage)
{
    return cv::boundingRect(coverage);
}

}  // namespace ratoon::offline
