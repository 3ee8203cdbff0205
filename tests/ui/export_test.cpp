// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "ui/dialogs/exportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
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

TEST_F(Exporting, SpeaksOfFilesAsTheRestOfTheWindowDoes)
{
    const ExportDialog& dialog = opened();
    const QString size = measured().section(QStringLiteral(" · "), 0, 0);
    EXPECT_TRUE(size.endsWith(QStringLiteral("kB")) || size.endsWith(QStringLiteral("MB")))
        << size.toStdString();
    EXPECT_EQ(widget<QComboBox>("exportPreset").itemText(0), QStringLiteral("Custom"));
    QStringList words;
    for (const auto* label : dialog.findChildren<QLabel*>()) words << label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Files")));
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

TEST_F(Exporting, KeepsThePresetsOfTheUser)
{
    ExportDialog& dialog = opened();
    choose("exportFormat", QStringLiteral("JPEG"));
    choose("exportSize", QStringLiteral("At most 1024 px"));
    widget<QPushButton>("exportAdd").click();
    choose("exportFormat", QStringLiteral("PSD"));
    EXPECT_FALSE(widget<QPushButton>("forgetPreset").isEnabled());
    widget<QPushButton>("keepPreset").click();
    auto& name = widget<QInputDialog>("presetName");
    name.setTextValue(QStringLiteral("  Web and layers "));
    name.accept();
    EXPECT_EQ(widget<QComboBox>("exportPreset").currentText(), QStringLiteral("Web and layers"));
    ASSERT_EQ(preferences().settings().exportPresets.size(), 1U);
    EXPECT_EQ(preferences().settings().exportPresets[0].files.size(), 2U);
    dialog.reject();
    settle();

    run("file.export");
    auto& again = widget<ExportDialog>("exportDialog");
    auto& presets = widget<QComboBox>("exportPreset");
    presets.setCurrentText(QStringLiteral("Web and layers"));
    Q_EMIT presets.activated(presets.currentIndex());
    ASSERT_EQ(again.choices().size(), 2U);
    EXPECT_EQ(again.choices()[0].format.ending, QStringLiteral("jpg"));
    EXPECT_EQ(again.choices()[0].options.longSide, 1024);
    EXPECT_EQ(again.choices()[1].format.ending, QStringLiteral("psd"));
    widget<QPushButton>("forgetPreset").click();
    EXPECT_EQ(presets.currentIndex(), 0);
    EXPECT_EQ(presets.findText(QStringLiteral("Web and layers")), -1);
    EXPECT_TRUE(preferences().settings().exportPresets.empty());
}

TEST_F(Exporting, SavesTheOriginalByteForByte)
{
    const QString source = pictureFile({60, 40}, QStringLiteral("cat.png"));
    openFile(source);
    run("versions.saveOriginal");
    ASSERT_TRUE(until([&] { return window().findChild<QFileDialog*>() != nullptr; }));
    auto& dialog = *window().findChild<QFileDialog*>();
    EXPECT_EQ(dialog.directory().absolutePath(), QFileInfo(source).absolutePath());
    const QString target = home().filePath(QStringLiteral("kept.png"));
    Q_EMIT dialog.fileSelected(target);
    ASSERT_TRUE(until([&] { return QFileInfo::exists(target); }));
    QFile one(source);
    QFile other(target);
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    EXPECT_EQ(one.readAll(), other.readAll());
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
