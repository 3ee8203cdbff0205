// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/alternatives.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;

namespace {

QStringList expanded(const char* prompt)
{
    const auto prompts = alternativesIn(QString::fromLatin1(prompt));
    EXPECT_TRUE(prompts) << prompt;
    return prompts ? QStringList(prompts->begin(), prompts->end()) : QStringList();
}

}  // namespace

TEST(Alternatives, AreAllThatAPromptStandsFor)
{
    EXPECT_EQ(expanded("a red coat"), QStringList{QStringLiteral("a red coat")});
    EXPECT_EQ(expanded("a {red|green} coat at {dawn|noon}"),
              (QStringList{QStringLiteral("a red coat at dawn"),
                           QStringLiteral("a red coat at noon"),
                           QStringLiteral("a green coat at dawn"),
                           QStringLiteral("a green coat at noon")}));
    EXPECT_EQ(expanded("{|very }big"),
              (QStringList{QStringLiteral("big"), QStringLiteral("very big")}));
    EXPECT_EQ(expanded("a|b {c}"), QStringList{QStringLiteral("a|b c")});
    EXPECT_EQ(expanded("\\{a\\|b\\} C:\\x"), QStringList{QStringLiteral("{a|b} C:\\x")});
}

TEST(Alternatives, ThatAreMisspeltOrTooManyAreRefused)
{
    for (const char* prompt : {"a {red", "red} b", "{a{b|c}}", "}{"}) {
        const auto prompts = alternativesIn(QString::fromLatin1(prompt));
        ASSERT_FALSE(prompts) << prompt;
        EXPECT_EQ(prompts.error().code, ErrorCode::Usage);
    }
    EXPECT_EQ(alternativesIn(QStringLiteral("{a|b|c|d}").repeated(4))->size(), mostAlternatives);
    EXPECT_FALSE(alternativesIn(QStringLiteral("{a|b|c|d}").repeated(5)));
}
