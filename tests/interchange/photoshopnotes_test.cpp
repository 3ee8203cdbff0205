// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a Photoshop file is not in the canvas, and what is said of it.
#include "document/render.h"
#include "photoshopbytes.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/profiles.h"

#include <QColorSpace>
#include <QtEndian>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

std::vector<std::string> notesOn(const QByteArray& file)
{
    std::vector<std::string> result;
    for (const Sentence& note : readOf(file).notes) result.push_back(note.english().toStdString());
    return result;
}

QByteArray plainFile()
{
    return photoshopOf(twoLayerCanvas()).value();
}

QByteArray hidden(QByteArray file, int layer)
{
    file[recordOf(file, layer) + 6] = 10;
    return file;
}

QByteArray clipped(QByteArray file, int layer)
{
    file[recordOf(file, layer) + 5] = 1;
    return file;
}

// What is left of an adjustment, a fill, and a layer in which nothing was drawn.
QByteArray withoutPixels(QByteArray file, int layer, int channels = 4)
{
    return file.replace(recordOf(file, layer) - 22 - channels * 6, 16, QByteArray(16, '\0'));
}

// Of the two layers the upper one is in a group. The end of the group and the group itself are records, too.
QByteArray groupedFile(bool isVisible)
{
    const Canvas flat = twoLayerCanvas();
    return photoshopOf(withLayersGrouped(flat,
                                         {flat.layers[1].id},
                                         {.id = LayerId::make(), .visible = isVisible}))
        .value();
}

constexpr auto hiddenNote = "Hidden adjustments and effects were left out: upper.";

}  // namespace

TEST(PhotoshopNotes, AreNotNeededForWhatIsTakenOver)
{
    EXPECT_THAT(notesOn(plainFile()), IsEmpty());
    EXPECT_THAT(notesOn(clipped(hidden(plainFile(), 1), 1)), IsEmpty());
}

TEST(PhotoshopNotes, NameHiddenAdjustmentsAndEffects)
{
    for (const char* key : {"levl", "SoCo", "lrFX", "vscg"}) {
        const QByteArray file = hidden(withBlock(plainFile(), 1, key, hex("00000000")), 1);
        EXPECT_THAT(notesOn(file), ElementsAre(hiddenNote)) << key;
        EXPECT_EQ(readOf(file).canvas.layers.size(), 2U) << key;
    }
}

TEST(PhotoshopNotes, KnowThatWhatIsInAHiddenGroupIsHidden)
{
    const QByteArray seen = withBlock(groupedFile(true), 2, "levl", {});
    EXPECT_EQ(readOf(seen).canvas.layers.size(), 4U);
    const QByteArray file = withBlock(groupedFile(false), 2, "levl", {});
    EXPECT_THAT(notesOn(file), ElementsAre(hiddenNote));
    EXPECT_EQ(readOf(file).canvas.layers.size(), 3U);
}

TEST(PhotoshopNotes, KnowThatWhatIsClippedToSomethingHiddenIsHidden)
{
    const QByteArray file = clipped(withBlock(plainFile(), 1, "levl", {}), 1);
    EXPECT_EQ(readOf(file).canvas.layers.size(), 3U);
    EXPECT_THAT(notesOn(hidden(file, 0)), ElementsAre(hiddenNote));
    EXPECT_EQ(readOf(hidden(file, 0)).canvas.layers.size(), 2U);
}

TEST(PhotoshopNotes, NameEffectsThatAreSwitchedOff)
{
    const QByteArray on = QByteArray("masterFXSwitchbool\1", 19);
    const QByteArray off = QByteArray("masterFXSwitchbool\0", 19);
    const QByteArray shadow = QByteArray("DrShObjcenabbool\1", 17);
    const QByteArray noShadow = QByteArray("DrShObjcenabbool\0", 17);
    for (const QByteArray& idle : {off + shadow, on + noShadow}) {
        const QByteArray file =
            withBlock(withBlock(plainFile(), 1, "lfx2", idle), 1, "lrFX", hex("00000000"));
        EXPECT_THAT(notesOn(file), ElementsAre(hiddenNote));
        EXPECT_EQ(readOf(file).canvas.layers.size(), 2U);
    }
    for (const char* key : {"lfx2", "lmfx", "lfxs"})
        EXPECT_EQ(readOf(withBlock(plainFile(), 1, key, on + shadow)).canvas.layers.size(), 3U)
            << key;
}

TEST(PhotoshopNotes, NameMasksThatAreSwitchedOff)
{
    const ReadCanvas read = readWithMask(noiseMask({20, 15}), hex("00020000"));
    ASSERT_EQ(read.canvas.layers.size(), 2U);
    EXPECT_TRUE(read.canvas.layers[1].coverage.isNull());
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_EQ(read.notes.front().english(),
              QStringLiteral("Masks that were switched off were left out: upper."));
}

TEST(PhotoshopNotes, NameTextsAndSmartObjects)
{
    const QByteArray text = withBlock(plainFile(), 0, "TySh", {});
    EXPECT_THAT(notesOn(text), ElementsAre("Texts became pixels: lower."));
    for (const char* key : {"SoLd", "SoLE", "PlLd"})
        EXPECT_THAT(
            notesOn(withBlock(text, 1, key, {})),
            ElementsAre("Texts became pixels: lower.", "Smart objects became pixels: upper."));
}

TEST(PhotoshopNotes, NameFurtherChannels)
{
    QByteArray file = plainFile();
    EXPECT_EQ(file[13], 3);
    file[13] = 5;
    EXPECT_THAT(notesOn(file),
                ElementsAre("Saved selections and spot colors were left out: Alpha 1, Alpha 2."));
    const QByteArray shortNames = withResource(file, 1006, "\4hair\3sky");
    EXPECT_THAT(notesOn(shortNames),
                ElementsAre("Saved selections and spot colors were left out: hair, sky."));
    const QByteArray names = hex("00000004005400720000000000000003") + hex("96ea5c710000");
    EXPECT_THAT(notesOn(withResource(shortNames, 1045, names)),
                ElementsAre("Saved selections and spot colors were left out: Tr, 雪山."));
}

TEST(PhotoshopNotes, DoNotTakeTransparencyForASelection)
{
    Canvas canvas = twoLayerCanvas();
    canvas.layers.front().visible = false;
    QByteArray file = photoshopOf(canvas).value();
    EXPECT_EQ(file[13], 4);
    EXPECT_THAT(notesOn(file), IsEmpty());
    file[13] = 5;
    EXPECT_THAT(notesOn(withResource(file, 1006, "\014Transparency\4hair")),
                ElementsAre("Saved selections and spot colors were left out: hair."));
}

TEST(PhotoshopNotes, MentionPathsGuidesCompsAndComments)
{
    const QByteArray guides = hex("00000001") + QByteArray(8, '\0');
    const QByteArray list = QByteArray(4, '\0') + "listVlLs";
    EXPECT_THAT(notesOn(withResource(plainFile(), 1032, guides + hex("00000000"))), IsEmpty());
    EXPECT_THAT(notesOn(withResource(plainFile(), 1065, list + hex("00000000"))), IsEmpty());
    EXPECT_THAT(notesOn(withResource(plainFile(), 2000, QByteArray(26, '\0'))),
                ElementsAre("Paths were left out."));
    EXPECT_THAT(notesOn(withBlock(plainFile(), 1, "vmsk", hex("0000000300000004"))),
                ElementsAre("Paths were left out."));
    EXPECT_THAT(notesOn(withResource(plainFile(), 1032, guides + hex("000000010000000700"))),
                ElementsAre("Guides were left out."));
    EXPECT_THAT(notesOn(withResource(plainFile(), 1065, list + hex("00000002"))),
                ElementsAre("Layer comps were left out."));
    EXPECT_THAT(notesOn(withBlockOfAll(plainFile(), "Anno", hex("0002000100000001"))),
                ElementsAre("Comments were left out."));
}

TEST(PhotoshopNotes, NameLayersThatDissolve)
{
    QByteArray file = plainFile();
    file.replace(recordOf(file, 1), 4, "diss");
    EXPECT_THAT(notesOn(file), ElementsAre("Layers that dissolve were taken as normal: upper."));
    EXPECT_EQ(readOf(file).canvas.layers[1].blend, Blend::Normal);
}

TEST(PhotoshopNotes, SayEachThingOnce)
{
    QByteArray file = plainFile();
    for (const int layer : {1, 0}) file.replace(recordOf(file, layer), 4, "what");
    EXPECT_THAT(notesOn(file), ElementsAre("Unknown blend modes were taken as normal: what."));
    Canvas many = twoLayerCanvas();
    for (int i = 0; i < 8; ++i) {
        many = withLayer(many, many.layers[1]);
        many.layers.back().id = LayerId::make();
        many.layers.back().name = QString::number(i);
    }
    file = photoshopOf(many).value();
    for (int layer = 0; layer < 10; ++layer) file = withBlock(file, layer, "TySh", {});
    EXPECT_THAT(notesOn(file), ElementsAre("Texts became pixels: lower, upper, 0, 1, 2, 3, …."));
}

TEST(PhotoshopNotes, TellFillFromOpacityWhereThatIsSeen)
{
    const auto filled = [](const char* mode, const char* fill) {
        QByteArray file = withBlock(plainFile(), 1, "iOpa", hex(fill));
        file.replace(recordOf(file, 1), 4, mode);
        return readOf(file);
    };
    EXPECT_EQ(filled("mul ", "80000000").canvas.layers.size(), 2U);
    EXPECT_NEAR(filled("mul ", "80000000").canvas.layers[1].opacity, 128 / 255.0, 1e-9);
    EXPECT_EQ(filled("diff", "ff000000").canvas.layers.size(), 2U);
    EXPECT_EQ(filled("diff", "80000000").canvas.layers.size(), 3U);
    EXPECT_EQ(filled("diff", "80000000").notes.size(), 1U);
}

TEST(PhotoshopNotes, KnowClippedLayersThatAreMixedWithAllBelow)
{
    const auto apart = [](const char* mode, const char* isTogether) {
        QByteArray file = withBlock(clipped(plainFile(), 1), 0, "clbl", hex(isTogether));
        file.replace(recordOf(file, 1), 4, mode);
        return readOf(file);
    };
    EXPECT_EQ(apart("mul ", "01000000").canvas.layers.size(), 2U);
    EXPECT_EQ(apart("norm", "00000000").canvas.layers.size(), 2U);
    EXPECT_EQ(apart("mul ", "00000000").canvas.layers.size(), 3U);
    EXPECT_EQ(apart("mul ", "00000000").notes.size(), 1U);
}

TEST(PhotoshopLayers, AreKeptWithoutPixelsWhereOthersHaveSome)
{
    const ReadCanvas read = readOf(withoutPixels(plainFile(), 1));
    ASSERT_EQ(read.canvas.layers.size(), 2U);
    EXPECT_EQ(read.canvas.layers[1].name, QStringLiteral("upper"));
    EXPECT_TRUE(alike(rendered(read.canvas), read.canvas.layers[0].image));
    EXPECT_THAT(read.notes, IsEmpty());
}

TEST(PhotoshopLayers, AreNotSeenWhereTheyAreClippedToNothing)
{
    Canvas canvas = twoLayerCanvas();
    canvas = withLayer(canvas, canvas.layers[1]);
    canvas.layers[2].id = LayerId::make();
    canvas.layers[2].offset = {3, 4};
    canvas.layers[2].isClipped = true;
    const QByteArray file = withoutPixels(photoshopOf(canvas).value(), 1);
    const QByteArray fill = hidden(withBlock(file, 1, "SoCo", {}), 1);
    for (const QByteArray& each : {file, fill}) {
        const ReadCanvas read = readOf(each);
        ASSERT_EQ(read.canvas.layers.size(), 3U);
        EXPECT_TRUE(alike(rendered(read.canvas), read.canvas.layers[0].image));
    }
}

TEST(PhotoshopLayers, AreMaskedEvenWithoutPixels)
{
    Canvas canvas = twoLayerCanvas();
    canvas.layers[1].coverage = noiseMask({20, 15});
    const ReadCanvas read = readOf(withoutPixels(photoshopOf(canvas).value(), 1, 5));
    ASSERT_EQ(read.canvas.layers.size(), 2U);
    EXPECT_TRUE(read.canvas.layers[1].coverage.isNull());
}

TEST(PhotoshopLayers, AreMixedAsImageMagickSays)
{
    QByteArray file = plainFile();
    file.replace(recordOf(file, 1), 4, " lum");
    file.replace(recordOf(file, 0), 4, "mron");
    const ReadCanvas read = readOf(file);
    EXPECT_THAT(read.notes, IsEmpty());
    ASSERT_EQ(read.canvas.layers.size(), 2U);
    EXPECT_EQ(read.canvas.layers[1].blend, Blend::Multiply);
}

namespace {

// Of the only layer, in one of the larger files: 1 × 1 pixel, and what is said of it.
QByteArray bigFile(const QByteArray& extra)
{
    const auto number = [](quint64 value, int bytes) {
        QByteArray all(8, '\0');
        qToBigEndian(value, all.data());
        return all.right(bytes);
    };
    QByteArray info = hex("0001") + hex("00000000000000000000000100000001") + hex("0003");
    for (const char* id : {"0000", "0001", "0002"}) info += hex(id) + number(3, 8);
    info += "8BIMnorm" + hex("ff000800") + number(quint64(extra.size()), 4) + extra;
    for (const char* sample : {"10", "20", "30"}) info += hex("0000") + hex(sample);
    const QByteArray section = number(quint64(info.size()), 8) + info;
    return "8BPS" + hex("0002000000000000000300000001000000010008000300000000") + number(0, 4) +
           number(quint64(section.size()), 8) + section;
}

}  // namespace

TEST(PhotoshopLayers, AreReadFromLargerFilesBehindBlocksThatNobodyHasListed)
{
    const QByteArray name = "8BIMluni" + hex("000000080000000200410042");
    const QByteArray none(8, '\0');
    const QByteArray nameless = none + hex("00000000");
    const QByteArray known = "8BIMpths" + hex("0000000000000004") + "abcd";
    const QByteArray empty = "8BIMcinf" + hex("0000000000000000");
    const QByteArray shortOne = "8BIMlyid" + hex("0000000400000007");
    const QByteArray shortEmpty = "8BIMtsly" + hex("00000000");
    for (const QByteArray& before : {QByteArray(), known, empty, shortOne, shortEmpty}) {
        const ReadCanvas read = readOf(bigFile(nameless + before + name));
        ASSERT_EQ(read.canvas.layers.size(), 1U) << before.constData();
        EXPECT_EQ(read.canvas.layers[0].name, QStringLiteral("AB")) << before.constData();
    }
}

TEST(PhotoshopLayers, HaveNamesInUtf8OrLatin1)
{
    const auto named = [](const QByteArray& name) {
        QByteArray bytes(1, static_cast<char>(name.size()));
        bytes += name;
        while (bytes.size() % 4 != 0) bytes.append('\0');
        return readOf(bigFile(QByteArray(8, '\0') + bytes)).canvas.layers.at(0).name;
    };
    EXPECT_EQ(named("plain"), QStringLiteral("plain"));
    EXPECT_EQ(named("Gr\xc3\xbcn \xe9\x9b\xaa"), QStringLiteral("Grün 雪"));
    EXPECT_EQ(named("Gr\xfcn"), QStringLiteral("Grün"));
}

TEST(PhotoshopLayers, KeepTheirProfileBehindResourcesOfOtherPrograms)
{
    QByteArray file = withResource(plainFile(), 1000, hex("0001"), "MeSa");
    const QByteArray icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    EXPECT_EQ(readOf(withResource(file, 1039, icc)).canvas.icc, icc);
}

TEST(PhotoshopLayers, AreNotToldThatTheyHaveAProfileOfAnotherKind)
{
    const QByteArray inks =
        QByteArray(QColorSpace(QColorSpace::DisplayP3).iccProfile()).replace(16, 4, "CMYK");
    for (const QByteArray& icc : {inks, linearGreyProfile(), QByteArray(140, 'x')}) {
        const QByteArray file = withResource(plainFile(), 1039, icc);
        EXPECT_THAT(
            notesOn(file),
            ElementsAre("The color profile in the file does not fit its pixels and was left out."));
        EXPECT_TRUE(readOf(file).canvas.icc.isEmpty());
    }
}

TEST(PhotoshopLayers, InManyMaskedGroupsAreReadFromLargePictures)
{
    Canvas canvas = twoLayerCanvas();
    for (int i = 0; i < 5; ++i) {
        canvas = withLayersGrouped(
            canvas,
            {canvas.layers.back().id},
            {.id = LayerId::make(), .offset = {28 - i, 3}, .coverage = ellipseMask({9, 8 + i})});
    }
    QByteArray file = photoshopOf(canvas).value();
    qToBigEndian<quint32>(16'000, file.data() + 14);
    qToBigEndian<quint32>(15'000, file.data() + 18);
    const ReadCanvas read = readOf(file);
    ASSERT_EQ(read.canvas.layers.size(), canvas.layers.size());
    for (std::size_t i = 0; i < canvas.layers.size(); ++i) {
        EXPECT_EQ(read.canvas.layers[i].offset, canvas.layers[i].offset);
        EXPECT_EQ(read.canvas.layers[i].coverage, canvas.layers[i].coverage);
    }
}

TEST(PhotoshopLayers, OfNegativeSizeDoNotMakeRoomForOthers)
{
    Canvas canvas = twoLayerCanvas();
    canvas.layers[0].coverage = noiseMask({40, 30});
    QByteArray file = photoshopOf(canvas).value();
    // One of −30 000 × 30 000 pixels, and one of 30 000 × 29 000.
    file.replace(recordOf(file, 0) - 52, 16, hex("00000000000075300000753000000000"));
    file.replace(recordOf(file, 1) - 46, 16, hex("00000000000000000000714800007530"));
    const auto read = readPhotoshop(file, {.side = 30'000, .pixels = 1'000'000'000});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Unsupported);
}

TEST(PhotoshopLayers, LeaveDeepPicturesTheirTransparencyWhereThereAreNone)
{
    const QByteArray whole = hex("0000") + hex("400020001000") + hex("8000");
    const QByteArray flat = "8BPS" + hex("0001000000000000000400000001000000010010000300000000") +
                            QByteArray(4, '\0') + QByteArray(4, '\0');
    EXPECT_EQ(readOf(flat + whole).notes.size(), 1U);
    QByteArray file = QByteArray(flat).chopped(4) + hex("00000014") + QByteArray(8, '\0') +
                      "8BIMMt16" + QByteArray(4, '\0') + whole;
    const ReadCanvas read = readOf(file);
    EXPECT_THAT(read.notes, IsEmpty());
    ASSERT_EQ(read.canvas.layers.size(), 1U);
    EXPECT_EQ(read.canvas.layers[0].image.pixel({0, 0}).alpha, 0x8000);
}
