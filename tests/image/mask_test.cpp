// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mask.h"
#include "support/pictures.h"

using namespace ratoon;

namespace {

template <typename Holds>
void expectEverywhere(const Mask& mask, Holds holds)
{
    for (int y = 0; y < mask.size().height(); ++y)
        for (int x = 0; x < mask.size().width(); ++x)
            ASSERT_TRUE(holds(QPoint(x, y))) << "at " << x << ", " << y;
}

}  // namespace

TEST(Mask, IsNullByDefault)
{
    EXPECT_TRUE(Mask().isNull());
    EXPECT_TRUE(Mask().isEmpty());
    EXPECT_FALSE(Mask().isFull());
    EXPECT_EQ(Mask().at({0, 0}), 0);
}

TEST(Mask, ARectangleIsExact)
{
    const Mask mask = Mask::rectangle({300, 200}, {100, 50, 60, 100});
    EXPECT_EQ(mask.bounds(), QRect(100, 50, 60, 100));
    EXPECT_EQ(mask.area(), 6000.0);
    EXPECT_EQ(mask.at({100, 50}), 255);
    EXPECT_EQ(mask.at({160, 50}), 0);
    EXPECT_TRUE(Mask::rectangle({300, 200}, {-5, -5, 400, 300}).isFull());
    EXPECT_TRUE(Mask::rectangle({300, 200}, {300, 0, 10, 10}).isEmpty());
}

TEST(Mask, SurvivesTheWayThroughQImage)
{
    for (const QSize size : {QSize(1, 1), QSize(128, 128), QSize(257, 130)}) {
        const Mask mask = noiseMask(size);
        EXPECT_EQ(Mask::fromQImage(mask.toQImage()), mask);
    }
}

TEST(Mask, CombinesPixelByPixel)
{
    const QSize size(260, 140);
    const Mask a = noiseMask(size, 1);
    const Mask b = noiseMask(size, 2);
    const Mask added = a.combined(b, Mask::Combine::Add);
    const Mask subtracted = a.combined(b, Mask::Combine::Subtract);
    const Mask common = a.combined(b, Mask::Combine::Intersect);
    EXPECT_EQ(a.combined(b, Mask::Combine::Replace), b);
    expectEverywhere(a, [&](QPoint p) {
        return added.at(p) == std::max(a.at(p), b.at(p)) &&
               common.at(p) == std::min(a.at(p), b.at(p)) &&
               subtracted.at(p) == (a.at(p) * (255 - b.at(p)) + 127) / 255;
    });
    EXPECT_EQ(a.inverted().inverted(), a);
}

TEST(Mask, FeatheringStaysInside)
{
    const Mask mask = ellipseMask({300, 200});
    const Mask soft = mask.featheredInside(20);
    expectEverywhere(mask, [&](QPoint p) { return soft.at(p) <= mask.at(p); });
    EXPECT_EQ(soft.at({150, 100}), 255);
    EXPECT_LT(soft.area(), mask.area());
    EXPECT_EQ(mask.featheredInside(0), mask);
    EXPECT_TRUE(Mask::filled({50, 50}, 255).featheredInside(10).isFull());
}

TEST(Mask, GrowsByADisc)
{
    const Mask dot = Mask::rectangle({300, 300}, {128, 128, 1, 1});
    const Mask disc = dot.grown(10);
    EXPECT_EQ(disc.bounds(), QRect(118, 118, 21, 21));
    EXPECT_EQ(disc.at({138, 128}), 255);
    EXPECT_EQ(disc.at({136, 136}), 0);
    EXPECT_NEAR(disc.area(), 3.14159 * 10.5 * 10.5, 20.0);
    EXPECT_EQ(dot.grown(0), dot);
}

TEST(Mask, ShrinkingIsGrowingTheRest)
{
    const Mask mask = ellipseMask({200, 150});
    EXPECT_EQ(mask.grown(-7), mask.inverted().grown(7).inverted());
    EXPECT_TRUE(Mask::filled({200, 150}, 255).grown(-7).isFull());
}

TEST(Mask, IsPlacedAndCut)
{
    const Mask mask = noiseMask({200, 150});
    const Mask placed = mask.placed({400, 300}, {50, 60});
    expectEverywhere(placed, [&](QPoint p) { return placed.at(p) == mask.at(p - QPoint(50, 60)); });
    EXPECT_EQ(placed.cropped({50, 60, 200, 150}), mask);
}

TEST(Mask, AShapeIsAntialiased)
{
    const Mask mask = ellipseMask({200, 100});
    EXPECT_NEAR(mask.area(), 3.14159 * 60 * 30, 10.0);
    EXPECT_EQ(mask.at({100, 50}), 255);
    EXPECT_EQ(mask.at({0, 0}), 0);
}
