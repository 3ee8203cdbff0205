// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "interchange/compositing.h"
#include "interchange/layertree.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using testing::ElementsAre;

namespace {

constexpr QSize canvasSize(150, 140);

LayerNode layer(const char* name, quint32 seed = 1, Composite composite = {})
{
    return {.name = QLatin1String(name),
            .composite = composite,
            .image = noise(canvasSize, Depth::Eight, seed)};
}

LayerNode group(const char* name, std::vector<LayerNode> children)
{
    return {.name = QLatin1String(name), .isGroup = true, .children = std::move(children)};
}

ReadCanvas readOf(std::vector<LayerNode> layers)
{
    return canvasOf(LayerTree{.size = canvasSize, .layers = std::move(layers)}).value();
}

std::vector<std::string> names(const Canvas& canvas)
{
    std::vector<std::string> result;
    for (const Layer& each : canvas.layers) result.push_back(each.name.toStdString());
    return result;
}

Image laidBy(const LayerNode& node, const Image& ground)
{
    return composited(ground,
                      {.image = node.image,
                       .offset = node.offset,
                       .coverage = node.coverage,
                       .opacity = node.opacity},
                      node.composite);
}

Image nothing()
{
    return Image::filled(canvasSize, Depth::Eight, Color());
}

}  // namespace

TEST(LayerTree, OfPlainLayersIsThoseLayers)
{
    LayerNode upper = layer("b", 2);
    upper.opacity = 0.25;
    upper.isVisible = false;
    upper.offset = {3, -4};
    upper.coverage = noiseMask(canvasSize);
    const ReadCanvas read = readOf({layer("a"), upper});
    EXPECT_THAT(names(read.canvas), ElementsAre("a", "b"));
    EXPECT_TRUE(read.notes.empty());
    const Layer& second = read.canvas.layers.back();
    EXPECT_EQ(second.opacity, 0.25);
    EXPECT_FALSE(second.visible);
    EXPECT_EQ(second.offset, QPoint(3, -4));
    EXPECT_EQ(second.coverage, upper.coverage);
    EXPECT_TRUE(second.image.isSame(upper.image));
}

TEST(LayerTree, OpensGroupsUp)
{
    LayerNode hidden = group("dark", {layer("d", 4)});
    hidden.isVisible = false;
    const ReadCanvas read = readOf(
        {layer("a"), group("outer", {layer("b", 2), group("inner", {layer("c", 3)})}), hidden});
    EXPECT_THAT(names(read.canvas), ElementsAre("a", "outer / b", "outer / inner / c", "dark / d"));
    EXPECT_TRUE(read.canvas.layers[2].visible);
    EXPECT_FALSE(read.canvas.layers[3].visible);
    ASSERT_EQ(read.notes.size(), 1U);
}

TEST(LayerTree, MergesAMixedLayerWithThoseBelow)
{
    LayerNode unseen = layer("unseen", 9);
    unseen.isVisible = false;
    LayerNode mixedLayer = layer("shadow", 2, {Mixing::Multiply});
    mixedLayer.opacity = 0.6;
    mixedLayer.offset = {20, 10};
    const ReadCanvas read = readOf({layer("a"), unseen, mixedLayer, layer("top", 3)});
    EXPECT_THAT(names(read.canvas), ElementsAre("unseen", "a", "top"));
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_TRUE(read.notes.front().english().contains(QStringLiteral("shadow")));
    const Image expected =
        laidBy(layer("top", 3), laidBy(mixedLayer, laidBy(layer("a"), nothing())));
    EXPECT_TRUE(alike(rendered(read.canvas), expected, 2));
}

TEST(LayerTree, KeepsTheLookOfAGroupWithAnOpacity)
{
    LayerNode veil = group("veil", {layer("b", 2), layer("c", 3)});
    veil.opacity = 0.5;
    const ReadCanvas read = readOf({layer("a"), veil});
    EXPECT_THAT(names(read.canvas), ElementsAre("a", "veil"));
    const Image inside = laidBy(layer("c", 3), laidBy(layer("b", 2), nothing()));
    const LayerNode whole{.opacity = 0.5, .image = inside};
    EXPECT_TRUE(alike(rendered(read.canvas), laidBy(whole, laidBy(layer("a"), nothing())), 2));
}

TEST(LayerTree, GivesAGroupsOpacityToItsOnlyLayer)
{
    LayerNode veil = group("veil", {layer("b", 2)});
    veil.opacity = 0.5;
    veil.children.front().opacity = 0.5;
    const ReadCanvas read = readOf({layer("a"), veil});
    EXPECT_THAT(names(read.canvas), ElementsAre("a", "veil / b"));
    EXPECT_EQ(read.canvas.layers.back().opacity, 0.25);
}

TEST(LayerTree, MixesInAnIsolatedGroupWithItsOwnLayersOnly)
{
    LayerNode isolated = group("g", {layer("b", 2), layer("c", 3, {Mixing::Screen})});
    isolated.isIsolated = true;
    const Image inside = laidBy(layer("c", 3, {Mixing::Screen}), laidBy(layer("b", 2), nothing()));
    const Image ground = laidBy(layer("a"), nothing());
    const ReadCanvas read = readOf({layer("a"), isolated});
    EXPECT_TRUE(alike(rendered(read.canvas), laidBy({.image = inside}, ground), 2));
    EXPECT_EQ(read.canvas.layers.size(), 2U);

    isolated.isIsolated = false;
    const Image through = laidBy(layer("c", 3, {Mixing::Screen}), laidBy(layer("b", 2), ground));
    EXPECT_TRUE(alike(rendered(readOf({layer("a"), isolated}).canvas), through, 2));
}

TEST(LayerTree, SaysWhenAHiddenLayerLosesItsMode)
{
    LayerNode hidden = layer("ghost", 2, {Mixing::Color});
    hidden.isVisible = false;
    const ReadCanvas read = readOf({layer("a"), hidden});
    EXPECT_THAT(names(read.canvas), ElementsAre("a", "ghost"));
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_TRUE(read.notes.front().english().contains(QStringLiteral("ghost")));
}

TEST(LayerTree, RefusesGroupsWithoutEnd)
{
    LayerNode node = layer("core");
    for (int i = 0; i < 100; ++i) node = group("g", {node});
    EXPECT_EQ(canvasOf(LayerTree{.size = canvasSize, .layers = {node}}).error().code,
              ErrorCode::Unsupported);
}
