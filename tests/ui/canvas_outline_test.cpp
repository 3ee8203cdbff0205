// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pictures.h"
#include "ui/canvas/selectionoutline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

using namespace ratoon;

namespace {

/// Twice the signed area that the loops enclose.
qint64 doubledArea(const SelectionOutline& outline)
{
    qint64 sum = 0;
    for (const auto& loop : outline.loops) {
        for (std::size_t i = 0; i < loop.size(); ++i) {
            const QPoint a = loop[i];
            const QPoint b = loop[(i + 1) % loop.size()];
            sum += qint64(a.x()) * b.y() - qint64(b.x()) * a.y();
        }
    }
    return sum;
}

qint64 insidePixels(const Mask& mask)
{
    qint64 count = 0;
    for (int y = 0; y < mask.size().height(); ++y) {
        for (int x = 0; x < mask.size().width(); ++x) count += mask.at({x, y}) >= 128;
    }
    return count;
}

}  // namespace

TEST(SelectionOutline, OfARectangleIsItsFourCorners)
{
    const SelectionOutline outline = outlineOf(Mask::rectangle({400, 300}, {10, 20, 200, 150}));
    ASSERT_EQ(outline.loops.size(), 1U);
    EXPECT_THAT(outline.loops.front(),
                testing::UnorderedElementsAre(
                    QPoint(10, 20), QPoint(210, 20), QPoint(210, 170), QPoint(10, 170)));
    EXPECT_EQ(outline.bounds, QRect(10, 20, 200, 150));
}

TEST(SelectionOutline, OfNothingIsEmpty)
{
    EXPECT_TRUE(outlineOf(Mask()).loops.empty());
    EXPECT_TRUE(outlineOf(Mask::filled({50, 50}, 0)).loops.empty());
}

TEST(SelectionOutline, OfEverythingIsTheCanvasEdge)
{
    const SelectionOutline outline = outlineOf(Mask::filled({300, 200}, 255));
    ASSERT_EQ(outline.loops.size(), 1U);
    EXPECT_EQ(doubledArea(outline), 2 * 300 * 200);
}

TEST(SelectionOutline, GoesAroundHolesTheOtherWay)
{
    const Mask ring =
        Mask::rectangle({300, 300}, {50, 50, 200, 200})
            .combined(Mask::rectangle({300, 300}, {100, 100, 100, 100}), Mask::Combine::Subtract);
    const SelectionOutline outline = outlineOf(ring);
    EXPECT_EQ(outline.loops.size(), 2U);
    EXPECT_EQ(doubledArea(outline), 2 * (200 * 200 - 100 * 100));
}

TEST(SelectionOutline, EnclosesExactlyThePixelsThatAreAtLeastHalfSelected)
{
    for (const Mask& mask :
         {noiseMask({300, 200}), ellipseMask({257, 131}), noiseMask({129, 128}, 5)}) {
        const SelectionOutline outline = outlineOf(mask);
        EXPECT_EQ(doubledArea(outline), 2 * insidePixels(mask));
        for (const auto& loop : outline.loops) {
            for (std::size_t i = 0; i < loop.size(); ++i) {
                const QPoint a = loop[i];
                const QPoint b = loop[(i + 1) % loop.size()];
                ASSERT_TRUE((a.x() == b.x()) != (a.y() == b.y()));
            }
        }
    }
}

TEST(SelectionOutline, KeepsPixelsThatTouchAtACornerClosed)
{
    const Mask two = Mask::rectangle({10, 10}, {2, 2, 1, 1})
                         .combined(Mask::rectangle({10, 10}, {3, 3, 1, 1}), Mask::Combine::Add);
    const SelectionOutline outline = outlineOf(two);
    EXPECT_EQ(doubledArea(outline), 4);
    std::size_t corners = 0;
    for (const auto& loop : outline.loops) corners += loop.size();
    EXPECT_EQ(corners, 8U);
}
