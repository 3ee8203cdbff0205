// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seen and possible while a large picture is being opened.
#include "image/codec.h"
#include "program.h"
#include "support/pictures.h"
#include "ui/docks/promptedit.h"

#include <QFile>
#include <QSemaphore>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// The disk's thread waits, so that nothing but a preview can be ready.
class WhileOpening : public Program {
protected:
    WhileOpening()
    {
        const auto bytes = encoded(photo({2400, 1800}), {.format = Format::Jpeg});
        QFile file(path());
        EXPECT_TRUE(file.open(QFile::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        services().disk->run([this](const Cancel&) { m_gate.acquire(); }, [] {}).release();
        workspace().open({path()});
        EXPECT_TRUE(until([this] { return workspace().isOpening(); }));
    }
    ~WhileOpening() override
    {
        goOn();
        settle();  // the gate must outlive its waiter
    }

    Workspace& workspace() { return window().workspace(); }
    DocumentTabs& tabs() { return widget<DocumentTabs>("documentTabs"); }
    QString path() { return home().filePath(QStringLiteral("large.jpg")); }
    void goOn() { m_gate.release(); }

private:
    QSemaphore m_gate;
};

}  // namespace

TEST_F(WhileOpening, ItIsSeenBehindATabOfItsOwn)
{
    EXPECT_EQ(workspace().current(), nullptr);
    ASSERT_EQ(tabs().count(), 1);
    EXPECT_EQ(tabs().tabText(0), QStringLiteral("large.jpg"));
    EXPECT_FALSE(action("prompt.send").isEnabled());
    EXPECT_FALSE(action("file.save").isEnabled());
}

TEST_F(WhileOpening, TheDocumentTakesItsPlaceWithoutAMovement)
{
    const QImage before = workspace().grab().toImage();
    goOn();
    ASSERT_TRUE(until([this] { return workspace().current() != nullptr; }));
    EXPECT_FALSE(workspace().isOpening());
    EXPECT_EQ(tabs().count(), 1);
    EXPECT_FALSE(front().canvas().picture().isNull()) << "it is there from the first paint";
    const QImage after = workspace().grab().toImage();
    ASSERT_EQ(before.size(), after.size());
    qint64 difference = 0;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x)
            difference += std::abs(qGreen(before.pixel(x, y)) - qGreen(after.pixel(x, y)));
    EXPECT_LT(static_cast<double>(difference) / (after.width() * after.height()), 2.0);
}

TEST_F(WhileOpening, ItMayBeGivenUp)
{
    Q_EMIT tabs().tabCloseRequested(0);
    EXPECT_FALSE(workspace().isOpening());
    EXPECT_EQ(tabs().count(), 0);
    goOn();
    settle();
    EXPECT_TRUE(workspace().views().empty());
    settle();
    EXPECT_TRUE(leftovers(services().places.state).empty());
}

TEST_F(WhileOpening, WhatIsOpenedNextComesAfterIt)
{
    workspace().open({pictureFile({320, 240})});
    goOn();
    ASSERT_TRUE(until([this] { return workspace().views().size() == 2; }));
    EXPECT_EQ(tabs().count(), 2);
    EXPECT_EQ(tabs().tabText(0), QStringLiteral("large.jpg"));
    EXPECT_EQ(tabs().tabText(1), QStringLiteral("photo.png"));
}

TEST_F(WhileOpening, WordsThatWereBegunAreKept)
{
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("warmer"));
    goOn();
    ASSERT_TRUE(until([this] { return workspace().current() != nullptr; }));
    EXPECT_EQ(window().promptDock().draft().prompt, QStringLiteral("warmer"));
}

TEST_F(WhileOpening, TheWindowMayBeClosed)
{
    bool isClosed = false;
    QObject::connect(&window(), &MainWindow::closed, &window(), [&] { isClosed = true; });
    window().close();
    EXPECT_TRUE(until([&] { return isClosed; }));
}

TEST_F(WhileOpening, APictureThatTurnsOutDamagedLeavesTheStartPage)
{
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() / 2));
    goOn();
    ASSERT_TRUE(until([this] { return !workspace().isOpening(); }));
    EXPECT_EQ(tabs().count(), 0);
    EXPECT_TRUE(workspace().startPage().isVisible());
    EXPECT_TRUE(until([this] { return workspace().startPage().notices().isVisible(); }));
}
