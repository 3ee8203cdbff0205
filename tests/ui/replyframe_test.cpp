// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/replyframe.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

const QSize reply(832, 624);
const QRect crop(300, 200, 1248, 936);
const PlaceMatrix somewhere = {1.4, -0.2, 17, 0.3, 1.6, -8, 0, 0, 1};

void expectNear(QPointF a, QPointF b)
{
    EXPECT_NEAR(a.x(), b.x(), 1e-6);
    EXPECT_NEAR(a.y(), b.y(), 1e-6);
}

}  // namespace

TEST(ReplyFrame, KeepsThePlacementItIsGiven)
{
    const PlaceMatrix back = ReplyFrame::of(reply, crop, somewhere).placement();
    for (std::size_t i = 0; i < back.size(); ++i) EXPECT_NEAR(back[i], somewhere[i], 1e-9) << i;
}

TEST(ReplyFrame, LiesEdgeOnEdgeWithoutNumbers)
{
    const ReplyFrame frame = ReplyFrame::of(reply, crop, PlaceNumbers{});
    expectNear(frame.at({-1, -1}), QRectF(crop).topLeft());
    expectNear(frame.at({1, 1}), QRectF(crop).bottomRight());
    EXPECT_NEAR(frame.placement()[0], 1.5, 1e-9);
    EXPECT_NEAR(frame.placement()[2], 0.25, 1e-9) << "pixels have their middles at whole numbers";
}

TEST(ReplyFrame, TellsTheNumbersItWasMadeOf)
{
    const PlaceNumbers numbers{.x = -31, .y = 12.5, .width = 83, .height = 120, .rotation = 27};
    const PlaceNumbers back = ReplyFrame::of(reply, crop, numbers).numbers();
    EXPECT_NEAR(back.x, numbers.x, 1e-6);
    EXPECT_NEAR(back.y, numbers.y, 1e-6);
    EXPECT_NEAR(back.width, numbers.width, 1e-6);
    EXPECT_NEAR(back.height, numbers.height, 1e-6);
    EXPECT_NEAR(back.rotation, numbers.rotation, 1e-6);
}

TEST(ReplyFrame, KeepsWhatLiesOppositeOfAPulledHandle)
{
    const ReplyFrame frame = ReplyFrame::of(reply, crop, somewhere);
    for (const ReplyFrame::Handle handle : ReplyFrame::handles) {
        const QPointF from = frame.at(handle);
        const ReplyFrame pulled = frame.pulled(handle, from, from + QPointF(40, -25), true);
        expectNear(pulled.at({-handle.x, -handle.y}), frame.at({-handle.x, -handle.y}));
        if (handle.isCorner()) expectNear(pulled.at(handle), from + QPointF(40, -25));
    }
}

TEST(ReplyFrame, KeepsItsProportionsUnlessAskedOtherwise)
{
    const ReplyFrame frame = ReplyFrame::of(reply, crop, PlaceNumbers{.rotation = 10});
    const QPointF from = frame.at({1, 1});
    const PlaceNumbers kept = frame.pulled({1, 1}, from, from + QPointF(90, 10), false).numbers();
    EXPECT_NEAR(kept.width, kept.height, 1e-6);
    EXPECT_GT(kept.width, 100);
    EXPECT_NEAR(kept.rotation, 10, 1e-6);
    const PlaceNumbers free = frame.pulled({1, 1}, from, from + QPointF(90, 10), true).numbers();
    EXPECT_GT(free.width, free.height);
}

TEST(ReplyFrame, IsNeverTurnedInsideOut)
{
    const ReplyFrame frame = ReplyFrame::of(reply, crop, PlaceNumbers{});
    const ReplyFrame pulled =
        frame.pulled({1, 0}, frame.at({1, 0}), frame.at({-1, 0}) - QPointF(500, 0), false);
    EXPECT_GT(pulled.toCanvas.determinant(), 0);
}

TEST(ReplyFrame, TurnsAboutItsMiddleAndInStepsIfAsked)
{
    const ReplyFrame frame = ReplyFrame::of(reply, crop, PlaceNumbers{});
    const QPointF middle = frame.middle();
    const QPointF right = middle + QPointF(100, 0);
    const ReplyFrame turned = frame.turned(right, middle + QPointF(100, 100), false);
    expectNear(turned.middle(), middle);
    EXPECT_NEAR(turned.numbers().rotation, 45, 1e-6);
    EXPECT_NEAR(frame.turned(right, middle + QPointF(100, 20), true).numbers().rotation, 15, 1e-6);
}
