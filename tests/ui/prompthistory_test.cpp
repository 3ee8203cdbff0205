// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompthistory.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

PromptHistory historyOf(std::initializer_list<const char*> newestFirst)
{
    QStringList entries;
    for (const char* entry : newestFirst) entries << QString::fromUtf8(entry);
    return PromptHistory(entries);
}

}  // namespace

TEST(PromptHistory, WalksBackAndReturnsToTheDraft)
{
    PromptHistory history = historyOf({"new", "old"});
    EXPECT_EQ(history.older(QStringLiteral("draft")), QStringLiteral("new"));
    EXPECT_EQ(history.older(QStringLiteral("new")), QStringLiteral("old"));
    EXPECT_EQ(history.older(QStringLiteral("old")), QStringLiteral("old"));
    EXPECT_EQ(history.newer(QStringLiteral("old")), QStringLiteral("new"));
    EXPECT_EQ(history.newer(QStringLiteral("new")), QStringLiteral("draft"));
    EXPECT_EQ(history.newer(QStringLiteral("draft")), QStringLiteral("draft"));
}

TEST(PromptHistory, StepsOverThePromptThatIsStillThere)
{
    PromptHistory history = historyOf({"sent", "before"});
    EXPECT_EQ(history.older(QStringLiteral("sent")), QStringLiteral("before"));
}

TEST(PromptHistory, KeepsEachPromptOnceNewestFirst)
{
    PromptHistory history = historyOf({"b", "a"});
    history.add(QStringLiteral("a"));
    EXPECT_EQ(history.entries(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    history.add(QStringLiteral("  \n"));
    EXPECT_EQ(history.entries().size(), 2);
}

TEST(PromptHistory, ForgetsTheOldestBeyondItsLimit)
{
    PromptHistory history({}, 2);
    for (const char* prompt : {"1", "2", "3"}) history.add(QString::fromUtf8(prompt));
    EXPECT_EQ(history.entries(), (QStringList{QStringLiteral("3"), QStringLiteral("2")}));
}
