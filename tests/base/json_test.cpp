// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <gtest/gtest.h>

using namespace ratoon;

TEST(Json, ReadsWhatItWrites)
{
    const auto json = parseJson(R"({"b":1,"a":[true,null,"æ"]})");
    ASSERT_TRUE(json);
    EXPECT_EQ(toBytes(*json), QByteArray(R"({"b":1,"a":[true,null,"æ"]})"));
}

TEST(Json, NamesTheByteAndQuotesNothing)
{
    const auto json = parseJson(R"({"key": SECRETVALUE})");
    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, ErrorCode::Malformed);
    EXPECT_FALSE(json.error().english().contains(u"SECRET"));
}

TEST(Json, RefusesDepthNodesAndBytesBeyondTheLimits)
{
    EXPECT_FALSE(parseJson(QByteArray(65, '[') + QByteArray(65, ']')));
    EXPECT_TRUE(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    EXPECT_FALSE(parseJson("[1,2,3,4]", {.nodes = 4}));
    EXPECT_TRUE(parseJson("[1,2,3]", {.nodes = 4}));
    EXPECT_FALSE(parseJson("[1,2,3]", {.bytes = 6}));
    EXPECT_FALSE(parseJson(QByteArray(10'000'000, '[')));
}

TEST(Json, LooksUpWithoutThrowing)
{
    const auto json = parseJson(R"({"text":"a","number":1e30,"list":[1],"flag":true})");
    ASSERT_TRUE(json);
    EXPECT_EQ(stringAt(*json, "text"), QStringLiteral("a"));
    EXPECT_EQ(stringAt(*json, "number", QStringLiteral("none")), QStringLiteral("none"));
    EXPECT_EQ(integerAt(*json, "number", 7), 7);
    EXPECT_EQ(arrayAt(*json, "list").size(), 1U);
    EXPECT_TRUE(arrayAt(*json, "text").empty());
    EXPECT_TRUE(boolAt(*json, "flag"));
    EXPECT_TRUE(objectAt(*json, "missing").empty());
}

TEST(Json, WritesInvalidUtf8WithoutThrowing)
{
    const Json json = {{"a", std::string("\xff\xfe")}};
    EXPECT_TRUE(toBytes(json).contains("\xEF\xBF\xBD"));
}
