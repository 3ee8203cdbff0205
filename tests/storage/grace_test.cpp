// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetime.h"
#include "richdocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Grace : public testing::Test {
protected:
    /// Work that a crash left.
    Leftover left()
    {
        newProject(m_desk, versionAfter({}), m_canvas).reset();
        return leftovers(m_desk.state()).at(0);
    }

    /// Makes a discarded one that old.
    void age(const Leftover& leftover, int days)
    {
        constexpr qint64 day = 86'400;
        makeOld(QFileInfo(leftover.workingCopy).absolutePath() + QStringLiteral("/discarded"),
                days * day);
    }

    Desk m_desk;
    const Canvas m_canvas = smallCanvas(4);
};

}  // namespace

TEST_F(Grace, DiscardedWorkCanBeHadBack)
{
    const Leftover leftover = left();
    EXPECT_FALSE(leftover.isDiscarded);
    ASSERT_TRUE(succeeded(discardLeftover(leftover.workingCopy)));
    EXPECT_FALSE(QFile::exists(leftover.workingCopy));
    const auto discarded = leftovers(m_desk.state());
    ASSERT_EQ(discarded.size(), 1U);
    EXPECT_TRUE(discarded[0].isDiscarded);
    EXPECT_EQ(discarded[0].id, leftover.id);
    ASSERT_TRUE(succeeded(undiscardLeftover(discarded[0].workingCopy)));
    const auto back = leftovers(m_desk.state());
    ASSERT_EQ(back.size(), 1U);
    EXPECT_FALSE(back[0].isDiscarded);
    EXPECT_EQ(back[0].workingCopy, leftover.workingCopy);
}

TEST_F(Grace, DiscardedWorkCanBeRecovered)
{
    ASSERT_TRUE(succeeded(discardLeftover(left().workingCopy)));
    const auto project = valueOf(recoverProject(leftovers(m_desk.state()).at(0).workingCopy));
    EXPECT_TRUE(isEqual(valueOf(project->load(valueOf(project->tree()).head)), m_canvas));
    EXPECT_TRUE(leftovers(m_desk.state()).empty()) << "it is open now";
    const Version next = versionAfter(valueOf(project->tree()).head);
    EXPECT_TRUE(succeeded(project->record(next, smallCanvas(5), {}, {}, next.id)));
}

TEST_F(Grace, LastsSevenDays)
{
    ASSERT_TRUE(succeeded(discardLeftover(left().workingCopy)));
    const Leftover discarded = leftovers(m_desk.state()).at(0);
    age(discarded, graceDays - 1);
    EXPECT_EQ(leftovers(m_desk.state()).size(), 1U);
    age(discarded, -400);  // the clock went back
    EXPECT_EQ(leftovers(m_desk.state()).size(), 1U);
    age(discarded, graceDays + 1);
    EXPECT_TRUE(leftovers(m_desk.state()).empty());
    EXPECT_FALSE(QFile::exists(discarded.workingCopy));
}

TEST_F(Grace, IsForWorkThatAWindowThrowsAway)
{
    auto project = newProject(m_desk, versionAfter({}), m_canvas);
    project->retireWorkingCopy();
    project.reset();
    const auto discarded = leftovers(m_desk.state());
    ASSERT_EQ(discarded.size(), 1U);
    EXPECT_TRUE(discarded[0].isDiscarded);
    const auto back = valueOf(recoverProject(discarded[0].workingCopy));
    EXPECT_TRUE(isSound(back->verify()));
}

TEST_F(Grace, OffersWorkAgainThatCannotBePutAway)
{
    auto project = newProject(m_desk, versionAfter({}), m_canvas);
    writeBytes(m_desk.state() + QStringLiteral("/discarded"), "no folder");
    project->retireWorkingCopy();
    project.reset();
    const auto stayed = leftovers(m_desk.state());
    ASSERT_EQ(stayed.size(), 1U);
    EXPECT_FALSE(stayed[0].isDiscarded);
    EXPECT_FALSE(discardLeftover(stayed[0].workingCopy));
    EXPECT_FALSE(leftovers(m_desk.state()).at(0).isDiscarded) << "as was said";
    EXPECT_TRUE(isSound(valueOf(recoverProject(stayed[0].workingCopy))->verify()));
}

TEST_F(Grace, NeverTouchesWhatIsOpen)
{
    const auto project = newProject(m_desk, versionAfter({}), m_canvas);
    const QDir work(m_desk.state() + QStringLiteral("/work"));
    const QString copy = work.filePath(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) +
                                       QStringLiteral("/document.ratoon"));
    EXPECT_EQ(codeOf(discardLeftover(copy)), ErrorCode::Unwritable);
    EXPECT_TRUE(QFile::exists(copy));
}

TEST_F(Grace, WorkIsAsOldAsItsLastChangeHoweverOftenItIsListed)
{
    // Another place, whose process lives on: what it has is copied as a crash would leave it.
    const Desk other;
    const auto project = newProject(other, versionAfter({}), m_canvas);
    const auto folderIn = [](const Desk& desk) {
        const QDir work(desk.state() + QStringLiteral("/work"));
        return work.filePath(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    };
    const QString folder = m_desk.state() + QStringLiteral("/work/a");
    ASSERT_TRUE(QDir().mkpath(folder));
    const QDateTime past = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (const QString& name : QDir(folderIn(other)).entryList(QDir::Files)) {
        const QString copy = folder + u'/' + name;
        ASSERT_TRUE(QFile::copy(folderIn(other) + u'/' + name, copy));
        QFile file(copy);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) &&
                    file.setFileTime(past, QFileDevice::FileModificationTime));
    }
    ASSERT_TRUE(QFile::exists(folder + QStringLiteral("/document.ratoon-wal")));
    for (int i = 0; i < 3; ++i) {
        const auto found = leftovers(m_desk.state());
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].changed, past) << i;
        EXPECT_EQ(found[0].versions, 1) << i;
    }
}
