// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/crop.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace ratoon;

namespace {

ModelInfo remoteModel()
{
    ModelInfo model{
        .provider = QStringLiteral("test"), .id = QStringLiteral("m"), .name = QStringLiteral("M")};
    const std::pair<const char*, QSize> table[] = {{"1:1", {1024, 1024}},
                                                   {"3:2", {1264, 848}},
                                                   {"2:3", {848, 1264}},
                                                   {"16:9", {1376, 768}},
                                                   {"9:16", {768, 1376}}};
    for (const auto& [ratio, pixels] : table) {
        model.outputs.push_back({QString::fromLatin1(ratio), QStringLiteral("1K"), pixels});
        model.outputs.push_back({QString::fromLatin1(ratio), QStringLiteral("2K"), pixels * 2});
    }
    model.defaultTier = QStringLiteral("1K");
    model.takesTier = true;
    model.maxImages = 14;
    return model;
}

ModelInfo localModel()
{
    return {.provider = QStringLiteral("offline"), .id = QStringLiteral("o"), .isLocal = true};
}

double aspect(QSize size)
{
    return static_cast<double>(size.width()) / size.height();
}

}  // namespace

TEST(Crop, HoldsTheSelectionAndStaysOnTheCanvasForAnySelection)
{
    std::mt19937 random(7);
    const QSize canvases[] = {{6000, 4000}, {1920, 1080}, {800, 600}, {451, 300}, {3000, 200}};
    for (const QSize canvas : canvases) {
        for (int i = 0; i < 300; ++i) {
            const int width =
                1 + static_cast<int>(random() % static_cast<unsigned>(canvas.width()));
            const int height =
                1 + static_cast<int>(random() % static_cast<unsigned>(canvas.height()));
            const QRect selection(
                static_cast<int>(random() % static_cast<unsigned>(canvas.width() - width + 1)),
                static_cast<int>(random() % static_cast<unsigned>(canvas.height() - height + 1)),
                width,
                height);
            for (const ModelInfo& model : {remoteModel(), localModel()}) {
                const CropPlan plan = plannedCrop(canvas, selection, model, {});
                ASSERT_TRUE(plan.crop.contains(selection));
                const bool isInside = QRect(QPoint(), canvas).contains(plan.crop);
                const bool isAround = plan.crop.contains(QRect(QPoint(), canvas));
                ASSERT_TRUE(isInside || isAround);
                ASSERT_TRUE(isInside ||
                            std::abs(aspect(plan.crop.size()) / aspect(plan.sent) - 1) < 0.02);
                ASSERT_LE(plan.sent.width(), plan.crop.width());
                ASSERT_LE(plan.sent.height(), plan.crop.height());
            }
        }
    }
}

TEST(Crop, IsSentAtOneToOneInATableSizeWhereTheCanvasHasRoom)
{
    const CropPlan plan = plannedCrop({6000, 4000}, QRect(2000, 1500, 400, 300), remoteModel(), {});
    EXPECT_EQ(plan.crop.size(), plan.sent);
    EXPECT_EQ(plan.tier, QStringLiteral("1K"));
    EXPECT_FALSE(plan.ratio.isEmpty());
}

TEST(Crop, LeavesAtLeastHalfUnselectedAndContextAroundALargeSelection)
{
    const QRect selection(1500, 1000, 2000, 1500);
    const CropPlan plan = plannedCrop({6000, 4000}, selection, remoteModel(), {});
    EXPECT_GE(static_cast<double>(plan.crop.width()) * plan.crop.height(),
              2.0 * 2000 * 1500 * 0.99);
    EXPECT_LE(plan.crop.left(), selection.left() - 600);
    EXPECT_NEAR(aspect(plan.crop.size()), aspect(plan.sent), 0.002);
}

TEST(Crop, TakesALargerTierForALargeSelectionIfItsPriceIsKnownAndWithinTheBudget)
{
    ModelInfo model = remoteModel();
    const QRect large(1500, 1000, 1200, 900);
    const auto tierOf = [&](QRect selection, const EditIntent& intent) {
        return plannedCrop({6000, 4000}, selection, model, intent).tier;
    };
    EXPECT_EQ(tierOf(large, {}), QStringLiteral("1K")) << "nobody knows what more would cost";
    model.usdPerImage = {{QStringLiteral("1K"), 0.067}, {QStringLiteral("2K"), 0.101}};
    EXPECT_EQ(tierOf(large, {}), QStringLiteral("2K"));
    EXPECT_EQ(tierOf(large, {.budgetUsd = 0.08}), QStringLiteral("1K"));
    EXPECT_EQ(tierOf(large, {.tier = QStringLiteral("1K")}), QStringLiteral("1K"));
    EXPECT_EQ(tierOf({2000, 1500, 300, 300}, {}), QStringLiteral("1K"));
    EXPECT_EQ(tierOf({}, {}), QStringLiteral("1K")) << "of the whole canvas";
    model.usdPerImage[QStringLiteral("2K")] = 2.0;
    EXPECT_EQ(tierOf(large, {}), QStringLiteral("1K")) << "not worth thirty times the price";
}

TEST(Crop, PadsTheCanvasWhereNothingInsideItHoldsTheSelection)
{
    const QSize canvas(1500, 1000);
    const CropPlan plan = plannedCrop(
        canvas, QRect(20, 20, 1460, 960), remoteModel(), {.ratio = QStringLiteral("16:9")});
    EXPECT_TRUE(plan.crop.contains(QRect(QPoint(), canvas)));
    EXPECT_FALSE(QRect(QPoint(), canvas).contains(plan.crop));
    EXPECT_EQ(plan.sent, QSize(1376, 768));
    EXPECT_NEAR(aspect(plan.crop.size()), aspect(plan.sent), 0.002);
}

TEST(Crop, BeyondTheCanvasRepeatsItsEdge)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image picture = opaqueNoise({40, 30}, depth);
        const Image frame = framed(picture, {-5, -7, 60, 50});
        EXPECT_EQ(frame.size(), QSize(60, 50));
        EXPECT_EQ(frame.depth(), depth);
        EXPECT_TRUE(frame.isOpaque());
        EXPECT_EQ(frame.pixel({0, 0}), picture.pixel({0, 0}));
        EXPECT_EQ(frame.pixel({59, 49}), picture.pixel({39, 29}));
        EXPECT_EQ(frame.pixel({25, 2}), picture.pixel({20, 0}));
        EXPECT_EQ(frame.pixel({25, 27}), picture.pixel({20, 20}));
    }
}

TEST(Crop, UsesTheTierAndRatioAskedFor)
{
    EditIntent intent{.ratio = QStringLiteral("16:9"), .tier = QStringLiteral("2K")};
    const CropPlan plan =
        plannedCrop({6000, 4000}, QRect(2000, 1500, 400, 300), remoteModel(), intent);
    EXPECT_EQ(plan.sent, QSize(2752, 1536));
    EXPECT_EQ(plan.ratio, QStringLiteral("16:9"));
}

TEST(Crop, OfTheWholeCanvasKeepsItsProportionsAndIsNeverEnlarged)
{
    const CropPlan large = plannedCrop({6000, 4000}, {}, remoteModel(), {});
    EXPECT_EQ(large.crop, QRect(0, 0, 6000, 4000));
    EXPECT_NEAR(aspect(large.sent), 1.5, 0.002);
    EXPECT_LE(static_cast<double>(large.sent.width()) * large.sent.height(), 1264.0 * 848 * 1.01);
    EXPECT_EQ(large.ratio, QStringLiteral("3:2"));

    const CropPlan small = plannedCrop({451, 300}, {}, remoteModel(), {});
    EXPECT_EQ(small.sent, QSize(451, 300));
}

TEST(Crop, AsksForNoRatioThatWouldBendTheWholeCanvas)
{
    EXPECT_TRUE(plannedCrop({3000, 700}, {}, remoteModel(), {}).ratio.isEmpty());
}

TEST(Crop, GivesALocalModelThePixelsAsTheyAre)
{
    const CropPlan plan = plannedCrop({6000, 4000}, QRect(2000, 1500, 400, 300), localModel(), {});
    EXPECT_EQ(plan.crop, QRect(1600, 1100, 1200, 1100));
    EXPECT_EQ(plan.sent, plan.crop.size());
    EXPECT_EQ(plannedCrop({600, 400}, {}, localModel(), {}).crop, QRect(0, 0, 600, 400));
}
