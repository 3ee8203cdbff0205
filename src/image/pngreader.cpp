// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/colornumbers.h"
#include "image/deflate.h"
#include "image/exif.h"
#include "image/formats.h"
#include "image/pixelrows.h"
#include "image/pngchunks.h"

#include <QtEndian>

#include <spng.h>

#include <cstring>

namespace ratoon {

namespace {

constexpr qsizetype headerSize = 13;

QSize sizeOf(const PngChunks& file)
{
    const QByteArrayView header = file.find("IHDR").data;
    if (header.size() != headerSize) return {};
    const auto side = [&](qsizetype at) {
        return static_cast<int>(std::min<quint32>(qFromBigEndian<quint32>(header.data() + at),
                                                  std::numeric_limits<int>::max()));
    };
    return {side(0), side(4)};
}

StoredInfo infoOf(const PngChunks& file)
{
    StoredInfo info{sizeOf(file)};
    info.orientation = exifOrientation(file.find("eXIf").data);
    const QByteArrayView animation = file.find("acTL").data;
    if (animation.size() >= 4)
        info.frames =
            std::max(1, static_cast<int>(qFromBigEndian<quint32>(animation.data()) & 0xffff));
    return info;
}

std::optional<QByteArray> iccOfCodePoints(const PngChunks& file)
{
    // Primaries, transfer, matrix (0: RGB), and whether all numbers are used.
    const QByteArrayView chunk = file.find("cICP").data;
    if (chunk.size() != 4 || chunk[2] != 0 || chunk[3] != 1) return std::nullopt;
    return profileOfCodePoints(static_cast<uchar>(chunk[0]), static_cast<uchar>(chunk[1]));
}

std::optional<QByteArray> iccVerbatim(const PngChunks& file)
{
    // A name, its terminating zero, and one byte that says "zlib".
    const QByteArrayView chunk = file.find("iCCP").data;
    const qsizetype name = chunk.indexOf('\0');
    if (name < 0 || chunk.size() < name + 2) return std::nullopt;
    return zlibUncompressed(chunk.sliced(name + 2), mostIccBytes);
}

// Where one of the two is missing, that of sRGB is meant.
std::optional<QByteArray> iccOfGamma(const PngChunks& file)
{
    const auto number = [](QByteArrayView chunk, qsizetype index) {
        return qFromBigEndian<quint32>(chunk.data() + 4 * index) / 100'000.0;
    };
    Primaries primaries = srgbPrimaries;
    if (const QByteArrayView chunk = file.find("cHRM").data; chunk.size() == 32) {
        const auto place = [&](qsizetype index) {
            return QPointF(number(chunk, index), number(chunk, index + 1));
        };
        primaries = {place(2), place(4), place(6), place(0)};
    }
    Transfer transfer;
    if (const QByteArrayView chunk = file.find("gAMA").data; chunk.size() == 4)
        transfer = {Transfer::Power, 1 / std::max(number(chunk, 0), 1e-5)};
    return profileOf(primaries, transfer);
}

// The strongest word that can be followed (PNG, third edition, 4.3 "Color spaces").
QByteArray iccOf(const PngChunks& file)
{
    if (const auto icc = iccOfCodePoints(file)) return *icc;
    if (const auto icc = iccVerbatim(file)) return *icc;
    if (!file.find("sRGB").data.isEmpty()) return {};
    return iccOfGamma(file).value_or(QByteArray());
}

// What the decoder gets to see: only chunks with pixels. Texts and profiles, which can be bombs, are none of its
// business, and damage there does not matter.
class PixelChunks {
public:
    explicit PixelChunks(const PngChunks& file)
    {
        m_parts.push_back(pngSignature);
        for (const PngChunk& chunk : file.chunks)
            for (const QByteArrayView type : {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"})
                if (chunk.type == type) m_parts.push_back(chunk.whole);
    }

    static int read(spng_ctx*, void* self, void* to, std::size_t size)
    {
        return static_cast<PixelChunks*>(self)->readBytes(static_cast<char*>(to), size);
    }

private:
    int readBytes(char* to, std::size_t size)
    {
        while (size > 0) {
            if (m_next == m_parts.size()) return SPNG_IO_EOF;
            QByteArrayView& part = m_parts[m_next];
            const auto count = std::min(size, static_cast<std::size_t>(part.size()));
            std::memcpy(to, part.data(), count);
            part = part.sliced(static_cast<qsizetype>(count));
            to += count;
            size -= count;
            if (part.isEmpty()) ++m_next;
        }
        return 0;
    }

    std::vector<QByteArrayView> m_parts;
    std::size_t m_next = 0;
};

using Decoder = std::unique_ptr<spng_ctx, decltype(&spng_ctx_free)>;

// Rows arrive in order.
template <PixelSample Sample>
Result<Image> decodedRows(spng_ctx* decoder, QSize size, QByteArray icc, const Cancel& cancel)
{
    const std::size_t rowBytes = std::size_t(size.width()) * 4 * sizeof(Sample);
    RowImporter<Sample> importer(size);
    for (int y = 0; y < size.height(); ++y) {
        if (cancel.requested()) return cancelled();
        const int status = spng_decode_row(decoder, importer.row(y), rowBytes);
        const bool isLast = y == size.height() - 1;
        if (status != 0 && !(isLast && status == SPNG_EOI)) return damaged(Format::Png);
        importer.advance(y + 1);
    }
    return std::move(importer).build(std::move(icc));
}

// Rows arrive in seven passes, each with more of their pixels.
template <PixelSample Sample>
Result<Image> decodedPasses(spng_ctx* decoder, QSize size, QByteArray icc, const Cancel& cancel)
{
    const std::size_t stride = std::size_t(size.width()) * 4;
    std::vector<Sample> pixels(stride * std::size_t(size.height()));
    int status = 0;
    while (status == 0) {
        if (cancel.requested()) return cancelled();
        spng_row_info row = {};
        status = spng_get_row_info(decoder, &row);
        if (status != 0) break;
        status =
            spng_decode_row(decoder, pixels.data() + stride * row.row_num, stride * sizeof(Sample));
    }
    if (status != SPNG_EOI) return damaged(Format::Png);
    RowImporter<Sample> importer(size);
    for (int y = 0; y < size.height(); ++y) {
        std::copy_n(pixels.data() + stride * std::size_t(y), stride, importer.row(y));
        importer.advance(y + 1);
    }
    return std::move(importer).build(std::move(icc));
}

}  // namespace

Result<StoredInfo> probedPng(QByteArrayView bytes)
{
    const PngChunks file = pngChunks(bytes);
    if (sizeOf(file).isEmpty()) return damaged(Format::Png);
    return infoOf(file);
}

Result<Image> decodedPng(QByteArrayView bytes, const Cancel& cancel)
{
    const PngChunks file = pngChunks(bytes);
    if (!file.isWhole) return damaged(Format::Png);
    PixelChunks stream(file);
    const Decoder decoder(spng_ctx_new(0), &spng_ctx_free);
    spng_ihdr header = {};
    if (!decoder || spng_set_png_stream(decoder.get(), PixelChunks::read, &stream) != 0 ||
        spng_get_ihdr(decoder.get(), &header) != 0)
        return damaged(Format::Png);

    const bool deep = header.bit_depth == 16;
    const int format = deep ? SPNG_FMT_RGBA16 : SPNG_FMT_RGBA8;
    const int flags = SPNG_DECODE_TRNS | SPNG_DECODE_PROGRESSIVE;
    if (spng_decode_image(decoder.get(), nullptr, 0, format, flags) != 0)
        return damaged(Format::Png);
    return withSamplesOf(deep ? Depth::Sixteen : Depth::Eight, [&](auto sample) {
        using Sample = decltype(sample);
        const auto decode =
            header.interlace_method == 0 ? decodedRows<Sample> : decodedPasses<Sample>;
        return decode(decoder.get(), sizeOf(file), iccOf(file), cancel);
    });
}

}  // namespace ratoon
