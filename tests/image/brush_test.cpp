// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/brush.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

const QSize canvas(500, 300);

}  // namespace

TEST(Brush, CoversTheMiddleOfAStrokeAndNothingBeyondItsReach)
{
    const Brush brush{.radius = 12, .softness = 0.5};
    const QPointF from(60, 50);
    const QPointF to(200, 120);
    const Mask mask = stroked(Mask::filled(canvas, 0), from, to, brush);
    EXPECT_EQ(mask.at({60, 50}), 255);
    EXPECT_EQ(mask.at({130, 85}), 255);
    EXPECT_EQ(mask.at({200, 120}), 255);
    EXPECT_TRUE(reachOf(from, to, brush).contains(mask.bounds()));
    EXPECT_GT(mask.at({60, 41}), 0) << "soft";
    EXPECT_LT(mask.at({60, 41}), 255);
    EXPECT_EQ(mask.at({60, 36}), 0);
}

TEST(Brush, NeverTakesAwayAndNeverAddsTwice)
{
    const Mask before = noiseMask(canvas, 3);
    const Brush brush{.radius = 40, .softness = 1};
    const Mask after = stroked(before, {-10, 20}, {520, 280}, brush);
    const Mask alone = stroked(Mask::filled(canvas, 0), {-10, 20}, {520, 280}, brush);
    EXPECT_EQ(after, before.combined(alone, Mask::Combine::Add));
    EXPECT_EQ(stroked(after, {-10, 20}, {520, 280}, brush), after);
}

TEST(Brush, SharesTheTilesItDoesNotReach)
{
    const Mask before = noiseMask(canvas, 5);
    const Mask after = stroked(before, {30, 30}, {60, 40}, {.radius = 10});
    EXPECT_FALSE(after.maskTile(0, 0).isSame(before.maskTile(0, 0)));
    EXPECT_TRUE(after.maskTile(2, 1).isSame(before.maskTile(2, 1)));
    EXPECT_TRUE(stroked(before, {900, 900}, {950, 900}, {.radius = 10}).isSame(before));
}

TEST(Brush, IsAlwaysSoftByAPixelAtLeast)
{
    const Mask dot =
        stroked(Mask::filled(canvas, 0), {20.5, 20.5}, {20.5, 20.5}, {.radius = 1, .softness = 0});
    EXPECT_EQ(dot.at({20, 20}), 255);
    EXPECT_GT(dot.at({21, 20}), 0);
    EXPECT_EQ(dot.at({22, 20}), 0);
}
