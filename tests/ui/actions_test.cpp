// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "ui/docks/blendbutton.h"
#include "ui/models/palettemodel.h"

#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

#include <set>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// Two places where the same key would have two meanings.
bool overlap(KeyScope a, KeyScope b)
{
    return a == b || a == KeyScope::Window || b == KeyScope::Window;
}

}  // namespace

TEST(ActionTable, GivesEveryCommandAnIdATextAndSomethingToDo)
{
    std::set<std::string> ids;
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr) continue;
        EXPECT_TRUE(ids.insert(row.id).second) << row.id << " is there twice";
        EXPECT_FALSE(Actions::englishText(row).isEmpty()) << row.id;
        EXPECT_NE(row.run, nullptr) << row.id;
    }
    EXPECT_GT(ids.size(), 60U);
}

TEST(ActionTable, GivesNoKeyTwoMeanings)
{
    const auto table = actionTable();
    for (std::size_t first = 0; first < table.size(); ++first) {
        for (std::size_t second = first + 1; second < table.size(); ++second) {
            if (!overlap(table[first].scope, table[second].scope)) continue;
            for (const QKeySequence& key : Actions::keys(table[first])) {
                EXPECT_FALSE(Actions::keys(table[second]).contains(key))
                    << table[first].id << " and " << table[second].id << ": "
                    << key.toString().toStdString();
            }
        }
    }
}

TEST(ActionTable, GivesButtonsTheSignsOfItsKeys)
{
    EXPECT_EQ(Actions::keySign("file.open"), QStringLiteral("Ctrl+O"));
    EXPECT_EQ(Actions::keySign("prompt.send"), QStringLiteral("Ctrl+↵"));
    EXPECT_EQ(Actions::keySign("prompt.older"), QStringLiteral("Alt+↑"));
    EXPECT_EQ(Actions::keySign("file.sample"), QString());
    EXPECT_EQ(Actions::keySign("there is no such command"), QString());
}

TEST(ActionTable, HasOnlyKeysThatQtUnderstands)
{
    for (const ActionRow& row : actionTable()) {
        const qsizetype wanted =
            *row.keys == '\0' ? 0 : QString::fromLatin1(row.keys).count(u';') + 1;
        EXPECT_EQ(Actions::keys(row).size(), wanted) << row.id;
        for (const QKeySequence& key : Actions::keys(row)) EXPECT_FALSE(key.isEmpty()) << row.id;
    }
}

class Commands : public Program {};

TEST_F(Commands, NameTheToolsOfTheCanvasWithTheirKeys)
{
    openPicture();
    QMap<QString, QKeySequence> ofTable;
    for (const ActionRow& row : actionTable()) {
        const QString id = QString::fromLatin1(row.id);
        if (id.startsWith(QStringLiteral("tool.")))
            ofTable.insert(id.mid(5), Actions::keys(row).value(0));
    }
    QMap<QString, QKeySequence> ofCanvas;
    for (const ToolInfo& tool : front().canvas().tools()) ofCanvas.insert(tool.id, tool.shortcut);
    EXPECT_EQ(ofTable, ofCanvas);
}

TEST_F(Commands, SayWhyTheyAreImpossible)
{
    settle();
    EXPECT_FALSE(action("edit.undo").isEnabled());
    EXPECT_TRUE(action("edit.undo").toolTip().contains(QStringLiteral("Open a picture first.")));
    EXPECT_TRUE(action("file.open").isEnabled());
    openPicture();
    settle();
    EXPECT_TRUE(action("edit.undo").toolTip().contains(QStringLiteral("This is the original.")));
}

TEST_F(Commands, EditTheLayers)
{
    openPicture();
    run("layer.duplicate");
    ASSERT_EQ(document().canvas().layers.size(), 2U);
    run("layer.toggle");
    run("layer.lower");
    run("layer.delete");
    EXPECT_EQ(document().canvas().layers.size(), 1U);
    EXPECT_EQ(document().tree().size(), 5U);
}

TEST_F(Commands, GroupTheLayersAndOpenTheGroup)
{
    openPicture();
    run("layer.duplicate");
    auto& list = widget<QListView>("layersList");
    list.selectAll();
    run("layer.group");
    const Canvas& canvas = document().canvas();
    ASSERT_EQ(canvas.layers.size(), 3U);
    const LayerId group = canvas.layers[2].id;
    EXPECT_TRUE(canvas.layers[2].isGroup());
    EXPECT_EQ(canvas.layers[0].group, group);
    EXPECT_EQ(canvas.layers[1].group, group);
    EXPECT_EQ(window().layersDock().active(), group);
    EXPECT_EQ(list.model()->rowCount(), 3);
    QTest::keyClick(&list, Qt::Key_Left);
    EXPECT_EQ(list.model()->rowCount(), 1);
    EXPECT_EQ(window().layersDock().active(), group);
    QTest::keyClick(&list, Qt::Key_Right);
    EXPECT_EQ(list.model()->rowCount(), 3);
    run("layer.duplicate");
    EXPECT_EQ(document().canvas().layers.size(), 6U);
    run("layer.delete");
    EXPECT_EQ(document().canvas().layers.size(), 3U);
    window().layersDock().activate(group);
    run("layer.ungroup");
    EXPECT_EQ(document().canvas().layers.size(), 2U);
    EXPECT_TRUE(document().canvas().layers[0].group.isNull());
}

TEST_F(Commands, ClipALayerAndReleaseIt)
{
    openPicture();
    EXPECT_FALSE(action("layer.clip").isEnabled());
    run("layer.duplicate");
    run("layer.clip");
    EXPECT_TRUE(document().canvas().layers[1].isClipped);
    settle();
    EXPECT_TRUE(action("layer.clip").isChecked());
    run("layer.clip");
    EXPECT_FALSE(document().canvas().layers[1].isClipped);
}

TEST_F(Commands, ChangeTheBlendModeByTheMenuBesideTheOpacity)
{
    openPicture();
    run("layer.duplicate");
    auto& button = widget<QToolButton>("layerBlend");
    EXPECT_EQ(button.text(), QStringLiteral("Normal"));
    QMenu& menu = *button.menu();
    const auto entry = [&menu](const char* text) {
        Q_EMIT menu.aboutToShow();
        for (QAction* each : menu.actions())
            if (each->text() == QLatin1String(text)) return each;
        return static_cast<QAction*>(nullptr);
    };
    ASSERT_NE(entry("Multiply"), nullptr);
    EXPECT_EQ(entry("Pass through"), nullptr);
    EXPECT_TRUE(entry("Normal")->isChecked());
    const auto versions = document().tree().size();
    entry("Multiply")->hover();
    EXPECT_EQ(document().tree().size(), versions);
    entry("Multiply")->trigger();
    EXPECT_EQ(document().canvas().layers[1].blend, Blend::Multiply);
    EXPECT_EQ(document().tree().size(), versions + 1);
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("Multiply")));
    entry("Multiply")->trigger();
    EXPECT_EQ(document().tree().size(), versions + 1);
    run("layer.group");
    entry("Pass through")->trigger();
    EXPECT_EQ(document().canvas().layers[2].blend, Blend::PassThrough);
    run("edit.undo");
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("Normal")));
}

TEST_F(Commands, HaveANameForEveryBlend)
{
    QSet<QString> names;
    for (int i = 0; i < blendCount; ++i) names.insert(blendName(static_cast<Blend>(i)));
    EXPECT_EQ(names.size(), blendCount);
    EXPECT_FALSE(names.contains(QString()));
}

TEST_F(Commands, EditTheSelection)
{
    openPicture({64, 48});
    run("select.all");
    EXPECT_TRUE(session().selection().isFull());
    session().select(Mask::rectangle({64, 48}, {8, 8, 16, 16}));
    run("select.invert");
    ASSERT_TRUE(until([&] { return session().selection().at({0, 0}) == 255; }));
    EXPECT_EQ(session().selection().at({10, 10}), 0);
    run("select.none");
    EXPECT_TRUE(session().selection().isNull());
}

TEST_F(Commands, CropAndFlattenAreVersionsLikeAnyOther)
{
    openPicture({64, 48});
    run("layer.duplicate");
    session().select(Mask::rectangle({64, 48}, {8, 4, 32, 20}));
    run("image.crop");
    EXPECT_EQ(document().canvas().size, QSize(32, 20));
    run("image.flatten");
    ASSERT_TRUE(until([&] { return document().canvas().layers.size() == 1; }));
    EXPECT_EQ(document().canvas().layers.front().image.size(), QSize(32, 20));
    EXPECT_EQ(document().tree().size(), 4U);
}

TEST_F(Commands, SwitchThemesAtOnce)
{
    const ThemeFollower follower(*qApp, preferences());
    run("view.light");
    EXPECT_EQ(themeOf(window()).tone, Theme::Tone::Light);
    run("view.dark");
    EXPECT_EQ(themeOf(window()).tone, Theme::Tone::Dark);
    EXPECT_TRUE(action("view.dark").isChecked());
}

TEST_F(Commands, LeaveOnlyTheCanvasAndBringTheDocksBack)
{
    openPicture();
    run("view.canvasOnly");
    EXPECT_FALSE(window().promptDock().isVisible());
    EXPECT_FALSE(window().layersDock().isVisible());
    run("view.canvasOnly");
    EXPECT_TRUE(window().promptDock().isVisible());
    run("view.layers");
    EXPECT_FALSE(window().layersDock().isVisible());
    run("view.resetLayout");
    EXPECT_TRUE(window().layersDock().isVisible());
}

class Palette : public Program {
protected:
    QString first(const char* words)
    {
        PaletteModel model(window().actions());
        model.search(QString::fromUtf8(words));
        return model.rowCount() == 0 ? QString() : model.index(0).data().toString();
    }
};

TEST_F(Palette, FindsCommandsByAFewLetters)
{
    openPicture();
    settle();
    EXPECT_EQ(first("sel all"), QStringLiteral("All"));
    EXPECT_EQ(first("zoomin"), QStringLiteral("Zoom in"));
    EXPECT_EQ(first("export"), QStringLiteral("Export"));
    EXPECT_EQ(first("no such thing at all"), QString());
}

TEST_F(Palette, SaysThatThereIsNoSuchCommand)
{
    window().openPalette();
    auto& nothing = widget<QWidget>("paletteNothing");
    EXPECT_FALSE(nothing.isVisible());
    auto& field = widget<QLineEdit>("paletteField");
    field.setText(QStringLiteral("xyzzy"));
    EXPECT_TRUE(nothing.isVisible());
    EXPECT_FALSE(widget<QWidget>("paletteList").isVisible());
    field.setText(QStringLiteral("undo"));
    EXPECT_FALSE(nothing.isVisible());
    EXPECT_TRUE(widget<QWidget>("paletteList").isVisible());
}

TEST_F(Palette, PutsWhatIsImpossibleLastAndSaysWhy)
{
    settle();
    PaletteModel model(window().actions());
    model.search({});
    ASSERT_GT(model.rowCount(), 60);
    EXPECT_EQ(model.index(0).data(PaletteModel::ReasonRole).toString(), QString());
    EXPECT_EQ(model.index(model.rowCount() - 1).data(PaletteModel::ReasonRole).toString(),
              QStringLiteral("Open a picture first."));
}
