// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/heif.h"
#include "image/metadata.h"
#include "image/pngchunks.h"
#include "image/resolution.h"
#include "support/pictures.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

constexpr PrintResolution fine = {300, 300};
constexpr PrintResolution uneven = {240, 120.5};

const std::array ownKinds = {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff, Format::Bmp};

QByteArray pictureWith(Format format, const std::optional<PrintResolution>& resolution = {})
{
    return encoded(opaqueNoise({30, 40}), {.format = format, .resolution = resolution}).value();
}

QByteArray numbers16(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers) {
        bytes.append(static_cast<char>(number >> 8));
        bytes.append(static_cast<char>(number));
    }
    return bytes;
}

// With a resolution of 254 by 508 in that unit, if that is one, and an orientation.
QByteArray resolvedExif(int unit, int orientation = 1)
{
    return QByteArray("MM\0*\0\0\0\x08", 8) + numbers16({4}) +
           numbers16({0x0112, 3, 0, 1, orientation, 0}) + numbers16({0x011a, 5, 0, 1, 0, 62}) +
           numbers16({0x011b, 5, 0, 1, 0, 70}) + numbers16({0x0128, 3, 0, 1, unit, 0}) +
           numbers16({0, 0}) + numbers16({0, 254, 0, 1, 0, 1016, 0, 2});
}

QByteArray withExifSegment(QByteArray jpeg, const QByteArray& block)
{
    const QByteArray data = QByteArray("Exif\0\0", 6) + block;
    return jpeg.insert(2, "\xff\xe1" + numbers16({int(data.size() + 2)}) + data);
}

}  // namespace

TEST(Resolution, ComesBackAsItWasWritten)
{
    for (const Format format : ownKinds) {
        if (format == Format::WebP) continue;
        EXPECT_EQ(printResolution(pictureWith(format, fine)), fine)
            << formatName(format).toStdString();
        EXPECT_EQ(printResolution(pictureWith(format)), std::nullopt)
            << formatName(format).toStdString();
    }
}

TEST(Resolution, OfTwoDirectionsIsAsExactAsTheFormat)
{
    EXPECT_EQ(printResolution(pictureWith(Format::Tiff, uneven)), uneven);
    EXPECT_EQ(printResolution(pictureWith(Format::Jpeg, uneven)), (PrintResolution{240, 121}));
    EXPECT_NEAR(printResolution(pictureWith(Format::Png, uneven))->y, 120.5, 0.02);
}

TEST(Resolution, IsInExifWhereTheFormatHasNoOtherPlace)
{
    for (const MetadataChoice choice : {MetadataChoice::None, MetadataChoice::Safe}) {
        const MetadataWish wish{.choice = choice, .size = {30, 40}, .resolution = uneven};
        const auto webp = withMetadata(pictureWith(Format::WebP), {}, wish);
        ASSERT_TRUE(webp);
        EXPECT_TRUE(decoded(*webp));
        EXPECT_EQ(printResolution(*webp), uneven);
        for (const Format format : {Format::Avif, Format::Heic}) {
            if (!canWrite(format)) continue;
            const auto file =
                encoded(opaqueNoise({64, 48}), {.format = format}, metadataBlocks({}, wish), {});
            ASSERT_TRUE(file);
            EXPECT_EQ(printResolution(*file), uneven) << formatName(format).toStdString();
        }
    }
}

TEST(Resolution, AloneTellsNothingElse)
{
    const MetadataWish wish{.choice = MetadataChoice::None,
                            .size = {30, 40},
                            .sourceType = QStringLiteral("made by a model"),
                            .prompt = QStringLiteral("a red coat"),
                            .resolution = fine};
    const QByteArray original = withExifSegment(pictureWith(Format::Jpeg), resolvedExif(2));
    const QByteArray webp = withMetadata(pictureWith(Format::WebP), original, wish).value();
    for (const char* word : {"XMP ", "model", "coat"}) EXPECT_FALSE(webp.contains(word)) << word;
    EXPECT_EQ(metadataBlocks(original, wish).xmp, QByteArray());
    for (const Format format : {Format::Png, Format::Jpeg, Format::Tiff}) {
        const QByteArray file = pictureWith(format, fine);
        EXPECT_EQ(withMetadata(file, original, wish), file);
    }
}

TEST(Resolution, InExifIsThatOfTheFile)
{
    // The original's EXIF says something else than its own header, which counts.
    const QByteArray original = withExifSegment(pictureWith(Format::Jpeg, fine), resolvedExif(2));
    EXPECT_EQ(printResolution(original), fine);
    const MetadataWish wish{.choice = MetadataChoice::Safe, .size = {30, 40}, .resolution = fine};
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff}) {
        const auto file = withMetadata(pictureWith(format, fine), original, wish);
        ASSERT_TRUE(file);
        EXPECT_EQ(printResolution(*file), fine) << formatName(format).toStdString();
    }
}

TEST(Resolution, IsReadInEveryUnit)
{
    EXPECT_EQ(printResolution(withExifSegment(pictureWith(Format::Jpeg), resolvedExif(2))),
              (PrintResolution{254, 508}));
    EXPECT_EQ(printResolution(withExifSegment(pictureWith(Format::Jpeg), resolvedExif(1))),
              std::nullopt);
    const auto metric =
        printResolution(withExifSegment(pictureWith(Format::Jpeg), resolvedExif(3)));
    ASSERT_TRUE(metric);
    EXPECT_NEAR(metric->x, 254 * 2.54, 0.02);
    QByteArray jpeg = pictureWith(Format::Jpeg, PrintResolution{118, 118});
    constexpr qsizetype unitAt = 13;
    ASSERT_EQ(jpeg[unitAt], 1);
    jpeg[unitAt] = 2;
    EXPECT_NEAR(printResolution(jpeg)->x, 299.72, 0.001);
    jpeg[unitAt] = 0;
    EXPECT_EQ(printResolution(jpeg), std::nullopt);
}

TEST(Resolution, IsThatOfTheUprightPicture)
{
    EXPECT_EQ(printResolution(withExifSegment(pictureWith(Format::Jpeg), resolvedExif(2, 6))),
              (PrintResolution{508, 254}));
}

TEST(Resolution, ThatNobodyMeansIsNone)
{
    for (const double number : {0.0, 1.0, -300.0, 1e9, qQNaN(), qInf()})
        EXPECT_EQ(meantResolution(number, 300), std::nullopt) << number;
    QByteArray png = pictureWith(Format::Png, fine);
    const qsizetype at = png.indexOf("pHYs") + 4;
    qToBigEndian(0xffffffffU, png.data() + at);
    EXPECT_EQ(printResolution(png), std::nullopt);
    for (const Format format : ownKinds) {
        const QByteArray file = pictureWith(format, fine);
        for (qsizetype length = 0; length < 200; ++length)
            static_cast<void>(printResolution(file.first(std::min(length, file.size()))));
    }
    for (qsizetype length = 0; length < resolvedExif(2).size(); ++length) {
        const QByteArray cut =
            withExifSegment(pictureWith(Format::Jpeg), resolvedExif(2).first(length));
        EXPECT_EQ(printResolution(cut).value_or(fine).x, length < 70 ? 300 : 254) << length;
    }
}
