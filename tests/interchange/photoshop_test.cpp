// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "image/color.h"
#include "image/deflate.h"
#include "interchange/photoshop.h"
#include "photoshopbytes.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <QColorSpace>
#include <QRectF>
#include <QtEndian>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <random>

using namespace ratoon;
using namespace ratoon::test;
using testing::ElementsAre;

namespace {

std::vector<std::string> namesIn(const Canvas& canvas)
{
    std::vector<std::string> result;
    for (const Layer& layer : canvas.layers) result.push_back(layer.name.toStdString());
    return result;
}

// All that the format can say of them.
void expectSameLayers(const Canvas& a, const Canvas& b)
{
    ASSERT_EQ(namesIn(a), namesIn(b));
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        const Layer& x = a.layers[i];
        const Layer& y = b.layers[i];
        EXPECT_EQ(x.isGroup(), y.isGroup()) << i;
        EXPECT_EQ(a.indexOf(x.group), b.indexOf(y.group)) << i;
        EXPECT_EQ(x.blend, y.blend) << i;
        EXPECT_EQ(x.isClipped, y.isClipped) << i;
        EXPECT_EQ(x.visible, y.visible) << i;
        EXPECT_NEAR(x.opacity, y.opacity, 0.5 / 255) << i;
        EXPECT_EQ(x.coverage, y.coverage) << i;
        if (x.isGroup()) continue;
        EXPECT_EQ(x.offset, y.offset) << i;
        EXPECT_TRUE(alike(x.image, y.image)) << i;
    }
}

}  // namespace

TEST(Photoshop, ComesBackAsItWasWritten)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            Canvas canvas = RandomCanvas(depth, seed).canvas({140, 130});
            canvas.layers.front().name = QStringLiteral("Grüße, 世界");
            const auto file = photoshopOf(canvas);
            ASSERT_TRUE(file);
            ASSERT_TRUE(isPhotoshop(*file));
            const auto read = readPhotoshop(*file);
            ASSERT_TRUE(read) << read.error().english().toStdString();
            EXPECT_TRUE(read->notes.empty());
            EXPECT_EQ(read->canvas.depth, depth);
            expectSameLayers(read->canvas, canvas);
        }
    }
}

TEST(Photoshop, KeepsGroupsMasksModesAndClipping)
{
    int groups = 0;
    for (quint32 seed = 1; seed <= 16; ++seed) {
        const Depth depth = seed % 2 ? Depth::Eight : Depth::Sixteen;
        Canvas canvas =
            RandomCanvas(depth, seed, RandomCanvas::Variety::Full).canvas({140, 130}, 6);
        for (Layer& layer : canvas.layers) {
            if (photoshopKey(layer.blend).isEmpty()) layer.blend = Blend::HardLight;
            groups += layer.isGroup();
        }
        const ReadCanvas once = readOf(photoshopOf(canvas).value());
        EXPECT_TRUE(once.notes.empty());
        expectSameLayers(once.canvas, canvas);
        // From there on all opacities are whole levels: nothing changes any more.
        const ReadCanvas twice = readOf(photoshopOf(once.canvas).value());
        expectSameLayers(twice.canvas, once.canvas);
        EXPECT_EQ(rendered(twice.canvas), rendered(once.canvas)) << seed;
    }
    EXPECT_GT(groups, 8);
}

TEST(Photoshop, KeepsTheMaskOfAGroup)
{
    const Canvas ground = twoLayerCanvas();
    const Canvas canvas = withLayersGrouped(
        ground,
        {ground.layers[1].id},
        {.id = LayerId::make(), .offset = {28, 3}, .coverage = ellipseMask({9, 8})});
    const ReadCanvas read = readOf(photoshopOf(canvas).value());
    EXPECT_EQ(read.canvas.layers.back().coverage, ellipseMask({9, 8}));
    EXPECT_EQ(read.canvas.layers.back().offset, QPoint(28, 3));
    EXPECT_EQ(rendered(read.canvas), rendered(canvas));
}

TEST(Photoshop, LooksTheSameWhereItHasNoWord)
{
    int joined = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomCanvas random(Depth::Eight, seed, RandomCanvas::Variety::Full);
        Canvas canvas = random.canvas({140, 130}, 5);
        for (Layer& layer : canvas.layers)
            layer.opacity = std::round(layer.opacity * 255.0) / 255.0;
        canvas.layers[static_cast<std::size_t>(random.draw(1, 4))].blend =
            static_cast<Blend>(random.draw(int(Blend::Plus), int(Blend::DestinationAtop)));
        const ReadCanvas read = readOf(photoshopOf(canvas).value());
        EXPECT_TRUE(alike(rendered(read.canvas), rendered(canvas), 1)) << seed;
        joined += read.canvas.layers.size() != canvas.layers.size();
    }
    EXPECT_GT(joined, 5);
}

TEST(Photoshop, NamesSrgbInSixteenBits)
{
    // Krita 5.1 takes untagged 16 bits for linear light.
    const Canvas read = readOf(photoshopOf(twoLayerCanvas(Depth::Sixteen)).value()).canvas;
    EXPECT_FALSE(read.icc.isEmpty());
    EXPECT_TRUE(isSrgb(read.icc));
    EXPECT_TRUE(readOf(photoshopOf(twoLayerCanvas()).value()).canvas.icc.isEmpty());
}

TEST(Photoshop, KeepsTheProfile)
{
    Canvas canvas = twoLayerCanvas();
    canvas.icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    EXPECT_EQ(readOf(photoshopOf(canvas).value()).canvas.icc, canvas.icc);
}

TEST(Photoshop, ShowsTheWholePictureToThoseWhoReadNoLayers)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Canvas canvas = twoLayerCanvas(depth);
        const QByteArray file = photoshopOf(canvas).value();
        // The lengths of the header, the palette, the resources, and then the layers: they are taken out.
        const qsizetype resources = qFromBigEndian<qint32>(file.constData() + 30) + 34;
        const qsizetype layers = qFromBigEndian<qint32>(file.constData() + resources);
        const ReadCanvas read =
            readOf(file.left(resources) + QByteArray(4, '\0') + file.mid(resources + 4 + layers));
        ASSERT_EQ(read.canvas.layers.size(), 1U);
        EXPECT_TRUE(alike(read.canvas.layers.front().image, rendered(canvas)));
    }
}

TEST(Photoshop, KnowsItsModes)
{
    for (const char* letters :
         {"dark", "mul ", "idiv", "lbrn", "dkCl", "lite", "scrn", "div ", "lddg",
          "lgCl", "over", "sLit", "hLit", "vLit", "lLit", "pLit", "hMix", "diff",
          "smud", "fsub", "fdiv", "hue ", "sat ", "colr", "lum "}) {
        const auto blend = blendFromPhotoshop(letters);
        ASSERT_TRUE(blend) << letters;
        EXPECT_EQ(photoshopKey(*blend), letters);
        const Canvas canvas = twoLayerCanvas();
        QByteArray file = photoshopOf(canvas).value();
        file.replace(recordOf(file, 1), 4, letters);
        const ReadCanvas read = readOf(file);
        ASSERT_EQ(read.canvas.layers.size(), 2U) << letters;
        EXPECT_TRUE(read.notes.empty()) << letters;
        EXPECT_EQ(read.canvas.layers[1].blend, *blend) << letters;
    }
}

TEST(Photoshop, ClipsALayerToTheOneBelow)
{
    QByteArray file = photoshopOf(twoLayerCanvas()).value();
    file[recordOf(file, 1) + 5] = 1;
    const Canvas canvas = readOf(file).canvas;
    EXPECT_FALSE(canvas.layers[0].isClipped);
    EXPECT_TRUE(canvas.layers[1].isClipped);
}

TEST(Photoshop, ShowsWhatItCannotDrawAsItWasSaved)
{
    const Canvas canvas = twoLayerCanvas();
    QByteArray file = photoshopOf(canvas).value();
    file.replace(file.lastIndexOf("luni"), 4, "levl");
    const ReadCanvas read = readOf(file);
    ASSERT_EQ(read.canvas.layers.size(), 3U);
    EXPECT_FALSE(read.canvas.layers[0].visible);
    EXPECT_FALSE(read.canvas.layers[1].visible);
    EXPECT_TRUE(alike(rendered(read.canvas), rendered(canvas)));
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_TRUE(read.notes.front().english().contains(QStringLiteral("upper")));
}

namespace {

bool saysThatItLiesOnTop(const ReadCanvas& read)
{
    return std::ranges::any_of(read.notes, [](const Sentence& note) {
        return note.english().contains(QStringLiteral("lies on top"));
    });
}

}  // namespace

TEST(Photoshop, ShowsAllThatItCannotDrawAsItWasSaved)
{
    const QByteArray file = photoshopOf(twoLayerCanvas()).value();
    const auto hex = [](const char* digits) { return QByteArray::fromHex(digits); };
    const QByteArray path = hex("0000000300000000") + QByteArray(52, '\0');
    const QByteArray unlinked = hex("0000000300000004") + QByteArray(52, '\0');
    const std::vector<std::pair<QByteArray, bool>> files = {
        {withBlock(file, 1, "knko", hex("00000000")), false},
        {withBlock(file, 1, "knko", hex("02000000")), true},
        {withBlock(file, 1, "brst", hex("")), false},
        {withBlock(file, 1, "brst", hex("00000002")), true},
        {withBlock(file, 1, "vmsk", path), true},
        {withBlock(file, 1, "vsms", path), true},
        {withBlock(file, 1, "vmsk", unlinked), false},
        {withRanges(file, 1, hex("0000ffff0000ffff0000ffff0000ffff")), false},
        {withRanges(file, 1, hex("0000ffff0000ffff0000ffff4060ffff")), true},
        {withRanges(file, 1, hex("0000c0ff0000ffff0000ffff0000ffff")), true}};
    for (std::size_t i = 0; i < files.size(); ++i) {
        const ReadCanvas read = readOf(files[i].first);
        EXPECT_EQ(read.canvas.layers.size(), files[i].second ? 3U : 2U) << i;
        EXPECT_EQ(saysThatItLiesOnTop(read), files[i].second) << i;
    }
}

TEST(Photoshop, ScalesMasksByTheirDensity)
{
    const Mask mask = noiseMask({20, 15});
    const auto expectScaled = [&](const ReadCanvas& read, int density) {
        ASSERT_EQ(read.canvas.layers.size(), 2U);
        EXPECT_TRUE(read.notes.empty());
        const QRect all(0, 0, 20, 15);
        const auto before = mask.coverage(all);
        const auto after = read.canvas.layers.back().coverage.coverage(all);
        ASSERT_EQ(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i)
            ASSERT_NEAR(after[i], 255.0 - density / 255.0 * (255.0 - before[i]), 0.51) << i;
    };
    const auto hex = [](const char* digits) { return QByteArray::fromHex(digits); };
    expectScaled(readWithMask(mask, hex("00000000")), 255);
    expectScaled(readWithMask(mask, hex("0010015000000000")), 0x50);
    expectScaled(readWithMask(mask, hex("0018044000000000")), 0x40);           // drawn from a path
    expectScaled(readWithMask(mask, hex("0010030100000000000000000000")), 1);  // and no feather
    const ReadCanvas feathered = readWithMask(mask,
                                              hex("00100240040000000000000000"
                                                  "00"));
    EXPECT_EQ(feathered.canvas.layers.size(), 3U);
    EXPECT_EQ(feathered.notes.size(), 1U);
}

namespace {

QByteArray artboard(QRectF place, quint32 background)
{
    QByteArray data = QByteArray::fromHex("00000010") + "artboardRectObjc";
    for (const auto& [key, value] : {std::pair("Top ", place.top()),
                                     std::pair("Left", place.left()),
                                     std::pair("Btom", place.bottom()),
                                     std::pair("Rght", place.right())}) {
        quint64 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        QByteArray number(8, '\0');
        qToBigEndian(bits, number.data());
        data += QByteArray(4, '\0') + key + "doub" + number;
    }
    QByteArray number(4, '\0');
    qToBigEndian(background, number.data());
    return data + "artboardBackgroundTypelong" + number;
}

}  // namespace

TEST(Photoshop, CutsArtboardsAndShowsTheirBackgroundAsItWasSaved)
{
    const Canvas flat = twoLayerCanvas();
    const Canvas canvas = withLayersGrouped(flat, {flat.layers[1].id}, {.id = LayerId::make()});
    const QByteArray file = photoshopOf(canvas).value();
    const ReadCanvas clear = readOf(withBlock(file, 3, "artb", artboard({4, 2, 34, 18}, 3)));
    EXPECT_TRUE(clear.notes.empty());
    ASSERT_EQ(clear.canvas.layers.size(), 3U);
    EXPECT_EQ(clear.canvas.layers[2].coverage.bounds().translated(clear.canvas.layers[2].offset),
              QRect(4, 2, 34, 18));
    const ReadCanvas colored = readOf(withBlock(file, 3, "artb", artboard({4, 2, 34, 18}, 1)));
    EXPECT_EQ(colored.notes.size(), 1U);
    EXPECT_EQ(colored.canvas.layers.size(), 4U);
}

TEST(Photoshop, CutsNothingByAnArtboardWithoutAGroupOrASize)
{
    const Canvas flat = twoLayerCanvas();
    const ReadCanvas layer =
        readOf(withBlock(photoshopOf(flat).value(), 1, "artb", artboard({4, 2, 34, 18}, 3)));
    ASSERT_EQ(layer.canvas.layers.size(), 2U);
    EXPECT_TRUE(layer.canvas.layers[1].coverage.isNull());
    EXPECT_EQ(rendered(layer.canvas), rendered(flat));
    const Canvas canvas = withLayersGrouped(flat, {flat.layers[1].id}, {.id = LayerId::make()});
    const QByteArray file = photoshopOf(canvas).value();
    const ReadCanvas group = readOf(withBlock(file, 3, "artb", artboard({4, 2, -34, 18}, 3)));
    ASSERT_EQ(group.canvas.layers.size(), 3U);
    EXPECT_EQ(rendered(group.canvas), rendered(canvas));
}

TEST(Photoshop, ReadsZippedPicturesWithMoreChannelsThanItNeeds)
{
    const QByteArray file = "8BPS" +
                            QByteArray::fromHex("0001000000000000000600000001000000010008"
                                                "0003") +
                            QByteArray(12, '\0') + QByteArray::fromHex("0002") +
                            zlibCompressed(QByteArray::fromHex("102030405060"));
    const ReadCanvas read = readOf(file);
    ASSERT_EQ(read.canvas.layers.size(), 1U);
    EXPECT_EQ(read.canvas.layers.front().image.pixel({0, 0}),
              (Color{0x1010, 0x2020, 0x3030, 0xffff}));
}

TEST(Photoshop, TakesWhiteOffTheWholePictureInAllColors)
{
    // 1 × 1 pixel with alpha, and a layer without pixels that says so.
    const auto flat = [](const char* channels, const char* mode, const char* samples) {
        const QByteArray record = QByteArray(18, '\0') + "8BIMnorm" +
                                  QByteArray::fromHex("ff0000000000000c") + QByteArray(12, '\0');
        return "8BPS" + QByteArray::fromHex("0001000000000000") + QByteArray::fromHex(channels) +
               QByteArray::fromHex("00000001000000010008") + QByteArray::fromHex(mode) +
               QByteArray(8, '\0') + QByteArray::fromHex("0000003800000030ffff") + record +
               QByteArray(4, '\0') + QByteArray(2, '\0') + QByteArray::fromHex(samples);
    };
    const auto pixel = [](const ReadCanvas& read) {
        EXPECT_EQ(read.canvas.layers.size(), 1U);
        return read.canvas.layers.empty() ? Color() : read.canvas.layers[0].image.pixel({0, 0});
    };
    const Color grey = pixel(readOf(flat("0002", "0001", "9f80")));
    EXPECT_NEAR(grey.red / 257, 0x40, 1);
    EXPECT_EQ(grey.alpha, 0x8080);
    const Color inks = pixel(readOf(flat("0005", "0004", "7fff7fff80")));
    EXPECT_LT(inks.red / 257, 4);
    EXPECT_GT(inks.green / 257, 250);
    EXPECT_LT(inks.blue / 257, 4);
}

TEST(Photoshop, HidesGroupsThatItCannotDrawAsWholes)
{
    const Canvas flat = twoLayerCanvas();
    const Canvas canvas = withLayersGrouped(flat, {flat.layers[1].id}, {.id = LayerId::make()});
    QByteArray file = photoshopOf(canvas).value();
    file.replace(file.indexOf("luni"), 4, "levl");
    const Canvas read = readOf(file).canvas;
    ASSERT_EQ(read.layers.size(), 4U);
    EXPECT_TRUE(read.layers[1].visible);
    EXPECT_FALSE(read.layers[2].visible);
    EXPECT_TRUE(alike(rendered(read), rendered(canvas)));
}

TEST(Photoshop, ReadsGreyAndInks)
{
    // 2 × 1 pixels, 8 bits, nothing but the whole picture: header, no palette, resources or layers, raw.
    const auto flat = [](const char* channels, const char* mode, const QByteArray& samples) {
        return "8BPS" + QByteArray::fromHex("0001000000000000") + QByteArray::fromHex(channels) +
               QByteArray::fromHex("00000001000000020008") + QByteArray::fromHex(mode) +
               QByteArray(12, '\0') + QByteArray(2, '\0') + samples;
    };
    const ReadCanvas grey = readOf(flat("0001", "0001", QByteArray::fromHex("40ff")));
    ASSERT_EQ(grey.canvas.layers.size(), 1U);
    EXPECT_EQ(grey.canvas.layers.front().image.pixel({0, 0}),
              (Color{0x4040, 0x4040, 0x4040, 0xffff}));
    const ReadCanvas inks = readOf(flat("0004", "0004", QByteArray::fromHex("ff00ffffff00ffff")));
    ASSERT_EQ(inks.canvas.layers.size(), 1U);
    const Image& image = inks.canvas.layers.front().image;
    EXPECT_EQ(image.pixel({0, 0}), (Color{0xffff, 0xffff, 0xffff, 0xffff}));  // no ink
    EXPECT_EQ(image.pixel({1, 0}), (Color{0, 0xffff, 0, 0xffff}));            // cyan and yellow
    EXPECT_EQ(inks.notes.size(), 1U);
    EXPECT_EQ(readPhotoshop(flat("0003", "0009", QByteArray(6, '\0'))).error().code,
              ErrorCode::Unsupported);
}

TEST(Photoshop, RefusesWhatIsTooLarge)
{
    QByteArray file = photoshopOf(twoLayerCanvas()).value();
    EXPECT_EQ(readPhotoshop(file, {.side = 39}).error().code, ErrorCode::Unsupported);
    qToBigEndian<quint32>(30'000, file.data() + 14);
    qToBigEndian<quint32>(30'000, file.data() + 18);
    EXPECT_EQ(readPhotoshop(file).error().code, ErrorCode::Unsupported);
    const Canvas wide{.size = {30'001, 1}};
    EXPECT_EQ(photoshopOf(wide).error().code, ErrorCode::Unsupported);
}

TEST(Photoshop, RefusesLayersThatAreLarger)
{
    QByteArray file = photoshopOf(twoLayerCanvas()).value();
    // The first layer's rectangle stands behind the layers' count.
    const qsizetype rect = file.indexOf(QByteArray::fromHex("00000000000000000000001e00000028"));
    ASSERT_GT(rect, 0);
    qToBigEndian<quint32>(32'000, file.data() + rect + 8);
    qToBigEndian<quint32>(32'000, file.data() + rect + 12);
    EXPECT_EQ(readPhotoshop(file).error().code, ErrorCode::Unsupported);
    qToBigEndian<quint32>(31, file.data() + rect + 8);
    qToBigEndian<quint32>(40, file.data() + rect + 12);
    EXPECT_EQ(readPhotoshop(file).error().code, ErrorCode::Malformed);
}

TEST(Photoshop, FindsEveryCutInItsLayers)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const QByteArray file = photoshopOf(twoLayerCanvas(depth)).value();
        const qsizetype resources = qFromBigEndian<qint32>(file.constData() + 30) + 34;
        const qsizetype end = resources + 4 + qFromBigEndian<qint32>(file.constData() + resources);
        for (qsizetype length = 0; length < end; length += 31)
            EXPECT_FALSE(readPhotoshop(file.left(length))) << length;
    }
}

TEST(Photoshop, SurvivesAnyDamage)
{
    const QByteArray whole = photoshopOf(RandomCanvas(Depth::Eight, 2).canvas({40, 30})).value();
    std::mt19937 random(3);
    int read = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray file = whole;
        for (int i = 0; i < 3; ++i)
            file[static_cast<qsizetype>(random() %
                                        std::min<std::size_t>(std::size_t(file.size()), 1500))] =
                static_cast<char>(random());
        const auto result = readPhotoshop(file, {.side = 512, .pixels = 100'000});
        if (!result) continue;
        ++read;
        EXPECT_LE(result->canvas.size.width(), 512);
    }
    EXPECT_GT(read, 20);  // not all of it is refused at the door
}
