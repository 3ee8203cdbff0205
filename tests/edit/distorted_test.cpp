// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "edit/graft.h"
#include "edit/regraft.h"
#include "image/transform.h"
#include "support/pictures.h"
#include "support/simulator.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ratoon;

namespace {

SimulatedReply replyOf(quint64 seed, bool isHeavy)
{
    return simulatedReply(photo({1300, 1000}),
                          {.seed = seed, .heavy = isHeavy, .size = QSize(832, 608), .share = 0.12},
                          photo({1300, 1000}, Depth::Eight, 9));
}

EditPlan planOver(QSize size, const Mask& selection)
{
    EditPlan plan{.crop = QRect(QPoint(), size), .sent = size};
    plan.request.mask = selection;
    return plan;
}

/// Mean distance of the red, green and blue of two pictures under a mask, in 8-bit levels.
double distance(const Image& a, const Image& b, const Mask& under)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < a.height(); y += 3) {
        for (int x = 0; x < a.width(); x += 3) {
            if (under.at({x, y}) < 200) continue;
            const Color c = a.pixel({x, y});
            const Color d = b.pixel({x, y});
            sum +=
                std::abs(c.red - d.red) + std::abs(c.green - d.green) + std::abs(c.blue - d.blue);
            ++count;
        }
    }
    return count == 0 ? 0 : sum / (3.0 * 257.0 * count);
}

struct Trial {
    Depth depth;
    bool isHeavy;
    bool isSelected;
};

class DistortedReplies : public testing::TestWithParam<Trial> {};

}  // namespace

TEST_P(DistortedReplies, LandInPlaceAndChangeNoByteOutside)
{
    const auto [depth, isHeavy, isSelected] = GetParam();
    int accepted = 0;
    for (quint64 seed = 21; seed < 24; ++seed) {
        const SimulatedReply pair = replyOf(seed, isHeavy);
        const Image source = converted(pair.source, depth);
        const Canvas canvas = canvasOf(source, QStringLiteral("ground"));
        const Mask around = pair.painted.grown(16);
        const EditPlan plan = planOver(source.size(), isSelected ? around : Mask());
        const auto graft = grafted(canvas, source, plan, pair.reply);
        ASSERT_TRUE(graft) << graft.error().english().toStdString();
        EXPECT_EQ(graft->change.outside, 0);
        EXPECT_EQ(countChanges(source, graft->rendered, graft->cutting.allowed).outside, 0);
        EXPECT_TRUE(!isSelected || countChanges(source, graft->rendered, around).outside == 0);
        if (!graft->alignment().accepted) {
            EXPECT_EQ(graft->rendered, source);
            continue;
        }
        ++accepted;
        const Image edited = converted(pair.edited, depth);
        EXPECT_LT(
            distance(graft->rendered, edited, pair.painted),
            distance(resampled(converted(pair.reply, depth), source.size()), edited, pair.painted));
    }
    EXPECT_GE(accepted, 2);
}

INSTANTIATE_TEST_SUITE_P(DepthsAndDamage,
                         DistortedReplies,
                         testing::Values(Trial{Depth::Eight, false, true},
                                         Trial{Depth::Sixteen, false, true},
                                         Trial{Depth::Eight, false, false},
                                         Trial{Depth::Eight, true, true}));

TEST(Reconciled, FromItsStagesIsWhatItIsFromScratch)
{
    const SimulatedReply pair = replyOf(31, false);
    const ReplyPair answered{pair.source, pair.reply, pair.painted.grown(16)};
    const auto first = reconciled(answered, {});
    ASSERT_TRUE(first);
    ASSERT_TRUE(first->alignment.accepted);
    for (const GraftSettings& settings :
         {GraftSettings{.feather = 3.0},
          GraftSettings{.mayChange = MayChange::WhatChanged, .grow = 4},
          GraftSettings{.matchTone = false},
          GraftSettings{.align = false},
          GraftSettings{.scope = Scope::GlobalTone},
          GraftSettings{.exclude = Mask::rectangle(pair.source.size(), {0, 0, 400, 300})}}) {
        const auto quick = reconciled(answered, settings, first->stages);
        const auto slow = reconciled(answered, settings);
        ASSERT_TRUE(quick && slow);
        EXPECT_EQ(quick->image, slow->image);
        EXPECT_EQ(quick->coverage, slow->coverage);
        EXPECT_EQ(quick->alignment.matrix, slow->alignment.matrix);
    }
}

TEST(Reconciled, ByHandLiesWhereItIsPut)
{
    const Image source = photo({400, 300});
    const PlaceMatrix moved = {1, 0, 30, 0, 1, 20, 0, 0, 1};
    const auto placed =
        reconciled({.source = source, .reply = source},
                   {.matchTone = false, .scope = Scope::LooseLayer, .placement = moved});
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->image.pixel({130, 120}), source.pixel({100, 100}));
    EXPECT_EQ(placed->coverage.at({10, 10}), 0);
    EXPECT_EQ(placed->model, AlignmentModel::Affine);
    EXPECT_NEAR(replyPositions(*placed, {{130, 120}}).front().x(), 100, 1e-9);
}

TEST(Reconciled, OfAnotherPictureIsNotAcceptedUntilTheUserDecides)
{
    const ReplyPair other{photo({800, 600}), photo({800, 600}, Depth::Eight, 77)};
    const auto refused = reconciled(other, {});
    ASSERT_TRUE(refused);
    EXPECT_FALSE(refused->alignment.accepted);
    EXPECT_TRUE(refused->image.isNull());
    const auto taken = reconciled(other, {.scope = Scope::NewPicture}, refused->stages);
    ASSERT_TRUE(taken);
    EXPECT_TRUE(taken->alignment.accepted);
    EXPECT_EQ(taken->image, other.reply);
}
