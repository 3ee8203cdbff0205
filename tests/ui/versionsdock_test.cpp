// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done in the versions dock besides going somewhere.
#include "program.h"
#include "ui/models/versionmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <gmock/gmock.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class VersionsInTheDock : public Program {
protected:
    VersionsInTheDock() { openPicture(); }

    QListView& list() { return widget<QListView>("versionsList"); }

    void goTo(VersionId id)
    {
        session().checkout(id);
        ASSERT_TRUE(until([&] { return document().head() == id; }));
        settle();
    }

    Standing standing(VersionId id) { return document().tree().annotation(id).standing; }

    /// The words of the menu of a row.
    QStringList menuOf(VersionId id)
    {
        const auto* model = qobject_cast<VersionModel*>(list().model());
        const QPoint at = list().visualRect(model->indexOf(id)).center();
        Q_EMIT list().customContextMenuRequested(at);
        QStringList words;
        auto* menu = window().versionsDock().findChild<QMenu*>();
        if (menu == nullptr) return words;
        for (const QAction* each : menu->actions()) words << each->text();
        delete menu;
        return words;
    }

    void manyVersions()
    {
        for (int number = 0; number < 12; ++number)
            session().commit(document().canvas(), QStringLiteral("door %1").arg(number));
        settle();
    }

    void find(const QString& words)
    {
        run("versions.search");
        auto& field = widget<QLineEdit>("versionsSearch");
        const int before = list().model()->rowCount();
        field.setText(words);
        ASSERT_TRUE(until([&] { return list().model()->rowCount() != before; }));
        settle();
    }

    std::string details()
    {
        run("versions.details");
        QStringList words;
        for (const auto* label : widget<QFrame>("versionDetails").findChildren<PlainLabel*>())
            words << label->text();
        widget<QFrame>("versionDetails").hide();
        return words.join(u'\n').toStdString();
    }
};

}  // namespace

TEST_F(VersionsInTheDock, AResultThatIsVisitedCanBeAccepted)
{
    const VersionId made = propose(QStringLiteral("make it warmer"));
    EXPECT_THAT(menuOf(made),
                testing::IsSupersetOf({QStringLiteral("Accept"), QStringLiteral("Discard")}));
    goTo(made);
    run("prompt.accept");
    EXPECT_EQ(standing(made), Standing::Accepted);
    EXPECT_EQ(document().head(), made);
    EXPECT_FALSE(menuOf(made).contains(QStringLiteral("Accept")));
    EXPECT_FALSE(action("prompt.accept").isEnabled());
}

TEST_F(VersionsInTheDock, AResultThatIsVisitedCanBeDiscardedAndIsLeft)
{
    const VersionId root = document().head();
    const VersionId made = propose(QStringLiteral("make it warmer"));
    goTo(made);
    run("prompt.discard");
    EXPECT_EQ(standing(made), Standing::Discarded);
    EXPECT_TRUE(until([&] { return document().head() == root; }));
}

TEST_F(VersionsInTheDock, ShowsTheBeginningOfWhatWasFound)
{
    manyVersions();
    window().resize(1280, 720);
    settle();
    ASSERT_GT(list().verticalScrollBar()->value(), 0);
    find(QStringLiteral("door"));
    EXPECT_GT(list().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(list().verticalScrollBar()->value(), 0);
}

TEST_F(VersionsInTheDock, LeavesASearchByEscape)
{
    manyVersions();
    find(QStringLiteral("7"));
    auto& field = widget<QLineEdit>("versionsSearch");
    EXPECT_TRUE(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().model()->rowCount(), 13);
}

TEST_F(VersionsInTheDock, RenamesTheHeadThoughASearchHidesIt)
{
    manyVersions();
    find(QStringLiteral("7"));
    run("versions.rename");
    const auto* editor = list().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->hasFocus());
    EXPECT_EQ(editor->text(), QStringLiteral("door 11"));
}

TEST_F(VersionsInTheDock, TellsWhatMadeAVersion)
{
    goTo(propose(QStringLiteral("make it <b>warmer</b>")));
    const std::string words = details();
    EXPECT_THAT(words, testing::HasSubstr("make it <b>warmer</b>"));
    EXPECT_THAT(words, testing::HasSubstr("Offline"));
    EXPECT_THAT(words, testing::HasSubstr("free"));
    EXPECT_THAT(words, testing::HasSubstr("today"));
}

TEST_F(VersionsInTheDock, SaysOfAnEditOfEverythingThatNothingHadToStay)
{
    const VersionId made = propose(QStringLiteral("make it warmer"));
    goTo(made);
    ASSERT_TRUE(until([&] { return session().drift(made) != nullptr; }));
    const std::string words = details();
    EXPECT_THAT(words, testing::HasSubstr("Nothing had to stay"));
    EXPECT_THAT(words, testing::Not(testing::HasSubstr("SSIM")));
}
