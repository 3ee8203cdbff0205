// SPDX-License-Identifier: GPL-3.0-or-later
//
// What files say of their colors, and what of it holds.
#include "image/codec.h"
#include "image/color.h"
#include "image/deflate.h"
#include "image/pngchunks.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/profiles.h"

#include <QColorSpace>
#include <QtEndian>

#include <cmath>

using namespace ratoon;

namespace {

QByteArray displayP3()
{
    return QColorSpace(QColorSpace::DisplayP3).iccProfile();
}

QByteArray bigEndian32(std::initializer_list<quint32> numbers)
{
    QByteArray bytes;
    for (const quint32 number : numbers) {
        const quint32 big = qToBigEndian(number);
        bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
    }
    return bytes;
}

using PngTag = std::pair<const char*, QByteArray>;

/// `image` as a PNG without a profile, and with those chunks before its pixels.
QByteArray taggedPng(const Image& image, const std::vector<PngTag>& tags)
{
    QByteArray png = encoded(image, {.format = Format::Png, .embedIcc = false}).value();
    QByteArray chunks;
    for (const auto& [type, data] : tags) appendPngChunk(chunks, type, data);
    return png.insert(8 + 25, chunks);
}

PngTag iccTag(const QByteArray& icc)
{
    return {"iCCP", QByteArray("x\0\0", 3) + zlibCompressed(icc)};
}

PngTag gammaTag(quint32 hundredThousandths)
{
    return {"gAMA", bigEndian32({hundredThousandths})};
}

/// Of sRGB.
PngTag primariesTag()
{
    return {"cHRM", bigEndian32({31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000})};
}

PngTag codePointsTag(int primaries, int transfer, bool isFullRange = true)
{
    QByteArray data;
    for (const int value : {primaries, transfer, 0, isFullRange ? 1 : 0})
        data.append(static_cast<char>(value));
    return {"cICP", data};
}

/// `image` as a JPEG of the best quality without a profile, and with such a segment.
QByteArray taggedJpeg(const Image& image, char marker, const QByteArray& data)
{
    QByteArray jpeg =
        encoded(image, {.format = Format::Jpeg, .quality = 100, .embedIcc = false}).value();
    const auto length = static_cast<quint16>(data.size() + 2);
    QByteArray segment("\xff");
    segment.append(marker);
    segment.append(static_cast<char>(length >> 8));
    segment.append(static_cast<char>(length & 0xff));
    return jpeg.insert(2, segment + data);
}

QByteArray jpegWithIcc(const Image& image, const QByteArray& icc)
{
    return taggedJpeg(image, '\xe2', QByteArray("ICC_PROFILE\0\1\1", 14) + icc);
}

/// What cameras write of Adobe RGB: DCF 2.0, "option file".
QByteArray exifOfColors(quint16 colorSpace, const char* interoperability)
{
    const QByteArray begin("MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0", 26);
    QByteArray exif("\0\x02\xa0\x01\0\x03\0\0\0\x01", 10);
    exif.append(static_cast<char>(colorSpace >> 8)).append(static_cast<char>(colorSpace & 0xff));
    exif.append("\0\0\xa0\x05\0\x04\0\0\0\x01\0\0\0\x38\0\0\0\0", 18);
    const QByteArray inter("\0\x01\0\x01\0\x02\0\0\0\x04", 10);
    return QByteArray("Exif\0\0", 6) + begin + exif + inter + interoperability +
           QByteArray(5, '\0');
}

Decoded readTagged(const QByteArray& bytes)
{
    const auto result = decoded(bytes);
    EXPECT_TRUE(result) << result.error().english().toStdString();
    return result.value_or(Decoded());
}

Image inSrgb(const QByteArray& bytes)
{
    const auto result = convertedTo(readTagged(bytes).image, {});
    EXPECT_TRUE(result) << result.error().english().toStdString();
    return result.value_or(Image());
}

Image greyRamp(Depth depth)
{
    QImage pixels(64, 3, QImage::Format_RGBA64);
    for (int y = 0; y < pixels.height(); ++y)
        for (int x = 0; x < pixels.width(); ++x) {
            const auto value = static_cast<quint16>(x * 1040);
            pixels.setPixelColor(x, y, QColor::fromRgba64(value, value, value));
        }
    return converted(Image::fromQImage(pixels), depth);
}

/// In 16 bits, each number raised to that power.
Image raised(const Image& image, double power)
{
    QImage pixels = converted(image, Depth::Sixteen).toQImage();
    for (int y = 0; y < pixels.height(); ++y)
        for (int x = 0; x < pixels.width(); ++x) {
            const auto bent = [power](quint16 number) {
                return static_cast<quint16>(std::lround(65535 * std::pow(number / 65535.0, power)));
            };
            const Color c = converted(image, Depth::Sixteen).pixel({x, y});
            pixels.setPixelColor(
                x, y, QColor::fromRgba64(bent(c.red), bent(c.green), bent(c.blue), c.alpha));
        }
    return Image::fromQImage(pixels);
}

/// Of those primaries and sRGB's white.
QByteArray gammaProfile(QPointF first, QPointF second, QPointF third, float gamma)
{
    return QColorSpace(
               {0.3127, 0.3290}, first, second, third, QColorSpace::TransferFunction::Gamma, gamma)
        .iccProfile();
}

}  // namespace

TEST(ColorTags, AProfileThatDoesNotFitThePixelsIsLeftOutAndThatIsSaid)
{
    const Image image = gradient({40, 30});
    const Image fromJpeg = readTagged(jpegWithIcc(image, {})).image;
    QByteArray ink = displayP3();
    ink.replace(16, 4, "CMYK");
    QByteArray lab = displayP3();
    lab.replace(16, 4, "Lab ");
    for (const QByteArray& icc :
         {linearGreyProfile(), ink, lab, displayP3().first(300), QByteArray(500, 'g')}) {
        const Decoded png = readTagged(taggedPng(image, {iccTag(icc)}));
        EXPECT_TRUE(png.image == image) << icc.mid(16, 4).toStdString();
        EXPECT_EQ(png.notes.size(), 1U);
        const Decoded jpeg = readTagged(jpegWithIcc(image, icc));
        EXPECT_TRUE(jpeg.image == fromJpeg) << icc.mid(16, 4).toStdString();
        EXPECT_EQ(jpeg.notes.size(), 1U);
    }
    const Decoded sound = readTagged(taggedPng(image, {iccTag(displayP3())}));
    EXPECT_EQ(sound.image.icc(), displayP3());
    EXPECT_TRUE(sound.notes.empty());
}

TEST(ColorTags, APreviewKeepsItsColorsBesideAGreyProfile)
{
    const Image image = photo({200, 150});
    const auto plain = decodedPreview(jpegWithIcc(image, {}), {200, 150});
    const auto preview = decodedPreview(jpegWithIcc(image, linearGreyProfile()), {200, 150});
    ASSERT_TRUE(plain && preview);
    EXPECT_TRUE(alike(Image::fromQImage(*preview), Image::fromQImage(*plain)));
}

TEST(ColorTags, AGreyPictureHasAGreyProfile)
{
    const Image grey = greyRamp(Depth::Eight);
    const Decoded picture = readTagged(taggedPng(grey, {iccTag(linearGreyProfile())}));
    EXPECT_EQ(picture.image.icc(), linearGreyProfile());
    EXPECT_TRUE(picture.notes.empty());
    const auto light = convertedTo(picture.image, {});
    ASSERT_TRUE(light);
    EXPECT_TRUE(alike(*light, converted(raised(grey, 1 / 2.2), Depth::Eight), 16));
}

TEST(ColorTags, ABmpHoldsTheNumbersOfSrgbBecauseItNamesNoOthers)
{
    const Image wide = opaqueNoise({40, 30}).withIcc(displayP3());
    const auto bytes = encoded(wide, {.format = Format::Bmp});
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(alike(readTagged(*bytes).image, *convertedTo(wide, {})));
}

TEST(ColorTags, TheGammaOfAPngCounts)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image light = converted(raised(greyRamp(depth), 2.2), depth);
        for (const auto& tags :
             {std::vector{gammaTag(100'000)}, std::vector{gammaTag(100'000), primariesTag()}}) {
            const Image image = inSrgb(taggedPng(light, tags));
            EXPECT_EQ(image.depth(), depth);
            // Gamma 2.2 is not quite the curve of sRGB, and 8 bits of light are few in the dark.
            for (int x = 20; x < 64; ++x) EXPECT_NEAR(image.pixel({x, 1}).red, x * 1040, 900) << x;
        }
    }
}

TEST(ColorTags, ThePrimariesOfAPngCount)
{
    const QByteArray adobe = gammaProfile({0.64, 0.33}, {0.21, 0.71}, {0.15, 0.06}, 2.19921875F);
    const Image image = gradient({40, 30});
    const PngTag primaries = {"cHRM",
                              bigEndian32({31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000})};
    const Image shown = inSrgb(taggedPng(image, {gammaTag(45'470), primaries}));
    EXPECT_TRUE(alike(shown, *convertedTo(image.withIcc(adobe), {}), 2));
    EXPECT_FALSE(alike(shown, image, 5));
}

TEST(ColorTags, APngInTheColorsOfSrgbNeedsNoProfile)
{
    const Image image = gradient({40, 30});
    for (const auto& tags : {std::vector{gammaTag(45'455)},
                             std::vector{gammaTag(45'455), primariesTag()},
                             std::vector{primariesTag()},
                             std::vector{codePointsTag(1, 13)},
                             std::vector{gammaTag(100'000), PngTag{"sRGB", QByteArray(1, '\0')}},
                             std::vector{gammaTag(0)},
                             std::vector{gammaTag(100'000), PngTag{"cHRM", QByteArray(32, '\0')}},
                             std::vector{PngTag{"gAMA", "x"}, PngTag{"cHRM", "x"}}}) {
        const Decoded picture = readTagged(taggedPng(image, tags));
        EXPECT_TRUE(picture.image == image)
            << tags.front().first << ' ' << tags.front().second.toHex().toStdString();
        EXPECT_TRUE(picture.notes.empty());
    }
}

TEST(ColorTags, TheStrongestTagOfAPngWins)
{
    const Image image = gradient({40, 30});
    const auto iccOf = [&](const std::vector<PngTag>& tags) {
        return readTagged(taggedPng(image, tags)).image.icc();
    };
    EXPECT_EQ(iccOf({gammaTag(100'000), iccTag(displayP3())}), displayP3());
    EXPECT_EQ(iccOf({codePointsTag(1, 13), iccTag(displayP3())}), QByteArray());
    // Of what cannot be shown so, the next one counts.
    EXPECT_EQ(iccOf({codePointsTag(9, 16), iccTag(displayP3())}), displayP3());
    EXPECT_EQ(iccOf({codePointsTag(12, 13, false), iccTag(displayP3())}), displayP3());
}

TEST(ColorTags, TheCodePointsOfAPngCount)
{
    const Image image = gradient({40, 30});
    const Image p3 = inSrgb(taggedPng(image, {codePointsTag(12, 13)}));
    EXPECT_TRUE(alike(p3, *convertedTo(image.withIcc(displayP3()), {}), 1));
    EXPECT_FALSE(alike(p3, image, 5));

    // The curve of Rec. 709 is darker than that of sRGB but for its ends: 0.5 stands for 0.2596 of the light.
    const Image half = Image::filled({9, 9}, Depth::Sixteen, {0x8000, 0x8000, 0x8000, 0xffff});
    for (const int primaries : {1, 9})
        EXPECT_NEAR(inSrgb(taggedPng(half, {codePointsTag(primaries, 1)})).pixel({3, 3}).green,
                    65535 * 0.5468,
                    200);
}

TEST(ColorTags, AJpegOfACameraMayBeInAdobeRgbWithoutAProfile)
{
    const Image image = gradient({40, 30});
    const QByteArray adobe = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    const QByteArray plain = jpegWithIcc(image, {});
    const QByteArray camera = taggedJpeg(image, '\xe1', exifOfColors(0xffff, "R03"));
    const Image expected = *convertedTo(readTagged(plain).image.withIcc(adobe), {});
    EXPECT_FALSE(isSrgb(readTagged(camera).image.icc()));
    EXPECT_TRUE(alike(inSrgb(camera), expected, 1));
    const auto preview = decodedPreview(camera, {40, 30});
    ASSERT_TRUE(preview);
    EXPECT_TRUE(alike(Image::fromQImage(*preview), expected, 1));
    for (const QByteArray& exif : {exifOfColors(1, "R98"),
                                   exifOfColors(0xffff, "R98"),
                                   exifOfColors(1, "R03"),
                                   exifOfColors(0xffff, "R03").first(70)})
        EXPECT_TRUE(readTagged(taggedJpeg(image, '\xe1', exif)).image.icc().isEmpty());
    // A profile is the stronger word.
    QByteArray both = camera;
    const QByteArray tagged = jpegWithIcc(image, displayP3());
    both.insert(2, tagged.mid(2, tagged.indexOf("\xff\xe0") - 2));
    EXPECT_EQ(readTagged(both).image.icc(), displayP3());
}
