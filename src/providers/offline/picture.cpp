// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/picture.h"

#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "image/transform.h"
#include "providers/offline/colortable.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace ratoon::offline {

namespace {

constexpr float fullScale = 65535.0F;

int haloOf(std::span<const Filter> filters)
{
    return std::accumulate(
        filters.begin(), filters.end(), 0, [](int sum, const Filter& f) { return sum + f.halo; });
}

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

/// Mixes `rgb` into some pixels by `coverage` (none: fully).
template <PixelSample Sample>
void mixIn(Sample* to, const cv::Vec3f* rgb, const uchar* coverage, int count)
{
    constexpr float most = std::numeric_limits<Sample>::max();
    for (int x = 0; x < count; ++x, to += 4) {
        const float part = coverage == nullptr ? 1.0F : static_cast<float>(coverage[x]) / 255.0F;
        if (part == 0.0F) continue;
        for (int c = 0; c < 3; ++c) {
            const float value = std::clamp(rgb[x][c], 0.0F, 1.0F) * most;
            const auto old = static_cast<float>(to[c]);
            to[c] = static_cast<Sample>(std::lrint(old + part * (value - old)));
        }
    }
}

bool isAnywhere(const cv::Mat& coverage)
{
    return coverage.empty() || cv::countNonZero(coverage) > 0;
}

/// The pixels of `changed` where the region is, those of `old` elsewhere; the same tile if that makes no difference.
template <PixelSample Sample>
Tile mergedTile(const cv::Mat& region, const Tile& old, const Tile& changed)
{
    if (old.isSame(changed)) return old;
    TileReader<Sample> oldReader;
    TileReader<Sample> reader;
    const auto from = reader.read(changed);
    const auto kept = oldReader.read(old);
    TileSamples<Sample> samples(kept.begin(), kept.end());
    for (int y = 0; y < region.rows; ++y)
        for (int x = 0; x < region.cols; ++x) {
            if (region.at<uchar>(y, x) == 0) continue;
            const auto at = static_cast<std::ptrdiff_t>(y * tileSide + x) * 4;
            std::copy_n(from.begin() + at, 4, samples.begin() + at);
        }
    const bool isEqual = std::ranges::equal(kept, samples);
    return isEqual ? old : Tile::adopt(std::move(samples));
}

/// The tiles of a picture in the making. Each is made anew when it is written to, and can leave the memory from then on:
/// whoever writes has all of it.
template <PixelSample Sample>
class TileWriter {
public:
    TileWriter(const Image& picture, ImageBuilder& builder) : m_picture(picture), m_builder(builder)
    {}

    /// `write(pixels, at, count)` for the pixels of each row of `area` within each tile; `at` from the corner of the area.
    template <typename Write>
    void rewrite(const cv::Rect& area, const cv::Mat& coverage, Write write)
    {
        const QRect wanted(area.x, area.y, area.width, area.height);
        forEachTile(tilesUnder(wanted), [&](int column, int row) {
            const QRect part = tileRect(column, row) & wanted;
            const cv::Point at(part.left() - area.x, part.top() - area.y);
            const cv::Size size(part.width(), part.height());
            if (!coverage.empty() && !isAnywhere(coverage(cv::Rect(at, size)))) return;
            const auto old = m_reader.read(m_picture.tile(column, row));
            TileSamples<Sample> samples(old.begin(), old.end());
            for (int y = 0; y < size.height; ++y) {
                const int from = (part.top() % tileSide + y) * tileSide + part.left() % tileSide;
                write(samples.data() + std::ptrdiff_t(from) * 4, at + cv::Point(0, y), size.width);
            }
            m_builder.setTile(column, row, Tile::adopt(std::move(samples)));
        });
    }

private:
    const Image& m_picture;
    ImageBuilder& m_builder;
    TileReader<Sample> m_reader;
};

/// Mixes `rgb`, which lies at `core`, into the picture.
template <PixelSample Sample>
void lay(TileWriter<Sample> picture,
         const cv::Rect& core,
         const cv::Mat& rgb,
         const cv::Mat& coverage)
{
    picture.rewrite(core, coverage, [&](Sample* to, cv::Point at, int count) {
        const uchar* part = coverage.empty() ? nullptr : coverage.ptr<uchar>(at.y) + at.x;
        mixIn(to, rgb.ptr<cv::Vec3f>(at.y) + at.x, part, count);
    });
}

/// As square as they come, of whole tiles, and large against the halo, so that not much is computed twice.
std::vector<cv::Rect> blocksOf(const cv::Rect& area, int halo)
{
    const int side = (std::clamp(4 * halo, 256, 1536) + tileSide - 1) / tileSide * tileSide;
    std::vector<cv::Rect> blocks;
    for (int y = area.y / side * side; y < area.br().y; y += side)
        for (int x = area.x / side * side; x < area.br().x; x += side)
            blocks.push_back(cv::Rect(x, y, side, side) & area);
    return blocks;
}

/// The filters one after the other: what they make of `core`.
cv::Mat computed(const Image& picture,
                 const cv::Rect& core,
                 std::span<const Filter> filters,
                 const Cancel& cancel)
{
    int halo = haloOf(filters);
    const cv::Size size = sizeOf(picture);
    const cv::Rect wide = grown(core, halo, size);
    Block block{.rgb = opened(pixelsOf(picture, wide)), .area = wide, .core = {}};
    for (const Filter& filter : filters) {
        if (cancel.requested()) return {};
        halo -= filter.halo;
        block.core = grown(core, halo, size) - wide.tl();
        filter.run(block);
    }
    return block.rgb(core - wide.tl());
}

}  // namespace

cv::Size sizeOf(const Image& picture)
{
    return {picture.width(), picture.height()};
}

cv::Mat pixelsOf(const Image& picture, const cv::Rect& area)
{
    cv::Mat pixels(area.size(), CV_16UC4);
    copyPixels(
        picture, {area.x, area.y, area.width, area.height}, pixels.ptr<quint16>(), pixels.step1());
    return pixels;
}

cv::Mat regionOf(const Mask& mask)
{
    if (mask.isNull()) return {};
    cv::Mat region(mask.size().height(), mask.size().width(), CV_8UC1);
    parallelFor(tilesAcross(region.rows), {}, [&](int index) {
        const int top = index * tileSide;
        const int rows = std::min(tileSide, region.rows - top);
        std::vector<quint8> coverage = mask.coverage({0, top, region.cols, rows});
        const cv::Mat band(rows, region.cols, CV_8UC1, coverage.data());
        cv::compare(band, 0, region.rowRange(top, top + rows), cv::CMP_GT);
    });
    return region;
}

Image keptOutside(const cv::Mat& region,
                  const Image& source,
                  const Image& picture,
                  const Cancel& cancel)
{
    if (region.empty()) return converted(picture, source.depth());
    ImageBuilder builder(source);
    const TileRange range = tilesOf(source.size());
    parallelFor(range.count(), cancel, [&](int index) {
        const int column = index % range.columns();
        const int row = index / range.columns();
        const QRect place = tileRect(column, row) & source.rect();
        const cv::Mat part =
            region(cv::Rect(place.left(), place.top(), place.width(), place.height()));
        if (!isAnywhere(part)) return;
        const Tile& old = source.tile(column, row);
        builder.setTile(column, row, withSamplesOf(source.depth(), [&](auto sample) {
                            return mergedTile<decltype(sample)>(
                                part, old, picture.tile(column, row));
                        }));
    });
    return std::move(builder).build();
}

Image withPixels(const Image& picture, const cv::Mat& pixels, const cv::Mat& coverage, cv::Point at)
{
    ImageBuilder builder(picture);
    withSamplesOf(picture.depth(), [&](auto sample) {
        using Sample = decltype(sample);
        const auto write = [&](Sample* to, cv::Point first, int count) {
            const auto* from = pixels.ptr<cv::Vec4w>(first.y) + first.x;
            const auto* covered = coverage.ptr<uchar>(first.y) + first.x;
            for (int x = 0; x < count; ++x, to += 4)
                for (int c = 0; c < 4 && covered[x] != 0; ++c) to[c] = narrowed<Sample>(from[x][c]);
        };
        TileWriter<Sample>(picture, builder).rewrite(cv::Rect(at, pixels.size()), coverage, write);
    });
    return std::move(builder).build();
}

Image filtered(const Image& picture,
               const cv::Mat& coverage,
               std::span<const Filter> filters,
               const Cancel& cancel)
{
    const cv::Rect area =
        coverage.empty() ? cv::Rect(cv::Point(), sizeOf(picture)) : boundsOf(coverage);
    const std::vector<cv::Rect> blocks = blocksOf(area, haloOf(filters));
    const bool usesTable =
        std::ranges::all_of(filters, &Filter::byColor) && area.area() >= ColorTable::worthwhile;
    const auto table = usesTable ? std::optional<ColorTable>(filters) : std::nullopt;
    ImageBuilder builder(picture);
    const bool isWhole = parallelFor(static_cast<int>(blocks.size()), cancel, [&](int index) {
        const cv::Rect& core = blocks[static_cast<std::size_t>(index)];
        const cv::Mat share = coverage.empty() ? cv::Mat() : coverage(core);
        if (!isAnywhere(share)) return;
        const cv::Mat rgb = table ? table->changed(pixelsOf(picture, core))
                                  : computed(picture, core, filters, cancel);
        if (rgb.empty()) return;
        withSamplesOf(picture.depth(), [&](auto sample) {
            lay(TileWriter<decltype(sample)>(picture, builder), core, rgb, share);
        });
    });
    return isWhole && !cancel.requested() ? std::move(builder).build() : Image();
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

cv::Rect boundsOf(const cv::Mat& coverage)
{
    return cv::boundingRect(coverage);
}

}  // namespace ratoon::offline
