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

TEST(ForeignLayers, KeepTheirNamesPlacesAndMasks)
{
    for (const char* name : {"gimp8.psd", "gimp16.psd"}) {
        const Canvas canvas = readNamed(name).canvas;
        ASSERT_EQ(canvas.layers.size(), 4U) << name;
        EXPECT_EQ(canvas.layers[0].name,
                  QStringLiteral("ground"));  // with the multiplied layer in it
        EXPECT_EQ(canvas.layers[1].name, QStringLiteral("group / Ærø 雪"));
        EXPECT_EQ(canvas.layers[1].offset, QPoint(-4, 12));
        EXPECT_NEAR(canvas.layers[1].opacity, 0.5, 0.003);
        EXPECT_EQ(canvas.layers[2].name, QStringLiteral("group / hidden"));
        EXPECT_FALSE(canvas.layers[2].visible);
        EXPECT_EQ(canvas.layers[3].name, QStringLiteral("group / masked"));
        EXPECT_EQ(canvas.layers[3].coverage.bounds(), QRect(30, 0, 10, 15));
    }
}

TEST(ForeignLayers, SayWhatIsNotAsItWas)
{
    std::vector<std::string> notes;
    for (const Sentence& note : readNamed("gimp8.psd").notes)
        notes.push_back(note.english().toStdString());
    EXPECT_THAT(notes,
                ElementsAre(testing::HasSubstr("Groups"),
                            testing::HasSubstr("times"),
                            testing::HasSubstr("hidden")));
}
