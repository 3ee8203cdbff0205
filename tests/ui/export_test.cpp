// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "ui/dialogs/exportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Exporting : public Program {
protected:
    ExportDialog& opened()
    {
        openPicture({640, 480});
        run("file.export");
        return widget<ExportDialog>("exportDialog");
    }

    void choose(const char* box, const QString& text)
    {
        auto& combo = widget<QComboBox>(box);
        combo.setCurrentText(text);
        ASSERT_EQ(combo.currentText(), text);
    }

    /// What the dialog says of the file, once it has been measured.
    QString measured()
    {
        const auto& label = widget<QLabel>("exportBytes");
        EXPECT_TRUE(until([&] { return label.text().contains(QStringLiteral("px")); }));
        return label.text();
    }
};

ExportChoice choiceOf(const char* ending, int longSide = 0)
{
    return {.format = exportFormatFor(QStringLiteral("a.") + QLatin1String(ending)).value(),
            .options = {.longSide = longSide}};
}

}  // namespace

TEST_F(Exporting, TellsHowLargeTheFileWillBe)
{
    opened();
    EXPECT_TRUE(measured().contains(QStringLiteral("640 × 480 px")));
    choose("exportFormat", QStringLiteral("JPEG"));
    const QString fine = measured();
    EXPECT_FALSE(widget<QLabel>("exportDetail").pixmap().isNull());
    widget<QSlider>("exportQuality").setValue(5);
    EXPECT_NE(measured(), fine);
}

TEST_F(Exporting, SetsAllThatAPresetSays)
{
    const ExportDialog& dialog = opened();
    auto& presets = widget<QComboBox>("exportPreset");
    presets.setCurrentIndex(1);
    Q_EMIT presets.activated(1);
    const ExportChoice& choice = dialog.choices().front();
    EXPECT_EQ(choice.format.ending, QStringLiteral("jpg"));
    EXPECT_EQ(choice.options.longSide, 2048);
    EXPECT_EQ(choice.options.icc, IccChoice::Srgb);
    EXPECT_EQ(choice.options.metadata, MetadataChoice::Safe);
}

TEST_F(Exporting, HoldsSeveralFilesEachWithItsOwnSettings)
{
    const ExportDialog& dialog = opened();
    choose("exportFormat", QStringLiteral("JPEG"));
    widget<QPushButton>("exportAdd").click();
    choose("exportFormat", QStringLiteral("PSD"));
    ASSERT_EQ(dialog.choices().size(), 2U);
    EXPECT_EQ(dialog.choices()[0].format.ending, QStringLiteral("jpg"));
    EXPECT_EQ(dialog.choices()[1].format.ending, QStringLiteral("psd"));
    EXPECT_FALSE(widget<QComboBox>("exportSize").isEnabled());
    widget<QListWidget>("exportFiles").setCurrentRow(0);
    EXPECT_EQ(widget<QComboBox>("exportFormat").currentText(), QStringLiteral("JPEG"));
    EXPECT_TRUE(widget<QComboBox>("exportSize").isEnabled());
    widget<QPushButton>("exportRemove").click();
    ASSERT_EQ(dialog.choices().size(), 1U);
    EXPECT_EQ(dialog.choices()[0].format.ending, QStringLiteral("psd"));
    EXPECT_FALSE(widget<QPushButton>("exportRemove").isEnabled());
}

TEST_F(Exporting, OffersWhatTheFormatCanHold)
{
    opened();
    choose("exportFormat", QStringLiteral("BMP"));
    EXPECT_FALSE(widget<QComboBox>("exportMetadata").isEnabled());
    EXPECT_FALSE(widget<QSlider>("exportQuality").isEnabled());
    choose("exportFormat", QStringLiteral("JPEG"));
    EXPECT_TRUE(widget<QComboBox>("exportMetadata").isEnabled());
    EXPECT_TRUE(widget<QSlider>("exportQuality").isEnabled());
}

TEST(ExportPaths, NeverMeetEachOtherOrWhatIsThere)
{
    const QTemporaryDir folder;
    const auto in = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    QFile there(in("cat.psd"));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    EXPECT_EQ(
        pathsBeside(in("cat.jpg"),
                    {choiceOf("jpg"), choiceOf("jpg", 1024), choiceOf("psd"), choiceOf("jpg")}),
        (QStringList{in("cat.jpg"), in("cat-1024.jpg"), in("cat-2.psd"), in("cat-2.jpg")}));
    EXPECT_EQ(pathsBeside(in("cat.psd"), {choiceOf("psd")}), QStringList{in("cat.psd")});
}
