// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mask.h"
#include "image/parallel.h"
#include "image/taps.h"

namespace ratoon {

namespace {

// Makes a mask of another size, a row of tiles at a time. Weights are never negative, so what is 0 (or 255) all
// around stays so.
class MaskScaler {
public:
    MaskScaler(const Mask& mask, QSize wanted)
        : m_mask(mask)
        , m_wanted(wanted)
        , m_across(tapsFor(mask.size().width(), wanted.width(), Between::Linear))
        , m_down(tapsFor(mask.size().height(), wanted.height(), Between::Linear))
    {}

    /// The tiles of row `tileRow` of the result.
    void scale(int tileRow, MaskTile* tiles) const
    {
        const int top = tileRow * tileSide;
        const int height = std::min(tileSide, m_wanted.height() - top);
        const Taps::Span rows = m_down.inputOf(top, top + height);
        const QRect source(0, rows.first, m_mask.size().width(), rows.length());
        const int columns = tilesAcross(m_wanted.width());
        if (const auto value = m_mask.uniformValue(source)) {
            std::fill_n(tiles, columns, MaskTile::uniform(*value));
            return;
        }
        const std::vector<quint8> coverage = m_mask.coverage(source);
        const auto stride = static_cast<std::size_t>(columns) * tileSide;
        std::vector<quint8> scaled(stride * static_cast<std::size_t>(height));
        std::vector<float> sums(static_cast<std::size_t>(source.width()));
        for (int y = 0; y < height; ++y) {
            sumRows(top + y, coverage, rows.first, sums);
            sumColumns(sums, scaled.data() + stride * static_cast<std::size_t>(y));
        }
        cut(scaled, height, tiles);
    }

private:
    // `coverage` starts with row `origin`.
    void
    sumRows(int y, const std::vector<quint8>& coverage, int origin, std::vector<float>& sums) const
    {
        std::ranges::fill(sums, 0.0F);
        const auto& range = m_down.ranges[static_cast<std::size_t>(y)];
        for (int i = 0; i < range.count; ++i) {
            const float weight = m_down.weights[range.weights + static_cast<std::size_t>(i)];
            const quint8* const row =
                coverage.data() + sums.size() * static_cast<std::size_t>(range.first + i - origin);
            for (std::size_t x = 0; x < sums.size(); ++x)
                sums[x] += weight * static_cast<float>(row[x]);
        }
    }

    void sumColumns(const std::vector<float>& sums, quint8* to) const
    {
        for (const auto& range : m_across.ranges) {
            const float* const from = sums.data() + range.first;
            const float* const weights = m_across.weights.data() + range.weights;
            float sum = 0.5F;
            for (int i = 0; i < range.count; ++i) sum += weights[i] * from[i];
            *to++ = static_cast<quint8>(std::min(sum, 255.0F));
        }
    }

    void cut(const std::vector<quint8>& rows, int height, MaskTile* tiles) const
    {
        const int columns = tilesAcross(m_wanted.width());
        const auto stride = std::ptrdiff_t(columns) * tileSide;
        for (int column = 0; column < columns; ++column) {
            std::vector<quint8> samples(MaskTile::samples);
            for (int y = 0; y < height; ++y)
                std::copy_n(rows.data() + y * stride + std::ptrdiff_t(column) * tileSide,
                            tileSide,
                            samples.data() + std::ptrdiff_t(y) * tileSide);
            const int width = std::min(tileSide, m_wanted.width() - column * tileSide);
            tiles[column] = MaskTile::adopt(std::move(samples), {width, height});
        }
    }

    const Mask& m_mask;
    QSize m_wanted;
    Taps m_across;
    Taps m_down;
};

}  // namespace

Mask Mask::scaled(QSize wanted) const
{
    if (isNull() || wanted.isEmpty()) return {};
    if (wanted == size()) return *this;
    const MaskScaler scaler(*this, wanted);
    const TileRange range = tilesOf(wanted);
    std::vector<MaskTile> tiles(static_cast<std::size_t>(range.count()));
    parallelFor(range.rows(), {}, [&](int row) {
        scaler.scale(row, tiles.data() + std::ptrdiff_t(row) * range.columns());
    });
    return Mask(wanted, std::move(tiles));
}

}  // namespace ratoon
