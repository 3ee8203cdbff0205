// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "interchange/layertree.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using testing::ElementsAre;

namespace {

constexpr QSize canvasSize(150, 140);

LayerNode layer(const char* name, quint32 seed = 1)
{
    return {.name = QLatin1String(name), .image = noise(canvasSize, Depth::Eight, seed)};
}

LayerNode group(const char* name, std::vector<LayerNode> children)
{
    return {.name = QLatin1String(name), .isGroup = true, .children = std::move(children)};
}

Canvas canvasWith(std::vector<LayerNode> layers)
{
    return canvasOf(LayerTree{.size = canvasSize, .layers = std::move(layers)}).value();
}

std::vector<std::string> names(const Canvas& canvas)
{
    std::vector<std::string> result;
    for (const Layer& each : canvas.layers) result.push_back(each.name.toStdString());
    return result;
}

}  // namespace

TEST(LayerTree, IsACanvasWithAllThatItSays)
{
    LayerNode upper = layer("b", 2);
    upper.opacity = 0.25;
    upper.isVisible = false;
    upper.offset = {3, -4};
    upper.coverage = noiseMask(canvasSize);
    upper.blend = Blend::LinearBurn;
    upper.isClipped = true;
    const Canvas canvas = canvasWith({layer("a"), upper});
    EXPECT_THAT(names(canvas), ElementsAre("a", "b"));
    const Layer& second = canvas.layers.back();
    EXPECT_EQ(second.opacity, 0.25);
    EXPECT_FALSE(second.visible);
    EXPECT_EQ(second.offset, QPoint(3, -4));
    EXPECT_EQ(second.coverage, upper.coverage);
    EXPECT_EQ(second.blend, Blend::LinearBurn);
    EXPECT_TRUE(second.isClipped);
    EXPECT_TRUE(second.image.isSame(upper.image));
}

TEST(LayerTree, HasItsGroupsInTheCanvas)
{
    LayerNode veil = group("veil", {layer("b", 2), group("inner", {layer("c", 3)})});
    veil.opacity = 0.5;
    veil.blend = Blend::Multiply;
    veil.coverage = ellipseMask({60, 50});
    veil.offset = {20, 30};
    veil.isVisible = false;
    const Canvas canvas = canvasWith({layer("a"), veil});
    EXPECT_THAT(names(canvas), ElementsAre("a", "b", "c", "inner", "veil"));
    EXPECT_TRUE(areWellGrouped(canvas.layers));
    const Layer& outer = canvas.layers[4];
    EXPECT_TRUE(outer.isGroup());
    EXPECT_EQ(outer.opacity, 0.5);
    EXPECT_EQ(outer.blend, Blend::Multiply);
    EXPECT_EQ(outer.offset, QPoint(20, 30));
    EXPECT_EQ(outer.coverage, veil.coverage);
    EXPECT_FALSE(outer.visible);
    EXPECT_TRUE(canvas.layers[1].visible);
    EXPECT_EQ(canvas.layers[1].group, outer.id);
    EXPECT_EQ(canvas.layers[2].group, canvas.layers[3].id);
    EXPECT_EQ(canvas.layers[3].group, outer.id);
}

TEST(LayerTree, LeavesOutLayersWithoutPixels)
{
    EXPECT_THAT(names(canvasWith({layer("a"), {.name = QStringLiteral("text")}, group("g", {})})),
                ElementsAre("a", "g"));
}

TEST(LayerTree, OfOneLayerIsASource)
{
    EXPECT_EQ(canvasWith({layer("a")}).layers.front().kind, LayerKind::Source);
    EXPECT_EQ(canvasWith({group("a", {})}).layers.front().kind, LayerKind::Group);
}

TEST(LayerTree, ThereAndBackIsTheSameCanvas)
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomCanvas random(Depth::Eight, seed, RandomCanvas::Variety::Full);
        const Canvas canvas = random.canvas({90, 80}, 6);
        const Canvas back = canvasOf(treeOf(canvas)).value();
        ASSERT_EQ(names(back), names(canvas)) << seed;
        EXPECT_TRUE(areWellGrouped(back.layers));
        EXPECT_EQ(rendered(back), rendered(canvas)) << seed;
    }
}

TEST(LayerTree, RefusesGroupsWithoutEnd)
{
    LayerNode node = layer("core");
    for (int i = 0; i < deepestGroup; ++i) node = group("g", {node});
    EXPECT_TRUE(canvasOf(LayerTree{.size = canvasSize, .layers = {node}}));
    node = group("g", {node});
    EXPECT_EQ(canvasOf(LayerTree{.size = canvasSize, .layers = {node}}).error().code,
              ErrorCode::Unsupported);
}
