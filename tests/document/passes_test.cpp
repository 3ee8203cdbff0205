// SPDX-License-Identifier: GPL-3.0-or-later
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
