// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/linearlight.h"
#include "image/parallel.h"
#include "image/taps.h"
#include "image/tilegrid.h"
#include "image/transform.h"

namespace ratoon {

// A picture is resampled along x, then along y, each output tile on its own. Between the passes pixels are four
// floats: linear light times alpha, and alpha.

namespace {

// Four floats a pixel of one row, from `samples` (R G B A …).
template <PixelSample Sample>
void toLight(const Sample* samples, int pixels, float* to)
{
    constexpr float most = std::numeric_limits<Sample>::max();
    const LinearLight<Sample>& light = linearLight<Sample>();
    for (int i = 0; i < pixels; ++i, samples += 4, to += 4) {
        const float alpha = static_cast<float>(samples[3]) / most;
        for (int c = 0; c < 3; ++c) to[c] = light.fromSample(samples[c]) * alpha;
        to[3] = alpha;
    }
}

template <PixelSample Sample>
void fromLight(const float* from, int pixels, Sample* to)
{
    constexpr float most = std::numeric_limits<Sample>::max();
    const LinearLight<Sample>& light = linearLight<Sample>();
    for (int i = 0; i < pixels; ++i, from += 4, to += 4) {
        to[3] = static_cast<Sample>(std::clamp(from[3], 0.0F, 1.0F) * most + 0.5F);
        for (int c = 0; c < 3; ++c)
            to[c] = to[3] == 0 ? Sample(0) : light.toSample(from[c] / from[3]);
    }
}

template <PixelSample Sample>
class Resampler {
public:
    Resampler(const Image& image, QSize size)
        : m_image(image)
        , m_across(tapsFor(image.width(), size.width(), Between::Lanczos3))
        , m_down(tapsFor(image.height(), size.height(), Between::Lanczos3))
    {}

    /// The pixels of `place`, which is at most a tile wide, to rows of a tile that start at `to`.
    void resample(QRect place, Sample* to, const Cancel& cancel) const
    {
        const Taps::Span rows = m_down.inputOf(place.top(), place.bottom() + 1);
        const Taps::Span columns = m_across.inputOf(place.left(), place.right() + 1);
        std::vector<float> narrow(static_cast<std::size_t>(rows.length()) * rowLength);
        std::vector<float> wide(static_cast<std::size_t>(columns.length()) * 4);
        TileReader<Sample> reader;
        for (int y = rows.first; y < rows.end && !cancel.requested(); ++y) {
            readRow(columns, y, reader, wide.data());
            filterRow(place, wide.data(), narrow.data() + (y - rows.first) * rowLength);
        }
        for (int y = place.top(); y <= place.bottom(); ++y, to += rowLength)
            sumColumns(y, narrow.data(), rows.first, place.width(), to);
    }

private:
    static constexpr std::ptrdiff_t rowLength = tileSide * 4;

    void readRow(Taps::Span columns, int y, TileReader<Sample>& reader, float* to) const
    {
        for (int x = columns.first; x < columns.end;) {
            const int pixels = std::min(columns.end, (x / tileSide + 1) * tileSide) - x;
            const auto tile = reader.read(m_image.tile(x / tileSide, y / tileSide));
            toLight(tile.data() + (y % tileSide * tileSide + x % tileSide) * 4, pixels, to);
            to += std::ptrdiff_t(pixels) * 4;
            x += pixels;
        }
    }

    void filterRow(QRect place, const float* from, float* to) const
    {
        const int origin = m_across.ranges[static_cast<std::size_t>(place.left())].first;
        for (int x = place.left(); x <= place.right(); ++x, to += 4) {
            const auto& range = m_across.ranges[static_cast<std::size_t>(x)];
            const float* pixel = from + std::ptrdiff_t(range.first - origin) * 4;
            const float* const weight = m_across.weights.data() + range.weights;
            float sum[4] = {};
            for (int i = 0; i < range.count; ++i, pixel += 4)
                for (int c = 0; c < 4; ++c) sum[c] += weight[i] * pixel[c];
            std::copy_n(sum, 4, to);
        }
    }

    // `rows` starts with row `origin`.
    void sumColumns(int y, const float* rows, int origin, int pixels, Sample* to) const
    {
        const auto& range = m_down.ranges[static_cast<std::size_t>(y)];
        float sums[rowLength] = {};
        for (int i = 0; i < range.count; ++i) {
            const float weight = m_down.weights[range.weights + static_cast<std::size_t>(i)];
            const float* const row = rows + (range.first + i - origin) * rowLength;
            for (int x = 0; x < rowLength; ++x) sums[x] += weight * row[x];
        }
        fromLight(sums, pixels, to);
    }

    const Image& m_image;
    Taps m_across;
    Taps m_down;
};

// Parts of tiles: shrinking takes many rows for a few, so that even a thumbnail's one tile keeps all threads busy.
// Enlarging takes the same rows again for each part, so there a part is a tile.
int rowsAPart(const Image& image, QSize size)
{
    return size.height() < image.height() ? tileSide / 8 : tileSide;
}

template <PixelSample Sample>
Image resampledTo(const Image& image, QSize size, const Cancel& cancel)
{
    const Resampler<Sample> resampler(image, size);
    const TileRange range = tilesOf(size);
    const int height = rowsAPart(image, size);
    std::vector<Tile> tiles;
    tiles.reserve(static_cast<std::size_t>(range.count()));
    // A row of tiles at a time, so that no more is in the making, and must be in memory, than that.
    for (int row = 0; row < range.rows(); ++row) {
        std::vector<TileSamples<Sample>> samples(static_cast<std::size_t>(range.columns()));
        for (auto& each : samples) each.resize(Tile::samples);
        const int rows = std::min(tileSide, size.height() - row * tileSide);
        const int parts = (rows + height - 1) / height;
        const bool complete = parallelFor(range.columns() * parts, cancel, [&](int index) {
            const int column = index % range.columns();
            const int top = index / range.columns() * height;
            const QRect place(column * tileSide, row * tileSide + top, tileSide, height);
            resampler.resample(place & QRect(QPoint(), size),
                               samples[static_cast<std::size_t>(column)].data() +
                                   std::ptrdiff_t(top) * tileSide * 4,
                               cancel);
        });
        if (!complete || cancel.requested()) return {};
        for (auto& each : samples) tiles.push_back(Tile::adopt(std::move(each)));
    }
    return Image(size, image.depth(), std::move(tiles), image.icc());
}

}  // namespace

Image resampled(const Image& image, QSize size, const Cancel& cancel)
{
    if (image.isNull() || size.isEmpty() || cancel.requested()) return {};
    if (size == image.size()) return image;
    return withSamplesOf(image.depth(), [&](auto sample) {
        return resampledTo<decltype(sample)>(image, size, cancel);
    });
}

}  // namespace ratoon
