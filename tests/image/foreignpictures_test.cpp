// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QFile>
#include <QtEndian>

#include <cmath>

using namespace ratoon;

// Pictures made by another program from `gradient` and `noise`: see data/README.md.

namespace {

constexpr QSize size(40, 30);

QByteArray bytesOf(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

Decoded pictureOf(const char* name)
{
    auto result = decoded(bytesOf(name));
    EXPECT_TRUE(result) << name;
    return result ? *result : Decoded();
}

Image greyOf(const Image& image)
{
    QImage pixels = image.toQImage();
    for (int y = 0; y < pixels.height(); ++y)
        for (int x = 0; x < pixels.width(); ++x) {
            const Color c = image.pixel({x, y});
            const auto luma = static_cast<quint16>(
                std::lround(0.212656 * c.red + 0.715158 * c.green + 0.072186 * c.blue));
            pixels.setPixelColor(x, y, QColor::fromRgba64(luma, luma, luma, c.alpha));
        }
    return Image::fromQImage(pixels);
}

}  // namespace

TEST(ForeignPicture, SixteenBitTiffsKeepEverySample)
{
    for (const char* name :
         {"n16-lzw.tif", "n16-big-endian.tif", "n16-planar.tif", "n16-tiled.tif"})
        EXPECT_EQ(pictureOf(name).image, noise(size, Depth::Sixteen)) << name;
}

TEST(ForeignPicture, BigTiffsKeepEverySample)
{
    for (const char* name : {"big.tif", "big-big-endian.tif"}) {
        EXPECT_EQ(pictureOf(name).info.format, Format::Tiff) << name;
        EXPECT_EQ(pictureOf(name).image, gradient(size)) << name;
    }
}

TEST(ForeignPicture, InterlacedPngsKeepEverySample)
{
    EXPECT_EQ(pictureOf("interlaced8.png").image, noise(size));
    EXPECT_EQ(pictureOf("interlaced16.png").image, noise(size, Depth::Sixteen));
}

TEST(ForeignPicture, LosslessWebPKeepsEverySample)
{
    EXPECT_TRUE(alike(pictureOf("n8-lossless.webp").image, noise(size)));
}

TEST(ForeignPicture, GreyBecomesThreeEqualChannels)
{
    EXPECT_TRUE(alike(pictureOf("grey8.png").image, greyOf(gradient(size)), 1));
    EXPECT_TRUE(alike(pictureOf("grey.jpg").image, greyOf(gradient(size)), 6));
    EXPECT_TRUE(alike(pictureOf("grey16.png").image, greyOf(gradient(size, Depth::Sixteen)), 2));
    EXPECT_TRUE(alike(pictureOf("greyalpha16.png").image, greyOf(noise(size, Depth::Sixteen)), 2));
}

TEST(ForeignPicture, InkBecomesLight)
{
    EXPECT_TRUE(alike(pictureOf("cmyk.jpg").image, gradient(size), 12));
    EXPECT_TRUE(alike(pictureOf("cmyk.tif").image, gradient(size), 3));
    EXPECT_TRUE(pictureOf("cmyk.jpg").image.isOpaque());
}

TEST(ForeignPicture, APaletteMayHoldTransparency)
{
    const Image image = pictureOf("palette-trns.png").image;
    EXPECT_EQ(image.pixel({5, 5}), (Color{0, 0, 0xffff, 0xffff}));
    EXPECT_EQ(image.pixel({30, 5}), (Color{0xffff, 0, 0, 0xffff}));
    EXPECT_EQ(image.pixel({5, 25}).alpha, 0);
    EXPECT_TRUE(alike(pictureOf("palette.tif").image, gradient(size), 60));
    EXPECT_TRUE(alike(pictureOf("palette.bmp").image, gradient(size), 60));
}

TEST(ForeignPicture, SingleBitsAreBlackAndWhite)
{
    const Image image = pictureOf("bits1.png").image;
    EXPECT_EQ(image.pixel({0, 0}), (Color{0, 0, 0, 0xffff}));
    EXPECT_EQ(image.pixel({39, 29}), (Color{0xffff, 0xffff, 0xffff, 0xffff}));
    EXPECT_EQ(pictureOf("bits1.tif").image, image);
}

TEST(ForeignPicture, PremultipliedAlphaIsUndone)
{
    const Image image = pictureOf("n8-premultiplied.tif").image;
    const Image expected = noise(size);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const Color a = image.pixel({x, y});
            const Color b = expected.pixel({x, y});
            ASSERT_EQ(a.alpha, b.alpha);
            // Few levels are left of a faint pixel's color.
            const double step = b.alpha == 0 ? 65535.0 : 65535.0 * 257 / b.alpha;
            ASSERT_NEAR(a.red, b.red, step) << x << ", " << y;
        }
}

TEST(ForeignPicture, ProgressiveJpegsAreRead)
{
    EXPECT_TRUE(alike(pictureOf("progressive.jpg").image, gradient(size), 12));
}

TEST(ForeignPicture, OfAJpegOnlyTheEndMarkMayBeMissing)
{
    for (const char* name : {"progressive.jpg", "grey.jpg", "cmyk.jpg"}) {
        const QByteArray whole = bytesOf(name);
        ASSERT_TRUE(whole.endsWith("\xff\xd9")) << name;
        const auto open = decoded(whole.chopped(2));
        ASSERT_TRUE(open) << name;
        EXPECT_EQ(open->image, pictureOf(name).image) << name;
        EXPECT_EQ(open->notes.size(), 1U) << name;
        EXPECT_TRUE(pictureOf(name).notes.empty()) << name;
        EXPECT_TRUE(decoded(whole.chopped(1))) << name;
        for (qsizetype missing = 3; missing < 200; ++missing)
            EXPECT_FALSE(decoded(whole.chopped(missing))) << name << " without " << missing;
        // Between two scans, too, something is missing.
        for (qsizetype at = whole.indexOf("\xff\xda"); at > 0;
             at = whole.indexOf("\xff\xda", at + 1))
            for (qsizetype less = 0; less < 40; ++less)
                EXPECT_FALSE(decoded(whole.first(at - less))) << name << " up to " << at - less;
    }
}

TEST(ForeignPicture, ABmpMayBeStoredFromTheTopDown)
{
    for (const int bytesAPixel : {3, 4}) {
        const QImage pixels = gradient(size).toQImage().convertToFormat(
            bytesAPixel == 3 ? QImage::Format_RGB888 : QImage::Format_RGB32);
        QByteArray bytes("BM");
        const auto add = [&bytes](auto number) {
            const auto little = qToLittleEndian(number);
            bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
        };
        const qint32 length = size.width() * size.height() * bytesAPixel;
        for (const qint32 number : {54 + length, 0, 54, 40, size.width(), -size.height()})
            add(number);
        add(qint16(1));
        add(static_cast<qint16>(bytesAPixel * 8));
        for (const qint32 number : {0, length, 2835, 2835, 0, 0}) add(number);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x) {
                const QRgb color = pixels.pixel(x, y);
                for (const int value : {qBlue(color), qGreen(color), qRed(color)})
                    add(static_cast<quint8>(value));
                if (bytesAPixel == 4) add(quint8(0));
            }
        const auto picture = decoded(bytes);
        ASSERT_TRUE(picture) << bytesAPixel;
        EXPECT_EQ(picture->info.size, size);
        EXPECT_EQ(picture->image, gradient(size)) << bytesAPixel;
        EXPECT_FALSE(decoded(bytes.chopped(40)));
        EXPECT_FALSE(decoded(bytes, {.pixels = 1000}));
    }
}

TEST(ForeignPicture, OrientationOfATiffIsApplied)
{
    const Decoded picture = pictureOf("orientation6.tif");
    EXPECT_EQ(picture.info.orientation, 6);
    EXPECT_EQ(picture.image, oriented(gradient(size), 6));
}

TEST(ForeignPicture, OfAnAnimationTheFirstFrameIsShownAndTheOthersCounted)
{
    for (const char* name : {"animated.gif", "animated.webp"}) {
        const Decoded picture = pictureOf(name);
        EXPECT_EQ(picture.info.frames, 2) << name;
        EXPECT_TRUE(alike(picture.image, gradient(size), 40)) << name;
    }
}
