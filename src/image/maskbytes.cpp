// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/maskbytes.h"

#include <QCoreApplication>
#include <QtEndian>

#include <libdeflate.h>

#include <array>
#include <cstring>
#include <memory>

namespace ratoon {

namespace {

constexpr std::array<char, 4> maskMagic = {'R', 'M', 'K', '1'};
constexpr std::size_t maskHeaderSize = maskMagic.size() + 6 * sizeof(qint32);
constexpr int fastest = 1;
constexpr int longestMaskSide = 65'535;
constexpr qint64 mostMaskPixels = 1'000'000'000;

struct FreeCompressor {
    void operator()(libdeflate_compressor* it) const { libdeflate_free_compressor(it); }
};
struct FreeDecompressor {
    void operator()(libdeflate_decompressor* it) const { libdeflate_free_decompressor(it); }
};

tl::unexpected<Error> brokenMask()
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "A mask of this version is damaged.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Make the edit again.")});
}

/// The rows of `area` without gaps.
QByteArray rowsOf(const Mask& mask, QRect area)
{
    const QImage grey = mask.toQImage(area);
    QByteArray rows;
    rows.reserve(qsizetype(area.width()) * area.height());
    for (int y = 0; y < area.height(); ++y)
        rows.append(reinterpret_cast<const char*>(grey.constScanLine(y)), area.width());
    return rows;
}

bool isSound(QSize size, QRect area)
{
    const bool isSmall = size.width() >= 0 && size.height() >= 0 &&
                         size.width() <= longestMaskSide && size.height() <= longestMaskSide &&
                         qint64(size.width()) * size.height() <= mostMaskPixels;
    return isSmall && (area.isEmpty() || QRect(QPoint(), size).contains(area));
}

}  // namespace

QByteArray packed(const Mask& mask)
{
    const QRect area = mask.isNull() ? QRect() : mask.bounds();
    QByteArray bytes(maskMagic.data(), static_cast<qsizetype>(maskMagic.size()));
    for (const qint32 number : {mask.size().width(),
                                mask.size().height(),
                                area.x(),
                                area.y(),
                                area.width(),
                                area.height()}) {
        std::array<char, sizeof(qint32)> word{};
        qToLittleEndian(number, word.data());
        bytes.append(word.data(), word.size());
    }
    if (area.isEmpty()) return bytes;
    const QByteArray rows = rowsOf(mask, area);
    const auto length = static_cast<std::size_t>(rows.size());
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(fastest));
    const std::size_t most = libdeflate_zlib_compress_bound(compressor.get(), length);
    const auto start = bytes.size();
    bytes.resize(start + static_cast<qsizetype>(most));
    const std::size_t used = libdeflate_zlib_compress(
        compressor.get(), rows.constData(), length, bytes.data() + start, most);
    bytes.truncate(start + static_cast<qsizetype>(used));
    return bytes;
}

Result<Mask> unpackedMask(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size < maskHeaderSize ||
        std::memcmp(bytes.constData(), maskMagic.data(), maskMagic.size()) != 0)
        return brokenMask();
    std::array<qint32, 6> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] =
            qFromLittleEndian<qint32>(bytes.constData() + maskMagic.size() + i * sizeof(qint32));
    const QSize whole(numbers[0], numbers[1]);
    const QRect area(numbers[2], numbers[3], numbers[4], numbers[5]);
    if (!isSound(whole, area)) return brokenMask();
    if (whole.isEmpty()) return Mask();
    if (area.isEmpty()) return Mask::filled(whole, 0);

    QImage grey(area.size(), QImage::Format_Grayscale8);
    QByteArray rows(qsizetype(area.width()) * area.height(), Qt::Uninitialized);
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    const auto result = libdeflate_zlib_decompress(decompressor.get(),
                                                   bytes.constData() + maskHeaderSize,
                                                   size - maskHeaderSize,
                                                   rows.data(),
                                                   static_cast<std::size_t>(rows.size()),
                                                   nullptr);
    if (result != LIBDEFLATE_SUCCESS) return brokenMask();
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(grey.scanLine(y),
                    rows.constData() + qsizetype(y) * area.width(),
                    static_cast<std::size_t>(area.width()));
    return Mask::fromQImage(grey).placed(whole, area.topLeft());
}

}  // namespace ratoon
