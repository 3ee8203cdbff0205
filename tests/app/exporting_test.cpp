// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"
#include "base/plaintext.h"
#include "image/codec.h"
#include "image/color.h"
#include "interchange/layeredfile.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/profiles.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using testing::ElementsAre;

namespace {

const QString fileName = QStringLiteral("beach of Ada.jpg");
const QString longPrompt =
    QStringLiteral("make it warmer, as on an evening in July when the sun is nearly gone");

Canvas editedCanvas()
{
    Canvas canvas = canvasOf(opaqueNoise({40, 30}), fileName);
    const auto add = [&](const QString& name, LayerKind kind) {
        canvas = withLayer(
            canvas, {.id = LayerId::make(), .name = name, .kind = kind, .image = noise({20, 15})});
    };
    add(plainLine(longPrompt, 60), LayerKind::Graft);
    add(QStringLiteral("Sky"), LayerKind::Graft);
    add(QStringLiteral("A blue sky copy"), LayerKind::Graft);
    add(QStringLiteral("Logo"), LayerKind::Raster);
    return canvas;
}

Provenance editedProvenance()
{
    return {
        .name = fileName, .isEdited = true, .prompts = {longPrompt, QStringLiteral("A blue sky")}};
}

std::vector<std::string> namesIn(const QByteArray& file)
{
    std::vector<std::string> names;
    const auto read = readLayers(file, sniffedLayers(file).value());
    if (!read) return names;
    for (const Layer& layer : read->canvas.layers) names.push_back(layer.name.toStdString());
    return names;
}

QByteArray exportedAs(const char* name, const ExportOptions& options)
{
    const auto format = exportFormatFor(QLatin1String(name)).value();
    return exportedBytes(editedCanvas(), format, options, editedProvenance()).value();
}

}  // namespace

TEST(Exporting, TellsPromptsInNamesOfLayersOnlyIfTheyAreWished)
{
    const std::string first = plainLine(longPrompt, 60).toStdString();
    for (const char* name : {"a.ora", "a.psd"}) {
        EXPECT_THAT(namesIn(exportedAs(name, {})),
                    ElementsAre(fileName.toStdString(), "Edit 1", "Sky", "Edit 2", "Logo"));
        EXPECT_THAT(namesIn(exportedAs(name, {.withPrompts = true})),
                    ElementsAre(fileName.toStdString(), first, "Sky", "A blue sky copy", "Logo"));
    }
}

TEST(Exporting, WithoutMetadataTellsNeitherPromptsNorTheNameOfTheFile)
{
    for (const char* name : {"a.ora", "a.psd"}) {
        const QByteArray file =
            exportedAs(name, {.metadata = MetadataChoice::None, .withPrompts = true});
        EXPECT_THAT(namesIn(file), ElementsAre("Background", "Edit 1", "Sky", "Edit 2", "Logo"));
    }
}

TEST(Exporting, WithoutMetadataTellsNoNamesOfFilesThatWereAdded)
{
    Canvas canvas = editedCanvas();
    Provenance provenance = editedProvenance();
    for (const char* name : {"Ada in Nice", "Ada in Nice copy", "An eye", "ey"})
        canvas = withLayer(
            canvas, {.id = LayerId::make(), .name = QLatin1String(name), .image = noise({20, 15})});
    provenance.files = {QStringLiteral("Ada in Nice"), QStringLiteral("ey"), QString()};
    for (const char* name : {"a.ora", "a.psd"}) {
        const auto format = exportFormatFor(QLatin1String(name)).value();
        const auto names = [&](MetadataChoice choice) {
            const ExportOptions options{.metadata = choice};
            return namesIn(exportedBytes(canvas, format, options, provenance).value());
        };
        EXPECT_THAT(names(MetadataChoice::None),
                    ElementsAre("Background",
                                "Edit 1",
                                "Sky",
                                "Edit 2",
                                "Logo",
                                "Layer 1",
                                "Layer 2",
                                "An eye",
                                "Layer 3"));
        EXPECT_EQ(names(MetadataChoice::Safe)[5], "Ada in Nice");
    }
}

TEST(Exporting, ShowsGreyNumbersAlikeInEveryFormat)
{
    const Image grey = Image::filled(
        {64, 48}, Depth::Eight, {0x4040, 0x4040, 0x4040, 0xffff}, linearGreyProfile());
    const auto seen = convertedTo(grey, {});
    ASSERT_TRUE(seen);
    ASSERT_GT(seen->pixel({5, 5}).green, 0x8000);
    const Canvas canvas = canvasOf(grey, QStringLiteral("grey"));
    for (const ExportFormat& format : exportFormats()) {
        if (format.hasLayers) continue;
        const auto file = exportedBytes(canvas, format);
        ASSERT_TRUE(file) << format.name.toStdString();
        const auto picture = decoded(*file);
        ASSERT_TRUE(picture) << format.name.toStdString();
        const auto shown = convertedTo(picture->image, {});
        ASSERT_TRUE(shown) << format.name.toStdString();
        EXPECT_TRUE(alike(*shown, *seen, 3)) << format.name.toStdString();
    }
}

TEST(Exporting, SaysWhereLayersBecameOne)
{
    QTemporaryDir folder;
    const Canvas plain = editedCanvas();
    Canvas clipped = plain;
    clipped.layers[2].isClipped = true;
    clipped.layers[2].blend = Blend::Multiply;
    Canvas cut = plain;
    cut.layers[2].blend = Blend::DestinationIn;
    const auto notes = [&](const Canvas& canvas, const char* name) {
        return exported(canvas, folder.filePath(QLatin1String(name))).value().size();
    };
    EXPECT_EQ(notes(plain, "a.ora"), 0U);
    EXPECT_EQ(notes(plain, "a.psd"), 0U);
    EXPECT_EQ(notes(clipped, "b.ora"), 1U);
    EXPECT_EQ(notes(clipped, "b.psd"), 0U);
    EXPECT_EQ(notes(cut, "c.ora"), 0U);
    EXPECT_EQ(notes(cut, "c.psd"), 1U);
    EXPECT_EQ(notes(cut, "c.png"), 0U);
}
