// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/pixelrows.h"

#include "image/parallel.h"
#include "image/tilegrid.h"

namespace ratoon {

template <PixelSample Sample>
void copyPixels(const Image& image, QRect area, Sample* to, std::size_t stride)
{
    const QRect inside = area & image.rect();
    TileReader<Sample> reader;
    forEachTile(tilesUnder(inside), [&](int column, int row) {
        const QRect part = tileRect(column, row) & inside;
        const Sample* from = reader.read(image.tile(column, row)).data() +
                             ((part.top() % tileSide) * tileSide + part.left() % tileSide) * 4;
        Sample* target = to + std::size_t(part.top() - area.top()) * stride +
                         std::size_t(part.left() - area.left()) * 4;
        for (int y = 0; y < part.height(); ++y, from += tileSide * 4, target += stride)
            std::copy_n(from, part.width() * 4, target);
    });
}

template <PixelSample Sample>
RowImporter<Sample>::RowImporter(QSize size)
    : m_size(size)
    , m_stride(std::size_t(size.width()) * 4)
    , m_strip(m_stride * std::size_t(std::min(tileSide, size.height())))
    , m_tiles(std::size_t(tilesOf(size).count()))
{}

template <PixelSample Sample>
int RowImporter<Sample>::rowsFrom(int y) const
{
    return std::min(m_size.height(), (y / tileSide + 1) * tileSide) - y;
}

template <PixelSample Sample>
void RowImporter<Sample>::advance(int y)
{
    if (y % tileSide == 0 || y == m_size.height()) cut((y - 1) / tileSide);
}

template <PixelSample Sample>
void RowImporter<Sample>::cut(int tileRow)
{
    const int columns = tilesAcross(m_size.width());
    const int rows = std::min(tileSide, m_size.height() - tileRow * tileSide);
    parallelFor(columns, {}, [&](int column) {
        const int left = column * tileSide;
        const auto width = std::size_t(std::min(tileSide, m_size.width() - left)) * 4;
        TileSamples<Sample> samples;
        samples.reserve(Tile::samples);
        for (int y = 0; y < rows; ++y) {
            const Sample* const from = row(y) + std::size_t(left) * 4;
            samples.insert(samples.end(), from, from + width);
            samples.resize(std::size_t(y + 1) * tileSide * 4);
        }
        samples.resize(Tile::samples);
        m_tiles[std::size_t(tileRow * columns + column)] = Tile::adopt(std::move(samples));
    });
}

template <PixelSample Sample>
Image RowImporter<Sample>::build(QByteArray icc) &&
{
    return Image(m_size, depthOf<Sample>, std::move(m_tiles), std::move(icc));
}

template void copyPixels(const Image&, QRect, quint8*, std::size_t);
template void copyPixels(const Image&, QRect, quint16*, std::size_t);
template class RowImporter<quint8>;
template class RowImporter<quint16>;

}  // namespace ratoon
