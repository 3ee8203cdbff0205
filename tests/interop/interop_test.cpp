// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"
#include "app/opening.h"
#include "app/provenance.h"
#include "document/groups.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/transform.h"
#include "interchange/layeredfile.h"
#include "otherprograms.h"
#include "storage/diskfile.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr auto generated = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

// A ground, a half transparent layer, a hidden one, and one with a soft mask that reaches beyond the edge.
Canvas picture(Depth depth)
{
    Canvas canvas = canvasOf(photo({200, 150}, depth), QStringLiteral("ground"));
    canvas = withLayer(canvas,
                       {.id = LayerId::make(),
                        .name = QStringLiteral("Ærø 雪"),
                        .image = opaqueNoise({80, 60}, depth, 2),
                        .offset = {30, 20},
                        .opacity = 128.0 / 255.0});
    canvas = withLayer(canvas,
                       {.id = LayerId::make(),
                        .name = QStringLiteral("hidden"),
                        .image = opaqueNoise({90, 90}, depth, 3),
                        .offset = {},
                        .visible = false});
    return withLayer(canvas,
                     {.id = LayerId::make(),
                      .name = QStringLiteral("masked"),
                      .image = gradient({120, 100}, depth),
                      .offset = {110, 80},
                      .coverage = ellipseMask({120, 100})});
}

// A multiplied layer; a group with that opacity and a soft mask; in it one that is mixed with the group only; and a group
// that is passed through, with one of Photoshop's own modes in it.
Canvas groupedPicture(Depth depth, double opacity)
{
    Canvas canvas = canvasOf(photo({200, 150}, depth), QStringLiteral("ground"));
    const auto add = [&](const char* name, QPoint offset, double own, Blend blend) {
        canvas = withLayer(canvas,
                           {.id = LayerId::make(),
                            .name = QLatin1String(name),
                            .image = gradient({120, 100}, depth),
                            .offset = offset,
                            .opacity = own,
                            .blend = blend});
        return canvas.layers.back().id;
    };
    add("times", {-10, 5}, 153.0 / 255.0, Blend::Multiply);
    const LayerId lower = add("lower", {60, 40}, 1.0, Blend::Normal);
    const LayerId upper = add("upper", {90, 10}, 1.0, Blend::Difference);
    canvas = withLayersGrouped(canvas,
                               {lower, upper},
                               {.id = LayerId::make(),
                                .name = QStringLiteral("veil"),
                                .coverage = ellipseMask({200, 150}),
                                .opacity = opacity});
    const LayerId burnt = add("burnt", {20, 60}, 1.0, Blend::LinearBurn);
    return withLayersGrouped(
        canvas,
        {burnt},
        {.id = LayerId::make(), .name = QStringLiteral("through"), .blend = Blend::PassThrough});
}

constexpr double halfway = 128.0 / 255.0;

/// "lower upper:10 (…)veil": names and blends, what is in a group before its name.
std::string outline(const Canvas& canvas, LayerId group = {})
{
    std::string text;
    for (const Layer& layer : canvas.layers) {
        if (layer.group != group) continue;
        if (layer.isGroup()) text += '(' + outline(canvas, layer.id) + ')';
        text += layer.name.toStdString();
        if (layer.blend != Blend::Normal) text += ':' + std::to_string(int(layer.blend));
        text += ' ';
    }
    return text;
}

class Interop : public testing::TestWithParam<Depth> {
protected:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString folder() const { return m_folder.path(); }
    /// Of the other programs' rounding at that depth; they do not agree among themselves.
    int levels() const { return GetParam() == Depth::Eight ? 2 : 260; }

    void expectPicture(const char* name, const Canvas& canvas)
    {
        const auto read = decoded(bytesOf(path(name)));
        ASSERT_TRUE(read);
        expectLook(read->image, canvas);
    }

    /// At the lesser depth: Krita 5.1 opens an OpenRaster of 16 bits as a picture of 8.
    void expectLook(const Image& image, const Canvas& canvas)
    {
        const bool isDeep = image.depth() == Depth::Sixteen && canvas.depth == Depth::Sixteen;
        const Depth depth = isDeep ? Depth::Sixteen : Depth::Eight;
        EXPECT_TRUE(alike(converted(image, depth).withIcc({}),
                          converted(rendered(canvas), depth),
                          isDeep ? levels() : 2));
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Depths, Interop, testing::Values(Depth::Eight, Depth::Sixteen));

TEST_P(Interop, GimpOpensOurPsd)
{
    if (!isInstalled("gimp")) GTEST_SKIP() << "no GIMP";
    for (const Canvas& canvas : {picture(GetParam()), groupedPicture(GetParam(), halfway)}) {
        QFile::remove(path("b.png"));
        ASSERT_TRUE(exported(canvas, path("a.psd")));
        ASSERT_TRUE(convertedByGimp(folder(), QStringLiteral("a.psd"), QStringLiteral("b.png")));
        expectPicture("b.png", canvas);
    }
}

TEST_P(Interop, KritaOpensOurPsdAndOpenRaster)
{
    if (!isInstalled("krita") || !isInstalled("xvfb-run")) GTEST_SKIP() << "no Krita";
    // Krita 5.1 does not read the opacity of a PSD's group.
    for (const Canvas& canvas : {picture(GetParam()), groupedPicture(GetParam(), 1.0)}) {
        for (const char* name : {"a.psd", "a.ora"}) {
            SCOPED_TRACE(outline(canvas) + name);
            ASSERT_TRUE(exported(canvas, path(name)));
            QFile::remove(path("b.png"));
            ASSERT_TRUE(convertedByKrita(folder(), QLatin1String(name), QStringLiteral("b.png")));
            expectPicture("b.png", canvas);
        }
    }
}

TEST_P(Interop, KritaReadsTheOpacityOfAGroupInOpenRaster)
{
    if (!isInstalled("krita") || !isInstalled("xvfb-run")) GTEST_SKIP() << "no Krita";
    const Canvas canvas = groupedPicture(GetParam(), halfway);
    ASSERT_TRUE(exported(canvas, path("a.ora")));
    ASSERT_TRUE(convertedByKrita(folder(), QStringLiteral("a.ora"), QStringLiteral("b.png")));
    expectPicture("b.png", canvas);
}

TEST_P(Interop, OurGroupsComeBackFromKrita)
{
    if (!isInstalled("krita") || !isInstalled("xvfb-run")) GTEST_SKIP() << "no Krita";
    Canvas canvas = groupedPicture(GetParam(), 1.0);
    // OpenRaster has no masks: this one would come back as a layer.
    for (Layer& layer : canvas.layers) layer.coverage = {};
    for (const char* ending : {"ora", "psd"}) {
        const QString from = QStringLiteral("a.") + QLatin1String(ending);
        const QString to = QStringLiteral("b.") + QLatin1String(ending);
        ASSERT_TRUE(exported(canvas, folder() + u'/' + from));
        SCOPED_TRACE(ending);
        ASSERT_TRUE(convertedByKrita(folder(), from, to));
        const QByteArray bytes = bytesOf(folder() + u'/' + to);
        const auto read = readLayers(bytes, sniffedLayers(bytes).value());
        ASSERT_TRUE(read) << ending << read.error().english().toStdString();
        EXPECT_EQ(outline(read->canvas), outline(canvas)) << ending;
        expectLook(rendered(read->canvas), canvas);
    }
}

TEST_P(Interop, OurLayersComeBackFromKrita)
{
    if (!isInstalled("krita") || !isInstalled("xvfb-run")) GTEST_SKIP() << "no Krita";
    const Canvas canvas = picture(GetParam());
    ASSERT_TRUE(exported(canvas, path("a.ora")));
    for (const char* name : {"b.ora", "b.psd"}) {
        ASSERT_TRUE(convertedByKrita(folder(), QStringLiteral("a.ora"), QLatin1String(name)))
            << name;
        const QByteArray bytes = bytesOf(path(name));
        const auto format = sniffedLayers(bytes);
        ASSERT_TRUE(format) << name;
        const auto read = readLayers(bytes, *format);
        ASSERT_TRUE(read) << name << read.error().english().toStdString();
        // Krita 5.1 opens the deep OpenRaster as a picture of 8 bits with layers of 16, and mixes up the bytes of those in
        // a PSD: ImageMagick reads the same.
        const bool isMixedUp = GetParam() == Depth::Sixteen && format == LayeredFormat::Photoshop;
        if (!isMixedUp) expectLook(rendered(read->canvas), canvas);
        ASSERT_EQ(read->canvas.layers.size(), 4U) << name;
        EXPECT_TRUE(read->canvas.layers[1].name.endsWith(QStringLiteral("Ærø 雪"))) << name;
        EXPECT_FALSE(read->canvas.layers[2].visible) << name;
    }
}

TEST_P(Interop, ImageMagickCountsOurLayers)
{
    if (!isInstalled("identify")) GTEST_SKIP() << "no ImageMagick";
    ASSERT_TRUE(exported(picture(GetParam()), path("a.psd")));
    const QByteArray pages =
        outputOf(folder(),
                 QStringLiteral("identify"),
                 {QStringLiteral("-format"), QStringLiteral("%g\n"), path("a.psd")});
    EXPECT_EQ(pages.trimmed().split('\n').size(), 5) << pages.constData();  // and the whole
}

TEST_P(Interop, PsdToolsNamesOurLayersAndLaysThemAsWeDo)
{
    const QString python = QStringLiteral("/usr/bin/python3");  // that Debian's package is for
    const auto run = [&](const QString& script) {
        return outputOf(folder(), python, {QStringLiteral("-c"), script, path("a.psd")});
    };
    if (run(QStringLiteral("import psd_tools; print('here')")).trimmed() != "here")
        GTEST_SKIP() << "no psd-tools";
    const Canvas canvas = picture(GetParam());
    ASSERT_TRUE(exported(canvas, path("a.psd")));
    const QByteArray names = run(QStringLiteral(R"(
import psd_tools, sys
picture = psd_tools.PSDImage.open(sys.argv[1])
for layer in picture.descendants(): print(layer.name, layer.is_visible())
picture.composite(force=True).save('b.png')
)"));
    for (const char* line : {"ground True", "Ærø 雪 True", "hidden False", "masked True"})
        EXPECT_TRUE(names.split('\n').contains(line)) << line << " is not in " << names.constData();
    const auto laid = decoded(bytesOf(path("b.png")));
    ASSERT_TRUE(laid);
    expectLook(laid->image, canvas);
}

TEST_P(Interop, PsdToolsReadsOurGroupsModesOpacitiesAndMasks)
{
    const QString python = QStringLiteral("/usr/bin/python3");  // that Debian's package is for
    const auto run = [&](const QString& script) {
        return outputOf(folder(), python, {QStringLiteral("-c"), script, path("a.psd")});
    };
    if (run(QStringLiteral("import psd_tools; print('here')")).trimmed() != "here")
        GTEST_SKIP() << "no psd-tools";
    Canvas canvas = groupedPicture(GetParam(), halfway);
    canvas.layers[3].isClipped = true;
    canvas = withLayer(canvas,
                       {.id = LayerId::make(),
                        .name = QStringLiteral("empty"),
                        .kind = LayerKind::Group,
                        .visible = false});
    ASSERT_TRUE(exported(canvas, path("a.psd")));
    const QByteArray said = run(QStringLiteral(R"(
import psd_tools, sys
def say(layers):
    for layer in layers:
        print(layer.name, layer.kind, layer.blend_mode.name, layer.opacity, layer.visible,
              bool(layer._record.clipping), layer.mask.bbox if layer.mask else None)
        if layer.is_group(): say(layer)
say(psd_tools.PSDImage.open(sys.argv[1]))
)"));
    EXPECT_EQ(said.trimmed().toStdString(),
              "ground pixel NORMAL 255 True False None\n"
              "times pixel MULTIPLY 153 True False None\n"
              "veil group NORMAL 128 True False (0, 0, 200, 150)\n"
              "lower pixel NORMAL 255 True False None\n"
              "upper pixel DIFFERENCE 255 True True None\n"
              "through group PASS_THROUGH 255 True False None\n"
              "burnt pixel LINEAR_BURN 255 True False None\n"
              "empty group NORMAL 255 False False None");
}

TEST(Metadata, IsReadByExifTool)
{
    if (!isInstalled("exiftool")) GTEST_SKIP() << "no ExifTool";
    const QTemporaryDir folder;
    const QByteArray original = bytesOf(QStringLiteral(TEST_DATA "/metadata.jpg"));
    for (const char* ending : {"png", "jpg", "webp", "tif", "psd"}) {
        for (const MetadataChoice choice : {MetadataChoice::Safe, MetadataChoice::All}) {
            const QString path = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
            Canvas canvas = canvasOf(photo({60, 40}), QStringLiteral("a"));
            canvas.layers.front().passes = Mask::filled({60, 40}, 1);
            ASSERT_TRUE(exported(
                canvas, path, {.metadata = choice}, {.original = original, .isEdited = true}));
            const QByteArray said = outputOf(folder.path(),
                                             QStringLiteral("exiftool"),
                                             {QStringLiteral("-all"),
                                              QStringLiteral("-validate"),
                                              QStringLiteral("-warning"),
                                              QStringLiteral("-a"),
                                              QStringLiteral("-G1"),
                                              QStringLiteral("-n"),
                                              path});
            EXPECT_TRUE(said.contains(generated)) << ending;
            EXPECT_TRUE(said.contains("Ada Lovelace")) << ending;
            EXPECT_EQ(said.contains("GPS Latitude"), choice == MetadataChoice::All)
                << ending << said.constData();
            EXPECT_EQ(said.contains("SERIAL-4711"), choice == MetadataChoice::All) << ending;
            EXPECT_FALSE(said.contains("Error")) << ending << said.constData();
        }
    }
}

TEST(Resolution, IsReadByOtherPrograms)
{
    if (!isInstalled("exiftool") || !isInstalled("identify")) GTEST_SKIP() << "no ExifTool";
    const QTemporaryDir folder;
    // A JFIF header of 300 dots an inch.
    QByteArray original = encoded(photo({60, 40}), {.format = Format::Jpeg}).value();
    original.replace(13, 5, QByteArray("\1\x01\x2c\x01\x2c", 5));
    const auto opened =
        openedBytes(Places::below(folder.path()), original, QStringLiteral("a.jpg"));
    ASSERT_TRUE(opened);
    const Provenance provenance = provenanceOf(*opened->project, opened->stored.head);
    for (const char* ending : {"png", "jpg", "webp", "tif", "psd", "avif"}) {
        if (!exportFormatFor(QStringLiteral("a.") + QLatin1String(ending))) continue;
        for (const MetadataChoice choice : {MetadataChoice::None, MetadataChoice::Safe}) {
            const QString path = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
            ASSERT_TRUE(exported(opened->canvas, path, {.metadata = choice}, provenance));
            const QByteArray said = outputOf(folder.path(),
                                             QStringLiteral("exiftool"),
                                             {QStringLiteral("-T"),
                                              QStringLiteral("-n"),
                                              QStringLiteral("-XResolution"),
                                              QStringLiteral("-YResolution"),
                                              QStringLiteral("-PixelsPerUnitX"),
                                              path});
            EXPECT_TRUE(said.startsWith("300\t300") || said.contains("11811"))
                << ending << said.constData();
            if (QByteArray(ending) == "webp" || QByteArray(ending) == "avif") continue;
            const QByteArray seen = outputOf(folder.path(),
                                             QStringLiteral("identify"),
                                             {QStringLiteral("-units"),
                                              QStringLiteral("PixelsPerInch"),
                                              QStringLiteral("-format"),
                                              QStringLiteral("%x\n"),
                                              path + QStringLiteral("[0]")});
            EXPECT_NEAR(seen.split('\n').front().split(' ').front().toDouble(), 300, 0.01)
                << ending << seen.constData();
        }
    }
    opened->project->discardWorkingCopy();
}
