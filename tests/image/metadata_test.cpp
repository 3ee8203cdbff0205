// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/deflate.h"
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

QByteArray longText()
{
    return QByteArray(100'000, 't');
}

QByteArray appSegment(const QByteArray& data)
{
    const auto size = static_cast<quint16>(data.size() + 2);
    return QByteArray("\xff\xe1") + static_cast<char>(size >> 8U) + static_cast<char>(size) + data;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0}) bytes.append(static_cast<char>(number >> shift));
    return bytes;
}

QByteArray xmpOf(const QByteArray& properties)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\""
           " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
           " xmlns:GImage=\"http://ns.google.com/photos/1.0/image/\""
           " xmlns:other=\"http://ns.google.com/photos/1.0/depthmap/\">" +
           properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

QByteArray extendedPacket(const QByteArray& text, const QByteArray& more = {})
{
    return xmpOf("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text +
                 "</rdf:li></rdf:Alt></dc:description>" + more);
}

QByteArray extension(const QByteArray& guid, quint32 size, quint32 offset, const QByteArray& part)
{
    return appSegment(QByteArrayLiteral("http://ns.adobe.com/xmp/extension/\0") + guid +
                      bigEndian(size) + bigEndian(offset) + part);
}

/// A main part that names its creator, and behind it those segments.
QByteArray jpegWithXmp(const QByteArray& extensions)
{
    const QByteArray main =
        xmpOf("<dc:creator><rdf:Seq><rdf:li>Ada Lovelace</rdf:li></rdf:Seq></dc:creator>"
              "<xmpNote:HasExtendedXMP>" +
              QByteArray(32, 'A') + "</xmpNote:HasExtendedXMP>");
    QByteArray jpeg = encodedAs(Format::Jpeg);
    return jpeg.insert(
        2, appSegment(QByteArrayLiteral("http://ns.adobe.com/xap/1.0/\0") + main) + extensions);
}

QByteArray jpegWithLongXmp(const QByteArray& text, const QByteArray& more = {})
{
    const QByteArray packet = extendedPacket(text, more);
    QByteArray extensions;
    constexpr qsizetype most = 65'000;
    for (qsizetype at = 0; at < packet.size(); at += most)
        extensions += extension(QByteArray(32, 'A'),
                                static_cast<quint32>(packet.size()),
                                static_cast<quint32>(at),
                                packet.mid(at, most));
    return jpegWithXmp(extensions);
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

TEST(Metadata, OfPackedTextsInPngsIsKept)
{
    QByteArray texts;
    appendPngChunk(texts, "zTXt", QByteArrayLiteral("Author\0\0") + zlibCompressed("Grace Hopper"));
    appendPngChunk(texts,
                   "iTXt",
                   QByteArrayLiteral("Copyright\0\1\0en\0\0") +
                       zlibCompressed("All with Gr\xc3\xa1\x63\x65"));
    QByteArray png = encodedAs(Format::Png);
    png.insert(33, texts);
    for (const Format format : kinds) {
        const auto safe = withMetadata(encodedAs(format), png, wishFor(MetadataChoice::Safe));
        EXPECT_TRUE(safe->contains("Grace Hopper")) << formatName(format).toStdString();
        EXPECT_TRUE(safe->contains("All with Gr\xc3\xa1\x63\x65"));
    }
}

TEST(Metadata, OfPackedTextsThatAreBombsIsLeftOut)
{
    const QByteArray large = zlibCompressed(QByteArray(64 << 20, 'x'));
    QByteArray texts;
    for (int i = 0; i < 200; ++i)
        appendPngChunk(texts, "zTXt", QByteArrayLiteral("Author\0\0") + large);
    appendPngChunk(texts, "tEXt", QByteArrayLiteral("Title\0a moth"));
    QByteArray png = encodedAs(Format::Png);
    png.insert(33, texts);
    const MetadataBlocks blocks = metadataBlocks(png, wishFor(MetadataChoice::All));
    EXPECT_TRUE(blocks.xmp.contains("a moth"));
    EXPECT_FALSE(blocks.xmp.contains("xxxx"));
}

TEST(Metadata, BeyondOneSegmentOfAJpegIsReadAndWritten)
{
    const QByteArray original = jpegWithLongXmp(longText());
    for (const Format format : kinds) {
        const auto file = withMetadata(encodedAs(format), original, wishFor(MetadataChoice::Safe));
        ASSERT_TRUE(file) << formatName(format).toStdString();
        EXPECT_TRUE(decoded(*file)) << formatName(format).toStdString();
        EXPECT_TRUE(file->contains("Ada Lovelace")) << formatName(format).toStdString();
        // What was written is read again.
        const MetadataBlocks blocks = metadataBlocks(*file, wishFor(MetadataChoice::Safe));
        EXPECT_TRUE(blocks.xmp.contains(longText())) << formatName(format).toStdString();
        EXPECT_TRUE(blocks.xmp.contains("Ada Lovelace")) << formatName(format).toStdString();
        EXPECT_EQ(file->contains("HasExtendedXMP"), format == Format::Jpeg);
        EXPECT_EQ(file->contains("http://ns.adobe.com/xmp/extension/"), format == Format::Jpeg);
    }
}

TEST(Metadata, BeyondOneSegmentIsLeftOutWhereItIsNotWhole)
{
    const auto hasText = [](const QByteArray& original) {
        const MetadataBlocks blocks = metadataBlocks(original, wishFor(MetadataChoice::All));
        EXPECT_TRUE(blocks.xmp.contains("Ada Lovelace"));
        return blocks.xmp.contains("tttttttt");
    };
    EXPECT_TRUE(hasText(jpegWithLongXmp(longText())));
    const QByteArray guid(32, 'A');
    const QByteArray packet = extendedPacket(longText());
    const auto size = static_cast<quint32>(packet.size());
    const QByteArray half = packet.first(40'000);
    const QByteArray rest = packet.sliced(40'000);
    // Parts may come in any order; one that is missing, given twice, foreign or dishonest makes it none.
    EXPECT_TRUE(
        hasText(jpegWithXmp(extension(guid, size, 40'000, rest) + extension(guid, size, 0, half))));
    EXPECT_FALSE(hasText(jpegWithXmp(extension(guid, size, 0, half))));
    EXPECT_FALSE(
        hasText(jpegWithXmp(extension(guid, size, 0, half) + extension(guid, size, 0, half) +
                            extension(guid, size, 40'000, rest))));
    EXPECT_FALSE(hasText(jpegWithXmp(extension(QByteArray(32, 'B'), size, 0, half) +
                                     extension(guid, size, 40'000, rest))));
    EXPECT_FALSE(hasText(jpegWithXmp(extension(guid, 0xffffffffU, 0, half) +
                                     extension(guid, 0xffffffffU, 40'000, rest))));
    EXPECT_FALSE(hasText(
        jpegWithXmp(extension(guid, size, 0, half) + extension(guid, size, 0xffffff00U, rest))));
}

TEST(Metadata, BeyondOneSegmentIsNoSecretWay)
{
    const QByteArray place = "<photoshop:City>CITY-4711</photoshop:City>"
                             "<GImage:Data>PICTURE-4712</GImage:Data>"
                             "<other:Data>PICTURE-4713</other:Data>";
    const QByteArray original = jpegWithLongXmp(longText(), place);
    const MetadataBlocks safe = metadataBlocks(original, wishFor(MetadataChoice::Safe));
    EXPECT_TRUE(safe.xmp.contains(longText()));
    EXPECT_FALSE(safe.xmp.contains("4711"));
    const MetadataBlocks all = metadataBlocks(original, wishFor(MetadataChoice::All));
    EXPECT_TRUE(all.xmp.contains("CITY-4711"));
    // Cameras keep the picture as it was there, and its depths, by whatever names.
    EXPECT_FALSE(all.xmp.contains("4712"));
    EXPECT_FALSE(all.xmp.contains("4713"));
}

TEST(Metadata, OfAJpegHoldsPromptsOfAnyLength)
{
    MetadataWish wish = wishFor(MetadataChoice::Safe);
    wish.prompt = QString::fromLatin1(longText());
    const auto file = withMetadata(encodedAs(Format::Jpeg), original(), wish);
    ASSERT_TRUE(file);
    EXPECT_TRUE(decoded(*file));
    EXPECT_EQ(declaredSourceType(*file), QString::fromLatin1(generated));
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
