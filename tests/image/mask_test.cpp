// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/distancemap.h"
#include "image/mask.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <cmath>

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

TEST(Mask, CombiningWithNothingSharesTiles)
{
    const Mask mask = noiseMask({300, 300});
    const Mask none = Mask::filled(mask.size(), 0);
    const Mask all = Mask::filled(mask.size(), 255);
    EXPECT_TRUE(mask.combined(none, Mask::Combine::Add).isSame(mask));
    EXPECT_TRUE(mask.combined(none, Mask::Combine::Subtract).isSame(mask));
    EXPECT_TRUE(mask.combined(all, Mask::Combine::Intersect).isSame(mask));
    EXPECT_TRUE(mask.combined(all, Mask::Combine::Add).isFull());
    EXPECT_TRUE(mask.combined(all, Mask::Combine::Subtract).isEmpty());
}

TEST(Mask, ScalingKeepsUniformMasksAndAreas)
{
    EXPECT_TRUE(Mask::filled({301, 200}, 255).scaled({77, 53}).isFull());
    EXPECT_TRUE(Mask::filled({30, 20}, 255).scaled({177, 153}).isFull());
    EXPECT_EQ(Mask::filled({30, 20}, 9).scaled({7, 3}), Mask::filled({7, 3}, 9));
    const Mask mask = ellipseMask({300, 200});
    EXPECT_NEAR(mask.scaled({150, 100}).area() * 4, mask.area(), mask.area() / 100);
    EXPECT_NEAR(mask.scaled({600, 400}).area() / 4, mask.area(), mask.area() / 100);
}

TEST(Mask, EdgesDoNotKnowWhereTilesEnd)
{
    // The same shape at two places: what is done to it may not depend on the place.
    const Mask shape = ellipseMask({700, 500});
    const Mask moved = shape.placed({1500, 1200}, {333, 271});
    const auto back = [](const Mask& mask) { return mask.cropped({333, 271, 700, 500}); };
    EXPECT_EQ(back(moved.featheredInside(30)), shape.featheredInside(30));
    EXPECT_EQ(back(moved.featheredInside(500)), shape.featheredInside(500));
    EXPECT_EQ(back(moved.grown(60)), shape.grown(60));
    EXPECT_EQ(back(moved.grown(-60)), shape.grown(-60));
}

TEST(Mask, AFeatherRisesWithTheDistance)
{
    const Mask soft = Mask::rectangle({400, 100}, {50, 0, 350, 100}).featheredInside(64);
    for (int x = 50; x < 130; ++x) {
        EXPECT_LE(soft.at({x - 1, 50}), soft.at({x, 50})) << x;
        EXPECT_NEAR(soft.at({x, 50}) + soft.at({163 - x, 50}), 255, 1) << x;
    }
    EXPECT_EQ(soft.at({114, 50}), 255);
    EXPECT_EQ(soft.at({399, 50}), 255);
}

TEST(Mask, StopsFeatheringWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    EXPECT_TRUE(ellipseMask({300, 200}).featheredInside(10, cancel).isNull());
}

TEST(DistanceMap, IsExact)
{
    const QSize size(61, 47);
    const std::vector<quint8> noise = noiseMask(size, 5).coverage({QPoint(), size});
    std::vector<quint8> sources(noise.size());
    for (std::size_t i = 0; i < noise.size(); ++i) sources[i] = noise[i] * 7 % 97 == 1;
    constexpr int reach = 9;
    const std::vector<float> map = distanceMap(size, reach, sources);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            double nearest = reach + 1;
            for (std::size_t i = 0; i < sources.size(); ++i)
                if (sources[i] != 0)
                    nearest = std::min(nearest,
                                       std::hypot(static_cast<int>(i) % size.width() - x,
                                                  static_cast<int>(i) / size.width() - y));
            ASSERT_NEAR(map[static_cast<std::size_t>(y * size.width() + x)], nearest, 1e-4);
        }
}
