// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
#include "document/passes.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

Layer layerOf(QRect place, quint8 passes)
{
    return {.id = LayerId::make(),
            .image = opaqueNoise(place.size()),
            .offset = place.topLeft(),
            .passes = Mask::filled(place.size(), passes)};
}

Canvas ground()
{
    return canvasOf(opaqueNoise({300, 200}), QStringLiteral("ground"));
}

}  // namespace

TEST(Passes, AreNoneOnAPictureFromACamera)
{
    const Mask passes = modelPasses(ground());
    EXPECT_EQ(passes.size(), QSize(300, 200));
    EXPECT_TRUE(passes.isEmpty());
    EXPECT_EQ(mostPasses(passes, {}), 0);
}

TEST(Passes, AreThoseOfTheLayerThatIsSeen)
{
    Canvas canvas = withLayer(ground(), layerOf({10, 10, 100, 100}, 2));
    canvas = withLayer(canvas, layerOf({50, 50, 100, 100}, 1));
    const Mask passes = modelPasses(canvas);
    EXPECT_EQ(passes.at({5, 5}), 0);
    EXPECT_EQ(passes.at({20, 20}), 2);
    EXPECT_EQ(passes.at({60, 60}), 1);
    EXPECT_EQ(mostPasses(passes, {}), 2);
    EXPECT_EQ(mostPasses(passes, Mask::rectangle(canvas.size, {60, 60, 20, 20})), 1);
    EXPECT_EQ(mostPasses(passes, Mask::rectangle(canvas.size, {200, 150, 20, 20})), 0);
}

TEST(Passes, AreTheWorstOfWhatShowsThrough)
{
    Layer veil = layerOf({0, 0, 300, 200}, 1);
    veil.opacity = 0.5;
    const Canvas canvas = withLayer(withLayer(ground(), layerOf({0, 0, 50, 50}, 3)), veil);
    const Mask passes = modelPasses(canvas);
    EXPECT_EQ(passes.at({10, 10}), 3);
    EXPECT_EQ(passes.at({100, 100}), 1);
}

TEST(Passes, DoNotCountWhatIsHiddenOrCutAway)
{
    Layer cut = layerOf({0, 0, 300, 200}, 4);
    cut.coverage = Mask::rectangle({300, 200}, {0, 0, 10, 10});
    Layer hidden = layerOf({0, 0, 300, 200}, 5);
    hidden.visible = false;
    const Mask passes = modelPasses(withLayer(withLayer(ground(), cut), hidden));
    EXPECT_EQ(passes.at({5, 5}), 4);
    EXPECT_EQ(passes.at({20, 20}), 0);
}

TEST(Passes, AreAFunctionOfTheCanvas)
{
    RandomCanvas random(Depth::Eight, 9);
    const Canvas canvas = random.canvas({260, 190}, 6);
    EXPECT_EQ(modelPasses(canvas), modelPasses(canvas));
}

TEST(Passes, AreTheWorstOfWhatIsMixed)
{
    Layer shade = layerOf({0, 0, 300, 200}, 1);
    shade.blend = Blend::Multiply;
    const Canvas canvas = withLayer(withLayer(ground(), layerOf({0, 0, 50, 50}, 3)), shade);
    const Mask passes = modelPasses(canvas);
    EXPECT_EQ(passes.at({10, 10}), 3);
    EXPECT_EQ(passes.at({100, 100}), 1);
}

TEST(Passes, AreThoseOfAGroupAsFarAsItIsSeen)
{
    Canvas canvas = withLayer(ground(), layerOf({0, 0, 300, 200}, 3));
    const Layer member = layerOf({0, 0, 100, 100}, 1);
    const LayerId group = LayerId::make();
    canvas = withLayersGrouped(withLayer(canvas, member), {member.id}, {.id = group});
    const auto changed = [&](const std::function<void(Layer&)>& change) {
        return modelPasses(withLayerChanged(canvas, group, change));
    };
    for (const Blend blend : {Blend::Normal, Blend::PassThrough}) {
        EXPECT_EQ(changed([&](Layer& l) { l.blend = blend; }).at({50, 50}), 1);
        const auto veil = [&](Layer& l) {
            l.blend = blend;
            l.opacity = 0.5;
        };
        EXPECT_EQ(changed(veil).at({50, 50}), 3);
        const Mask masked = changed([&](Layer& l) {
            l.blend = blend;
            l.coverage = Mask::filled({60, 60}, 255);
        });
        EXPECT_EQ(masked.at({50, 50}), 1);
        EXPECT_EQ(masked.at({70, 50}), 3);
    }
    EXPECT_EQ(changed([](Layer& l) { l.visible = false; }).at({50, 50}), 3);
    EXPECT_EQ(changed([](Layer& l) { l.blend = Blend::Multiply; }).at({50, 50}), 3);
}

TEST(Passes, OfAClippedLayerAreOnItsGround)
{
    Canvas canvas = withLayer(ground(), layerOf({0, 0, 50, 50}, 1));
    Layer clipped = layerOf({0, 0, 300, 200}, 4);
    clipped.isClipped = true;
    const Mask passes = modelPasses(withLayer(canvas, clipped));
    EXPECT_EQ(passes.at({20, 20}), 4);
    EXPECT_EQ(passes.at({100, 100}), 0);
}

TEST(Passes, AreGoneWithWhatARuleTakesAway)
{
    Canvas canvas = withLayer(ground(), layerOf({0, 0, 300, 200}, 2));
    Layer hole = layerOf({0, 0, 50, 50}, 7);
    hole.blend = Blend::DestinationOut;
    EXPECT_EQ(modelPasses(withLayer(canvas, hole)).at({20, 20}), 0);
    EXPECT_EQ(modelPasses(withLayer(canvas, hole)).at({100, 100}), 2);
    hole.blend = Blend::DestinationIn;
    EXPECT_EQ(modelPasses(withLayer(canvas, hole)).at({20, 20}), 2);
    EXPECT_EQ(modelPasses(withLayer(canvas, hole)).at({100, 100}), 0);
}
