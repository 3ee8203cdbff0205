// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/output.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::cli;

namespace {

Result<Arguments> parse(const char* line)
{
    return parsed(QString::fromUtf8(line).split(QLatin1Char(' ')));
}

}  // namespace

TEST(Arguments, TakeOptionsInBothForms)
{
    const auto arguments =
        parse("edit a.jpg --prompt brighter --region=1,2,3,4 --ref a --ref b --json");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->positional, QStringList{QStringLiteral("a.jpg")});
    EXPECT_EQ(arguments->value("prompt"), QStringLiteral("brighter"));
    EXPECT_EQ(arguments->value("region"), QStringLiteral("1,2,3,4"));
    EXPECT_EQ(arguments->values("ref").size(), 2);
    EXPECT_TRUE(arguments->has("json"));
}

TEST(Arguments, RefuseWhatTheyDoNotKnowWithTheForm)
{
    for (const char* line : {"paint a.jpg",
                             "edit",
                             "edit a b --prompt c",
                             "edit a --color red",
                             "edit a --prompt",
                             "show a"}) {
        const auto arguments = parse(line);
        ASSERT_FALSE(arguments) << line;
        EXPECT_EQ(exitFor(arguments.error(), Stage::Input), Exit::Usage) << line;
    }
    EXPECT_TRUE(parse("show a").error().english().contains(u"ratoon-cli show FILE.ratoon VERSION"));
}

TEST(Arguments, AskForHelpOnlyWhereTheyAreNoValue)
{
    const auto asked = parse("edit --help");
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->has("help"));
    for (const char* prompt : {"--help", "--version", "-h", "--json"}) {
        const auto arguments = parsed({QStringLiteral("edit"),
                                       QStringLiteral("a.png"),
                                       QStringLiteral("--prompt"),
                                       QLatin1String(prompt)});
        ASSERT_TRUE(arguments) << prompt;
        EXPECT_EQ(arguments->value("prompt"), QLatin1String(prompt));
        EXPECT_FALSE(arguments->has("help")) << prompt;
    }
}

TEST(Arguments, TakeNamesThatBeginWithDashes)
{
    EXPECT_EQ(parse("log -h")->positional, QStringList(QStringLiteral("-h")));
    for (const char* name : {"-d.ratoon", "--d.ratoon", "--json", "--"}) {
        const auto arguments =
            parsed({QStringLiteral("verify"), QStringLiteral("--"), QLatin1String(name)});
        ASSERT_TRUE(arguments) << name;
        EXPECT_EQ(arguments->positional, QStringList(QLatin1String(name)));
        EXPECT_FALSE(arguments->has("json"));
    }
    EXPECT_EQ(parse("edit a --prompt --")->value("prompt"), QStringLiteral("--"));
}

TEST(Arguments, CheckNumbers)
{
    const auto arguments = parse("edit a --prompt b --variants 9 --feather x");
    ASSERT_TRUE(arguments);
    EXPECT_FALSE(arguments->integer("variants", 1, 1, 8));
    EXPECT_FALSE(arguments->integer("feather", 0, 0, 100));
    EXPECT_EQ(arguments->integer("timeout", 7, 1, 100), 7);
    EXPECT_EQ(*parse("edit a --prompt b --budget 0.25")->amount("budget"), 0.25);
    EXPECT_EQ(*parse("edit a --prompt b")->amount("budget"), std::nullopt);
    for (const char* line : {"edit a --budget x", "edit a --budget -1", "edit a --budget nan"})
        EXPECT_FALSE(parse(line)->amount("budget")) << line;
}

TEST(ExitCodes, FollowTheContract)
{
    const auto code =
        [](ErrorCode error, Stage stage = Stage::Input, std::optional<int> status = {}) {
            return static_cast<int>(
                exitFor({.code = error, .what = {"x"}, .providerStatus = status}, stage));
        };
    EXPECT_EQ(code(ErrorCode::Usage), 2);
    EXPECT_EQ(code(ErrorCode::NotFound), 3);
    EXPECT_EQ(code(ErrorCode::Malformed), 3);
    EXPECT_EQ(code(ErrorCode::Unsupported), 3);
    EXPECT_EQ(code(ErrorCode::Malformed, Stage::Provider), 4);
    EXPECT_EQ(code(ErrorCode::Refused, Stage::Provider, 404), 4);
    EXPECT_EQ(code(ErrorCode::Denied), 5);
    EXPECT_EQ(code(ErrorCode::Exhausted, Stage::Provider, 429), 6);
    EXPECT_EQ(code(ErrorCode::Unreachable), 7);
    EXPECT_EQ(code(ErrorCode::Uncertain, Stage::Provider, 503), 7);
    EXPECT_EQ(code(ErrorCode::OverBudget), 8);
    EXPECT_EQ(code(ErrorCode::Damaged), 9);
    EXPECT_EQ(code(ErrorCode::Unaligned), 10);
    EXPECT_EQ(code(ErrorCode::Unwritable), 11);
    EXPECT_EQ(code(ErrorCode::Cancelled), 1);
}
