// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/placement.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

TEST(Placement, TakesAReplyOfTheCropsSizeAsItIs)
{
    const Image reply = noise({200, 150});
    const auto placement = placedNominally(reply, QRect(30, 40, 200, 150));
    ASSERT_TRUE(placement);
    EXPECT_TRUE(placement->image.isSame(reply));
    EXPECT_TRUE(placement->alignment.accepted);
}

TEST(Placement, StretchesAnyOtherReplyToTheCrop)
{
    const auto placement = placedNominally(gradient({264, 184}), QRect(0, 0, 300, 200));
    ASSERT_TRUE(placement);
    EXPECT_EQ(placement->image.size(), QSize(300, 200));
}

TEST(Placement, TellsWhereReplyPixelsComeToLie)
{
    // Twice as large at (10, 20): the reply's first center, half a pixel inside, lands half a reply pixel inside.
    const auto placement = placedNominally(gradient({100, 50}), QRect(10, 20, 200, 100));
    ASSERT_TRUE(placement);
    const auto& m = placement->alignment.matrix;
    EXPECT_DOUBLE_EQ(m[0] * 0 + m[2], 10.5);
    EXPECT_DOUBLE_EQ(m[4] * 0 + m[5], 20.5);
    EXPECT_DOUBLE_EQ(m[0] * 99 + m[2], 208.5);
}

TEST(Placement, ClaimsNoMeasurementThatWasNotMade)
{
    const auto placement = placedNominally(gradient({100, 50}), QRect(0, 0, 200, 100));
    ASSERT_TRUE(placement);
    EXPECT_EQ(name(placement->alignment.status), QStringLiteral("off"));
    EXPECT_FALSE(placement->alignment.confidence);
    EXPECT_FALSE(placement->alignment.residual);
}

TEST(Placement, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const auto placement = placedNominally(noise({400, 400}), QRect(0, 0, 900, 900), cancel);
    ASSERT_FALSE(placement);
    EXPECT_EQ(placement.error().code, ErrorCode::Cancelled);
}
