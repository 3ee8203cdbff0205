// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that other programs wrote, against the flat picture that those programs make of them.
#include "document/render.h"
#include "image/codec.h"
#include "interchange/layeredfile.h"
#include "support/picturematchers.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using testing::ElementsAre;

namespace {

QByteArray fileNamed(const char* name)
{
    QFile file(QStringLiteral(RATOON_TEST_DATA "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

ReadCanvas readNamed(const char* name)
{
    const QByteArray bytes = fileNamed(name);
    const auto format = sniffedLayers(bytes);
    EXPECT_TRUE(format) << name;
    const auto read = readLayers(bytes, format.value_or(LayeredFormat::OpenRaster));
    EXPECT_TRUE(read) << name << (read ? "" : read.error().english().toStdString());
    return read ? *read : ReadCanvas();
}

Image flat(const char* name)
{
    return decoded(fileNamed(name)).value().image;
}

}  // namespace

TEST(ForeignLayers, LookAsInTheProgramsThatWroteThem)
{
    EXPECT_TRUE(alike(rendered(readNamed("gimp8.psd").canvas), flat("flat8.png"), 1));
    EXPECT_TRUE(alike(rendered(readNamed("krita8.ora").canvas).withIcc({}), flat("flat8.png"), 1));
    for (const char* name : {"gimp16.psd", "krita16.psd"}) {
        const Image picture = rendered(readNamed(name).canvas).withIcc({});
        EXPECT_EQ(picture.depth(), Depth::Sixteen) << name;
        EXPECT_TRUE(alike(picture, flat("flat16.png"), 80)) << name;
    }
}

TEST(ForeignLayers, KeepTheirNamesPlacesModesGroupsAndMasks)
{
    for (const char* name : {"gimp8.psd", "gimp16.psd"}) {
        const ReadCanvas read = readNamed(name);
        const Canvas& canvas = read.canvas;
        EXPECT_TRUE(read.notes.empty()) << name;
        std::vector<std::string> names;
        for (const Layer& layer : canvas.layers) names.push_back(layer.name.toStdString());
        ASSERT_THAT(names, ElementsAre("ground", "times", "Ærø 雪", "hidden", "masked", "group"))
            << name;
        EXPECT_EQ(canvas.layers[1].blend, Blend::Multiply);
        EXPECT_EQ(canvas.layers[2].offset, QPoint(-4, 12));
        EXPECT_NEAR(canvas.layers[2].opacity, 0.5, 0.003);
        EXPECT_FALSE(canvas.layers[3].visible);
        EXPECT_EQ(canvas.layers[4].coverage.bounds(), QRect(30, 0, 10, 15));
        for (const std::size_t i : {2, 3, 4})
            EXPECT_EQ(canvas.layers[i].group, canvas.layers[5].id) << i;
    }
}

TEST(ForeignLayers, StayAsTheyAreWhenTheyAreWrittenAgain)
{
    for (const char* name : {"gimp8.psd", "gimp16.psd", "krita16.psd", "krita8.ora"}) {
        const QByteArray bytes = fileNamed(name);
        const LayeredFormat format = sniffedLayers(bytes).value();
        const Canvas once = readLayers(bytes, format)->canvas;
        const auto again = readLayers(layeredFileOf(once, format).value(), format);
        ASSERT_TRUE(again) << name;
        EXPECT_TRUE(again->notes.empty()) << name;
        ASSERT_EQ(again->canvas.layers.size(), once.layers.size()) << name;
        for (std::size_t i = 0; i < once.layers.size(); ++i) {
            const Layer& before = once.layers[i];
            const Layer& after = again->canvas.layers[i];
            EXPECT_EQ(after.name, before.name) << name;
            EXPECT_EQ(after.blend, before.blend) << name;
            EXPECT_EQ(after.isGroup(), before.isGroup()) << name;
            EXPECT_EQ(again->canvas.indexOf(after.group), once.indexOf(before.group)) << name;
        }
        EXPECT_TRUE(alike(rendered(again->canvas), rendered(once), 1)) << name;
    }
}
