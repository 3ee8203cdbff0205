// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "edit/graft.h"
#include "image/transform.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <random>

using namespace ratoon;

namespace {

struct Case {
    QSize size;
    Depth depth;
    bool isLocal;
};

EditPlan planFor(QRect crop, const Mask& where, bool isLocal)
{
    EditPlan plan{.crop = crop, .sent = crop.size(), .isLocal = isLocal};
    plan.settings.feather = 6;
    if (where.isNull()) return plan;
    plan.request.mask = where.cropped(crop);
    plan.allowed = where.featheredInside(6).cropped(crop);
    return plan;
}

}  // namespace

class GraftLaws : public testing::TestWithParam<Case> {};

TEST_P(GraftLaws, KeepsEveryByteOutsideTheMask)
{
    const auto [size, depth, isLocal] = GetParam();
    std::mt19937 random(size.width());
    for (int round = 0; round < 8; ++round) {
        const Canvas canvas =
            canvasOf(noise(size, depth, static_cast<quint32>(random())), QStringLiteral("ground"));
        const Image ground = rendered(canvas);
        const int x = static_cast<int>(random() % static_cast<unsigned>(size.width()));
        const int y = static_cast<int>(random() % static_cast<unsigned>(size.height()));
        const QRect area(x,
                         y,
                         1 + static_cast<int>(random() % static_cast<unsigned>(size.width() - x)),
                         1 + static_cast<int>(random() % static_cast<unsigned>(size.height() - y)));
        const QRect crop = area.adjusted(-20, -20, 20, 20) & canvas.rect();
        const Mask where = Mask::rectangle(size, area);
        const QSize replySize =
            isLocal ? crop.size() : QSize(crop.width() / 2 + 3, crop.height() / 2 + 5);
        const auto graft = grafted(canvas, ground, planFor(crop, where, isLocal), noise(replySize));
        ASSERT_TRUE(graft) << graft.error().english().toStdString();
        EXPECT_EQ(graft->change.outside, 0);
        EXPECT_EQ(countChanges(ground, rendered(graft->canvas), where).outside, 0);
        EXPECT_EQ(graft->rendered, rendered(graft->canvas));
        EXPECT_TRUE(graft->canvas.layers.front().isSame(canvas.layers.front()));
    }
}

INSTANTIATE_TEST_SUITE_P(SizesAndDepths,
                         GraftLaws,
                         testing::Values(Case{{300, 200}, Depth::Eight, true},
                                         Case{{300, 200}, Depth::Eight, false},
                                         Case{{257, 131}, Depth::Sixteen, true},
                                         Case{{257, 131}, Depth::Sixteen, false},
                                         Case{{40, 700}, Depth::Eight, false}));

TEST(Graft, PutsTheReplyExactlyWhereTheMaskIsFull)
{
    const Canvas canvas = canvasOf(gradient({300, 200}), QStringLiteral("ground"));
    const Image reply = opaqueNoise({300, 200});
    const Mask where = Mask::rectangle({300, 200}, {50, 40, 120, 90});
    const auto graft =
        grafted(canvas, rendered(canvas), planFor(canvas.rect(), where, true), reply);
    ASSERT_TRUE(graft);
    EXPECT_EQ(graft->rendered.pixel({110, 85}), reply.pixel({110, 85}));
    EXPECT_EQ(graft->canvas.layers.size(), 2U);
    EXPECT_EQ(graft->canvas.layers.back().kind, LayerKind::Graft);
    EXPECT_LE(graft->canvas.layers.back().image.width(), 120);
}

TEST(Graft, AddsNoLayerWhenNothingChanged)
{
    const Canvas canvas = canvasOf(opaqueNoise({300, 200}), QStringLiteral("ground"));
    const auto graft =
        grafted(canvas, rendered(canvas), planFor(canvas.rect(), {}, true), rendered(canvas));
    ASSERT_TRUE(graft);
    EXPECT_EQ(graft->canvas.layers.size(), 1U);
    EXPECT_EQ(graft->change.pixels, 0);
}

TEST(Graft, MakesTheReplyTheCanvasWhenThereWasNone)
{
    const auto graft =
        grafted(Canvas{.size = {10, 10}}, {}, {.fromNothing = true}, opaqueNoise({64, 48}));
    ASSERT_TRUE(graft);
    EXPECT_EQ(graft->canvas.size, QSize(64, 48));
    EXPECT_EQ(graft->rendered, opaqueNoise({64, 48}));
}

TEST(Graft, StaysExactOverAHundredEdits)
{
    const QSize size(260, 200);
    Canvas canvas = canvasOf(opaqueNoise(size, Depth::Sixteen), QStringLiteral("ground"));
    const Image original = rendered(canvas);
    const Mask where = Mask::rectangle(size, {60, 50, 90, 70});
    for (quint32 i = 0; i < 100; ++i) {
        const auto graft = grafted(canvas,
                                   rendered(canvas),
                                   planFor(QRect{40, 30, 130, 110}, where, true),
                                   noise({130, 110}, Depth::Eight, i));
        ASSERT_TRUE(graft);
        canvas = graft->canvas;
    }
    EXPECT_EQ(countChanges(original, rendered(canvas), where).outside, 0);
}
