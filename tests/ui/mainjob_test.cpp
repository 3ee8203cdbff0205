// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do all day, from the first picture to the saved document, through the window's own keys and buttons.
#include "program.h"
#include "ui/docks/promptedit.h"
#include "ui/docks/promptflow.h"
#include "ui/noticestrip.h"

#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

using namespace ratoon;
using namespace ratoon::test;

class MainJob : public Program {
protected:
    /// Drags a rectangle over the middle of the picture.
    void selectMiddle()
    {
        CanvasWidget& canvas = front().canvas();
        canvas.setTool(QStringLiteral("marquee"));
        const QSize size = document().canvas().size;
        const auto place = [&](double x, double y) {
            return canvas.viewport()
                .toWidget(QPointF(size.width() * x, size.height() * y))
                .toPoint();
        };
        QTest::mousePress(&canvas, Qt::LeftButton, {}, place(0.25, 0.25));
        QTest::mouseMove(&canvas, place(0.5, 0.5));
        QTest::mouseMove(&canvas, place(0.75, 0.75));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, place(0.75, 0.75));
        ASSERT_TRUE(until([&] { return !session().selection().isNull(); }));
    }
};

TEST_F(MainJob, IsDoneByMouseAndKeyboardAlone)
{
    openPicture();
    selectMiddle();
    auto& edit = widget<PromptEdit>("promptEdit");
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("make it warmer"));
    EXPECT_TRUE(widget<QPushButton>("send").text().contains(QStringLiteral("Edit selection")));
    EXPECT_TRUE(widget<QPushButton>("send").text().contains(QStringLiteral("free")));

    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return !session().proposals().empty(); }));
    const VersionId original = document().head();
    EXPECT_EQ(document().tree().size(), 2U);
    EXPECT_TRUE(front().canvas().hasFocus()) << "so that Enter means the result";

    QTest::keyClick(&front().canvas(), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return document().head() != original; }));
    const VersionId warmer = document().head();
    EXPECT_EQ(document().canvas().layers.size(), 2U);

    run("edit.undo");
    ASSERT_TRUE(until([&] { return document().head() == original; }));
    run("edit.redo");
    ASSERT_TRUE(until([&] { return document().head() == warmer; }));
}

TEST_F(MainJob, ContinuingFromAnOlderVersionGrowsABranch)
{
    openPicture();
    const VersionId original = document().head();
    propose(QStringLiteral("make it warmer"));
    run("prompt.accept");
    ASSERT_TRUE(until([&] { return document().head() != original; }));
    run("versions.original");
    ASSERT_TRUE(until([&] { return document().head() == original; }));
    propose(QStringLiteral("black and white"));
    run("prompt.accept");
    ASSERT_TRUE(until([&] { return document().head() != original; }));
    EXPECT_EQ(document().tree().children(original).size(), 2U);
}

TEST_F(MainJob, DiscardingAResultKeepsItInTheTree)
{
    openPicture();
    const VersionId proposal = propose(QStringLiteral("make it warmer"));
    QTest::keyClick(&front().canvas(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(session().proposals().empty());
    EXPECT_EQ(document().tree().annotation(proposal).standing, Standing::Discarded);
}

TEST_F(MainJob, ASavedDocumentComesBackWithItsTreeAndItsHead)
{
    openPicture();
    propose(QStringLiteral("make it warmer"));
    run("prompt.accept");
    settle();
    const QString file = home().filePath(QStringLiteral("work.ratoon"));
    bool isSaved = false;
    session().save(file, [&](const Result<void>& result) { isSaved = result.has_value(); });
    ASSERT_TRUE(until([&] { return isSaved; }));
    EXPECT_EQ(front().savedState(), SavedState::Saved);
    const VersionId head = document().head();
    const auto size = document().tree().size();
    run("file.close");
    ASSERT_TRUE(until([&] { return window().workspace().current() == nullptr; }));

    openFile(file);
    EXPECT_EQ(document().head(), head);
    EXPECT_EQ(document().tree().size(), size);
    EXPECT_EQ(session().name(), QStringLiteral("work.ratoon"));
}

TEST_F(MainJob, WhatTheProviderCannotDoIsSaidInTheDock)
{
    openPicture();
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("add a purple elephant"));
    run("prompt.send");
    auto& strip = *window().promptDock().findChild<NoticeStrip*>();
    ASSERT_TRUE(until([&] { return strip.isSaying(); }));
    EXPECT_EQ(strip.notice().kind, Notice::Kind::Error);
    EXPECT_FALSE(strip.notice().more.isEmpty());
    for (const Notice::Button& button : strip.notice().buttons)
        EXPECT_NE(button.text, PromptFlow::tr("Try again")) << "the words would have to be others";
    EXPECT_EQ(document().tree().size(), 1U);
}

TEST_F(MainJob, AnEmptyPromptLeadsToThePrompt)
{
    openPicture();
    EXPECT_FALSE(window().promptDock().obstacle().isEmpty());
    QTest::mouseClick(&widget<QPushButton>("send"), Qt::LeftButton);
    EXPECT_TRUE(widget<PromptEdit>("promptEdit").hasFocus());
}
