// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/linearlight.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/transform.h"

#include <cmath>
#include <numbers>

namespace ratoon {

// A picture is resampled along x, then along y, each output tile on its own. Between the passes pixels are four
// floats: linear light times alpha, and alpha.

namespace {

// How each output position along one axis is summed up from neighbouring input positions.
struct Taps {
    struct Range {
        int first = 0;
        int count = 0;
        std::size_t weights = 0;  ///< Where its weights start; they add up to 1.
    };
    std::vector<Range> ranges;
    std::vector<float> weights;
};

double lanczos3(double x)
{
    if (x == 0.0) return 1.0;
    if (std::abs(x) >= 3.0) return 0.0;
    const double px = std::numbers::pi * x;
    return 3.0 * std::sin(px) * std::sin(px / 3.0) / (px * px);
}

Taps tapsFor(int from, int to)
{
    Taps taps;
    const double step = static_cast<double>(from) / to;
    const bool shrinks = to <= from;
    for (int i = 0; i < to; ++i) {
        const double center = (i + 0.5) * step;
        const double reach = shrinks ? step / 2 : 3.0;
        const int first = std::max(0, static_cast<int>(std::floor(center - reach)));
        const int last = std::min(from - 1, static_cast<int>(std::ceil(center + reach)) - 1);
        Taps::Range range{first, 0, taps.weights.size()};
        double sum = 0.0;
        for (int j = first; j <= last; ++j) {
            const double overlap =
                std::min(j + 1.0, center + reach) - std::max(double(j), center - reach);
            const double weight = shrinks ? overlap : lanczos3(j + 0.5 - center);
            taps.weights.push_back(static_cast<float>(weight));
            sum += weight;
            ++range.count;
        }
        for (std::size_t j = range.weights; j < taps.weights.size(); ++j)
            taps.weights[j] = static_cast<float>(taps.weights[j] / sum);
        taps.ranges.push_back(range);
    }
    return taps;
}

struct Span {
    int first = 0;
    int end = 0;
    int length() const { return end - first; }
};

// The input positions that outputs `from` … `to` − 1 look at.
Span inputOf(const Taps& taps, int from, int to)
{
    const auto& last = taps.ranges[static_cast<std::size_t>(to - 1)];
    return {taps.ranges[static_cast<std::size_t>(from)].first, last.first + last.count};
}

template <PixelSample Sample>
class Resampler {
public:
    Resampler(const Image& image, QSize size)
        : m_image(image)
        , m_size(size)
        , m_across(tapsFor(image.width(), size.width()))
        , m_down(tapsFor(image.height(), size.height()))
        , m_light(linearLight<Sample>())
    {}

    Tile tile(int column, int row, const Cancel& cancel) const
    {
        const QRect place = tileRect(column, row) & QRect(QPoint(), m_size);
        const Span rows = inputOf(m_down, place.top(), place.bottom() + 1);
        std::vector<float> narrow(static_cast<std::size_t>(rows.length()) * tileSide * 4);
        std::vector<float> wide;
        std::vector<TileReader<Sample>> readers;
        for (int y = rows.first; y < rows.end && !cancel.requested(); ++y) {
            readRow(place, y, wide);
            filterRow(place, wide, narrow.data() + std::ptrdiff_t(y - rows.first) * tileSide * 4);
        }
        return columnsFiltered(place, rows, narrow);
    }

private:
    void readRow(QRect place, int y, std::vector<float>& to) const
    {
        const Span input = inputOf(m_across, place.left(), place.right() + 1);
        to.resize(static_cast<std::size_t>(input.length()) * 4);
        TileReader<Sample> reader;
        constexpr float most = std::numeric_limits<Sample>::max();
        for (int x = input.first; x < input.end;) {
            const int column = x / tileSide;
            const int end = std::min(input.end, (column + 1) * tileSide);
            const Tile& tile = m_image.tile(column, y / tileSide);
            const auto samples = tile.isUniform() ? std::span<const Sample>() : reader.read(tile);
            const Color color = tile.color();
            const Sample flat[4] = {narrowed<Sample>(color.red),
                                    narrowed<Sample>(color.green),
                                    narrowed<Sample>(color.blue),
                                    narrowed<Sample>(color.alpha)};
            for (; x < end; ++x) {
                const Sample* const from = samples.empty()
                                               ? flat
                                               : &samples[static_cast<std::size_t>(
                                                     (y % tileSide * tileSide + x % tileSide) * 4)];
                float* const pixel = to.data() + std::ptrdiff_t(x - input.first) * 4;
                const float alpha = static_cast<float>(from[3]) / most;
                for (int c = 0; c < 3; ++c) pixel[c] = m_light.fromSample(from[c]) * alpha;
                pixel[3] = alpha;
            }
        }
    }

    void filterRow(QRect place, const std::vector<float>& from, float* to) const
    {
        const int origin = m_across.ranges[static_cast<std::size_t>(place.left())].first;
        for (int x = place.left(); x <= place.right(); ++x, to += 4) {
            const auto& range = m_across.ranges[static_cast<std::size_t>(x)];
            const float* pixel = from.data() + std::ptrdiff_t(range.first - origin) * 4;
            const float* weight = m_across.weights.data() + range.weights;
            float sum[4] = {};
            for (int i = 0; i < range.count; ++i, pixel += 4)
                for (int c = 0; c < 4; ++c) sum[c] += weight[i] * pixel[c];
            std::copy_n(sum, 4, to);
        }
    }

    Tile columnsFiltered(QRect place, Span rows, const std::vector<float>& from) const
    {
        std::vector<Sample> samples(Tile::samples);
        const auto width = static_cast<std::size_t>(place.width()) * 4;
        std::vector<float> sums(width);
        for (int y = place.top(); y <= place.bottom(); ++y) {
            std::ranges::fill(sums, 0.0F);
            const auto& range = m_down.ranges[static_cast<std::size_t>(y)];
            for (int i = 0; i < range.count; ++i) {
                const float weight = m_down.weights[range.weights + static_cast<std::size_t>(i)];
                const float* const row =
                    from.data() + std::ptrdiff_t(range.first + i - rows.first) * tileSide * 4;
                for (std::size_t x = 0; x < width; ++x) sums[x] += weight * row[x];
            }
            store(sums, samples.data() + std::ptrdiff_t(y - place.top()) * tileSide * 4);
        }
        return Tile::adopt(std::move(samples));
    }

    void store(const std::vector<float>& sums, Sample* to) const
    {
        constexpr float most = std::numeric_limits<Sample>::max();
        for (std::size_t x = 0; x < sums.size(); x += 4, to += 4) {
            const float alpha = std::clamp(sums[x + 3], 0.0F, 1.0F);
            to[3] = static_cast<Sample>(alpha * most + 0.5F);
            for (std::size_t c = 0; c < 3; ++c)
                to[c] = to[3] == 0 ? Sample(0) : m_light.toSample(sums[x + c] / sums[x + 3]);
        }
    }

    const Image& m_image;
    QSize m_size;
    Taps m_across;
    Taps m_down;
    const LinearLight<Sample>& m_light;
};

template <PixelSample Sample>
std::vector<Tile> resampledTiles(const Image& image, QSize size, const Cancel& cancel)
{
    const Resampler<Sample> resampler(image, size);
    const TileRange range = tilesOf(size);
    std::vector<Tile> tiles(static_cast<std::size_t>(range.count()));
    parallelFor(range.count(), cancel, [&](int index) {
        tiles[static_cast<std::size_t>(index)] =
            resampler.tile(index % range.columns(), index / range.columns(), cancel);
    });
    return tiles;
}

}  // namespace

Image resampled(const Image& image, QSize size, const Cancel& cancel)
{
    if (image.isNull() || size.isEmpty() || cancel.requested()) return {};
    if (size == image.size()) return image;
    auto tiles = withSamplesOf(image.depth(), [&](auto sample) {
        return resampledTiles<decltype(sample)>(image, size, cancel);
    });
    if (cancel.requested()) return {};
    return Image(size, image.depth(), std::move(tiles), image.icc());
}

Image halved(const Image& image, const Cancel& cancel)
{
    return resampled(image, {(image.width() + 1) / 2, (image.height() + 1) / 2}, cancel);
}

}  // namespace ratoon
