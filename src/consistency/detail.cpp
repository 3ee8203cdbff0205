// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/detail.h"

#include "consistency/pixels.h"
#include "consistency/planes.h"
#include "consistency/tonekernel.h"
#include "image/average.h"
#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/taps.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "image/transform.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr std::array<double, 3> bandWidths = {0.8, 1.6, 3.2};

// What each blur takes away from the one before.
std::array<cv::Mat1f, 3> bandsOf(const cv::Mat1f& luma)
{
    std::array<cv::Mat1f, 3> bands;
    cv::Mat1f before = luma;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const cv::Mat1f after = blurred(luma, bandWidths[i]);
        bands[i] = before - after;
        before = after;
    }
    return bands;
}

constexpr int energyWindow = 31;

using Ratios = std::array<std::vector<float>, 3>;

// How much more energy the source has than the reply, for each band, where `inner` is not 0 and it has any.
Ratios energyRatios(const cv::Mat1f& source, const cv::Mat1f& reply, const cv::Mat1b& inner)
{
    constexpr float visible = 1.0F;  // Levels².
    constexpr float noise = 0.3F;
    const auto sourceBands = bandsOf(source);
    const auto replyBands = bandsOf(reply);
    Ratios ratios;
    for (std::size_t i = 0; i < ratios.size(); ++i) {
        const cv::Mat1f s(averaged(sourceBands[i].mul(sourceBands[i]), energyWindow));
        const cv::Mat1f r(averaged(replyBands[i].mul(replyBands[i]), energyWindow));
        for (int y = 0; y < s.rows; y += 2)
            for (int x = y % 4 / 2; x < s.cols; x += 2)
                if (inner(y, x) != 0 && s(y, x) > visible)
                    ratios[i].push_back(s(y, x) / (r(y, x) + noise));
    }
    return ratios;
}

// The gain of a band from the median place.
double gainOf(std::vector<float>& ratios)
{
    constexpr double least = 0.6;
    constexpr double most = 1.7;
    if (ratios.size() < 125) return 1.0;
    return std::clamp(std::sqrt(static_cast<double>(quantile(ratios, 0.5))), least, most);
}

// Adds levels to the colors of each pixel, one number for all three or one for each; `levels` is of the size of `place`.
template <PixelSample Sample>
Tile shifted(const Tile& old, QRect place, const cv::Mat& levels)
{
    constexpr float most = std::numeric_limits<Sample>::max();
    constexpr float scale = most / 255.0F;
    TileReader<Sample> reader;
    const auto from = reader.read(old);
    TileSamples<Sample> samples(from.begin(), from.end());
    for (int y = 0; y < place.height(); ++y) {
        const float* by = levels.ptr<float>(y);
        Sample* pixel = samples.data() + std::ptrdiff_t(y) * tileSide * 4;
        const int channels = levels.channels();
        for (int x = 0; x < place.width(); ++x, pixel += 4, by += channels)
            for (int c = 0; c < 3; ++c) {
                const float value =
                    static_cast<float>(pixel[c]) + by[channels == 1 ? 0 : c] * scale;
                pixel[c] = static_cast<Sample>(std::lrint(std::clamp(value, 0.0F, most)));
            }
    }
    return Tile::adopt(std::move(samples));
}

cv::Rect rectOf(QRect place)
{
    return {place.x(), place.y(), place.width(), place.height()};
}

// `image` with the levels added that `levelsOf(place)` gives for the place of each tile; nothing is added if it gives none.
template <typename LevelsOf>
Image withTiles(const Image& image, const Cancel& cancel, const LevelsOf& levelsOf)
{
    std::vector<Tile> tiles = {image.tiles().begin(), image.tiles().end()};
    const int columns = image.columns();
    const bool done = parallelFor(static_cast<int>(tiles.size()), cancel, [&](int i) {
        const QRect place = tileRect(i % columns, i / columns) & image.rect();
        const cv::Mat levels = levelsOf(place);
        if (levels.empty()) return;
        Tile& tile = tiles[static_cast<std::size_t>(i)];
        tile = withSamplesOf(image.depth(), [&](auto sample) {
            return shifted<decltype(sample)>(tile, place, levels);
        });
    });
    return done ? Image(image.size(), image.depth(), std::move(tiles), image.icc()) : Image();
}

/// The luma over white, 0 … 255, of a smaller picture.
cv::Mat1f greyAverages(const Image& image, QSize size, const Cancel& cancel)
{
    const std::vector<float> pixels = averaged(image, size, Weighing::Alpha, cancel);
    cv::Mat1f grey(size.height(), size.width());
    auto pixel = pixels.begin();
    for (float& value : grey) {
        const float luma = 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2];
        value = 255.0F * (luma + 1.0F - pixel[3]);
        pixel += 4;
    }
    return grey;
}

/// A plane as it would be at a larger size, a part at a time.
class Enlargement {
public:
    Enlargement(cv::Mat1f plane, QSize size, Between between)
        : m_plane(std::move(plane))
        , m_across(tapsFor(m_plane.cols, size.width(), between))
        , m_down(tapsFor(m_plane.rows, size.height(), between))
    {}

    cv::Mat1f part(QRect place) const
    {
        const Taps::Span columns = m_across.inputOf(place.left(), place.right() + 1);
        cv::Mat1f result(place.height(), place.width(), 0.0F);
        const auto left = static_cast<std::size_t>(place.left());
        for (int y = 0; y < place.height(); ++y) {
            const cv::Mat1f row = rowAt(place.top() + y, columns);
            for (int x = 0; x < place.width(); ++x) {
                const auto& range = m_across.ranges[left + static_cast<std::size_t>(x)];
                const float* const weights = m_across.weights.data() + range.weights;
                for (int i = 0; i < range.count; ++i)
                    result(y, x) += weights[i] * row(0, range.first - columns.first + i);
            }
        }
        return result;
    }

private:
    cv::Mat1f rowAt(int y, Taps::Span columns) const
    {
        const auto& range = m_down.ranges[static_cast<std::size_t>(y)];
        cv::Mat1f row(1, columns.length(), 0.0F);
        for (int i = 0; i < range.count; ++i) {
            const float weight = m_down.weights[range.weights + static_cast<std::size_t>(i)];
            const float* const from = m_plane[range.first + i] + columns.first;
            for (int x = 0; x < row.cols; ++x) row(0, x) += weight * from[x];
        }
        return row;
    }

    cv::Mat1f m_plane;
    Taps m_across;
    Taps m_down;
};

// How much of the source's finest detail each place of the coarse pictures deserves: none where they disagree.
cv::Mat1f agreement(const cv::Mat1f& source, const cv::Mat1f& reply)
{
    constexpr double structure = 5.0;
    constexpr double window = 3.0;
    const cv::Mat1f s(source - blurred(source, structure));
    const cv::Mat1f r(reply - blurred(reply, structure));
    const cv::Mat1f ss(blurred(s.mul(s), window));
    const cv::Mat1f rr(blurred(r.mul(r), window));
    const cv::Mat1f sr(blurred(s.mul(r), window));
    cv::Mat1f result(s.size());
    for (int y = 0; y < s.rows; ++y)
        for (int x = 0; x < s.cols; ++x) {
            const float correlation = sr(y, x) / std::sqrt((ss(y, x) + 1) * (rr(y, x) + 1));
            const float contrast = std::sqrt((rr(y, x) + 1) / (ss(y, x) + 1));
            result(y, x) = std::clamp((correlation - 0.5F) / 0.4F, 0.0F, 1.0F) *
                           std::clamp(contrast, 0.5F, 1.6F);
        }
    return result;
}

// What of the source's fine detail a tile of the reply lacks, as far as the coverage (0 … 255) fades there.
cv::Mat missingDetail(const Image& source,
                      const Image& reply,
                      QRect place,
                      std::span<const quint8> coverage)
{
    constexpr double sigma = 4.0;  // pixels: what is wider is tone, and fades evenly
    constexpr int margin = 12;
    const QRect window = place.adjusted(-margin, -margin, margin, margin) & source.rect();
    const cv::Mat3f difference(rgbFloats(cropped(source, window)) -
                               rgbFloats(cropped(reply, window)));
    cv::Mat3f coarse;
    cv::GaussianBlur(difference, coarse, {}, sigma);
    const cv::Rect inside = rectOf(place.translated(-window.topLeft()));
    cv::Mat3f levels(difference(inside) - coarse(inside));
    for (int y = 0; y < levels.rows; ++y)
        for (int x = 0; x < levels.cols; ++x) {
            // All of it where no more than half of the reply shows.
            const auto at = static_cast<std::size_t>(y) * tileSide + static_cast<std::size_t>(x);
            const auto covered = static_cast<float>(coverage[at]);
            levels(y, x) *= std::min(1.0F, 2.0F * (1.0F - covered / 255.0F));
        }
    return levels;
}

cv::Mat1f tonedLuma(const Image& image, QRect window, const ToneKernel& kernel)
{
    cv::Mat3f rgb = rgbFloats(cropped(image, window));
    for (int y = 0; y < rgb.rows; ++y) {
        const ToneKernel::Row row(kernel, window.top() + y);
        kernel.apply(row, window.left(), rgb.cols, rgb[y]->val);
    }
    cv::min(cv::max(rgb, 0.0), 255.0, rgb);
    return lumaOf(rgb);
}

}  // namespace

Image withBorderDetail(const Image& source,
                       const Image& reply,
                       const Mask& coverage,
                       const Cancel& cancel)
{
    return withTiles(reply, cancel, [&](QRect place) {
        const auto covered = coverage.tile(place.left() / tileSide, place.top() / tileSide);
        const bool fades = std::ranges::any_of(covered, [](quint8 value) { return value != 255; });
        return fades ? missingDetail(source, reply, place, covered) : cv::Mat();
    });
}

DetailGains measuredDetail(const Image& source,
                           const Image& reply,
                           const Mask& unchanged,
                           const ToneFit& tone,
                           const Cancel& cancel)
{
    Q_ASSERT(source.size() == reply.size() && source.size() == unchanged.size());
    constexpr int mostTiles = 16;  // as good as all of a large picture
    const int columns = source.columns();
    std::vector<int> asked;
    for (int i = 0; i < columns * source.rows(); ++i)
        if (!unchanged.tile(i % columns, i / columns).empty() ||
            unchanged.uniformValue(i % columns, i / columns) != 0)
            asked.push_back(i);
    const std::size_t step = std::max<std::size_t>(1, (asked.size() + mostTiles - 1) / mostTiles);
    std::vector<Ratios> found((asked.size() + step - 1) / step);
    const ToneKernel kernel(tone, ToneDirection::Forward, reply.size());
    const bool done = parallelFor(static_cast<int>(found.size()), cancel, [&](int index) {
        const int tile = asked[static_cast<std::size_t>(index) * step];
        const QRect place = tileRect(tile % columns, tile / columns) & source.rect();
        const QRect window =
            place.adjusted(-energyWindow, -energyWindow, energyWindow, energyWindow) &
            source.rect();
        const std::vector<quint8> coverage = unchanged.coverage(window);
        cv::Mat1b inner(window.height(), window.width());
        std::ranges::transform(
            coverage, inner.begin(), [](quint8 value) { return uchar(value > 127 ? 255 : 0); });
        // Far enough inside for the windows to see nothing else.
        cv::erode(inner, inner, cv::Mat::ones(energyWindow, energyWindow, CV_8U));
        found[static_cast<std::size_t>(index)] =
            energyRatios(greyFloats(source, window, 1), tonedLuma(reply, window, kernel), inner);
    });
    if (!done) return {};
    DetailGains result;
    for (std::size_t i = 0; i < result.gains.size(); ++i) {
        std::vector<float> all;
        for (const Ratios& ratios : found)
            all.insert(all.end(), ratios[i].begin(), ratios[i].end());
        result.gains[i] = gainOf(all);
    }
    return result;
}

Image withDetail(const Image& image,
                 const DetailGains& gains,
                 const Cancel& cancel,
                 const TileSet& tiles)
{
    if (gains.isNone() || image.isNull()) return image;
    constexpr int margin = 11;  // pixels that the widest band sees
    return withTiles(image, cancel, [&](QRect place) {
        if (!tiles.holds(place.top() / tileSide * image.columns() + place.left() / tileSide))
            return cv::Mat();
        const QRect window = place.adjusted(-margin, -margin, margin, margin) & image.rect();
        const auto bands = bandsOf(greyFloats(image, window, 1));
        const cv::Mat1f levels(bands[0] * (gains.gains[0] - 1) + bands[1] * (gains.gains[1] - 1) +
                               bands[2] * (gains.gains[2] - 1));
        return cv::Mat(levels(rectOf(place.translated(-window.topLeft()))));
    });
}

Image withSourceDetail(const Image& source,
                       const Image& reply,
                       double enlargement,
                       const Cancel& cancel)
{
    Q_ASSERT(source.size() == reply.size());
    if (enlargement <= 1.0 || reply.isNull()) return reply;
    const QSize size = source.size();
    const QSize coarse(std::max(1, static_cast<int>(size.width() / enlargement)),
                       std::max(1, static_cast<int>(size.height() / enlargement)));
    const cv::Mat1f coarseSource = greyAverages(source, coarse, cancel);
    const cv::Mat1f coarseReply = greyAverages(reply, coarse, cancel);
    if (cancel.requested()) return {};
    const Enlargement weight(agreement(coarseSource, coarseReply), size, Between::Linear);
    const Enlargement smooth(coarseSource, size, Between::Cubic);
    return withTiles(reply, cancel, [&](QRect place) {
        const cv::Mat1f fine(greyFloats(source, place, 1) - smooth.part(place));
        return cv::Mat(fine.mul(weight.part(place)));
    });
}

}  // namespace ratoon
