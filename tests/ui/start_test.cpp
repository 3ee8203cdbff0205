// SPDX-License-Identifier: GPL-3.0-or-later
//
// The start page: what was opened before, and what the end of an earlier run has left.
#include "program.h"
#include "support/pictures.h"
#include "ui/noticestrip.h"
#include "ui/start/card.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Starting : public Program {
protected:
    StartPage& start() { return window().workspace().startPage(); }
    QString path(const char* name) { return home().filePath(QString::fromLatin1(name)); }
    QString state() { return services().places.state; }

    static QImage plain(Qt::GlobalColor color)
    {
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(color);
        return picture;
    }

    std::unique_ptr<Project> made(const QString& label)
    {
        const Version root{.id = VersionId::make(),
                           .parent = {},
                           .origin = {.kind = OriginKind::Opened, .label = label},
                           .made = QDateTime::currentDateTimeUtc()};
        return std::move(
            createProject(state(), root, canvasOf(photo({50, 40}), {}), plain(Qt::green)).value());
    }

    static void work(Project& project)
    {
        const auto stored = project.tree();
        const Version next{.id = VersionId::make(),
                           .parent = stored->tree.root(),
                           .origin = {.kind = OriginKind::Adjusted, .label = {}},
                           .made = QDateTime::currentDateTimeUtc()};
        ASSERT_TRUE(project.record(next, canvasOf(photo({50, 40}), {}), {}, {}, next.id));
    }

    /// As a crash would, work that is in no file.
    void leave(const QString& label)
    {
        const auto project = made(label);
        work(*project);
    }

    /// A picture that nothing was done with.
    void leaveUntouched(const QString& label) { made(label).reset(); }

    /// A file, and work on it that was not saved.
    void leaveBeside(const QString& file)
    {
        const auto project = made(QStringLiteral("tiny.png"));
        ASSERT_TRUE(project->saveTo(file));
        work(*project);
    }

    void showLeft()
    {
        start().refresh();
        settle();
        settle();
    }

    static QString words(NoticeStrip& strip)
    {
        return strip.notice().what + u'\n' + strip.notice().more;
    }

    static bool press(NoticeStrip& strip, const QString& text)
    {
        for (const Notice::Button& button : strip.notice().buttons) {
            if (button.text != text) continue;
            const auto run = button.run;
            run();
            return true;
        }
        return false;
    }

    QStringList cards()
    {
        QStringList names;
        for (const Card* card : start().findChildren<Card*>())
            if (card->isVisible()) names << card->text();
        return names;
    }

    QImage recentPicture(const QString& file)
    {
        RecentPictures pictures(services());
        std::optional<QImage> found;
        pictures.find(file, [&](const QImage& picture) { found = picture; });
        EXPECT_TRUE(until([&] { return found.has_value(); }));
        settle();
        return found.value_or(QImage());
    }
};

}  // namespace

TEST_F(Starting, ADocumentSaysThatNewerWorkOnItWasKept)
{
    leaveBeside(path("work.ratoon"));
    NoticeStrip& strip = openFile(path("work.ratoon")).notices();
    ASSERT_TRUE(until([&] { return strip.isSaying(); }));
    EXPECT_TRUE(words(strip).contains(QStringLiteral("Newer work on it was kept")));
    ASSERT_TRUE(press(strip, QStringLiteral("Recover")));
    ASSERT_TRUE(until([&] { return window().workspace().views().size() == 2; }));
    settle();
    EXPECT_EQ(document().tree().size(), 2U);
}

TEST_F(Starting, ALinkToADocumentSaysSoToo)
{
    leaveBeside(path("work.ratoon"));
    ASSERT_TRUE(QFile::link(path("work.ratoon"), path("link.ratoon")));
    NoticeStrip& strip = openFile(path("link.ratoon")).notices();
    ASSERT_TRUE(until([&] { return strip.isSaying(); }));
    EXPECT_TRUE(words(strip).contains(QStringLiteral("Newer work on it was kept")));
}

TEST_F(Starting, WorkThatTheFileHasOvertakenIsNoNews)
{
    leaveBeside(path("work.ratoon"));
    QFile file(path("work.ratoon"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(60),
                                 QFileDevice::FileModificationTime));
    file.close();
    openFile(path("work.ratoon"));
    settle();
    EXPECT_FALSE(front().notices().isSaying());
}

TEST_F(Starting, FilesAtTheStartDoNotHideWhatWasKept)
{
    leave(QStringLiteral("picos.jpg"));
    MainWindow second(services(), preferences(), {pictureFile({80, 60})});
    second.show();
    ASSERT_TRUE(until([&] { return second.workspace().current() != nullptr; }));
    NoticeStrip& strip = second.workspace().current()->notices();
    ASSERT_TRUE(until([&] { return strip.isSaying(); }));
    ASSERT_EQ(strip.notice().buttons.size(), 1U);
    const auto show = strip.notice().buttons[0].run;
    show();
    EXPECT_EQ(second.workspace().current(), nullptr);
}

TEST_F(Starting, NoticesAreSeenWhereverThePageIsScrolledTo)
{
    for (int index = 0; index < 12; ++index) leave(QStringLiteral("photo %1").arg(index));
    showLeft();
    for (auto* bar : start().findChildren<QScrollBar*>()) bar->setValue(bar->maximum());
    start().notices().say({.what = QStringLiteral("something happened")});
    settle();
    EXPECT_FALSE(start().notices().visibleRegion().isEmpty());
}

TEST_F(Starting, RecoveredWorkIsCalledWhatItsTabSaid)
{
    leave(QStringLiteral("picos.jpg"));
    showLeft();
    EXPECT_EQ(cards(), QStringList{QStringLiteral("picos.jpg")});
}

TEST_F(Starting, RecoveredWorkGoesBackBesideItsFile)
{
    ASSERT_TRUE(QDir(home().path()).mkdir(QStringLiteral("deep")));
    leaveBeside(path("deep/mx.ratoon"));
    showLeft();
    ASSERT_EQ(cards(), QStringList{QStringLiteral("mx.ratoon")});
    start().findChild<Card*>()->click();
    ASSERT_TRUE(until([&] { return window().workspace().current() != nullptr; }));
    settle();
    EXPECT_EQ(session().name(), QStringLiteral("mx (recovered).ratoon"));
    EXPECT_EQ(front().savedState(), SavedState::Unsaved);
    run("file.save");
    auto& dialog = widget<QFileDialog>("fileDialog");
    EXPECT_EQ(dialog.selectedFiles(), QStringList{path("deep/mx (recovered).ratoon")});
    dialog.close();
}

TEST_F(Starting, PicturesThatWereOnlyOpenedDoNotFillThePage)
{
    leave(QStringLiteral("worked on.jpg"));
    for (int index = 0; index < 5; ++index) leaveUntouched(QStringLiteral("photo %1").arg(index));
    showLeft();
    EXPECT_EQ(cards(), QStringList{QStringLiteral("worked on.jpg")});
    auto* more = start().findChild<QPushButton*>(QStringLiteral("showOnlyOpened"));
    ASSERT_NE(more, nullptr);
    EXPECT_TRUE(more->text().contains(QStringLiteral("5")));
    more->click();
    settle();
    EXPECT_EQ(cards().size(), 6);
}

TEST_F(Starting, WorkThatWasPaidForIsNoPictureThatWasOnlyOpened)
{
    {
        const auto project = made(QStringLiteral("asked about.jpg"));
        ASSERT_TRUE(project->keepOrders("an edit under way"));
    }
    showLeft();
    EXPECT_EQ(cards(), QStringList{QStringLiteral("asked about.jpg")});
}

TEST_F(Starting, AllRecoveredWorkCanBeDiscardedAndBroughtBack)
{
    leave(QStringLiteral("one.jpg"));
    leave(QStringLiteral("two.jpg"));
    showLeft();
    auto* all = window().findChild<QPushButton*>(QStringLiteral("discardAll"));
    ASSERT_NE(all, nullptr);
    ASSERT_TRUE(all->isVisible());
    all->click();
    const auto discarded = [&] {
        settle();
        settle();
        return std::ranges::count(leftovers(state()), true, &Leftover::isDiscarded);
    };
    EXPECT_EQ(discarded(), 2);
    EXPECT_FALSE(all->isVisible());
    EXPECT_EQ(cards().size(), 2) << "dimmed, in a section of their own";
    ASSERT_TRUE(press(start().notices(), QStringLiteral("Bring back")));
    EXPECT_EQ(discarded(), 0);
}

TEST_F(Starting, PhotosAreAmongTheRecentFiles)
{
    const QString photo = pictureFile({80, 60});
    openFile(photo);
    EXPECT_EQ(preferences().state().recentFiles, QStringList{photo});
    window().workspace().openSample({});
    ASSERT_TRUE(until([&] { return window().workspace().views().size() == 2; }));
    EXPECT_EQ(preferences().state().recentFiles, QStringList{photo}) << "the sample is none";
}

TEST_F(Starting, ADocumentShowsItsThumbnailBeforeItWasEverSavedHere)
{
    const auto project = made(QStringLiteral("a"));
    ASSERT_TRUE(project->saveTo(path("theirs.ratoon")));
    project->discardWorkingCopy();
    const QImage picture = recentPicture(path("theirs.ratoon"));
    ASSERT_FALSE(picture.isNull());
    EXPECT_GT(qGreen(picture.pixel(picture.rect().center())), 200);
}

TEST_F(Starting, ARecentFileShowsWhatIsInItNow)
{
    const QString file = path("photo.png");
    ASSERT_TRUE(plain(Qt::red).save(file));
    RecentPictures(services()).remember(file, plain(Qt::red));
    settle();
    EXPECT_EQ(recentPicture(file).pixelColor(10, 10), QColor(Qt::red));
    ASSERT_TRUE(plain(Qt::blue).save(file));
    QFile changed(file);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    ASSERT_TRUE(changed.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5),
                                    QFileDevice::FileModificationTime));
    changed.close();
    EXPECT_EQ(recentPicture(file).pixelColor(10, 10), QColor(Qt::blue));
}

TEST_F(Starting, APasteOfWordsSpeaksOfTheClipboard)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    run("file.paste");
    EXPECT_TRUE(words(start().notices()).contains(QStringLiteral("clipboard")));
}

TEST_F(Starting, TheRingOfTheFirstButtonIsNotCutOff)
{
    settle();
    auto& open = widget<QPushButton>("startOpen");
    EXPECT_GE(open.mapTo(open.parentWidget(), QPoint()).x(), metrics::focusRing);
}

TEST_F(Starting, ASalvagedDocumentIsNamedAfterItsFile)
{
    const auto project = made(QStringLiteral("tiny.png"));
    ASSERT_TRUE(project->saveTo(path("dmg.ratoon")));
    project->discardWorkingCopy();
    QFile file(path("dmg.ratoon"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(100));
    file.write(QByteArray(3000, 'x'));
    file.close();
    window().workspace().open({path("dmg.ratoon")});
    answer(2);
    ASSERT_TRUE(until([&] { return window().workspace().current() != nullptr; }));
    settle();
    EXPECT_EQ(session().name(), QStringLiteral("dmg (salvaged).ratoon"));
    EXPECT_EQ(front().beside(QStringLiteral("x")), path("x"));
}

TEST_F(Starting, KeepingBothSaysWhereTheOtherOneIs)
{
    openPicture();
    session().save(path("work.ratoon"));
    settle();
    session().commit(document().canvas(), QStringLiteral("again"));
    settle();
    const auto theirs = made(QStringLiteral("theirs"));
    ASSERT_TRUE(theirs->saveTo(path("work.ratoon")));
    theirs->discardWorkingCopy();
    run("file.save");
    answer(3);
    ASSERT_TRUE(until([&] { return front().savedState() == SavedState::Saved; }));
    settle();
    const QStringList others =
        QDir(home().path()).entryList({QStringLiteral("work.conflict-*.ratoon")}, QDir::Files);
    ASSERT_EQ(others.size(), 1);
    EXPECT_TRUE(words(front().notices()).contains(others.front()));
    ASSERT_TRUE(press(front().notices(), QStringLiteral("Open")));
    ASSERT_TRUE(until([&] { return window().workspace().views().size() == 2; }));
    settle();
    EXPECT_EQ(session().path(), path(others.front().toLatin1().constData()));
}
