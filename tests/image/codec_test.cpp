// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/color.h"
#include "image/pngchunks.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QColorSpace>

#include <set>

using namespace ratoon;

namespace {

constexpr Format writableFormats[] = {Format::Png,
                                      Format::Jpeg,
                                      Format::WebP,
                                      Format::Tiff,
                                      Format::Bmp};

QByteArray bytesOf(const Image& image, const EncodeOptions& options)
{
    const auto result = encoded(image, options);
    EXPECT_TRUE(result) << result.error().english().toStdString();
    return result.value_or(QByteArray());
}

Image imageOf(const QByteArray& bytes)
{
    const auto result = decoded(bytes);
    EXPECT_TRUE(result) << result.error().english().toStdString();
    return result ? result->image : Image();
}

ErrorCode failureOf(const QByteArray& bytes, const DecodeLimits& limits = {})
{
    const auto result = decoded(bytes, limits);
    EXPECT_FALSE(result);
    return result ? ErrorCode::Usage : result.error().code;
}

// An EXIF block of one entry.
QByteArray exifWith(int orientation)
{
    QByteArray exif("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
    exif.append(static_cast<char>(orientation));
    return exif.append(7, '\0');
}

// `jpeg` with an application segment behind its first two bytes.
QByteArray withSegment(QByteArray jpeg, char marker, const QByteArray& data)
{
    const auto length = static_cast<quint16>(data.size() + 2);
    QByteArray segment("\xff");
    segment.append(marker);
    segment.append(static_cast<char>(length >> 8));
    segment.append(static_cast<char>(length & 0xff));
    return jpeg.insert(2, segment + data);
}

// `png` with a chunk behind its header.
QByteArray withChunk(QByteArray png, const char* type, const QByteArray& data)
{
    QByteArray chunk;
    appendPngChunk(chunk, type, data);
    return png.insert(8 + 25, chunk);
}

class CodecOfDepth : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, CodecOfDepth, testing::Values(Depth::Eight, Depth::Sixteen));

}  // namespace

TEST_P(CodecOfDepth, PngAndTiffAreExact)
{
    for (const Format format : {Format::Png, Format::Tiff})
        for (const QSize size : {QSize(1, 1), QSize(128, 129), QSize(300, 77), QSize(5, 400)})
            for (const Image& image : {noise(size, GetParam()), opaqueNoise(size, GetParam())})
                EXPECT_EQ(imageOf(bytesOf(image, {.format = format})), image)
                    << formatName(format).toStdString() << size.width();
}

TEST_P(CodecOfDepth, PngIsReadAlikeByAnotherReader)
{
    for (const Image& image : {noise({150, 140}, GetParam()), photo({150, 140}, GetParam())}) {
        const QByteArray bytes = bytesOf(image, {.format = Format::Png});
        EXPECT_EQ(Image::fromQImage(QImage::fromData(bytes, "png")), image);
    }
}

TEST(Codec, LosslessWebPIsExact)
{
    const Image image = noise({150, 90});
    EXPECT_EQ(imageOf(bytesOf(image, {.format = Format::WebP, .quality = 100})), image);
}

TEST_P(CodecOfDepth, LossyFormatsAreClose)
{
    const Image image = gradient({150, 90}, GetParam());
    const Image eight = converted(image, Depth::Eight);
    for (const Format format : {Format::Jpeg, Format::WebP})
        EXPECT_TRUE(alike(imageOf(bytesOf(image, {.format = format, .quality = 95})), eight, 10))
            << formatName(format).toStdString();
    EXPECT_EQ(imageOf(bytesOf(image, {.format = Format::Bmp})), eight);
}

TEST(Codec, JpegAndBmpLieOnWhite)
{
    const Image image = Image::filled({20, 20}, Depth::Eight, {0xffff, 0, 0, 0x8080});
    const Image pink = Image::filled({20, 20}, Depth::Eight, {0xffff, 0x7f7f, 0x7f7f, 0xffff});
    EXPECT_TRUE(alike(imageOf(bytesOf(image, {.format = Format::Bmp})), pink));
    EXPECT_TRUE(alike(imageOf(bytesOf(image, {.format = Format::Jpeg})), pink, 2));
}

TEST(Codec, IsSniffedByContent)
{
    for (const Format format : writableFormats) {
        const QByteArray bytes = bytesOf(gradient({9, 9}), {.format = format});
        EXPECT_EQ(sniffedFormat(bytes), format);
        EXPECT_EQ(probed(bytes)->format, format);
        EXPECT_EQ(probed(bytes)->size, QSize(9, 9));
    }
    EXPECT_EQ(sniffedFormat("<svg xmlns='http://www.w3.org/2000/svg'/>"), std::nullopt);
    EXPECT_EQ(sniffedFormat({}), std::nullopt);
    EXPECT_EQ(formatForFileName(QStringLiteral("a.b/photo.JPG")), Format::Jpeg);
    EXPECT_EQ(formatForFileName(QStringLiteral("png")), std::nullopt);
    EXPECT_EQ(mimeType(Format::WebP), "image/webp");
}

TEST(Codec, RefusesWhatIsNoPicture)
{
    EXPECT_EQ(failureOf({}), ErrorCode::Unsupported);
    EXPECT_EQ(failureOf("<svg xmlns='http://www.w3.org/2000/svg'/>"), ErrorCode::Unsupported);
    const QByteArray bmp = bytesOf(gradient({9, 9}), {.format = Format::Bmp});
    EXPECT_EQ(failureOf(bmp, DecodeLimits::forReplies()), ErrorCode::Unsupported);
    EXPECT_EQ(encoded(gradient({9, 9}), {.format = Format::Gif}).error().code,
              ErrorCode::Unsupported);
    EXPECT_EQ(encoded(Image(), {}).error().code, ErrorCode::Unsupported);
}

TEST(Codec, NeverShowsHalfAPicture)
{
    for (const Format format : writableFormats) {
        const QByteArray bytes = bytesOf(noise({150, 140}), {.format = format});
        for (qsizetype size = 30; size < bytes.size() - 16; size += bytes.size() / 40)
            EXPECT_EQ(failureOf(bytes.first(size)), ErrorCode::Malformed)
                << formatName(format).toStdString() << " of " << size;
    }
}

TEST(Codec, SurvivesDamage)
{
    for (const Format format : writableFormats) {
        const QByteArray whole = bytesOf(photo({60, 50}), {.format = format});
        for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 300) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(~bytes[at]);
            const auto result = decoded(bytes, {.pixels = 1'000'000});
            EXPECT_TRUE(!result || !result->image.isNull());
        }
    }
}

TEST(Codec, RefusesTooLargePicturesWithTheNumbers)
{
    const QByteArray bytes = bytesOf(gradient({150, 90}), {});
    const auto tooMany = decoded(bytes, {.pixels = 10'000});
    ASSERT_FALSE(tooMany);
    EXPECT_EQ(tooMany.error().code, ErrorCode::Unsupported);
    EXPECT_TRUE(tooMany.error().english().contains(QStringLiteral("150 × 90")));
    EXPECT_EQ(failureOf(bytes, {.side = 149}), ErrorCode::Unsupported);
    EXPECT_TRUE(decoded(bytes, {.side = 150, .pixels = 13'500}));
}

TEST(Codec, RefusesAPromiseOfManyPixelsAtOnce)
{
    QByteArray bytes = bytesOf(gradient({150, 90}), {});
    bytes.replace(16, 8, QByteArray("\0\0\x75\x30\0\0\x75\x30", 8));  // 30 000 × 30 000
    EXPECT_EQ(failureOf(bytes), ErrorCode::Unsupported);
}

TEST(Codec, KeepsTheProfileVerbatim)
{
    const QByteArray icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const Image image = gradient({20, 20}).withIcc(icc);
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff}) {
        EXPECT_EQ(imageOf(bytesOf(image, {.format = format})).icc(), icc);
        EXPECT_EQ(imageOf(bytesOf(image, {.format = format, .embedIcc = false})).icc(),
                  QByteArray());
    }
}

TEST(Codec, KeepsAProfileItCannotRead)
{
    QByteArray icc(200'000, 'x');
    icc.replace(16, 4, "RGB ");
    const Image image = gradient({20, 20}).withIcc(icc);
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff})
        EXPECT_EQ(imageOf(bytesOf(image, {.format = format})).icc(), icc);
}

TEST(Codec, IgnoresAHugeProfile)
{
    QByteArray icc(5 * 1024 * 1024, 'x');
    icc.replace(16, 4, "RGB ");
    const Image image = gradient({20, 20});
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff})
        EXPECT_EQ(imageOf(bytesOf(image.withIcc(icc), {.format = format})),
                  imageOf(bytesOf(image, {.format = format})))
            << formatName(format).toStdString();
}

TEST(Codec, TurnsPicturesUpright)
{
    const Image image = gradient({33, 17});
    const QByteArray jpeg = bytesOf(image, {.format = Format::Jpeg, .quality = 98});
    const QByteArray png = bytesOf(image, {.format = Format::Png});
    const Image stored = imageOf(jpeg);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray exif = exifWith(orientation);
        const QByteArray turnedJpeg = withSegment(jpeg, '\xe1', QByteArray("Exif\0\0", 6) + exif);
        const QByteArray turnedPng = withChunk(png, "eXIf", exif);
        EXPECT_EQ(imageOf(turnedJpeg), oriented(stored, orientation)) << orientation;
        EXPECT_EQ(imageOf(turnedPng), oriented(image, orientation)) << orientation;
        const auto info = probed(turnedJpeg);
        ASSERT_TRUE(info);
        EXPECT_EQ(info->orientation, orientation);
        EXPECT_EQ(info->size, oriented(image, orientation).size());
        const auto preview = decodedPreview(turnedJpeg, {33, 33});
        ASSERT_TRUE(preview);
        EXPECT_TRUE(alike(Image::fromQImage(*preview), oriented(stored, orientation)))
            << orientation;
    }
}

TEST(Codec, WritesNothingButPixelsAndTheProfile)
{
    const QByteArray png =
        withChunk(withChunk(bytesOf(gradient({20, 20}), {}), "tEXt", QByteArray("Author\0me", 9)),
                  "eXIf",
                  exifWith(3));
    std::set<std::string> types;
    const QByteArray again = bytesOf(imageOf(png), {});
    for (const PngChunk& chunk : pngChunks(again).chunks)
        types.insert(chunk.type.toByteArray().toStdString());
    EXPECT_EQ(types, (std::set<std::string>{"IHDR", "IDAT", "IEND"}));
    for (const Format format : {Format::Jpeg, Format::WebP, Format::Tiff})
        EXPECT_FALSE(bytesOf(imageOf(png), {.format = format}).contains("Author"));
}

TEST(Codec, APreviewIsLargeEnoughAndNoLarger)
{
    const Image image = photo({800, 600});
    for (const Format format : {Format::Jpeg, Format::Png}) {
        const QByteArray bytes = bytesOf(image, {.format = format});
        const auto preview = decodedPreview(bytes, {190, 190});
        ASSERT_TRUE(preview);
        EXPECT_GE(preview->width(), 190);
        EXPECT_LE(preview->width(), 400);
        EXPECT_TRUE(decodedPreview(bytes, {5000, 5000})->size() == QSize(800, 600));
    }
    EXPECT_FALSE(decodedPreview("junk", {10, 10}));
}

TEST(Codec, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const Image image = photo({300, 300});
    for (const Format format : writableFormats) {
        const auto written = encoded(image, {.format = format}, cancel);
        ASSERT_FALSE(written) << formatName(format).toStdString();
        EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
        const auto read = decoded(bytesOf(image, {.format = format}), {}, cancel);
        ASSERT_FALSE(read) << formatName(format).toStdString();
        EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    }
}
