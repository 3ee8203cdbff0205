// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"
#include "ui/fuzzymatch.h"
#include "ui/models/versiontext.h"

#include <gtest/gtest.h>

using namespace ratoon;

TEST(FuzzyScore, FindsLettersInOrderOnly)
{
    EXPECT_TRUE(fuzzyScore(u"svas", u"Save as"));
    EXPECT_FALSE(fuzzyScore(u"sx", u"Save as"));
    EXPECT_FALSE(fuzzyScore(u"as save", u"Save as"));
    EXPECT_FALSE(fuzzyScore(u"a", u""));
    EXPECT_TRUE(fuzzyScore(u"", u"anything"));
}

TEST(FuzzyScore, PrefersStartsOfWordsAndNeighbors)
{
    EXPECT_GT(*fuzzyScore(u"sa", u"Select all"), *fuzzyScore(u"sa", u"Transparency grid"));
    EXPECT_GT(*fuzzyScore(u"zoom", u"Zoom in"), *fuzzyScore(u"zoom", u"Z to our map"));
    EXPECT_GT(*fuzzyScore(u"open", u"Open"), *fuzzyScore(u"open", u"Open recent file"));
}

TEST(FuzzyScore, DoesNotMindCaseOrSpaces)
{
    EXPECT_EQ(fuzzyScore(u"ZOOM in", u"Zoom in"), fuzzyScore(u"zoomin", u"zoom IN"));
}

TEST(ErrorText, SaysWhatHappenedAndWhatToDo)
{
    const ErrorText said = errorText({.code = ErrorCode::Unreachable,
                                      .what = {"No connection to %1.", {QStringLiteral("a.b")}}});
    EXPECT_EQ(said.what, QStringLiteral("No connection to a.b."));
    EXPECT_EQ(said.remedy, QStringLiteral("Check the network and try again."));
    EXPECT_EQ(said.both(),
              QStringLiteral("No connection to a.b. Check the network and try again."));
}

TEST(ErrorText, LetsTheErrorItselfSayWhatToDo)
{
    const ErrorText said = errorText(
        {.code = ErrorCode::Denied, .what = {"No key."}, .remedy = {"Set GEMINI_API_KEY."}});
    EXPECT_EQ(said.remedy, QStringLiteral("Set GEMINI_API_KEY."));
}

TEST(ErrorText, TakesForeignTextAsText)
{
    const QString evil = QStringLiteral("<img src=/etc/passwd>\n\u202e%1");
    const QString said = sentenceText({"The service said: %1", {evil}});
    EXPECT_EQ(said, QStringLiteral("The service said: <img src=/etc/passwd> %1"));
}

TEST(VersionText, NamesPricesInDollars)
{
    EXPECT_EQ(priceText(0), QStringLiteral("free"));
    EXPECT_EQ(priceText(0.034), QStringLiteral("$0.034"));
    EXPECT_EQ(priceText(1.2), QStringLiteral("$1.20"));
}

TEST(VersionText, NamesTodayAsToday)
{
    EXPECT_TRUE(timeText(QDateTime::currentDateTimeUtc()).startsWith(QStringLiteral("today ")));
}
