// SPDX-License-Identifier: GPL-3.0-or-later
//
// The safety rules of the settings, on the command line.
#include "program.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class SafetyCommand : public testing::Test {
protected:
    SafetyCommand()
    {
        m_desk.put(QStringLiteral("in.png"), photo({160, 120}));
        m_desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("CANARY-key-1234567890"));
        m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), m_provider.address());
    }

    void rules(const Json& safety) const
    {
        const QString path = m_desk.home(QStringLiteral("config/ratoon/settings.json"));
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toBytes({{"safety", safety}}));
    }
    Ending edit(const char* prompt) const
    {
        return m_desk.run({QStringLiteral("edit"),
                           QStringLiteral("in.png"),
                           QStringLiteral("--provider"),
                           QStringLiteral("gemini"),
                           QStringLiteral("--prompt"),
                           QString::fromUtf8(prompt),
                           QStringLiteral("--out"),
                           QStringLiteral("out.png"),
                           QStringLiteral("--document"),
                           QStringLiteral("doc.ratoon"),
                           QStringLiteral("--json")});
    }
    static QString kind(const Json& json) { return stringAt(objectAt(json, "error"), "kind"); }

    FakeProvider m_provider{{QStringLiteral("--flag-pictures")}};
    Desk m_desk;
};

}  // namespace

TEST_F(SafetyCommand, RefusesAPromptWithAListedWord)
{
    rules({{"words", Json::array({"gun"})}});
    const Ending ending = edit("a GUN on the table");
    EXPECT_EQ(ending.exit, 4);
    EXPECT_EQ(kind(ending.json()), QStringLiteral("refused"));
    EXPECT_EQ(m_desk.files(), QStringList{QStringLiteral("in.png")});
}

TEST_F(SafetyCommand, SendsNothingIfTheEndpointCannotBeAsked)
{
    rules({{"endpoint", "http://127.0.0.1:1/v1/moderations"}});
    const Ending ending = edit("a red door");
    EXPECT_EQ(ending.exit, 7);
    EXPECT_EQ(kind(ending.json()), QStringLiteral("unreachable"));
    EXPECT_EQ(m_desk.files(), QStringList{QStringLiteral("in.png")});
}

TEST_F(SafetyCommand, KeepsAReplyThatIsHeldBackAndWritesNoPicture)
{
    rules({{"endpoint", (m_provider.address() + QStringLiteral("/v1/moderations")).toStdString()}});
    const Ending ending = edit("a red door");
    EXPECT_EQ(ending.exit, 4) << ending.err.toStdString();
    const Json json = ending.json();
    EXPECT_EQ(kind(json), QStringLiteral("refused"));
    ASSERT_EQ(arrayAt(json, "versions").size(), 1U);
    const Json& version = arrayAt(json, "versions")[0];
    EXPECT_FALSE(version.at("alignment").at("accepted").get<bool>());
    EXPECT_TRUE(version.at("reply").at("sha256").is_null());
    EXPECT_GT(version.at("cost").at("usd"), 0.0);
    EXPECT_EQ(m_desk.files(),
              (QStringList{QStringLiteral("doc.ratoon"), QStringLiteral("in.png")}));
    EXPECT_EQ(m_desk.run(words("verify doc.ratoon --json")).exit, 0);
}
