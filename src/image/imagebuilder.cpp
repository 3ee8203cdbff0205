// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/imagebuilder.h"

#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

#include <cstring>

namespace ratoon {

// A tile is shared until it is first written to; from then on `own…` holds its samples.
struct ImageBuilder::Slot {
    Tile tile;
    bool isFresh = false;  ///< Not one of the image's that the builder began with.
    TileSamples<quint8> own8;
    TileSamples<quint16> own16;

    template <PixelSample Sample>
    TileSamples<Sample>& own()
    {
        if constexpr (sizeof(Sample) == 1)
            return own8;
        else
            return own16;
    }

    template <PixelSample Sample>
    std::span<Sample> detached()
    {
        TileSamples<Sample>& samples = own<Sample>();
        if (samples.empty()) {
            const auto shared = samplesOf<Sample>(tile);
            if (shared.empty()) {
                samples.resize(Tile::samples);
                if (tile.color() != Color()) fill<Sample>(samples, tile.color());
            } else {
                samples.assign(shared.begin(), shared.end());
            }
            tile = {};
            isFresh = true;
        }
        return samples;
    }

    Tile finished()
    {
        if (!own8.empty()) return Tile::adopt(std::move(own8));
        if (!own16.empty()) return Tile::adopt(std::move(own16));
        return std::move(tile);
    }
};

ImageBuilder::ImageBuilder(Image image)
    : m_size(image.size())
    , m_depth(image.depth())
    , m_icc(image.icc())
    , m_slots(image.tiles().size())
{
    const auto tiles = image.tiles();
    for (std::size_t i = 0; i < tiles.size(); ++i) m_slots[i].tile = tiles[i];
}

ImageBuilder::ImageBuilder(QSize size, Depth depth, QByteArray icc)
    : m_size(size.isEmpty() ? QSize(0, 0) : size)
    , m_depth(depth)
    , m_icc(std::move(icc))
    , m_slots(static_cast<std::size_t>(tilesOf(m_size).count()))
{}

ImageBuilder::~ImageBuilder() = default;
ImageBuilder::ImageBuilder(ImageBuilder&& other) noexcept = default;
ImageBuilder& ImageBuilder::operator=(ImageBuilder&& other) noexcept = default;

QSize ImageBuilder::size() const
{
    return m_size;
}

Depth ImageBuilder::depth() const
{
    return m_depth;
}

ImageBuilder::Slot& ImageBuilder::slot(int column, int row)
{
    Q_ASSERT(column >= 0 && column < tilesAcross(m_size.width()));
    Q_ASSERT(row >= 0 && row < tilesAcross(m_size.height()));
    return m_slots[static_cast<std::size_t>(row * tilesAcross(m_size.width()) + column)];
}

void ImageBuilder::setTile(int column, int row, Tile tile)
{
    slot(column, row) = Slot{std::move(tile), true, {}, {}};
}

std::span<quint8> ImageBuilder::samples8(int column, int row)
{
    Q_ASSERT(m_depth == Depth::Eight);
    return slot(column, row).detached<quint8>();
}

std::span<quint16> ImageBuilder::samples16(int column, int row)
{
    Q_ASSERT(m_depth == Depth::Sixteen);
    return slot(column, row).detached<quint16>();
}

void ImageBuilder::write(const QImage& pixels, QPoint at)
{
    const bool deep = m_depth == Depth::Sixteen;
    const QImage source =
        pixels.convertToFormat(deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    const QRect inside = QRect(at, source.size()) & QRect(QPoint(), m_size);
    const TileRange range = tilesUnder(inside);

    const auto copy = [&]<typename Sample>(Sample, int row) {
        for (int column = range.left; column < range.right; ++column) {
            const QRect part = tileRect(column, row) & inside;
            const auto samples = slot(column, row).template detached<Sample>();
            const auto bytes = static_cast<std::size_t>(part.width()) * 4 * sizeof(Sample);
            for (int y = part.top(); y <= part.bottom(); ++y) {
                const int to = (y % tileSide) * tileSide + part.left() % tileSide;
                const uchar* const from =
                    source.constScanLine(y - at.y()) +
                    qsizetype(part.left() - at.x()) * 4 * qsizetype(sizeof(Sample));
                std::memcpy(samples.data() + qsizetype(to) * 4, from, bytes);
            }
        }
    };
    parallelFor(range.rows(), {}, [&](int index) {
        withSamplesOf(m_depth, [&](auto sample) { copy(sample, range.top + index); });
    });
}

Image ImageBuilder::build() &&
{
    std::vector<Tile> tiles(m_slots.size());
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < tiles.size(); ++i)
        if (m_slots[i].isFresh)
            fresh.push_back(i);
        else
            tiles[i] = std::move(m_slots[i].tile);
    parallelFor(static_cast<int>(fresh.size()), {}, [&](int index) {
        const std::size_t i = fresh[static_cast<std::size_t>(index)];
        tiles[i] = m_slots[i].finished();
    });
    m_slots.clear();
    return Image(
        std::exchange(m_size, QSize(0, 0)), m_depth, std::move(tiles), std::move(m_icc), fresh);
}

}  // namespace ratoon
