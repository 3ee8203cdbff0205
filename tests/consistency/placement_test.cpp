// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/placement.h"
#include "image/transform.h"
#include "support/pictures.h"
#include "support/simulator.h"

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

TEST(Placement, LaysARegisteredReplyOnItsSource)
{
    const SimulatedReply truth = simulatedReply(photo({900, 700}),
                                                {.seed = 2,
                                                 .size = QSize(480, 360),
                                                 .share = 0.1,
                                                 .canvas = CanvasChange::Stretch,
                                                 .elastic = 0.0});
    const QRect crop(QPoint(100, 50), truth.source.size());
    const auto placement = placedRegistered(truth.reply, truth.source, {}, crop);
    ASSERT_TRUE(placement);
    EXPECT_EQ(placement->image.size(), crop.size());
    EXPECT_TRUE(placement->alignment.accepted);
    const auto& m = placement->alignment.matrix;
    const QPointF reply = truth.replyPlace({200, 100});
    EXPECT_NEAR(m[0] * reply.x() + m[1] * reply.y() + m[2], 300, 0.15);
    EXPECT_NEAR(m[3] * reply.x() + m[4] * reply.y() + m[5], 150, 0.15);
}

TEST(Placement, TakesAnIdenticalReplyAsItIs)
{
    const Image source = photo({300, 200});
    const auto placement = placedRegistered(source, source, {}, QRect(9, 8, 300, 200));
    ASSERT_TRUE(placement);
    EXPECT_TRUE(placement->image.isSame(source));
    EXPECT_EQ(placement->alignment.status, AlignmentStatus::Identity);
    EXPECT_EQ(placement->alignment.matrix[2], 9);
}

TEST(Placement, LeavesAReplyThatDoesNotBelongAtItsNominalPlaceUnaccepted)
{
    const Image source = photo({400, 300});
    const Image reply = resampled(noise({100, 75}), {500, 375});
    const auto placement = placedRegistered(reply, source, {}, QRect(0, 0, 400, 300));
    ASSERT_TRUE(placement);
    EXPECT_FALSE(placement->alignment.accepted);
    EXPECT_EQ(placement->image.size(), QSize(400, 300));
}
