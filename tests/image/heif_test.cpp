// SPDX-License-Identifier: GPL-3.0-or-later
//
// AVIF and HEIC, as far as the library for them is here.
#include "image/codec.h"
#include "image/color.h"
#include "image/metadata.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QColorSpace>
#include <QFile>

using namespace ratoon;

namespace {

class Heif : public testing::TestWithParam<Format> {
protected:
    void SetUp() override
    {
        if (!canWrite(GetParam())) GTEST_SKIP() << "no encoder for it on this computer";
    }

    static QByteArray written(const Image& image, int quality = 95)
    {
        const auto bytes = encoded(image, {.format = GetParam(), .quality = quality});
        EXPECT_TRUE(bytes) << bytes.error().english().toStdString();
        return bytes.value_or(QByteArray());
    }
    static Image read(const QByteArray& bytes)
    {
        const auto picture = decoded(bytes);
        EXPECT_TRUE(picture) << picture.error().english().toStdString();
        return picture ? picture->image : Image();
    }
    /// Mean difference of a sample, in levels of 255.
    static double meanDifference(const Image& a, const Image& b)
    {
        const QImage one = a.toQImage().convertToFormat(QImage::Format_RGBA8888);
        const QImage other = b.toQImage().convertToFormat(QImage::Format_RGBA8888);
        double sum = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width() * 4; ++x)
                sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
        return sum / (4.0 * one.width() * one.height());
    }
};

std::string nameOf(const testing::TestParamInfo<Format>& tested)
{
    return formatName(tested.param).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Formats, Heif, testing::Values(Format::Avif, Format::Heic), nameOf);

}  // namespace

TEST_P(Heif, IsKnownByItsBytesAndHoldsThePicture)
{
    const Image picture = photo({301, 200});
    const QByteArray bytes = written(picture);
    EXPECT_EQ(sniffedFormat(bytes), GetParam());
    const auto info = probed(bytes);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->size, picture.size());
    EXPECT_EQ(info->frames, 1);
    const Image back = read(bytes);
    ASSERT_EQ(back.size(), picture.size());
    EXPECT_EQ(back.depth(), Depth::Eight);
    EXPECT_LT(meanDifference(back, picture), 3.0);
    EXPECT_LT(written(picture, 30).size(), bytes.size());
}

TEST_P(Heif, KeepsTransparencyTenBitsAndTheProfile)
{
    const Image deep = gradient({160, 120}, Depth::Sixteen);
    const Image back = read(written(deep));
    EXPECT_EQ(back.depth(), GetParam() == Format::Heic ? Depth::Sixteen : Depth::Eight);
    EXPECT_LT(meanDifference(back, deep), 2.0);

    const QByteArray icc = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    EXPECT_EQ(read(written(photo({64, 48}).withIcc(icc))).icc(), icc);
    EXPECT_TRUE(isSrgb(read(written(photo({64, 48}))).icc()));

    const Image clear = Image::filled({64, 48}, Depth::Eight, Color());
    EXPECT_FALSE(read(written(clear)).isOpaque());
    EXPECT_LT(read(written(clear)).pixel({10, 10}).alpha, 700);
}

TEST_P(Heif, ThatIsCutOrTooLargeIsRefusedInWords)
{
    const QByteArray bytes = written(photo({200, 150}));
    for (const qsizetype length : {20LL, 60LL, bytes.size() / 2, bytes.size() - 20}) {
        const auto cut = decoded(bytes.left(length));
        if (cut) continue;  // some of the picture is enough for the library
        EXPECT_EQ(cut.error().code, ErrorCode::Malformed);
        EXPECT_FALSE(cut.error().english().isEmpty());
    }
    EXPECT_FALSE(decoded(bytes.left(60)));
    EXPECT_EQ(decoded(bytes, {.pixels = 10'000}).error().code, ErrorCode::Unsupported);
    EXPECT_EQ(decoded(bytes, DecodeLimits::forReplies()).error().code, ErrorCode::Unsupported);
}

TEST_P(Heif, SaysOfItselfWhatItIsTold)
{
    const QString source = QStringLiteral(
        "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia");
    const MetadataWish wish{.choice = MetadataChoice::Safe, .size = {64, 48}, .sourceType = source};
    const auto bytes =
        encoded(photo({64, 48}), {.format = GetParam()}, metadataBlocks({}, wish), {});
    ASSERT_TRUE(bytes) << bytes.error().english().toStdString();
    EXPECT_EQ(read(*bytes).size(), QSize(64, 48));
    EXPECT_TRUE(bytes->contains(source.toLatin1()));
    EXPECT_EQ(declaredSourceType(*bytes), source);
    EXPECT_TRUE(declaredSourceType(written(photo({64, 48}))).isEmpty());
}

TEST_P(Heif, PassesOnWhatItSays)
{
    QFile file(QStringLiteral(TEST_DATA "/metadata.jpg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const MetadataWish all{.choice = MetadataChoice::All, .size = {64, 48}};
    const auto middle =
        encoded(photo({64, 48}), {.format = GetParam()}, metadataBlocks(file.readAll(), all), {});
    ASSERT_TRUE(middle);
    const QByteArray png = encoded(photo({64, 48}), {.format = Format::Png}).value();
    const QByteArray whole = withMetadata(png, *middle, all).value();
    EXPECT_TRUE(whole.contains("Ada Lovelace"));
    EXPECT_TRUE(whole.contains("All rights with Ada"));
    EXPECT_TRUE(whole.contains("-4716"));
    const MetadataWish safe{.choice = MetadataChoice::Safe, .size = {64, 48}};
    const QByteArray reduced = withMetadata(png, *middle, safe).value();
    EXPECT_TRUE(reduced.contains("Ada Lovelace"));
    EXPECT_FALSE(reduced.contains("-4716"));
}
