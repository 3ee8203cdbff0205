// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows of an edit before it is sent and after it has come: against a stand-in for the Gemini API.
#include "app/files.h"
#include "app/opening.h"
#include "fakeprovider/fakeservice.h"
#include "program.h"
#include "ui/canvas/changelist.h"
#include "ui/canvas/insights.h"
#include "ui/dialogs/rebasedialog.h"
#include "ui/docks/passesline.h"
#include "ui/docks/promptedit.h"
#include "ui/models/versionmodel.h"
#include "ui/noticestrip.h"
#include "ui/statusline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const QSize pictureSize(1400, 1000);
const QRect selectedArea(420, 300, 560, 400);

Scenario scenario(const char* name)
{
    const std::vector<Scenario> all = builtInScenarios();
    const auto found = std::ranges::find_if(
        all, [name](const Scenario& each) { return each.name == QLatin1String(name); });
    return found == all.end() ? Scenario() : *found;
}

/// A picture, something selected in it, and a remote model that changes more than it is asked to.
class Insight : public Program {
protected:
    Insight() : m_service({.scenario = scenario("beside")})
    {
        EXPECT_TRUE(m_service.listen());
        qputenv("GEMINI_API_KEY", "CANARY-key-1234567890");
        qputenv("GOOGLE_GEMINI_BASE_URL", m_service.baseUrl().toString().toLatin1());
        openPicture(pictureSize);
        front().canvas().setReduceMotion(true);  // ants that walk make no two pictures alike
        session().select(Mask::rectangle(pictureSize, selectedArea));
        preferences().change(
            [](Settings& settings) { settings.allow(QStringLiteral("127.0.0.1")); });
        choose("gemini");
        settle();
    }
    ~Insight() override
    {
        qunsetenv("GEMINI_API_KEY");
        qunsetenv("GOOGLE_GEMINI_BASE_URL");
    }

    void choose(const char* provider)
    {
        auto& models = widget<QComboBox>("model");
        for (int index = 0; index < models.count(); ++index) {
            if (models.itemData(index).toStringList().value(0) != QLatin1String(provider)) continue;
            models.setCurrentIndex(index);
            Q_EMIT models.activated(index);
            return;
        }
        ADD_FAILURE() << "no model of " << provider;
    }

    Insights& insights() { return front().canvas().insights(); }

    /// An edit that is taken at once.
    VersionId edited(const QString& prompt)
    {
        const VersionId made = propose(prompt);
        session().accept(made);
        EXPECT_TRUE(until([&] { return document().head() == made; }));
        settle();
        return made;
    }

    QString note()
    {
        QStringList texts;
        for (const auto* label : widget<StatusLine>("statusLine").findChildren<PlainLabel*>())
            if (label->text().startsWith(QStringLiteral("Drift"))) texts << label->text();
        return texts.join(u'|');
    }

    FakeService m_service;
};

}  // namespace

TEST_F(Insight, ShowsWhatWillBeSentWhileThePromptHasTheKeyboard)
{
    ASSERT_TRUE(until([&] { return insights().sent().has_value(); }));
    EXPECT_TRUE(insights().sent()->crop.contains(selectedArea));
    EXPECT_TRUE(insights().sent()->words.contains(QStringLiteral("Nano Banana")));
    front().canvas().setFocus();
    EXPECT_FALSE(window().promptDock().isSentOfInterest());
    run("prompt.focus");
    EXPECT_TRUE(window().promptDock().isSentOfInterest());
    const auto seen = [&] { return front().canvas().grab().toImage(); };
    ASSERT_TRUE(until([&] { return front().canvas().isSettled(); }));
    const QImage with = seen();
    front().canvas().setFocus();
    EXPECT_TRUE(until([&] { return seen() != with; }));
    run("view.sent");
    EXPECT_TRUE(action("view.sent").isChecked());
    EXPECT_TRUE(until([&] { return seen() == with; }));
    choose("offline");
    EXPECT_FALSE(insights().sent().has_value());
}

TEST_F(Insight, RemembersWhatIsShownOverPictures)
{
    run("view.passes");
    run("view.sent");
    openFile(pictureFile({320, 240}, QStringLiteral("other.png")));
    EXPECT_TRUE(action("view.passes").isChecked());
    EXPECT_TRUE(action("view.sent").isChecked());
    EXPECT_FALSE(action("view.protected").isChecked());
    run("view.passes");
    openFile(pictureFile({320, 240}, QStringLiteral("third.png")));
    EXPECT_FALSE(action("view.passes").isChecked());
    EXPECT_TRUE(action("view.sent").isChecked());
}

TEST_F(Insight, FollowsASelectionWhileItIsDrawn)
{
    ASSERT_TRUE(until([&] { return insights().sent().has_value(); }));
    const QRect before = insights().sent()->crop;
    const QRect drawn(10, 15, 80, 60);
    EXPECT_FALSE(before.contains(drawn));
    window().promptDock().setDrawn(drawn);
    ASSERT_TRUE(until([&] { return insights().sent()->crop.contains(drawn); }));
    window().promptDock().setDrawn({});
    ASSERT_TRUE(until([&] { return insights().sent()->crop == before; }));
}

TEST_F(Insight, WarnsOfPixelsThatWentThroughTwoModelsAndRedoesThemFromTheOriginal)
{
    auto& line = widget<PassesLine>("passesLine");
    EXPECT_FALSE(action("prompt.redo").isEnabled());
    edited(QStringLiteral("a red door"));
    EXPECT_FALSE(line.isSaying());
    edited(QStringLiteral("a blue door"));
    ASSERT_TRUE(until([&] { return line.isSaying(); }));
    EXPECT_TRUE(line.isVisibleTo(&window()));
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("with a handle"));
    run("prompt.redo");
    ASSERT_TRUE(until([&] { return session().proposals().size() == 1; }));
    const VersionId made = session().proposals().back();
    session().accept(made);
    ASSERT_TRUE(until([&] { return document().head() == made; }));
    EXPECT_EQ(document().canvas().layers.size(), 2U);
    EXPECT_TRUE(document().tree().find(made)->origin.label.contains(QStringLiteral("a red door")));
    ASSERT_TRUE(until([&] { return !line.isSaying(); }));
}

TEST_F(Insight, HasRoomToSayThatThereIsNothingToCompare)
{
    run("view.changes");
    auto& list = widget<ChangeList>("changeList");
    ASSERT_TRUE(until([&] { return list.isVisible(); }));
    const auto* title = list.findChild<PlainLabel*>();
    EXPECT_GE(title->height(), title->fontMetrics().height());
    EXPECT_TRUE(list.rect().contains(title->geometry()));
}

TEST_F(Insight, ListsWhatElseChangedAndTakesItIn)
{
    propose(QStringLiteral("a red door"));
    run("view.changes");
    ASSERT_TRUE(until([&] { return insights().changes().state() == ChangeOverlay::State::Known; }));
    ASSERT_EQ(insights().changes().places().size(), 3U);
    const QRect place = insights().changes().places().front().area;
    EXPECT_FALSE(place.intersects(selectedArea));
    EXPECT_TRUE(insights().list().isVisible());

    const double before = front().canvas().viewport().scale();
    insights().list().findChild<QAbstractButton*>(QStringLiteral("changePlace"))->click();
    EXPECT_GT(front().canvas().viewport().scale(), before);
    EXPECT_TRUE(front().canvas().viewport().visibleCanvas().contains(place));

    const VersionId root = document().head();
    insights().list().findChild<QToolButton*>(QStringLiteral("changeTakeIn"))->click();
    ASSERT_TRUE(until([&] { return document().head() != root; }));
    ASSERT_TRUE(until([&] { return insights().changes().places().size() == 2U; }));
    EXPECT_NE(front().canvas().picture().canvas.size, QSize());
    const VersionId head = document().head();
    ASSERT_TRUE(until([&] { return session().drift(head) != nullptr; }));
    EXPECT_EQ(session().drift(head)->root->changed, 0) << "what was taken in was allowed";
    EXPECT_EQ(m_service.generationCount(), 1);
    run("view.changes");
    EXPECT_FALSE(insights().list().isVisible());
}

TEST_F(Insight, MapsThePassesOfTheHead)
{
    run("view.passes");
    ASSERT_TRUE(until([&] { return insights().passes().isSettled(); }));
    EXPECT_EQ(insights().passes().most(), 0);
    edited(QStringLiteral("a red door"));
    ASSERT_TRUE(until([&] { return insights().passes().most() == 1; }));
    run("edit.undo");
    ASSERT_TRUE(until([&] { return insights().passes().most() == 0; }));
}

TEST_F(Insight, TellsTheDriftOfWhatIsSeenAndOfTheHead)
{
    const VersionId made = edited(QStringLiteral("a red door"));
    auto* model = qobject_cast<VersionModel*>(widget<QListView>("versionsList").model());
    const auto detail = [&] {
        return model->data(model->indexOf(made), VersionModel::DetailRole).toString();
    };
    ASSERT_TRUE(until([&] { return detail().contains(QStringLiteral("drift none")); }));
    ASSERT_TRUE(until([&] { return note() == QStringLiteral("Drift outside the edit: none"); }));
    const QString tip = model->data(model->indexOf(made), Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Drift: none")));
    run("versions.details");
    const auto& details = widget<QFrame>("versionDetails");
    EXPECT_TRUE(details.isVisible());
    QStringList words;
    for (const auto* label : details.findChildren<PlainLabel*>()) words << label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("identical")));
    EXPECT_TRUE(words.contains(QStringLiteral("SSIM")));
}

TEST_F(Insight, KeepsWhatIsNotedAboutAVersion)
{
    const VersionId made = edited(QStringLiteral("a red door"));
    run("versions.note");
    auto& details = widget<QFrame>("versionDetails");
    auto& field = widget<QPlainTextEdit>("versionNote");
    EXPECT_TRUE(details.isVisible());
    EXPECT_TRUE(field.hasFocus());
    field.setPlainText(QStringLiteral("  <b>Ask</b>\nthe printer "));
    details.hide();
    const auto note = [&] { return document().tree().annotation(made).note; };
    EXPECT_EQ(note(), QStringLiteral("<b>Ask</b>\nthe printer"));
    const auto* model = widget<QListView>("versionsList").model();
    EXPECT_TRUE(model->index(1, 0).data(VersionModel::HasNoteRole).toBool());
    run("versions.details");
    EXPECT_EQ(field.toPlainText(), note());
    field.clear();
    details.hide();
    EXPECT_TRUE(note().isEmpty());
}

TEST_F(Insight, SaysThatNoVersionWasFound)
{
    edited(QStringLiteral("a red door"));
    auto& nothing = widget<PlainLabel>("versionsNothing");
    EXPECT_TRUE(nothing.isHidden());
    run("versions.search");
    auto& field = widget<QLineEdit>("versionsSearch");
    field.setText(QStringLiteral("window"));
    ASSERT_TRUE(until([&] { return nothing.isVisible(); }));
    field.setText(QStringLiteral("door"));
    ASSERT_TRUE(until([&] { return nothing.isHidden(); }));
    field.setText(QStringLiteral("window"));
    ASSERT_TRUE(until([&] { return nothing.isVisible(); }));
    field.clear();
    EXPECT_TRUE(nothing.isHidden());
}

TEST_F(Insight, KeepsWhatIsProtectedAndMeasuresThat)
{
    edited(QStringLiteral("a red door"));
    EXPECT_FALSE(action("select.unprotect").isEnabled());
    session().select(Mask::rectangle(pictureSize, {20, 30, 100, 80}));
    run("select.protect");
    ASSERT_TRUE(until([&] { return insights().protectedAreas().isAny(); }));
    EXPECT_TRUE(action("view.protected").isChecked());
    session().select(Mask::rectangle(pictureSize, {500, 30, 60, 50}));
    run("select.protect");
    ASSERT_TRUE(until([&] { return insights().protectedAreas().area().at({510, 40}) == 255; }));
    EXPECT_EQ(insights().protectedAreas().area().at({30, 40}), 255);
    ASSERT_TRUE(
        until([&] { return note() == QStringLiteral("Drift of what is protected: none"); }));

    const QString path = home().filePath(QStringLiteral("kept.ratoon"));
    bool isSaved = false;
    session().save(path, [&](const Result<void>& done) { isSaved = done.has_value(); });
    ASSERT_TRUE(until([&] { return isSaved; }));
    run("file.close");
    ASSERT_TRUE(until([&] { return window().workspace().views().empty(); }));
    openFile(path);
    ASSERT_TRUE(until([&] { return insights().protectedAreas().isAny(); }));
    EXPECT_EQ(insights().protectedAreas().area().at({30, 40}), 255);
    run("select.unprotect");
    ASSERT_TRUE(until([&] { return !insights().protectedAreas().isAny(); }));
}

TEST_F(Insight, OffersTheScopeThatTheWordsMean)
{
    run("select.none");
    auto& chip = widget<Chip>("scope");
    auto& edit = widget<PromptEdit>("promptEdit");
    edit.setPlainText(QStringLiteral("remove the hiker"));
    EXPECT_EQ(chip.text(), QStringLiteral("Automatic"));
    edit.setPlainText(QStringLiteral("make it warmer"));
    EXPECT_EQ(chip.text(), QStringLiteral("Automatic · Its tone all over"));
    chip.click();
    auto* menu = window().findChild<QMenu*>(QStringLiteral("scopeMenu"));
    ASSERT_NE(menu, nullptr);
    menu->actions().at(3)->trigger();
    menu->close();
    EXPECT_EQ(chip.text(), QStringLiteral("A new picture"));
    const VersionId made = propose(QStringLiteral("make it warmer"));
    const Json& recipe = document().tree().find(made)->origin.recipe;
    EXPECT_EQ(recipe["graft"]["scope"], "new-picture");
    EXPECT_EQ(recipe["scope"]["used"], "new-picture");
    choose("offline");
    EXPECT_FALSE(chip.isVisible());
}

TEST_F(Insight, SaysInOnePlaceWhyAChainEnded)
{
    edited(QStringLiteral("a red door"));
    run("versions.rebase");
    auto* dialog = window().findChild<RebaseDialog*>(QStringLiteral("rebaseDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("rebaseMain"));
    ASSERT_TRUE(until([&] { return start->isVisible(); }));
    m_service.play(scenario("image-prohibited"));
    start->click();
    ASSERT_TRUE(until([&] { return !dialog->isRunning(); }));
    settle();
    EXPECT_FALSE(window().promptDock().findChild<NoticeStrip*>()->isSaying());
    EXPECT_FALSE(start->isVisible());
    EXPECT_EQ(document().tree().size(), 2U);
}

TEST_F(Insight, RepeatsAChainOnTheOriginals)
{
    edited(QStringLiteral("a red door"));
    const VersionId second = edited(QStringLiteral("a blue door"));
    run("versions.rebase");
    auto* dialog = window().findChild<RebaseDialog*>(QStringLiteral("rebaseDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("rebaseMain"));
    ASSERT_TRUE(until([&] { return start->isVisible(); }));
    EXPECT_TRUE(start->text().contains(QStringLiteral("$")));
    EXPECT_EQ(m_service.generationCount(), 2);
    const std::size_t before = document().tree().size();
    start->click();
    EXPECT_TRUE(dialog->isRunning());
    ASSERT_TRUE(until([&] { return !dialog->isRunning(); }));
    EXPECT_EQ(m_service.generationCount(), 4);
    EXPECT_EQ(document().tree().size(), before + 2);
    EXPECT_EQ(document().head(), second);
    start->click();
    ASSERT_TRUE(until([&] { return document().head() != second; }));
    EXPECT_EQ(document().tree().path(document().head()).size(), 3U);
}
