// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window offers when a document is damaged, was changed by somebody else, or was left by a crash.
#include "program.h"
#include "support/pictures.h"
#include "ui/dialogs/question.h"
#include "ui/noticestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Rescuing : public Program {
protected:
    QString path() { return home().filePath(QStringLiteral("work.ratoon")); }

    /// A saved document with an edit that is not.
    void openSaved()
    {
        openPicture();
        save();
        propose(QStringLiteral("make it warmer"));
        run("prompt.accept");
        ASSERT_TRUE(until([&] { return session().isModified(); }));
        settle();
    }

    void save()
    {
        bool isDone = false;
        session().save(path(), [&](const Result<void>& result) { isDone = result.has_value(); });
        ASSERT_TRUE(until([&] { return isDone; }));
        settle();
    }

    /// Somebody else puts another document in its place.
    void replaceFile()
    {
        const Version root{
            .id = VersionId::make(),
            .parent = {},
            .origin = {.kind = OriginKind::Opened, .label = QStringLiteral("Theirs")},
            .made = QDateTime::currentDateTimeUtc()};
        const auto theirs = createProject(
            home().filePath(QStringLiteral("elsewhere")), root, canvasOf(photo({50, 40}), {}), {});
        ASSERT_TRUE(theirs);
        ASSERT_TRUE((*theirs)->saveTo(path()));
        (*theirs)->discardWorkingCopy();
    }

    /// Cuts the document's first page away, so that only its rows are left.
    void damage()
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(100));
        file.write(QByteArray(3000, 'x'));
    }

    void openDamaged()
    {
        openSaved();
        save();
        ASSERT_TRUE(QFile::copy(path(), home().filePath(QStringLiteral("bent.ratoon"))));
        window().workspace().close(front());
        ASSERT_TRUE(until([&] { return window().workspace().views().empty(); }));
        damage();
        window().workspace().open({path()});
    }
};

}  // namespace

TEST_F(Rescuing, ADamagedDocumentCanBeSalvaged)
{
    openDamaged();
    answer(2);
    ASSERT_TRUE(until([&] { return !window().workspace().views().empty(); }));
    settle();
    EXPECT_TRUE(session().path().isEmpty());
    EXPECT_EQ(front().savedState(), SavedState::Unsaved);
    EXPECT_EQ(document().tree().size(), 2U);
    EXPECT_EQ(front().notices().notice().what,
              QStringLiteral("Versions that could be read: 2, all of them complete."));
}

TEST_F(Rescuing, ADamagedDocumentCanBeLookedAt)
{
    openDamaged();
    answer(1);
    ASSERT_TRUE(until([&] { return !window().workspace().views().empty(); }));
    settle();
    EXPECT_EQ(front().savedState(), SavedState::LookOnly);
    EXPECT_FALSE(session().hasUnsavedWork());
    EXPECT_EQ(document().tree().size(), 2U);
}

TEST_F(Rescuing, AQuestionShowsAllOfItsText)
{
    ask(&window(),
        {.what = QStringLiteral("A question"), .more = QStringLiteral("many words ").repeated(60)});
    ASSERT_TRUE(until([&] { return question() != nullptr && question()->isVisible(); }));
    for (const auto* label : question()->findChildren<PlainLabel*>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    question()->close();
}

TEST_F(Rescuing, WhatCannotBeWrittenHereIsOfferedToBeSavedElsewhere)
{
    openPicture();
    bool isDone = false;
    session().save(QStringLiteral("/proc/no/such/work.ratoon"),
                   [&](const Result<void>&) { isDone = true; });
    ASSERT_TRUE(until([&] { return isDone; }));
    const Notice& notice = front().notices().notice();
    EXPECT_EQ(notice.kind, Notice::Kind::Error);
    ASSERT_EQ(notice.buttons.size(), 2U);
    EXPECT_EQ(notice.buttons[0].text, DocumentView::tr("Save as…"));
    notice.buttons[0].run();
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("fileDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(Rescuing, ADamagedDocumentMayBeLeftAlone)
{
    openDamaged();
    answer(0);
    settle();
    EXPECT_TRUE(window().workspace().views().empty());
}

TEST_F(Rescuing, BothCanBeKeptWhereTheFileWasReplaced)
{
    openSaved();
    replaceFile();
    run("file.save");
    answer(3);
    ASSERT_TRUE(until([&] { return front().savedState() == SavedState::Saved; }));
    EXPECT_EQ(QDir(home().path())
                  .entryList({QStringLiteral("work.conflict-*.ratoon")}, QDir::Files)
                  .size(),
              1);
    EXPECT_EQ(verifyFile(path())->versions, 2);
}

TEST_F(Rescuing, TheOtherFileCanBeOpenedInstead)
{
    openSaved();
    replaceFile();
    run("file.save");
    answer(1);
    ASSERT_TRUE(until([&] {
        return window().workspace().current() != nullptr &&
               document().canvas().size == QSize(50, 40);
    }));
    settle();
    EXPECT_EQ(window().workspace().views().size(), 1U);
    const auto kept = leftovers(services().places.state);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_TRUE(kept[0].isDiscarded);
    EXPECT_EQ(kept[0].versions, 2);
}

TEST_F(Rescuing, AConflictIsNothingThatIsLost)
{
    openSaved();
    replaceFile();
    run("file.save");
    answer(0);
    settle();
    EXPECT_EQ(front().savedState(), SavedState::Edited);
    EXPECT_EQ(verifyFile(path())->versions, 1);
}

TEST_F(Rescuing, DiscardedWorkCanBeBroughtBack)
{
    const Version root{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    const QString state = services().places.state;
    ASSERT_TRUE(createProject(state, root, canvasOf(photo({50, 40}), {}), {}));
    StartPage& start = window().workspace().startPage();
    start.refresh();
    const auto discard = [&] {
        return window().findChild<QPushButton*>(QStringLiteral("discard0"));
    };
    ASSERT_TRUE(until([&] { return discard() != nullptr; }));
    discard()->click();
    ASSERT_TRUE(until([&] { return start.notices().isSaying(); }));
    // Whoever looks for leftovers holds each for a moment: so not before the page has looked.
    const auto isDiscarded = [&] {
        settle();
        settle();  // what the first one let begin
        const std::vector<Leftover> found = leftovers(state);
        EXPECT_EQ(found.size(), 1U);
        return !found.empty() && found[0].isDiscarded;
    };
    EXPECT_TRUE(isDiscarded());
    ASSERT_EQ(start.notices().notice().buttons.size(), 1U);
    start.notices().notice().buttons[0].run();
    EXPECT_FALSE(isDiscarded());
}

TEST_F(Rescuing, ADocumentThatIsOpenComesToTheFront)
{
    openSaved();
    openPicture({80, 60});
    ASSERT_EQ(window().workspace().views().size(), 2U);
    window().workspace().open({path()});
    settle();
    EXPECT_EQ(window().workspace().views().size(), 2U);
    EXPECT_EQ(session().path(), path());
}

TEST_F(Rescuing, ATabSaysWhatItsWordMeans)
{
    openPicture();
    auto& tabs = widget<DocumentTabs>("documentTabs");
    EXPECT_TRUE(tabs.tabToolTip(0).contains(savedStateTip(SavedState::Unsaved)));
    save();
    EXPECT_EQ(savedStateTip(front().savedState()), QString());
    EXPECT_TRUE(tabs.tabToolTip(0).contains(path()));
}
