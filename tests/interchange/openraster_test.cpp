// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "image/codec.h"
#include "image/color.h"
#include "interchange/archive.h"
#include "interchange/openraster.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <QColorSpace>
#include <QtEndian>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace ratoon;

namespace {

QByteArray pngOf(const Image& image)
{
    return encoded(image, {.format = Format::Png}).value();
}

// An archive around a stack of "data/a.png" and "data/b.png".
QByteArray fileWith(const QByteArray& stack,
                    const Image& a = opaqueNoise({60, 50}),
                    const Image& b = noise({60, 50}, Depth::Eight, 2))
{
    ArchiveWriter archive;
    archive.add("mimetype", "image/openraster", Packing::Stored);
    archive.add("stack.xml", stack, Packing::Deflated);
    archive.add("data/a.png", pngOf(a), Packing::Stored);
    archive.add("data/b.png", pngOf(b), Packing::Deflated);
    return std::move(archive).finished().value();
}

QByteArray imageOf(const QByteArray& inside)
{
    return "<?xml version='1.0' encoding='UTF-8'?><image version=\"0.0.3\" w=\"60\" "
           "h=\"50\"><stack>" +
           inside + "</stack></image>";
}

int levelOf(Depth depth)
{
    return depth == Depth::Eight ? 1 : 257;
}

constexpr auto twoLayers =
    "<layer name=\"upper\" src=\"data/b.png\" x=\"5\" y=\"-7\" opacity=\"0.5\" "
    "visibility=\"hidden\"/><layer name=\"lower\" src=\"data/a.png\"/>";

}  // namespace

TEST(OpenRaster, ComesBackAsItWasWritten)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const Canvas canvas = RandomCanvas(depth, seed).canvas({140, 130});
            const auto file = openRasterOf(canvas);
            ASSERT_TRUE(file);
            ASSERT_TRUE(isOpenRaster(*file));
            const auto read = readOpenRaster(*file);
            ASSERT_TRUE(read) << read.error().english().toStdString();
            EXPECT_TRUE(read->notes.empty());
            ASSERT_EQ(read->canvas.layers.size(), canvas.layers.size());
            for (std::size_t i = 0; i < canvas.layers.size(); ++i) {
                const Layer& before = canvas.layers[i];
                const Layer& after = read->canvas.layers[i];
                EXPECT_EQ(after.name, before.name);
                EXPECT_EQ(after.offset, before.offset);
                EXPECT_EQ(after.visible, before.visible);
                EXPECT_NEAR(after.opacity, before.opacity, 1e-9);
                if (before.coverage.isNull()) {
                    EXPECT_TRUE(alike(after.image, before.image));
                }
            }
            EXPECT_TRUE(alike(rendered(read->canvas), rendered(canvas), levelOf(depth)));
        }
    }
}

TEST(OpenRaster, IsWrittenAsTheSpecificationOrders)
{
    const Canvas canvas = RandomCanvas(Depth::Sixteen, 3).canvas({500, 300});
    const QByteArray file = openRasterOf(canvas).value();
    // The first entry: at byte 8 the method, 0 for stored; no extra field before the content.
    EXPECT_EQ(qFromLittleEndian<quint16>(file.constData() + 8), 0);
    EXPECT_EQ(file.mid(30, 24), "mimetypeimage/openraster");
    const auto archive = ArchiveReader::opened(file);
    const auto merged = decoded(archive->entry("mergedimage.png", 1 << 24).value());
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->image.depth(), Depth::Sixteen);
    EXPECT_TRUE(alike(merged->image, rendered(canvas)));
    const auto thumbnail = decoded(archive->entry("Thumbnails/thumbnail.png", 1 << 24).value());
    ASSERT_TRUE(thumbnail);
    EXPECT_EQ(thumbnail->image.size(), QSize(256, 153));
    EXPECT_EQ(thumbnail->image.depth(), Depth::Eight);
    const QByteArray stack = archive->entry("stack.xml", 1 << 20).value();
    EXPECT_TRUE(stack.contains("<image version=\"0.0.5\" w=\"500\" h=\"300\"><stack><layer "));
}

TEST(OpenRaster, NamesSrgbInSixteenBits)
{
    // Krita 5.1 asks at every layer what untagged 16 bits are meant in.
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Canvas canvas = canvasOf(photo({40, 30}, depth), QStringLiteral("deep"));
        const auto archive = ArchiveReader::opened(openRasterOf(canvas).value());
        for (const char* name : {"data/layer0.png", "mergedimage.png"}) {
            const QByteArray icc = decoded(archive->entry(name, 1 << 24).value())->image.icc();
            EXPECT_EQ(icc.isEmpty(), depth == Depth::Eight) << name;
            EXPECT_TRUE(isSrgb(icc)) << name;
        }
    }
}

TEST(OpenRaster, EnlargesNoThumbnail)
{
    const QByteArray file =
        openRasterOf(canvasOf(photo({90, 20}), QStringLiteral("small"))).value();
    const auto thumbnail =
        ArchiveReader::opened(file)->entry("Thumbnails/thumbnail.png", 1 << 24).value();
    EXPECT_EQ(probed(thumbnail)->size, QSize(90, 20));
}

TEST(OpenRaster, ReadsWhatIsOnTopFirst)
{
    const auto read = readOpenRaster(fileWith(imageOf(twoLayers)));
    ASSERT_TRUE(read) << read.error().english().toStdString();
    EXPECT_EQ(read->canvas.size, QSize(60, 50));
    ASSERT_EQ(read->canvas.layers.size(), 2U);
    EXPECT_EQ(read->canvas.layers[0].name, QStringLiteral("lower"));
    EXPECT_EQ(read->canvas.layers[1].name, QStringLiteral("upper"));
    EXPECT_EQ(read->canvas.layers[1].offset, QPoint(5, -7));
    EXPECT_EQ(read->canvas.layers[1].opacity, 0.5);
    EXPECT_FALSE(read->canvas.layers[1].visible);
    EXPECT_TRUE(alike(read->canvas.layers[0].image, opaqueNoise({60, 50})));
}

TEST(OpenRaster, IsAsDeepAsItsDeepestLayer)
{
    const auto read = readOpenRaster(
        fileWith(imageOf(twoLayers), opaqueNoise({60, 50}), noise({60, 50}, Depth::Sixteen, 2)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->canvas.depth, Depth::Sixteen);
    for (const Layer& layer : read->canvas.layers) EXPECT_EQ(layer.image.depth(), Depth::Sixteen);
}

TEST(OpenRaster, ConvertsAPictureOnceHoweverManyLayersShowIt)
{
    const QByteArray twice = "<layer src=\"data/b.png\"/><layer src=\"data/b.png\" x=\"3\"/>";
    const auto read = readOpenRaster(fileWith(
        imageOf(twice + "<layer src=\"data/a.png\"/>"),
        opaqueNoise({9, 8}, Depth::Sixteen),
        noise({60, 50}, Depth::Eight, 2).withIcc(QColorSpace(QColorSpace::AdobeRgb).iccProfile())));
    ASSERT_TRUE(read) << read.error().english().toStdString();
    ASSERT_EQ(read->canvas.layers.size(), 3U);
    const Image& one = read->canvas.layers[1].image;
    EXPECT_EQ(one.depth(), Depth::Sixteen);
    EXPECT_EQ(one.icc(), read->canvas.icc);
    EXPECT_TRUE(one.tile(0, 0).isSame(read->canvas.layers[2].image.tile(0, 0)));
}

TEST(OpenRaster, KnowsAllTwentyModes)
{
    for (const char* word : {"src-over",   "multiply",    "screen",     "overlay",    "darken",
                             "lighten",    "color-dodge", "color-burn", "hard-light", "soft-light",
                             "difference", "color",       "luminosity", "hue",        "saturation",
                             "plus",       "dst-in",      "dst-out",    "src-atop",   "dst-atop"}) {
        const QByteArray whole = QByteArray("svg:") + word;
        const auto blend = blendFromOpenRaster(QString::fromLatin1(whole));
        ASSERT_TRUE(blend) << word;
        EXPECT_EQ(openRasterWord(*blend), whole);
        const auto read =
            readOpenRaster(fileWith(imageOf("<layer name=\"m\" src=\"data/b.png\" composite-op=\"" +
                                            whole + "\"/><layer name=\"g\" src=\"data/a.png\"/>")));
        ASSERT_TRUE(read) << word;
        EXPECT_TRUE(read->notes.empty()) << word;
        ASSERT_EQ(read->canvas.layers.size(), 2U) << word;
        EXPECT_EQ(read->canvas.layers[1].blend, *blend) << word;
        const QByteArray again = openRasterOf(read->canvas).value();
        EXPECT_EQ(readOpenRaster(again)->canvas.layers[1].blend, *blend) << word;
    }
}

TEST(OpenRaster, HasAWordForEveryBlend)
{
    std::set<QByteArray> words;
    for (int i = 0; i < static_cast<int>(Blend::PassThrough); ++i) {
        const QByteArray word = openRasterWord(static_cast<Blend>(i));
        EXPECT_EQ(blendFromOpenRaster(QString::fromLatin1(word)), static_cast<Blend>(i));
        words.insert(word);
    }
    EXPECT_EQ(words.size(), std::size_t(Blend::PassThrough));
}

TEST(OpenRaster, SaysWhichModesItDoesNotKnow)
{
    const auto read = readOpenRaster(
        fileWith(imageOf("<layer name=\"m\" src=\"data/b.png\" composite-op=\"krita:behind\"/>")));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->notes.size(), 1U);
    EXPECT_TRUE(read->notes.front().english().contains(QStringLiteral("krita:behind")));
}

TEST(OpenRaster, TakesAnOpacityThatIsNoNumberAsOne)
{
    for (const char* opacity : {"50%", "0,5", "nan", ""}) {
        const auto read = readOpenRaster(fileWith(imageOf(
            "<layer name=\"m\" src=\"data/b.png\" opacity=\"" + QByteArray(opacity) + "\"/>")));
        ASSERT_TRUE(read) << opacity;
        EXPECT_EQ(read->canvas.layers.front().opacity, 1.0) << opacity;
        ASSERT_EQ(read->notes.size(), 1U) << opacity;
        EXPECT_TRUE(read->notes.front().english().contains(QLatin1String(opacity)));
    }
}

TEST(OpenRaster, LeavesOutLayersThatAreDrawings)
{
    ArchiveWriter archive;
    archive.add("mimetype", "image/openraster", Packing::Stored);
    archive.add("stack.xml",
                imageOf("<layer name=\"logo\" src=\"data/a.svg\"/><layer src=\"data/b.png\"/>"),
                Packing::Deflated);
    archive.add("data/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", Packing::Deflated);
    archive.add("data/b.png", pngOf(opaqueNoise({60, 50})), Packing::Stored);
    const auto read = readOpenRaster(std::move(archive).finished().value());
    ASSERT_TRUE(read) << read.error().english().toStdString();
    EXPECT_EQ(read->canvas.layers.size(), 1U);
    ASSERT_EQ(read->notes.size(), 1U);
    EXPECT_TRUE(read->notes.front().english().contains(QStringLiteral("logo")));
}

TEST(OpenRaster, SaysOnceWhatItDoesNotKnow)
{
    const QByteArray strange = "<layer src=\"data/a.png\" composite-op=\"krita:behind\"/>"
                               "<filter type=\"blur\"/>";
    const auto read = readOpenRaster(fileWith(imageOf(strange + strange)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->canvas.layers.size(), 2U);
    ASSERT_EQ(read->notes.size(), 2U);
    EXPECT_EQ(read->notes[0].english(),
              QStringLiteral("Unknown blend modes were taken as normal: krita:behind."));
    EXPECT_EQ(read->notes[1].english(),
              QStringLiteral("Parts of an unknown kind were left out: filter."));
}

TEST(OpenRaster, IsKnownWhereverItSaysWhatItIs)
{
    const auto fileWithType = [](const QByteArray& type, Packing packing, bool isFirst) {
        ArchiveWriter archive;
        if (isFirst) archive.add("mimetype", type, packing);
        archive.add("stack.xml", imageOf("<layer src=\"data/a.png\"/>"), Packing::Deflated);
        archive.add("data/a.png", pngOf(opaqueNoise({60, 50})), Packing::Stored);
        if (!isFirst) archive.add("mimetype", type, packing);
        return std::move(archive).finished().value();
    };
    EXPECT_TRUE(isOpenRaster(fileWithType("image/openraster", Packing::Stored, false)));
    EXPECT_TRUE(isOpenRaster(fileWithType("image/openraster\n", Packing::Deflated, true)));
    EXPECT_FALSE(isOpenRaster(fileWithType("application/epub+zip", Packing::Stored, true)));
}

TEST(OpenRaster, TellsIsolatedGroupsFromOthers)
{
    const auto blendWith = [](const char* attributes) {
        const auto read = readOpenRaster(fileWith(
            imageOf("<stack name=\"g\" x=\"7\" " + QByteArray(attributes) +
                    "><layer name=\"m\" src=\"data/b.png\"/></stack><layer src=\"data/a.png\"/>")));
        EXPECT_TRUE(read->notes.empty());
        EXPECT_EQ(read->canvas.layers.size(), 3U);
        EXPECT_EQ(read->canvas.layers[1].group, read->canvas.layers[2].id);
        return read->canvas.layers[2].blend;
    };
    EXPECT_EQ(blendWith(""), Blend::PassThrough);
    EXPECT_EQ(blendWith("isolation=\"auto\""), Blend::PassThrough);
    EXPECT_EQ(blendWith("isolation=\"isolate\""), Blend::Normal);
    EXPECT_EQ(blendWith("opacity=\"0.5\""), Blend::Normal);
    EXPECT_EQ(blendWith("composite-op=\"svg:screen\""), Blend::Screen);
}

namespace {

// The same but for what the format says otherwise: which group a layer is in is told by what is around it.
std::string outline(const Canvas& canvas, LayerId group = {})
{
    std::string text;
    for (const Layer& layer : canvas.layers) {
        if (layer.group != group) continue;
        if (layer.isGroup()) text += '(' + outline(canvas, layer.id) + ')';
        text += layer.name.toStdString() + ':' + std::to_string(int(layer.blend)) + ' ';
    }
    return text;
}

}  // namespace

TEST(OpenRaster, KeepsGroupsAndModes)
{
    int groups = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const Depth depth = seed % 2 ? Depth::Eight : Depth::Sixteen;
        Canvas canvas = RandomCanvas(depth, seed, RandomCanvas::Variety::Full).canvas({140, 130});
        for (Layer& layer : canvas.layers) {
            layer.isClipped = false;
            if (!layer.isGroup()) continue;
            ++groups;
            layer.coverage = {};
            if (layer.blend == Blend::PassThrough) layer.opacity = 1.0;
        }
        const auto read = readOpenRaster(openRasterOf(canvas).value());
        ASSERT_TRUE(read);
        EXPECT_TRUE(read->notes.empty());
        EXPECT_EQ(outline(read->canvas), outline(canvas)) << seed;
        EXPECT_TRUE(alike(rendered(read->canvas), rendered(canvas), 3 * levelOf(depth))) << seed;
    }
    EXPECT_GT(groups, 5);
}

TEST(OpenRaster, SaysMasksOfGroupsAndClippingInItsOwnWords)
{
    const Image over = noise({90, 80}, Depth::Eight, 4);
    Canvas canvas = canvasOf(opaqueNoise({140, 130}), QStringLiteral("ground"));
    const auto add = [&](const char* name, Blend blend) {
        canvas = withLayer(canvas,
                           {.id = LayerId::make(),
                            .name = QLatin1String(name),
                            .image = over,
                            .offset = {int(canvas.layers.size()) * 9, 5},
                            .blend = blend});
    };
    add("lower", Blend::Multiply);
    add("upper", Blend::Normal);
    canvas.layers.back().isClipped = true;
    const LayerId member = canvas.layers[1].id;
    const LayerId group = LayerId::make();
    const Canvas masked = withLayersGrouped(canvas,
                                            {member, canvas.layers[2].id},
                                            {.id = group,
                                             .name = QStringLiteral("masked"),
                                             .offset = {12, 20},
                                             .coverage = ellipseMask({80, 70})});
    Canvas mixed = canvas;
    mixed.layers.back().blend = Blend::ColorBurn;
    for (const Canvas& each : {canvas, masked, mixed}) {
        const auto read = readOpenRaster(openRasterOf(each).value());
        ASSERT_TRUE(read);
        EXPECT_TRUE(alike(rendered(read->canvas), rendered(each), 2));
    }
}

TEST(OpenRaster, LooksTheSameWhereAGroupIsPassedThroughInPart)
{
    for (const Blend blend : {Blend::Normal, Blend::Multiply}) {
        const Canvas flat = withLayer(canvasOf(opaqueNoise({60, 50}), QStringLiteral("ground")),
                                      {.id = LayerId::make(),
                                       .name = QStringLiteral("over"),
                                       .image = noise({40, 40}, Depth::Eight, 3),
                                       .offset = {5, 5},
                                       .blend = blend});
        const Canvas canvas = withLayersGrouped(flat,
                                                {flat.layers[1].id},
                                                {.id = LayerId::make(),
                                                 .name = QStringLiteral("group"),
                                                 .coverage = ellipseMask({60, 50}),
                                                 .opacity = 0.6,
                                                 .blend = Blend::PassThrough});
        const auto read = readOpenRaster(openRasterOf(canvas).value());
        ASSERT_TRUE(read);
        EXPECT_TRUE(alike(rendered(read->canvas), rendered(canvas), 2)) << int(blend);
        EXPECT_EQ(read->canvas.layers.size(), blend == Blend::Normal ? 4U : 1U);
    }
}

TEST(OpenRaster, RefusesWhatIsHostile)
{
    const auto codeOf = [](const QByteArray& stack) {
        const auto read = readOpenRaster(fileWith(stack));
        return read ? std::optional<ErrorCode>() : read.error().code;
    };
    const auto malformed = std::optional(ErrorCode::Malformed);
    const auto unsupported = std::optional(ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(imageOf("<layer src=\"../../etc/passwd\"/>")), malformed);
    EXPECT_EQ(codeOf(imageOf("<layer src=\"/etc/passwd\"/>")), malformed);
    EXPECT_EQ(codeOf(imageOf("<layer src=\"stack.xml\"/>")), unsupported);
    EXPECT_EQ(codeOf(imageOf("<layer src=\"data/a.png\" x=\"1e300\"/>")), malformed);
    EXPECT_EQ(codeOf(imageOf("<layer src=\"data/a.png\">")), malformed);
    EXPECT_EQ(codeOf("<image w=\"60\" h=\"-3\"><stack/></image>"), malformed);
    EXPECT_EQ(codeOf("<image w=\"30000\" h=\"30000\"><stack/></image>"), unsupported);
    EXPECT_EQ(codeOf("<image><layer src=\"data/a.png\"/></image>"), malformed);
    EXPECT_EQ(codeOf("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                     "<image w=\"60\" h=\"50\"><stack><layer name=\"&b;\" "
                     "src=\"data/a.png\"/></stack></image>"),
              malformed);
    EXPECT_EQ(
        codeOf(imageOf(QByteArray("<stack>").repeated(60) + QByteArray("</stack>").repeated(60))),
        unsupported);
    EXPECT_EQ(codeOf(imageOf(QByteArray("<layer src=\"data/a.png\"/>").repeated(10'001))),
              unsupported);
}

TEST(OpenRaster, RefusesMoreThanItMayHold)
{
    const auto limited = readOpenRaster(fileWith(imageOf(twoLayers)), {.side = 59});
    ASSERT_FALSE(limited);
    EXPECT_EQ(limited.error().code, ErrorCode::Unsupported);
}

TEST(OpenRaster, FindsEveryCut)
{
    const QByteArray file = fileWith(imageOf(twoLayers));
    for (qsizetype length = 0; length < file.size(); length += 97)
        EXPECT_FALSE(readOpenRaster(file.left(length))) << length;
}

TEST(OpenRaster, FindsPicturesWhoseNamesAreWrittenAsInAddresses)
{
    const Image plain = opaqueNoise({60, 50});
    const Image spaced = opaqueNoise({60, 50}, Depth::Eight, 3);
    const auto read = [&](const QByteArray& source, const QByteArray& literal = {}) {
        ArchiveWriter archive;
        archive.add("mimetype", "image/openraster", Packing::Stored);
        archive.add("stack.xml", imageOf("<layer src=\"" + source + "\"/>"), Packing::Deflated);
        archive.add("data/b x.png", pngOf(spaced), Packing::Stored);
        if (!literal.isEmpty()) archive.add(literal, pngOf(plain), Packing::Stored);
        return readOpenRaster(std::move(archive).finished().value());
    };
    for (const char* source : {"data/b x.png", "data/b%20x.png", "data%2Fb%20x.png"}) {
        const auto found = read(source);
        ASSERT_TRUE(found) << source;
        EXPECT_TRUE(alike(found->canvas.layers[0].image, spaced)) << source;
    }
    // What is called so counts first.
    const auto literal = read("data/b%20x.png", "data/b%20x.png");
    ASSERT_TRUE(literal);
    EXPECT_TRUE(alike(literal->canvas.layers[0].image, plain));
    for (const char* source :
         {"data/b%20x.png%00.jpg", "%2e%2e/data/b%20x.png", "data/b%2520x.png"})
        EXPECT_FALSE(read(source)) << source;
}
