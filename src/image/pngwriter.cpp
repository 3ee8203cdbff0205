// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/deflate.h"
#include "image/formats.h"
#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/pngchunks.h"
#include "image/tilegrid.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace ratoon {

// A strip of 128 rows at a time, strips in parallel: rows are taken from the tiles, each is filtered in the way
// that seems to leave least, and the strip is compressed on its own (see deflate.h).

namespace {

enum Filter : quint8 { Sub = 1, Up = 2, Average = 3 };  // numbered as in the file

// The bytes of one pixel row as PNG stores them: RGB or RGBA, big-endian.
template <PixelSample Sample>
void packRow(const Sample* rgba, int width, bool opaque, quint8* to)
{
    const std::size_t channels = opaque ? 3 : 4;
    for (std::size_t x = 0; x < std::size_t(width); ++x)
        for (std::size_t c = 0; c < channels; ++c) {
            const Sample value = rgba[x * 4 + c];
            if constexpr (sizeof(Sample) == 2) *to++ = static_cast<quint8>(value >> 8);
            *to++ = static_cast<quint8>(value);
        }
}

struct Row {
    const quint8* bytes;
    const quint8* above;
    std::size_t size;
    std::size_t pixel;  ///< Bytes a pixel.
};

void filterRow(Filter filter, const Row& row, quint8* to)
{
    const quint8* const bytes = row.bytes;
    const quint8* const above = row.above;
    const std::size_t pixel = row.pixel;
    const auto rest = row.size - pixel;
    switch (filter) {
    case Sub:
        std::copy_n(bytes, pixel, to);
        for (std::size_t i = 0; i < rest; ++i)
            to[pixel + i] = static_cast<quint8>(bytes[pixel + i] - bytes[i]);
        return;
    case Up:
        for (std::size_t i = 0; i < row.size; ++i) to[i] = static_cast<quint8>(bytes[i] - above[i]);
        return;
    case Average:
        for (std::size_t i = 0; i < pixel; ++i)
            to[i] = static_cast<quint8>(bytes[i] - above[i] / 2);
        for (std::size_t i = 0; i < rest; ++i)
            to[pixel + i] =
                static_cast<quint8>(bytes[pixel + i] - (bytes[i] + above[pixel + i]) / 2);
        return;
    }
}

// How much there is left to tell, by the usual rule of thumb: the sum of the distances from zero.
quint32 effort(const std::vector<quint8>& filtered)
{
    quint32 sum = 0;
    for (const quint8 byte : filtered) sum += std::min<quint8>(byte, static_cast<quint8>(-byte));
    return sum;
}

// Turns the rows of one strip into the bytes that go into the stream.
class StripFilter {
public:
    StripFilter(std::size_t rowSize, std::size_t pixel)
        : m_rowSize(rowSize)
        , m_pixel(pixel)
        , m_best(rowSize)
        , m_tried(rowSize)
    {}

    void append(const quint8* bytes, const quint8* above, std::vector<quint8>& to)
    {
        Filter chosen = Sub;
        quint32 least = std::numeric_limits<quint32>::max();
        for (const Filter filter : {Sub, Up, Average}) {
            filterRow(filter, {bytes, above, m_rowSize, m_pixel}, m_tried.data());
            const quint32 left = effort(m_tried);
            if (left >= least) continue;
            least = left;
            chosen = filter;
            m_best.swap(m_tried);
        }
        to.push_back(chosen);
        to.insert(to.end(), m_best.begin(), m_best.end());
    }

private:
    std::size_t m_rowSize;
    std::size_t m_pixel;
    std::vector<quint8> m_best;
    std::vector<quint8> m_tried;
};

template <PixelSample Sample>
void filterStrip(const Image& image, bool opaque, int strip, std::vector<quint8>& to)
{
    const int top = strip * tileSide;
    const int rows = std::min(tileSide, image.height() - top);
    const std::size_t pixel = (opaque ? 3 : 4) * sizeof(Sample);
    const std::size_t rowSize = std::size_t(image.width()) * pixel;
    const std::size_t stride = std::size_t(image.width()) * 4;

    // The row above the strip as well: filters look at it.
    std::vector<Sample> pixels(stride * std::size_t(rows + 1));
    copyPixels(image, {0, top - 1, image.width(), rows + 1}, pixels.data(), stride);
    std::vector<quint8> above(rowSize);
    std::vector<quint8> bytes(rowSize);
    if (top > 0) packRow(pixels.data(), image.width(), opaque, above.data());

    StripFilter filter(rowSize, pixel);
    to.reserve((rowSize + 1) * std::size_t(rows));
    for (int y = 1; y <= rows; ++y) {
        packRow(pixels.data() + std::size_t(y) * stride, image.width(), opaque, bytes.data());
        filter.append(bytes.data(), above.data(), to);
        bytes.swap(above);
    }
}

QByteArray headerFor(const Image& image, bool opaque)
{
    std::array<char, 13> header = {};
    qToBigEndian(static_cast<quint32>(image.width()), header.data());
    qToBigEndian(static_cast<quint32>(image.height()), header.data() + 4);
    header[8] = static_cast<char>(image.depth());
    header[9] = opaque ? 2 : 6;  // RGB, RGBA
    return {header.data(), header.size()};
}

QByteArray physicalSize(const PrintResolution& resolution)
{
    constexpr char metre = 1;
    std::array<char, 9> data = {};
    qToBigEndian(perMetre(resolution.x), data.data());
    qToBigEndian(perMetre(resolution.y), data.data() + 4);
    data[8] = metre;
    return {data.data(), data.size()};
}

}  // namespace

Result<QByteArray>
encodedPng(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    const bool opaque = image.isOpaque();
    auto bands = deflatedBands(
        image.rows(),
        [&](int strip, std::vector<quint8>& to) {
            withSamplesOf(image.depth(), [&](auto sample) {
                filterStrip<decltype(sample)>(image, opaque, strip, to);
            });
        },
        cancel);
    if (!bands) return cancelled();

    qsizetype size = 4096 + image.icc().size();
    for (const DeflatedBand& band : *bands) size += band.bytes.size() + 12;
    QByteArray file;
    file.reserve(size);
    file.append(pngSignature);
    appendPngChunk(file, "IHDR", headerFor(image, opaque));
    const QByteArray icc = iccToEmbed(image, options);
    if (!icc.isEmpty())
        appendPngChunk(file, "iCCP", QByteArrayLiteral("ICC\0\0") + zlibCompressed(icc));
    if (options.resolution) appendPngChunk(file, "pHYs", physicalSize(*options.resolution));
    appendPngChunk(file, "IDAT", zlibHeader());
    const QByteArray trailer = zlibTrailer(*bands);
    // Of a hundred megapixels they are large: none is kept once it is in the file.
    for (DeflatedBand& band : *bands) appendPngChunk(file, "IDAT", std::exchange(band.bytes, {}));
    appendPngChunk(file, "IDAT", trailer);
    appendPngChunk(file, "IEND", {});
    return file;
}

}  // namespace ratoon
