// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/metadata.h"
#include "image/metadatarules.h"
#include "image/pngchunks.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QColorSpace>
#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;

// metadata.jpg was filled by ExifTool: see data/README.md. What must not get out is marked by a number in it.

namespace {

constexpr auto generated = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
constexpr auto captured = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";

QByteArray original()
{
    QFile file(QStringLiteral(TEST_DATA "/metadata.jpg"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray encodedAs(Format format)
{
    const QByteArray p3 = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    return encoded(opaqueNoise({30, 40}).withIcc(p3), {.format = format}).value();
}

MetadataWish wishFor(MetadataChoice choice)
{
    return {.choice = choice,
            .size = {30, 40},
            .isSrgb = false,
            .sourceType = QString::fromLatin1(generated)};
}

const std::array kinds = {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff};

}  // namespace

TEST(Metadata, IsNotWrittenUnlessItIsWished)
{
    for (const Format format : kinds) {
        const QByteArray file = encodedAs(format);
        EXPECT_EQ(withMetadata(file, original(), wishFor(MetadataChoice::None)), file);
        EXPECT_EQ(withMetadata(file, {}, {.choice = MetadataChoice::All}), file);
    }
}

TEST(Metadata, ThatIsSafeNamesTheMakerAndNoPlaceOrDevice)
{
    for (const Format format : kinds) {
        const auto file =
            withMetadata(encodedAs(format), original(), wishFor(MetadataChoice::Safe));
        ASSERT_TRUE(file) << formatName(format).toStdString();
        for (const char* told :
             {"Ada Lovelace", "All rights with Ada", "Difference No. 2", generated})
            EXPECT_TRUE(file->contains(told)) << formatName(format).toStdString() << ' ' << told;
        for (int number = 4711; number <= 4720; ++number)
            EXPECT_FALSE(file->contains('-' + QByteArray::number(number))) << number;
        EXPECT_FALSE(file->contains(captured));
    }
}

TEST(Metadata, ThatIsSafeSaysWhatMayBeDoneAndNotWhereSomebodyLives)
{
    for (const char* key : {"Xmp.xmpRights.Marked",
                            "Xmp.xmpRights.UsageTerms",
                            "Xmp.xmpRights.UsageTerms[1]",
                            "Xmp.xmpRights.WebStatement",
                            "Xmp.plus.DataMining",
                            "Xmp.plus.CopyrightStatus",
                            "Xmp.plus.Licensor",
                            "Xmp.plus.Licensor[1]",
                            "Xmp.plus.Licensor[2]/plus:LicensorURL"})
        EXPECT_TRUE(isSafeXmp(key)) << key;
    for (const char* key : {"Xmp.xmpRights.Owner",
                            "Xmp.xmpRights.Owner[1]",
                            "Xmp.plus.LicensorStreetAddress",
                            "Xmp.plus.Licensor[1]/plus:LicensorStreetAddress",
                            "Xmp.plus.Licensor[1]/plus:LicensorTelephone1",
                            "Xmp.plus.Licensor[1]/plus:LicensorName",
                            "Xmp.plus.CopyrightOwner[1]/plus:CopyrightOwnerName",
                            "Xmp.plus.ImageSupplier"})
        EXPECT_FALSE(isSafeXmp(key)) << key;
}

TEST(Metadata, ThatIsAllKeepsPlacesToo)
{
    for (const Format format : kinds) {
        const auto file = withMetadata(encodedAs(format), original(), wishFor(MetadataChoice::All));
        ASSERT_TRUE(file) << formatName(format).toStdString();
        for (const int number : {4711, 4712, 4713, 4714, 4715, 4716, 4718, 4719, 4720})
            EXPECT_TRUE(file->contains('-' + QByteArray::number(number)))
                << formatName(format).toStdString() << ' ' << number;
        EXPECT_FALSE(file->contains("Exposure2012"));  // it would be applied once more
        EXPECT_FALSE(file->contains(captured));
    }
}

TEST(Metadata, ChangesNeitherPixelsNorProfile)
{
    for (const Format format : kinds) {
        const QByteArray file = encodedAs(format);
        for (const MetadataChoice choice : {MetadataChoice::Safe, MetadataChoice::All}) {
            const auto before = decoded(file);
            const auto after = decoded(withMetadata(file, original(), wishFor(choice)).value());
            ASSERT_TRUE(after) << formatName(format).toStdString();
            EXPECT_TRUE(alike(after->image, before->image)) << formatName(format).toStdString();
            EXPECT_EQ(after->image.icc(), before->image.icc());
        }
    }
}

TEST(Metadata, SaysThatThePictureIsUpright)
{
    ASSERT_EQ(probed(original())->orientation, 6);
    for (const Format format : kinds) {
        const auto file = withMetadata(encodedAs(format), original(), wishFor(MetadataChoice::All));
        EXPECT_EQ(probed(*file)->orientation, 1) << formatName(format).toStdString();
    }
}

TEST(Metadata, LiesInPngsWhereOthersLookForIt)
{
    const auto file =
        withMetadata(encodedAs(Format::Png), original(), wishFor(MetadataChoice::Safe));
    const PngChunks chunks = pngChunks(*file);
    ASSERT_TRUE(chunks.isWhole);
    EXPECT_TRUE(chunks.find("iTXt").data.startsWith("XML:com.adobe.xmp"));
    EXPECT_FALSE(chunks.find("eXIf").data.isEmpty());
}

TEST(Metadata, HoldsPromptsOnlyIfTheyAreGiven)
{
    MetadataWish wish = wishFor(MetadataChoice::Safe);
    EXPECT_FALSE(withMetadata(encodedAs(Format::Jpeg), {}, wish)->contains("PromptInformation"));
    wish.prompt = QStringLiteral("a red coat");
    EXPECT_TRUE(withMetadata(encodedAs(Format::Jpeg), {}, wish)->contains("a red coat"));
}

TEST(Metadata, OfIptcIsSaidInXmpWhereItHasNoOtherPlace)
{
    const auto file =
        withMetadata(encodedAs(Format::WebP), original(), wishFor(MetadataChoice::Safe));
    EXPECT_TRUE(file->contains("<rdf:li>engine</rdf:li>"));
    const MetadataBlocks blocks = metadataBlocks(original(), wishFor(MetadataChoice::All));
    EXPECT_TRUE(blocks.xmp.contains("<rdf:li>engine</rdf:li>"));
    EXPECT_TRUE(blocks.xmp.contains("XCITY-4718"));  // not said anew
    EXPECT_FALSE(blocks.xmp.contains(">CITY-4717"));
}

TEST(Metadata, OfTextsInPngsIsKept)
{
    QByteArray png = encodedAs(Format::Png);
    QByteArray texts;
    appendPngChunk(texts, "tEXt", QByteArrayLiteral("Author\0Grace Hopper"));
    appendPngChunk(
        texts, "iTXt", QByteArrayLiteral("Copyright\0\0\0en\0\0All with Gr\xc3\xa1\x63\x65"));
    appendPngChunk(texts, "tEXt", QByteArrayLiteral("Comment\0the first moth"));
    png.insert(33, texts);
    for (const Format format : kinds) {
        const auto safe = withMetadata(encodedAs(format), png, wishFor(MetadataChoice::Safe));
        EXPECT_TRUE(safe->contains("Grace Hopper")) << formatName(format).toStdString();
        EXPECT_TRUE(safe->contains("All with Gr\xc3\xa1\x63\x65"));
        EXPECT_FALSE(safe->contains("moth"));
        const auto all = withMetadata(encodedAs(format), png, wishFor(MetadataChoice::All));
        EXPECT_TRUE(all->contains("the first moth")) << formatName(format).toStdString();
    }
}

TEST(Metadata, OfAJpegsCommentIsKeptIfAllIsWished)
{
    QByteArray jpeg = encodedAs(Format::Jpeg);
    jpeg.insert(2, QByteArray::fromHex("fffe0010") + "the first moth");
    for (const Format format : kinds) {
        const auto safe = withMetadata(encodedAs(format), jpeg, wishFor(MetadataChoice::Safe));
        EXPECT_FALSE(safe->contains("moth")) << formatName(format).toStdString();
        const auto all = withMetadata(encodedAs(format), jpeg, wishFor(MetadataChoice::All));
        EXPECT_TRUE(all->contains("the first moth")) << formatName(format).toStdString();
    }
}

TEST(Metadata, PointsAtNoPartOfXmpThatIsNotThere)
{
    EXPECT_FALSE(isStillTrueXmp("Xmp.xmpNote.HasExtendedXMP"));
}

TEST(Metadata, OfAnOriginalThatCannotBeReadIsNone)
{
    for (const QByteArray& nonsense : {QByteArray("no picture"), original().left(400)}) {
        const auto file =
            withMetadata(encodedAs(Format::Png), nonsense, wishFor(MetadataChoice::All));
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->contains(generated));
    }
}

TEST(Metadata, LeavesKindsAloneThatHoldNone)
{
    const QByteArray bmp = encodedAs(Format::Bmp);
    EXPECT_EQ(withMetadata(bmp, original(), wishFor(MetadataChoice::All)), bmp);
}

TEST(Metadata, DeclaresItsSource)
{
    EXPECT_EQ(declaredSourceType(original()), QString::fromLatin1(captured));
    const auto file = withMetadata(encodedAs(Format::WebP), {}, wishFor(MetadataChoice::Safe));
    EXPECT_EQ(declaredSourceType(*file), QString::fromLatin1(generated));
    EXPECT_EQ(declaredSourceType(encodedAs(Format::Png)), QString());
    EXPECT_EQ(declaredSourceType("nonsense"), QString());
}
