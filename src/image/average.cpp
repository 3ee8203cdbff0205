// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/average.h"

#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/taps.h"
#include "image/tilegrid.h"

#include <limits>

namespace ratoon {

namespace {

template <PixelSample Sample>
class Averager {
public:
    Averager(const Image& image, QSize size, Weighing weighing)
        : m_image(image)
        , m_weighing(weighing)
        , m_across(tapsFor(image.width(), size.width(), Between::Linear))
        , m_down(tapsFor(image.height(), size.height(), Between::Linear))
    {}

    /// Rows `top` … `bottom` − 1, which are at `to`.
    void average(int top, int bottom, float* to) const
    {
        const Taps::Span span = m_down.inputOf(top, bottom);
        const auto stride = static_cast<std::size_t>(m_image.width()) * 4;
        std::vector<Sample> pixels(stride * static_cast<std::size_t>(span.length()));
        copyPixels(m_image, {0, span.first, m_image.width(), span.length()}, pixels.data(), stride);
        std::vector<float> sums(stride);
        for (int y = top; y < bottom; ++y, to += m_across.ranges.size() * 4) {
            const Taps::Range& rows = m_down.ranges[static_cast<std::size_t>(y)];
            std::ranges::fill(sums, 0.0F);
            for (int i = 0; i < rows.count; ++i)
                add(pixels.data() + static_cast<std::size_t>(rows.first + i - span.first) * stride,
                    m_down.weights[rows.weights + static_cast<std::size_t>(i)],
                    sums);
            sumAcross(sums.data(), to);
        }
    }

private:
    void add(const Sample* row, float weight, std::vector<float>& sums) const
    {
        constexpr float fullScale = std::numeric_limits<Sample>::max();
        const float scaled = weight / fullScale;
        for (std::size_t i = 0; i < sums.size(); i += 4) {
            const auto alpha = static_cast<float>(row[i + 3]);
            const float color = m_weighing == Weighing::Alpha ? scaled * alpha / fullScale : scaled;
            for (std::size_t c = 0; c < 3; ++c)
                sums[i + c] += color * static_cast<float>(row[i + c]);
            sums[i + 3] += scaled * alpha;
        }
    }

    void sumAcross(const float* sums, float* to) const
    {
        for (const Taps::Range& range : m_across.ranges) {
            const float* from = sums + static_cast<std::size_t>(range.first) * 4;
            const float* const weights = m_across.weights.data() + range.weights;
            for (int i = 0; i < range.count; ++i, from += 4)
                for (int c = 0; c < 4; ++c) to[c] += weights[i] * from[c];
            to += 4;
        }
    }

    const Image& m_image;
    Weighing m_weighing;
    Taps m_across;
    Taps m_down;
};

}  // namespace

std::vector<float> averaged(const Image& image, QSize size, Weighing weighing, const Cancel& cancel)
{
    const auto stride = static_cast<std::size_t>(size.width()) * 4;
    std::vector<float> averages(stride * static_cast<std::size_t>(size.height()), 0.0F);
    // Made of about a row of tiles at a time: each of those is looked at once or twice then.
    const int rows = std::max(1, tileSide * size.height() / std::max(1, image.height()));
    const int bands = (size.height() + rows - 1) / rows;
    withSamplesOf(image.depth(), [&](auto sample) {
        const Averager<decltype(sample)> averager(image, size, weighing);
        parallelFor(bands, cancel, [&](int band) {
            const int top = band * rows;
            averager.average(top,
                             std::min(size.height(), top + rows),
                             averages.data() + static_cast<std::size_t>(top) * stride);
        });
    });
    return averages;
}

}  // namespace ratoon
