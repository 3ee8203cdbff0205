// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/taps.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "providers/offline/picture.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <vector>

// Small versions of a picture, and what is learnt from them for the whole.

namespace ratoon::offline {

namespace {

enum class Weight { Equal, Alpha };

/// The area averages of RGBA, CV_32FC4, 0 … 1, for a size that is not larger. Weighted by alpha, the colors are
/// multiplied by it.
class Shrinker {
public:
    Shrinker(const Image& picture, cv::Size size, Weight weight)
        : m_picture(picture)
        , m_weight(weight)
        , m_across(tapsFor(picture.width(), size.width, Between::Linear))
        , m_down(tapsFor(picture.height(), size.height, Between::Linear))
    {}

    void shrink(int y, cv::Vec4f* to) const
    {
        const auto& rows = m_down.ranges[static_cast<std::size_t>(y)];
        const cv::Mat pixels = pixelsOf(m_picture, {0, rows.first, m_picture.width(), rows.count});
        std::vector<cv::Vec4f> sums(static_cast<std::size_t>(pixels.cols), cv::Vec4f::all(0.0F));
        for (int i = 0; i < rows.count; ++i)
            add(pixels.ptr<cv::Vec4w>(i),
                m_down.weights[rows.weights + static_cast<std::size_t>(i)],
                sums);
        for (const Taps::Range& range : m_across.ranges) {
            cv::Vec4f sum = cv::Vec4f::all(0.0F);
            for (std::size_t i = 0; i < static_cast<std::size_t>(range.count); ++i)
                sum += m_across.weights[range.weights + i] *
                       sums[static_cast<std::size_t>(range.first) + i];
            *to++ = sum;
        }
    }

private:
    void add(const cv::Vec4w* row, float weight, std::vector<cv::Vec4f>& sums) const
    {
        constexpr float fullScale = 65535.0F;
        const float scaled = weight / fullScale;
        for (cv::Vec4f& sum : sums) {
            const cv::Vec4w& pixel = *row++;
            const auto alpha = static_cast<float>(pixel[3]);
            const float color = m_weight == Weight::Alpha ? scaled * alpha / fullScale : scaled;
            for (int c = 0; c < 3; ++c) sum[c] += color * static_cast<float>(pixel[c]);
            sum[3] += scaled * alpha;
        }
    }

    const Image& m_picture;
    Weight m_weight;
    Taps m_across;
    Taps m_down;
};

cv::Mat shrunk(const Image& picture, cv::Size size, Weight weight)
{
    cv::Mat result(size, CV_32FC4);
    const Shrinker shrinker(picture, size, weight);
    parallelFor(size.height, {}, [&](int y) { shrinker.shrink(y, result.ptr<cv::Vec4f>(y)); });
    return result;
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

bool isClear(const Tile& tile, int pixel)
{
    const auto alpha = static_cast<std::size_t>(pixel) * 4 + 3;
    if (tile.isUniform()) return tile.color().alpha == 0;
    return tile.samples8().empty() ? tile.samples16()[alpha] == 0 : tile.samples8()[alpha] == 0;
}

bool hasClearPixel(const Image& picture, int column, int row)
{
    const Tile& tile = picture.tile(column, row);
    if (tile.isOpaque()) return false;
    const QRect inside = tileRect(column, row) & picture.rect();
    for (int y = 0; y < inside.height(); ++y)
        for (int x = 0; x < inside.width(); ++x)
            if (isClear(tile, y * tileSide + x)) return true;
    return false;
}

/// What is transparent gets the colors around, by averages down to one pixel that weigh by alpha, and up again where there
/// was nothing. CV_32FC3.
cv::Mat spreadColors(const cv::Mat& rgba)
{
    cv::Mat color;
    cv::Mat share;
    cv::cvtColor(rgba, color, cv::COLOR_RGBA2RGB);
    cv::extractChannel(rgba, share, 3);
    std::vector<cv::Mat> colors{color};
    std::vector<cv::Mat> shares{share};
    while (colors.back().cols > 1 || colors.back().rows > 1) {
        const cv::Size half((colors.back().cols + 1) / 2, (colors.back().rows + 1) / 2);
        cv::resize(colors.back(), color, half, 0, 0, cv::INTER_AREA);
        cv::resize(shares.back(), share, half, 0, 0, cv::INTER_AREA);
        colors.push_back(color.clone());
        shares.push_back(share.clone());
    }
    for (std::size_t level = colors.size() - 1; level-- > 0;) {
        cv::resize(colors[level + 1], color, colors[level].size(), 0, 0, cv::INTER_LINEAR);
        cv::resize(shares[level + 1], share, colors[level].size(), 0, 0, cv::INTER_LINEAR);
        // A little of the coarser level everywhere: it counts only where the finer one has nothing.
        constexpr double little = 1e-4;
        colors[level] += little * color;
        shares[level] += little * share;
    }
    cv::cvtColor(cv::max(shares[0], 1e-12), share, cv::COLOR_GRAY2RGB);
    cv::divide(colors[0], share, color);
    return color;
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

Proxy proxyOf(const Image& picture, const cv::Mat& coverage, int longSide)
{
    const double scale = scaleFor(picture, longSide);
    const cv::Size size = scaled(picture, scale);
    Proxy proxy{.scale = scale};
    cv::cvtColor(shrunk(picture, size, Weight::Equal), proxy.rgb, cv::COLOR_RGBA2RGB);
    if (coverage.empty())
        proxy.coverage = cv::Mat(size, CV_8UC1, cv::Scalar(255));
    else
        cv::resize(coverage, proxy.coverage, size, 0, 0, cv::INTER_AREA);
    return proxy;
}

Image bled(const Image& picture)
{
    constexpr int colorSide = 1536;
    std::vector<int> clear;
    const TileRange range = tilesOf(picture.size());
    for (int i = 0; i < range.count(); ++i)
        if (hasClearPixel(picture, i % range.columns(), i / range.columns())) clear.push_back(i);
    if (clear.empty()) return picture;
    const cv::Size size = scaled(picture, scaleFor(picture, colorSide));
    const cv::Mat colors = spreadColors(shrunk(picture, size, Weight::Alpha));
    ImageBuilder builder(picture);
    parallelFor(static_cast<int>(clear.size()), {}, [&](int index) {
        const int column = clear[static_cast<std::size_t>(index)] % range.columns();
        const int row = clear[static_cast<std::size_t>(index)] / range.columns();
        const QRect inside = tileRect(column, row) & picture.rect();
        const cv::Mat here =
            enlarged(colors,
                     sizeOf(picture),
                     cv::Rect(inside.left(), inside.top(), inside.width(), inside.height()));
        withSamplesOf(picture.depth(), [&](auto sample) {
            using Sample = decltype(sample);
            builder.setTile(column, row, bledTile<Sample>(picture.tile(column, row), inside, here));
        });
    });
    return std::move(builder).build();
}

}  // namespace ratoon::offline
