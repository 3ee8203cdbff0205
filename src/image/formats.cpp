// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/formats.h"

#include "image/tilesamples.h"

#include <QtEndian>

#include <algorithm>

namespace ratoon {

namespace {

constexpr qsizetype iccHeaderSize = 128;

template <PixelSample Sample>
bool isGreyTile(const Tile& tile)
{
    TileReader<Sample> reader;
    const auto samples = reader.read(tile);
    for (std::size_t i = 0; i < samples.size(); i += 4)
        if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) return false;
    return true;
}

bool isGreyPicture(const Image& image)
{
    return withSamplesOf(image.depth(), [&](auto sample) {
        return std::ranges::all_of(image.tiles(), isGreyTile<decltype(sample)>);
    });
}

// Of a profile with the signature of one (ICC.1, 7.2.9): the table of its tags points beyond its end.
bool isCut(const QByteArray& icc)
{
    constexpr qsizetype tagSize = 12;
    if (icc.sliced(36, 4) != "acsp") return false;
    if (icc.size() < iccHeaderSize + 4) return true;
    const auto number = [&icc](qsizetype at) -> qint64 {
        return qFromBigEndian<quint32>(icc.constData() + at);
    };
    const qint64 tags = number(iccHeaderSize);
    if (tags > (icc.size() - iccHeaderSize - 4) / tagSize) return true;
    for (qsizetype i = 0; i < tags; ++i) {
        const qsizetype entry = iccHeaderSize + 4 + i * tagSize;
        if (number(entry + 4) + number(entry + 8) > icc.size()) return true;
    }
    return false;
}

}  // namespace

bool hasFittingIcc(const Image& image)
{
    const QByteArray& icc = image.icc();
    if (icc.isEmpty()) return true;
    if (icc.size() < iccHeaderSize || isCut(icc)) return false;
    const QByteArray kind = icc.sliced(16, 4);
    return kind == "RGB " || (kind == "GRAY" && isGreyPicture(image));
}

void flattenOnWhite(std::span<quint8> pixels)
{
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        const unsigned alpha = pixels[i + 3];
        for (std::size_t c = 0; c < 4; ++c) {
            const unsigned darkness = (255U - pixels[i + c]) * alpha;
            pixels[i + c] = static_cast<quint8>(255U - (darkness + 127U) / 255U);
        }
        pixels[i + 3] = 255;
    }
}

QByteArray iccToEmbed(const Image& image, const EncodeOptions& options)
{
    const QByteArray& icc = image.icc();
    const bool isRgb = icc.size() >= iccHeaderSize && icc.sliced(16, 4) == "RGB ";
    return options.embedIcc && isRgb ? icc : QByteArray();
}

tl::unexpected<Error> damaged(Format format)
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 picture is damaged or cut short."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Try another copy of it.")});
}

tl::unexpected<Error> unsupported(Format format)
{
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "This kind of %1 picture cannot be read."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Save it as PNG or JPEG in another program.")});
}

tl::unexpected<Error> unwritable(Format format)
{
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "The picture cannot be written as %1."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose PNG, JPEG or TIFF.")});
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Sentence", "Cancelled.")});
}

}  // namespace ratoon
