// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/repeats.h"

#include "image/codec.h"

#include <QtEndian>

#include <set>

namespace ratoon {

namespace {

quint32 bigEndian32(const QByteArray& file, qsizetype at)
{
    return qFromBigEndian<quint32>(file.constData() + at);
}

/// PNG chunks that say how the pixels look.
bool isPixelChunk(QByteArrayView type)
{
    static constexpr QByteArrayView kept[] = {
        "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "iCCP", "sRGB", "gAMA", "cHRM"};
    return std::find(std::begin(kept), std::end(kept), type) != std::end(kept);
}

QByteArray pngCore(const QByteArray& file)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12;  // length, type, checksum
    QByteArray core;
    qsizetype at = signature;
    while (at + frame <= file.size()) {
        const qsizetype size = frame + bigEndian32(file, at);
        if (size > file.size() - at) return file;
        if (isPixelChunk(QByteArrayView(file).sliced(at + 4, 4))) core += file.mid(at, size);
        at += size;
    }
    return core;
}

/// JPEG segments that hold no pixels: comments and applications', but for ICC (APP2) and Adobe (APP14).
bool isSideSegment(quint8 marker)
{
    return marker == 0xFE || (marker >= 0xE0 && marker <= 0xEF && marker != 0xE2 && marker != 0xEE);
}

QByteArray jpegCore(const QByteArray& file)
{
    constexpr quint8 startOfScan = 0xDA;
    QByteArray core;
    qsizetype at = 2;
    while (at + 4 <= file.size() && static_cast<quint8>(file[at]) == 0xFF) {
        const auto marker = static_cast<quint8>(file[at + 1]);
        if (marker == startOfScan) return core + file.mid(at);
        const qsizetype size = 2 + qFromBigEndian<quint16>(file.constData() + at + 2);
        if (size > file.size() - at) return file;
        if (!isSideSegment(marker)) core += file.mid(at, size);
        at += size;
    }
    return file;
}

QByteArray webpCore(const QByteArray& file)
{
    static constexpr QByteArrayView kept[] = {"VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"};
    QByteArray core;
    qsizetype at = 12;  // RIFF, size, WEBP
    while (at + 8 <= file.size()) {
        const QByteArrayView type = QByteArrayView(file).sliced(at, 4);
        const auto payload =
            static_cast<qsizetype>(qFromLittleEndian<quint32>(file.constData() + at + 4));
        const qsizetype size = 8 + payload + payload % 2;
        if (8 + payload > file.size() - at) return file;
        if (std::find(std::begin(kept), std::end(kept), type) != std::end(kept)) {
            core += file.mid(at, size);
        }
        at += size;
    }
    return core;
}

}  // namespace

QByteArray pictureCore(const QByteArray& file)
{
    switch (sniffedFormat(file).value_or(Format::Bmp)) {
    case Format::Png: return pngCore(file);
    case Format::Jpeg: return jpegCore(file);
    case Format::WebP: return webpCore(file);
    default: return file;
    }
}

std::vector<EncodedImage> withoutRepeats(std::vector<EncodedImage> images)
{
    if (images.size() < 2) return images;
    std::vector<EncodedImage> result;
    std::set<QByteArray> seen;
    for (auto image = images.rbegin(); image != images.rend(); ++image) {
        if (seen.insert(pictureCore(image->bytes)).second) result.push_back(std::move(*image));
    }
    std::reverse(result.begin(), result.end());
    return result;
}

}  // namespace ratoon
