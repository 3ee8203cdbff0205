// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/average.h"
#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "providers/offline/picture.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>
#include <vector>

// Small versions of a picture, and what is learnt from them for the whole.

namespace ratoon::offline {

namespace {

/// CV_32FC4, 0 … 1.
cv::Mat shrunk(const Image& picture, cv::Size size, Weighing weighing, const Cancel& cancel)
{
    std::vector<float> pixels = averaged(picture, {size.width, size.height}, weighing, cancel);
    return cv::Mat(size, CV_32FC4, pixels.data()).clone();
}

double scaleFor(const Image& picture, int longSide)
{
    return std::min(1.0,
                    static_cast<double>(longSide) / std::max(picture.width(), picture.height()));
}

cv::Size scaled(const Image& picture, double scale)
{
    return {std::max(1, static_cast<int>(std::lround(picture.width() * scale))),
            std::max(1, static_cast<int>(std::lround(picture.height() * scale)))};
}

template <PixelSample Sample>
bool hasClearPixel(const Tile& tile, QSize inside)
{
    TileReader<Sample> reader;
    const auto samples = reader.read(tile);
    for (int y = 0; y < inside.height(); ++y)
        for (int x = 0; x < inside.width(); ++x)
            if (samples[static_cast<std::size_t>(y * tileSide + x) * 4 + 3] == 0) return true;
    return false;
}

bool hasClearPixel(const Image& picture, int column, int row)
{
    const Tile& tile = picture.tile(column, row);
    if (tile.isUniform()) return tile.color().alpha == 0;
    if (tile.isOpaque()) return false;
    const QSize inside = (tileRect(column, row) & picture.rect()).size();
    return withSamplesOf(picture.depth(), [&](auto sample) {
        return hasClearPixel<decltype(sample)>(tile, inside);
    });
}

/// The tiles with pixels that are transparent, by their index.
std::vector<int> clearTiles(const Image& picture, const Cancel& cancel)
{
    const TileRange range = tilesOf(picture.size());
    std::vector<quint8> isClear(static_cast<std::size_t>(range.count()));
    parallelFor(range.count(), cancel, [&](int index) {
        const bool found = hasClearPixel(picture, index % range.columns(), index / range.columns());
        isClear[static_cast<std::size_t>(index)] = found ? 1 : 0;
    });
    std::vector<int> clear;
    for (int i = 0; i < range.count(); ++i)
        if (isClear[static_cast<std::size_t>(i)] != 0) clear.push_back(i);
    return clear;
}

cv::Mat threeTimes(const cv::Mat& plane)
{
    cv::Mat result;
    cv::cvtColor(plane, result, cv::COLOR_GRAY2RGB);
    return result;
}

/// What is transparent gets the colors around, by averages down to one pixel that weigh by alpha, and up again where there
/// was nothing. `rgba` has colors multiplied by alpha. CV_32FC3; empty if there is no color at all.
cv::Mat spreadColors(const cv::Mat& rgba)
{
    cv::Mat color;
    cv::Mat share;
    cv::cvtColor(rgba, color, cv::COLOR_RGBA2RGB);
    cv::extractChannel(rgba, share, 3);
    std::vector<cv::Mat> colors{color.clone()};
    std::vector<cv::Mat> shares{share.clone()};
    while (colors.back().cols > 1 || colors.back().rows > 1) {
        const cv::Size half((colors.back().cols + 1) / 2, (colors.back().rows + 1) / 2);
        cv::resize(colors.back(), color, half, 0, 0, cv::INTER_AREA);
        cv::resize(shares.back(), share, half, 0, 0, cv::INTER_AREA);
        colors.push_back(color.clone());
        shares.push_back(share.clone());
    }
    if (shares.back().at<float>(0, 0) <= 0.0F) return {};
    cv::Mat spread;
    cv::divide(colors.back(), threeTimes(shares.back()), spread);
    for (std::size_t level = colors.size() - 1; level-- > 0;) {
        // A little of the coarser level everywhere: it counts only where the finer one has nothing.
        constexpr double little = 1e-4;
        cv::resize(spread, color, colors[level].size(), 0, 0, cv::INTER_LINEAR);
        cv::divide(colors[level] + little * color, threeTimes(shares[level] + little), spread);
    }
    return spread;
}

template <PixelSample Sample>
Tile bledTile(const Tile& tile, const QRect& inside, const cv::Mat& colors)
{
    constexpr float most = std::numeric_limits<Sample>::max();
    TileReader<Sample> reader;
    const auto old = reader.read(tile);
    TileSamples<Sample> samples(old.begin(), old.end());
    for (int y = 0; y < inside.height(); ++y)
        for (int x = 0; x < inside.width(); ++x) {
            Sample* const pixel = samples.data() + std::ptrdiff_t(y * tileSide + x) * 4;
            const auto& color = colors.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3 && pixel[3] == 0; ++c)
                pixel[c] = cv::saturate_cast<Sample>(color[c] * most);
        }
    return Tile::adopt(std::move(samples));
}

}  // namespace

Proxy proxyOf(const Image& picture, const cv::Mat& coverage, int longSide, const Cancel& cancel)
{
    const double scale = scaleFor(picture, longSide);
    const cv::Size size = scaled(picture, scale);
    Proxy proxy{.scale = scale};
    cv::cvtColor(shrunk(picture, size, Weighing::Equal, cancel), proxy.rgb, cv::COLOR_RGBA2RGB);
    if (coverage.empty())
        proxy.coverage = cv::Mat(size, CV_8UC1, cv::Scalar(255));
    else
        cv::resize(coverage, proxy.coverage, size, 0, 0, cv::INTER_AREA);
    return proxy;
}

Image bled(const Image& picture, const Cancel& cancel)
{
    constexpr int colorSide = 1536;
    const std::vector<int> clear = clearTiles(picture, cancel);
    if (clear.empty()) return picture;
    const cv::Size size = scaled(picture, scaleFor(picture, colorSide));
    const cv::Mat colors = spreadColors(shrunk(picture, size, Weighing::Alpha, cancel));
    if (colors.empty()) return picture;
    const int columns = picture.columns();
    ImageBuilder builder(picture);
    parallelFor(static_cast<int>(clear.size()), cancel, [&](int index) {
        const int column = clear[static_cast<std::size_t>(index)] % columns;
        const int row = clear[static_cast<std::size_t>(index)] / columns;
        const QRect inside = tileRect(column, row) & picture.rect();
        const cv::Rect place(inside.left(), inside.top(), inside.width(), inside.height());
        const cv::Mat here = enlarged(colors, sizeOf(picture), place);
        withSamplesOf(picture.depth(), [&](auto sample) {
            using Sample = decltype(sample);
            builder.setTile(column, row, bledTile<Sample>(picture.tile(column, row), inside, here));
        });
    });
    return std::move(builder).build();
}

}  // namespace ratoon::offline
