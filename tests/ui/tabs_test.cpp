// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going from one open document to another, and to the start page and back.
#include "program.h"
#include "ui/noticestrip.h"

#include <QFile>
#include <QFileDialog>
#include <QScreen>
#include <QTest>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Tabs : public Program {
protected:
    DocumentTabs& tabs() { return widget<DocumentTabs>("documentTabs"); }
    Workspace& workspace() { return window().workspace(); }

    void click(int tab)
    {
        QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(tab).center());
        settle();
    }

    void openTwo()
    {
        openFile(pictureFile({80, 60}, QStringLiteral("first.png")));
        openFile(pictureFile({80, 60}, QStringLiteral("second.png")));
    }

    QString bad(const QString& name, const QByteArray& bytes)
    {
        QFile file(home().filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// All that a strip says.
    static QString words(NoticeStrip& strip)
    {
        return strip.notice().what + u'\n' + strip.notice().more;
    }
};

}  // namespace

TEST_F(Tabs, LeadBackFromTheStartPage)
{
    openPicture();
    run("file.start");
    ASSERT_EQ(workspace().current(), nullptr);
    click(0);
    EXPECT_NE(workspace().current(), nullptr);
}

TEST_F(Tabs, ShowNoneAsTheOneInFrontWhileTheStartPageIs)
{
    openPicture();
    settle();
    const QRect tab = tabs().tabRect(0);
    const auto ground = [&] {
        return tabs().grab().toImage().pixelColor(tab.left() + 4, tab.center().y());
    };
    const QColor inFront = ground();
    run("file.start");
    EXPECT_NE(ground(), inFront);
    click(0);
    EXPECT_EQ(tabs().currentIndex(), 0);
}

TEST_F(Tabs, ADocumentThatIsOpenIsShownWhenItIsOpenedAgain)
{
    openPicture();
    const QString path = home().filePath(QStringLiteral("work.ratoon"));
    session().save(path);
    settle();
    run("file.start");
    workspace().open({path});
    settle();
    ASSERT_NE(workspace().current(), nullptr);
    EXPECT_EQ(session().path(), path);
    EXPECT_EQ(workspace().views().size(), 1U);
}

TEST_F(Tabs, ADocumentClosedFromTheStartPageLeavesThatInFront)
{
    openTwo();
    run("file.start");
    Q_EMIT tabs().tabCloseRequested(0);
    settle();
    EXPECT_EQ(workspace().views().size(), 1U);
    EXPECT_EQ(workspace().current(), nullptr);
}

TEST_F(Tabs, AreGoneThroughByKeys)
{
    openTwo();
    ASSERT_EQ(session().name(), QStringLiteral("second.png"));
    run("view.nextDocument");
    EXPECT_EQ(session().name(), QStringLiteral("first.png")) << "after the last comes the first";
    run("view.previousDocument");
    EXPECT_EQ(session().name(), QStringLiteral("second.png"));
    run("file.start");
    run("view.nextDocument");
    ASSERT_NE(workspace().current(), nullptr) << "and from the start page the one last seen";
    EXPECT_EQ(session().name(), QStringLiteral("second.png"));
}

TEST_F(Tabs, CannotBeGoneThroughWhereThereIsOnlyOne)
{
    openPicture();
    settle();
    EXPECT_FALSE(action("view.nextDocument").isEnabled());
    run("file.start");
    EXPECT_TRUE(action("view.nextDocument").isEnabled()) << "it leads back";
}

TEST_F(Tabs, AFileThatCannotBeOpenedIsNamed)
{
    workspace().open({bad(QStringLiteral("text.jpg"), "these are words")});
    NoticeStrip& strip = workspace().startPage().notices();
    ASSERT_TRUE(until([&] { return strip.isSaying(); }));
    EXPECT_TRUE(words(strip).contains(QStringLiteral("text.jpg"))) << words(strip).toStdString();
}

TEST_F(Tabs, AllFilesThatCannotBeOpenedAreNamed)
{
    QFile whole(pictureFile({80, 60}, QStringLiteral("whole.png")));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    workspace().open({bad(QStringLiteral("empty.png"), {}),
                      bad(QStringLiteral("text.jpg"), "these are words"),
                      bad(QStringLiteral("cut.png"), whole.read(200)),
                      home().filePath(QStringLiteral("nothere.png"))});
    NoticeStrip& strip = workspace().startPage().notices();
    ASSERT_TRUE(until([&] { return strip.isSaying(); }));
    settle();
    for (const char* name : {"empty.png", "text.jpg", "cut.png", "nothere.png"})
        EXPECT_TRUE(words(strip).contains(QLatin1String(name))) << words(strip).toStdString();
    EXPECT_EQ(strip.notice().kind, Notice::Kind::Error);
}

TEST_F(Tabs, WhatCouldNotBeOpenedIsSaidOverWhatCould)
{
    workspace().open({bad(QStringLiteral("text.jpg"), "these are words"), pictureFile({80, 60})});
    ASSERT_TRUE(until([&] { return workspace().current() != nullptr; }));
    settle();
    EXPECT_TRUE(words(front().notices()).contains(QStringLiteral("text.jpg")));
}

TEST_F(Tabs, SeveralExportsAreAnnouncedTogether)
{
    openPicture();
    const VersionId head = document().head();
    front().exportTo(home().filePath(QStringLiteral("a.png")), head, {});
    front().exportTo(home().filePath(QStringLiteral("b.png")), head, {});
    ASSERT_TRUE(until([&] { return QFile::exists(home().filePath(QStringLiteral("b.png"))); }));
    settle();
    EXPECT_TRUE(words(front().notices()).contains(QStringLiteral("a.png")));
    EXPECT_TRUE(words(front().notices()).contains(QStringLiteral("b.png")));
}

TEST_F(Tabs, AnExportThatFailedIsNotForgottenOverTheNextOne)
{
    openPicture();
    const VersionId head = document().head();
    front().exportTo(home().filePath(QStringLiteral("no/such/a.png")), head, {});
    front().exportTo(home().filePath(QStringLiteral("b.png")), head, {});
    ASSERT_TRUE(until([&] { return QFile::exists(home().filePath(QStringLiteral("b.png"))); }));
    settle();
    EXPECT_EQ(front().notices().notice().kind, Notice::Kind::Error);
    EXPECT_TRUE(words(front().notices()).contains(QStringLiteral("a.png")));
    EXPECT_TRUE(words(front().notices()).contains(QStringLiteral("b.png")));
}

TEST_F(Tabs, AFileDialogShowsMoreThanAFewFiles)
{
    run("file.open");
    auto& dialog = widget<QFileDialog>("fileDialog");
    const QSize room = dialog.screen()->availableSize();
    EXPECT_GE(dialog.width(), std::min(860, room.width() - 40));
    EXPECT_GE(dialog.height(), std::min(520, room.height() - 80));
    dialog.close();
}
