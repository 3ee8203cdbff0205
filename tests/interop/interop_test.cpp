// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"
#include "document/render.h"
#include "image/codec.h"
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
        EXPECT_TRUE(alike(read->image.withIcc({}), rendered(canvas), levels()));
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Depths, Interop, testing::Values(Depth::Eight, Depth::Sixteen));

TEST_P(Interop, GimpOpensOurPsd)
{
    if (!isInstalled("gimp")) GTEST_SKIP() << "no GIMP";
    const Canvas canvas = picture(GetParam());
    ASSERT_TRUE(exported(canvas, path("a.psd")));
    ASSERT_TRUE(convertedByGimp(folder(), QStringLiteral("a.psd"), QStringLiteral("b.png")));
    expectPicture("b.png", canvas);
}

TEST_P(Interop, KritaOpensOurPsdAndOpenRaster)
{
    if (!isInstalled("krita") || !isInstalled("xvfb-run")) GTEST_SKIP() << "no Krita";
    const Canvas canvas = picture(GetParam());
    for (const char* name : {"a.psd", "a.ora"}) {
        ASSERT_TRUE(exported(canvas, path(name)));
        QFile::remove(path("b.png"));
        ASSERT_TRUE(convertedByKrita(folder(), QLatin1String(name), QStringLiteral("b.png")))
            << name;
        expectPicture("b.png", canvas);
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
        EXPECT_TRUE(alike(rendered(read->canvas).withIcc({}), rendered(canvas), levels())) << name;
        ASSERT_EQ(read->canvas.layers.size(), 4U) << name;
        EXPECT_TRUE(read->canvas.layers[1].name.endsWith(QStringLiteral("Ærø 雪"))) << name;
        EXPECT_FALSE(read->canvas.layers[2].visible) << name;
    }
}

TEST_P(Interop, ImageMagickAndPsdToolsCountOurLayers)
{
    ASSERT_TRUE(exported(picture(GetParam()), path("a.psd")));
    if (isInstalled("identify")) {
        const QByteArray pages =
            outputOf(folder(),
                     QStringLiteral("identify"),
                     {QStringLiteral("-format"), QStringLiteral("%g\n"), path("a.psd")});
        EXPECT_EQ(pages.trimmed().split('\n').size(), 5) << pages.constData();  // and the whole
    }
    if (!isInstalled("psd-tools")) GTEST_SKIP() << "no psd-tools";
    const QByteArray tree =
        outputOf(folder(), QStringLiteral("psd-tools"), {QStringLiteral("show"), path("a.psd")});
    for (const char* name : {"ground", "Ærø 雪", "hidden", "masked"})
        EXPECT_TRUE(tree.contains(name)) << tree.constData();
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
