// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/viewport.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace ratoon;

namespace {

/// The canvas's corner lies on whole device pixels, so a point may be half of one away from its place.
constexpr double halfPixel = 0.5 + 1e-6;

class ViewportAtRatio : public testing::TestWithParam<double> {};

}  // namespace

TEST_P(ViewportAtRatio, TheAnchorStaysUnderTheCursorThroughAnyZooms)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int round = 0; round < 50; ++round) {
        Viewport viewport({3264, 2448}, {900, 700}, GetParam());
        for (int step = 0; step < 40; ++step) {
            const QPointF cursor(unit(random) * 900, unit(random) * 700);
            const QPointF before = viewport.toCanvas(cursor);
            const bool isStep = unit(random) < 0.5;
            viewport = isStep ? viewport.stepped(unit(random) < 0.5 ? 1 : -1, cursor)
                              : viewport.scaled(viewport.scale() * std::exp2(2 * unit(random) - 1),
                                                cursor);
            const QPointF off = (viewport.toWidget(before) - cursor) * GetParam();
            // Half a pixel of before counts as many as it is enlarged since.
            ASSERT_LE(std::abs(off.x()), halfPixel * 3);
            ASSERT_LE(std::abs(off.y()), halfPixel * 3);
        }
    }
}

TEST_P(ViewportAtRatio, ThereAndBackIsTheSameView)
{
    const Viewport start({3264, 2448}, {900, 700}, GetParam());
    const QPointF cursor(200.3, 500.7);
    Viewport viewport = start.scaled(0.5, cursor);
    const Viewport half = viewport;
    for (int i = 0; i < 30; ++i) viewport = viewport.stepped(1, cursor).stepped(-1, cursor);
    EXPECT_EQ(viewport.scale(), half.scale());
    EXPECT_EQ(viewport.deviceOrigin(), half.deviceOrigin());
}

TEST_P(ViewportAtRatio, AHundredPercentIsOneImagePixelPerDevicePixel)
{
    const Viewport viewport =
        Viewport({3264, 2448}, {900, 700}, GetParam()).scaled(1.0, {450, 350});
    const QPointF first = viewport.toWidget(QPointF(100, 100));
    const QPointF next = viewport.toWidget(QPointF(101, 102));
    EXPECT_NEAR((next.x() - first.x()) * GetParam(), 1.0, 1e-9);
    EXPECT_NEAR((next.y() - first.y()) * GetParam(), 2.0, 1e-9);
    EXPECT_EQ(viewport.deviceSize(), QSize(3264, 2448));
    const QPointF device = first * GetParam();
    EXPECT_NEAR(device.x(), std::round(device.x()), 1e-6);
}

TEST_P(ViewportAtRatio, FitShowsAllOfItAndTouchesAMargin)
{
    for (const QSize canvas : {QSize(3264, 2448), QSize(100, 4000), QSize(40, 30)}) {
        const Viewport viewport = Viewport(canvas, {900, 700}, GetParam()).fitted();
        const QRectF shown = viewport.toWidget(QRectF(QPointF(), QSizeF(canvas)));
        EXPECT_TRUE(QRectF(0, 0, 900, 700).contains(shown));
        const double free = std::min(900 - shown.width(), 700 - shown.height());
        EXPECT_NEAR(free, 48, 2);
        EXPECT_NEAR(shown.center().x(), 450, 1);
        EXPECT_NEAR(shown.center().y(), 350, 1);
    }
}

TEST_P(ViewportAtRatio, ThereAndBackBetweenTheSpaces)
{
    const Viewport viewport = Viewport({3264, 2448}, {900, 700}, GetParam()).scaled(2.7, {13, 17});
    for (const QPointF point : {QPointF(0, 0), QPointF(12.25, 900), QPointF(3264, 2448)}) {
        const QPointF back = viewport.toCanvas(viewport.toWidget(point));
        EXPECT_NEAR(back.x(), point.x(), 1e-6);
        EXPECT_NEAR(back.y(), point.y(), 1e-6);
        const QPointF mapped = viewport.canvasToWidget().map(point);
        EXPECT_NEAR(mapped.x(), viewport.toWidget(point).x(), 1e-6);
    }
}

INSTANTIATE_TEST_SUITE_P(Ratios, ViewportAtRatio, testing::Values(1.0, 1.5, 2.0));

TEST(Viewport, OpensSmallPicturesAtTheirSizeAndLargeOnesFitted)
{
    EXPECT_EQ(Viewport({200, 100}, {900, 700}, 1).scale(), 1.0);
    EXPECT_LT(Viewport({9000, 100}, {900, 700}, 1).scale(), 0.1);
}

TEST(Viewport, PansByWidgetPixelsAndKeepsACornerInSight)
{
    const Viewport start = Viewport({1000, 800}, {400, 300}, 2).scaled(1.0, {});
    EXPECT_EQ(start.panned({-10, 5}).deviceOrigin() - start.deviceOrigin(), QPoint(-20, 10));
    for (const QPointF far : {QPointF(1e6, 1e6), QPointF(-1e6, -1e6)}) {
        const Viewport moved = start.panned(far);
        EXPECT_FALSE(moved.visibleCanvas().isEmpty());
        EXPECT_GE(moved.visibleCanvas().width(), 90);
    }
}

TEST(Viewport, ManySmallPansAddUp)
{
    Viewport viewport = Viewport({1000, 800}, {400, 300}, 1).scaled(1.0, {});
    const QPoint before = viewport.deviceOrigin();
    for (int i = 0; i < 100; ++i) viewport = viewport.panned({-0.3, 0.1});
    EXPECT_EQ(viewport.deviceOrigin() - before, QPoint(-30, 10));
}

TEST(Viewport, StepsAreRoundAndMeetAHundredPercent)
{
    Viewport viewport = Viewport({3264, 2448}, {900, 700}, 1);
    const double fitted = viewport.scale();
    viewport = viewport.stepped(1, {450, 350});
    EXPECT_NEAR(viewport.scale(), 1.0 / 3, 1e-9);
    EXPECT_GT(viewport.scale(), fitted);
    viewport = viewport.stepped(3, {450, 350});
    EXPECT_EQ(viewport.scale(), 1.0);
    EXPECT_EQ(viewport.stepped(2, {}).scale(), 2.0);
    EXPECT_EQ(viewport.stepped(100, {}).scale(), Viewport::largest);
    EXPECT_GT(viewport.stepped(-100, {}).scale(), 0.0);
}

TEST(Viewport, FollowsTheWidgetWhileFittedAndKeepsItsMiddleOtherwise)
{
    const Viewport fitted = Viewport({3000, 2000}, {900, 700}, 1).fitted();
    EXPECT_EQ(fitted.resized({600, 500}, 1), Viewport({3000, 2000}, {600, 500}, 1).fitted());
    const Viewport free = fitted.scaled(1.0, {100, 100});
    const QPointF middle = free.toCanvas(free.center());
    const Viewport next = free.resized({500, 400}, 1);
    EXPECT_NEAR(next.toCanvas(next.center()).x(), middle.x(), 1);
    EXPECT_EQ(next.scale(), 1.0);
}

TEST(Viewport, FitsAnAreaToTheWidget)
{
    const Viewport viewport =
        Viewport({3000, 2000}, {900, 700}, 1).fittedTo(QRectF(100, 200, 300, 100));
    const QRectF shown = viewport.toWidget(QRectF(100, 200, 300, 100));
    EXPECT_NEAR(shown.width(), 852, 1);
    EXPECT_NEAR(shown.center().x(), 450, 1);
}
