// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/resolution.h"

#include "image/codec.h"
#include "image/exif.h"
#include "image/heif.h"
#include "image/jpegsegments.h"
#include "image/pngchunks.h"
#include "image/riffchunks.h"
#include "image/tifffile.h"

#include <QtEndian>

#include <cmath>

namespace ratoon {

namespace {

constexpr double metresPerInch = 0.0254;

using Found = std::optional<PrintResolution>;

Found inJpeg(QByteArrayView file)
{
    enum Unit : quint8 { Inch = 1, Centimetre = 2 };
    constexpr QByteArrayView signature("JFIF\0", 5);
    constexpr qsizetype unitAt = 7;
    constexpr qsizetype numbersAt = 8;
    const auto segments = jpegSegments(file);
    for (const JpegSegment& segment : segments) {
        const QByteArrayView data = segment.data;
        if (segment.marker != 0xe0 || !data.startsWith(signature) || data.size() < numbersAt + 4)
            continue;
        const auto unit = static_cast<quint8>(data[unitAt]);
        if (unit != Inch && unit != Centimetre) break;
        const auto number = [&](qsizetype at) {
            return double(qFromBigEndian<quint16>(data.data() + numbersAt + at));
        };
        return meantResolution(number(0), number(2), unit == Inch ? 1 : 2.54);
    }
    return exifResolution(exifOf(segments));
}

Found inPng(QByteArrayView file)
{
    constexpr qsizetype length = 9;
    constexpr char metre = 1;
    const PngChunks chunks = pngChunks(file);
    const QByteArrayView data = chunks.find("pHYs").data;
    if (data.size() != length || data[length - 1] != metre)
        return exifResolution(chunks.find("eXIf").data);
    return meantResolution(qFromBigEndian<quint32>(data.data()),
                           qFromBigEndian<quint32>(data.data() + 4),
                           metresPerInch);
}

Found inTiff(QByteArrayView bytes)
{
    const TiffFile file(bytes);
    if (!file.isOpen()) return std::nullopt;
    const auto unit = file.tag<quint16>(TIFFTAG_RESOLUTIONUNIT);
    if (unit != RESUNIT_INCH && unit != RESUNIT_CENTIMETER) return std::nullopt;
    return meantResolution(file.tag<float>(TIFFTAG_XRESOLUTION),
                           file.tag<float>(TIFFTAG_YRESOLUTION),
                           unit == RESUNIT_INCH ? 1 : 2.54);
}

Found inBmp(QByteArrayView file)
{
    constexpr qsizetype headerAt = 14;
    constexpr qsizetype numbersAt = 38;
    constexpr quint32 shortest = 40;
    if (file.size() < numbersAt + 8 ||
        qFromLittleEndian<quint32>(file.data() + headerAt) < shortest)
        return std::nullopt;
    return meantResolution(qFromLittleEndian<qint32>(file.data() + numbersAt),
                           qFromLittleEndian<qint32>(file.data() + numbersAt + 4),
                           metresPerInch);
}

Found stored(const QByteArray& file, Format format)
{
    switch (format) {
    case Format::Jpeg: return inJpeg(file);
    case Format::Png: return inPng(file);
    case Format::Tiff: return inTiff(file);
    case Format::Bmp: return inBmp(file);
    case Format::WebP: return exifResolution(riffChunk(file, "EXIF"));
    case Format::Avif:
    case Format::Heic: return exifResolution(heifMetadata(file, format).exif);
    case Format::Gif: break;
    }
    return std::nullopt;
}

}  // namespace

std::optional<PrintResolution> printResolution(const QByteArray& file)
{
    const auto format = sniffedFormat(file);
    auto found = format ? stored(file, *format) : std::nullopt;
    if (!found || found->x == found->y) return found;
    const auto info = probed(file);
    if (info && info->orientation >= 5) std::swap(found->x, found->y);
    return found;
}

std::optional<PrintResolution> meantResolution(double x, double y, double inchesPerUnit)
{
    constexpr double least = 1;
    constexpr double most = 30'000;
    constexpr double rounding = metresPerInch / 2 + 1e-4;
    const auto meant = [inchesPerUnit](double number) {
        const double perInch = number * inchesPerUnit;
        const double whole = std::round(perInch);
        return std::abs(perInch - whole) <= rounding ? whole : perInch;
    };
    const PrintResolution found{meant(x), meant(y)};
    // One on an inch is what writers put there who mean no unit.
    const auto isSane = [](double number) { return number > least && number <= most; };
    return isSane(found.x) && isSane(found.y) ? std::optional(found) : std::nullopt;
}

std::pair<quint32, quint32> asFraction(double pixelsPerInch)
{
    constexpr quint32 parts = 10'000;
    const double whole = std::round(pixelsPerInch);
    if (whole == pixelsPerInch) return {static_cast<quint32>(whole), 1U};
    return {static_cast<quint32>(std::lround(pixelsPerInch * parts)), parts};
}

quint32 perMetre(double pixelsPerInch)
{
    return static_cast<quint32>(std::lround(pixelsPerInch / metresPerInch));
}

}  // namespace ratoon
