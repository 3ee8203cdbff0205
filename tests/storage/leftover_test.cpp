// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is told of work that was left behind, and of a file that is not opened.
#include "desk.h"
#include "storage/diskfile.h"

#include <gtest/gtest.h>

#include <cerrno>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class LeftWork : public testing::Test {
protected:
    std::unique_ptr<Project> opened()
    {
        return newProject(m_desk, versionAfter({}, QStringLiteral("photo.jpg")), smallCanvas());
    }
    Leftover left() { return leftovers(m_desk.state()).at(0); }

    Desk m_desk;
};

}  // namespace

TEST_F(LeftWork, IsCalledWhatWasOpened)
{
    opened().reset();
    EXPECT_EQ(left().name, QStringLiteral("photo.jpg"));
}

TEST_F(LeftWork, OfNoFileIsUnsaved)
{
    opened().reset();
    EXPECT_TRUE(left().isModified);
}

TEST_F(LeftWork, IsCalledAsItsDocument)
{
    {
        const auto project = opened();
        ASSERT_TRUE(succeeded(project->saveTo(m_desk.path(QStringLiteral("mine.ratoon")))));
        ASSERT_TRUE(succeeded(project->keepOrders("one")));
    }
    EXPECT_EQ(left().name, QStringLiteral("mine.ratoon"));
    EXPECT_FALSE(left().isOnlyOpened);
}

TEST_F(LeftWork, IsNoneWhereAPictureWasOnlyOpened)
{
    opened().reset();
    EXPECT_TRUE(left().isOnlyOpened);
}

TEST_F(LeftWork, IsMoreThanThatOnceSomethingWasDoneOrAskedFor)
{
    {
        const auto project = opened();
        const Version next = versionAfter(valueOf(project->tree()).head);
        ASSERT_TRUE(succeeded(project->record(next, smallCanvas(2), {}, {}, next.id)));
    }
    EXPECT_FALSE(left().isOnlyOpened);
    ASSERT_TRUE(succeeded(recoverProject(left().workingCopy)));
    valueOf(recoverProject(left().workingCopy))->discardWorkingCopy();
    ASSERT_TRUE(succeeded(opened()->keepOrders("an edit under way")));
    EXPECT_FALSE(left().isOnlyOpened);
    valueOf(recoverProject(left().workingCopy))->discardWorkingCopy();
    ASSERT_TRUE(succeeded(opened()->escrow({.job = JobId::make(), .base = VersionId::make()})));
    EXPECT_FALSE(left().isOnlyOpened);
}

TEST_F(LeftWork, AFileShowsTheThumbnailOfItsHeadUnopened)
{
    QImage small(20, 10, QImage::Format_RGB32);
    small.fill(Qt::blue);
    const QString path = m_desk.path(QStringLiteral("mine.ratoon"));
    const auto project = opened();
    const Version next = versionAfter(valueOf(project->tree()).head);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(2), {}, small, next.id)));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    EXPECT_EQ(valueOf(storedThumbnail(path)).size(), small.size());
    EXPECT_FALSE(storedThumbnail(m_desk.path(QStringLiteral("none.ratoon"))));
}

TEST(WhatCannotBeWritten, NeedsRoomOnlyOnAFullDisk)
{
    const QString path = QStringLiteral("/a");
    EXPECT_FALSE(QLatin1String(unwritable(EACCES, path).remedy.source).contains(u"room"));
    EXPECT_TRUE(QLatin1String(unwritable(ENOSPC, path).remedy.source).contains(u"room"));
}
