// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pixelmemory.h"
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;

TEST(Settings, SurviveARoundTripWithKeysOfALaterVersion)
{
    const Json stored = {{"theme", "dark"}, {"language", "da"}, {"later", {{"a", 1}}}};
    Settings settings = Settings::fromJson(stored);
    EXPECT_EQ(settings.theme, ThemeChoice::Dark);
    EXPECT_EQ(settings.provider, QStringLiteral("offline"));
    settings.allow(QStringLiteral("example.org"));
    const Json back = settings.toJson();
    EXPECT_EQ(back.at("later").at("a"), 1);
    EXPECT_EQ(Settings::fromJson(back).consents, settings.consents);
    EXPECT_EQ(Settings::fromJson(back).language, QStringLiteral("da"));
}

TEST(Settings, TakeNonsenseForDefaults)
{
    const Settings settings = Settings::fromJson({{"theme", 7},
                                                  {"reduce_motion", "yes"},
                                                  {"pixel_memory_mib", -5},
                                                  {"consents", {1, {{"host", "a"}}}}});
    EXPECT_EQ(settings.theme, ThemeChoice::System);
    EXPECT_FALSE(settings.reduceMotion);
    EXPECT_EQ(pixelBudget(settings), 256UL << 20);
    EXPECT_TRUE(settings.consents.empty());
    EXPECT_EQ(Settings::fromJson(Json::array()).theme, ThemeChoice::System);
}

TEST(Settings, SayWhatPixelsMayTake)
{
    Settings settings;
    settings.pixelMemory = 1024;
    EXPECT_EQ(pixelBudget(Settings::fromJson(settings.toJson())), 1024UL << 20);
    settings.pixelMemory = 1;
    EXPECT_EQ(pixelBudget(settings), 64UL << 20) << "Some is always needed.";
}

TEST(Settings, KeepARecordOfConsentThatCanBeTakenBack)
{
    const QString host = QStringLiteral("example.org");
    Settings settings;
    EXPECT_FALSE(settings.mayGoTo(host));
    settings.allow(host);
    settings.allow(host);
    ASSERT_EQ(settings.consents.size(), 1U);
    EXPECT_TRUE(settings.mayGoTo(host));
    EXPECT_FALSE(settings.mayGoTo(QStringLiteral("other.org")));
    settings.revoke(host);
    settings = Settings::fromJson(settings.toJson());
    EXPECT_FALSE(settings.mayGoTo(host));
    ASSERT_EQ(settings.consents.size(), 1U);
    EXPECT_GE(settings.consents.front().revoked, settings.consents.front().given);
    settings.allow(host);
    EXPECT_EQ(settings.consents.size(), 2U);
    EXPECT_TRUE(settings.mayGoTo(host));
}

TEST(Settings, AreWrittenWholeAndReadBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    EXPECT_TRUE(readJsonFile(path).empty());
    SessionState state{.recentFiles = {QStringLiteral("/a/b.png")},
                       .promptHistory = {QStringLiteral("æ")},
                       .windowLayout = "\x00\xff",
                       .overlays = {QStringLiteral("passes")}};
    ASSERT_TRUE(writeJsonFile(path, state.toJson()));
    const SessionState back = SessionState::fromJson(readJsonFile(path));
    EXPECT_EQ(back.recentFiles, state.recentFiles);
    EXPECT_EQ(back.promptHistory, state.promptHistory);
    EXPECT_EQ(back.windowLayout, state.windowLayout);
    EXPECT_EQ(back.overlays, state.overlays);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{broken");
    file.close();
    EXPECT_TRUE(readJsonFile(path).empty());
}
