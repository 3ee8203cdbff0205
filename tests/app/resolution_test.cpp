// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"
#include "app/opening.h"
#include "image/codec.h"
#include "interchange/layeredfile.h"
#include "support/pictures.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

class Resolution : public testing::Test {
protected:
    /// Exported in that format from a document on `file`.
    QByteArray exportOf(const QByteArray& file, const ExportFormat& format, MetadataChoice choice)
    {
        const auto opened = openedBytes(Places::below(m_folder.path()), file, QStringLiteral("a"));
        EXPECT_TRUE(opened);
        if (!opened) return {};
        const Provenance provenance = provenanceOf(*opened->project, opened->stored.head);
        opened->project->discardWorkingCopy();
        return exportedBytes(opened->canvas, format, {.metadata = choice}, provenance).value();
    }

private:
    QTemporaryDir m_folder;
};

QByteArray pictureAt(const std::optional<PrintResolution>& resolution)
{
    const EncodeOptions options{.format = Format::Tiff, .resolution = resolution};
    return encoded(opaqueNoise({64, 48}), options).value();
}

}  // namespace

TEST_F(Resolution, OfWhatWasOpenedIsInEveryExport)
{
    constexpr PrintResolution fine = {300, 300};
    for (const ExportFormat& format : exportFormats())
        for (const auto choice : {MetadataChoice::None, MetadataChoice::Safe, MetadataChoice::All})
            EXPECT_EQ(resolutionIn(exportOf(pictureAt(fine), format, choice)), fine)
                << format.name.toStdString();
}

TEST_F(Resolution, OfLayersIsInEveryExportToo)
{
    constexpr PrintResolution fine = {240, 120};
    const Canvas canvas = canvasOf(opaqueNoise({64, 48}), QStringLiteral("a"));
    for (const LayeredFormat from : {LayeredFormat::OpenRaster, LayeredFormat::Photoshop}) {
        const QByteArray file = layeredFileOf(canvas, from, {}, fine).value();
        for (const ExportFormat& format : exportFormats())
            EXPECT_EQ(resolutionIn(exportOf(file, format, MetadataChoice::None)), fine)
                << format.name.toStdString();
    }
}

TEST_F(Resolution, ThatIsNotKnownIsNotTold)
{
    constexpr PrintResolution photoshops = {72, 72};
    for (const ExportFormat& format : exportFormats()) {
        const QByteArray file = exportOf(pictureAt({}), format, MetadataChoice::Safe);
        const auto expected = format.ending == u"psd" ? std::optional(photoshops) : std::nullopt;
        EXPECT_EQ(resolutionIn(file), expected) << format.name.toStdString();
    }
}
