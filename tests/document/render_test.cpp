// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
#include "document/render.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

Canvas withOverlay(const Canvas& ground, const Image& image, QPoint offset)
{
    return withLayer(ground, {.id = LayerId::make(), .name = {}, .image = image, .offset = offset});
}

/// Every pixel outside of `area` is the same.
bool differsOnlyIn(QRect area, const Image& a, const Image& b)
{
    if (a.size() != b.size() || a.depth() != b.depth()) return false;
    const QImage first = a.toQImage();
    const QImage second = b.toQImage();
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            if (!area.contains(x, y) && a.pixel({x, y}) != b.pixel({x, y})) return false;
        }
    }
    return true;
}

}  // namespace

TEST(Render, NothingIsTransparent)
{
    const Canvas empty{.size = {200, 100}, .depth = Depth::Sixteen, .icc = "icc"};
    const Image picture = rendered(empty);
    EXPECT_EQ(picture, Image::filled({200, 100}, Depth::Sixteen, Color(), "icc"));
    EXPECT_TRUE(rendered(Canvas()).isNull());
}

TEST(Render, AnOpaquePictureIsSharedTileByTile)
{
    const Image ground = opaqueNoise({300, 260});
    const Image picture = rendered(canvasOf(ground, {}));
    ASSERT_EQ(picture.tiles().size(), ground.tiles().size());
    for (std::size_t i = 0; i < ground.tiles().size(); ++i)
        EXPECT_TRUE(picture.tiles()[i].isSame(ground.tiles()[i])) << i;
}

TEST(Render, TilesThatNothingElseTouchesStayShared)
{
    const Image ground = opaqueNoise({400, 300});
    const Image picture = rendered(withOverlay(canvasOf(ground, {}), noise({50, 50}), {10, 10}));
    EXPECT_FALSE(picture.tile(0, 0).isSame(ground.tile(0, 0)));
    EXPECT_TRUE(picture.tile(1, 0).isSame(ground.tile(1, 0)));
    EXPECT_TRUE(picture.tile(0, 1).isSame(ground.tile(0, 1)));
}

TEST(Render, ALayerLiesAtItsOffset)
{
    const Image stamp = opaqueNoise({5, 4});
    const Canvas canvas =
        withOverlay(canvasOf(opaqueNoise({300, 300}, Depth::Eight, 7), {}), stamp, {126, 255});
    const Image picture = rendered(canvas);
    EXPECT_EQ(picture.pixel({126, 255}), stamp.pixel({0, 0}));
    EXPECT_EQ(picture.pixel({130, 258}), stamp.pixel({4, 3}));
    EXPECT_EQ(picture.pixel({125, 255}), canvas.layers[0].image.pixel({125, 255}));
}

TEST(Render, WhatIsHiddenDoesNotShow)
{
    const Canvas ground = canvasOf(opaqueNoise({200, 200}), {});
    const Canvas canvas = withOverlay(ground, noise({200, 200}, Depth::Eight, 3), {});
    const LayerId id = canvas.layers[1].id;
    const Image expected = rendered(ground);
    EXPECT_EQ(rendered(withLayerChanged(canvas, id, [](Layer& l) { l.visible = false; })),
              expected);
    EXPECT_EQ(rendered(withLayerChanged(canvas, id, [](Layer& l) { l.opacity = 0.0; })), expected);
    EXPECT_EQ(rendered(withLayerChanged(
                  canvas, id, [](Layer& l) { l.coverage = Mask::filled(l.image.size(), 0); })),
              expected);
}

TEST(Render, AnAreaIsTheSameAsInTheWhole)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        RandomCanvas random(depth, 5);
        const Canvas canvas = random.canvas({500, 400});
        const Image whole = rendered(canvas);
        const QRect area(130, 200, 150, 90);
        EXPECT_EQ(rendered(canvas, area).toQImage(area), whole.toQImage(area));
    }
}

TEST(Render, IsNullWhenCancelled)
{
    const Canvas canvas = RandomCanvas(Depth::Eight, 1).canvas({300, 300});
    Cancel cancel;
    cancel.request();
    EXPECT_TRUE(rendered(canvas, cancel).isNull());
}

TEST(Difference, OfACanvasToItselfIsEmpty)
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Canvas canvas = RandomCanvas(Depth::Eight, seed).canvas({300, 200});
        EXPECT_TRUE(difference(canvas, canvas).isEmpty());
    }
}

TEST(Difference, OfNamesAndHiddenLayersIsEmpty)
{
    const Canvas canvas = withOverlay(canvasOf(opaqueNoise({200, 200}), {}), noise({9, 9}), {});
    const LayerId id = canvas.layers[1].id;
    const auto renamed =
        withLayerChanged(canvas, id, [](Layer& l) { l.name = QStringLiteral("Sky"); });
    EXPECT_TRUE(difference(canvas, renamed).isEmpty());
    const auto hidden = withLayerChanged(canvas, id, [](Layer& l) { l.visible = false; });
    const auto hiddenAndMoved = withLayerChanged(hidden, id, [](Layer& l) { l.offset = {50, 50}; });
    EXPECT_TRUE(difference(hidden, hiddenAndMoved).isEmpty());
    EXPECT_EQ(difference(canvas, hidden), QRect(0, 0, 9, 9));
    EXPECT_TRUE(difference(hidden, withoutLayer(hidden, id)).isEmpty());
}

TEST(Difference, OfReorderedLayersIsWhereTheyOverlap)
{
    Canvas canvas = canvasOf(opaqueNoise({600, 600}), {});
    canvas = withOverlay(canvas, noise({200, 200}, Depth::Eight, 2), {0, 0});
    canvas = withOverlay(canvas, noise({200, 200}, Depth::Eight, 3), {150, 150});
    const Canvas swapped = withLayerRaised(canvas, canvas.layers[1].id);
    EXPECT_EQ(difference(canvas, swapped), QRect(150, 150, 50, 50));
}

TEST(Difference, OfAnotherSizeOrProfileIsEverything)
{
    const Canvas canvas = canvasOf(opaqueNoise({200, 100}), {});
    Canvas tagged = canvas;
    tagged.icc = "other";
    EXPECT_EQ(difference(canvas, tagged), canvas.rect());
    Canvas larger = canvas;
    larger.size = {300, 50};
    EXPECT_EQ(difference(canvas, larger), QRect(0, 0, 300, 100));
}

TEST(Rerendered, IsTheSameAsRenderedAfterAnyChange)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            RandomCanvas random(depth, seed);
            Canvas before = random.canvas({random.draw(1, 400), random.draw(1, 400)}, 3);
            Image shown = rendered(before);
            for (int step = 0; step < 12; ++step) {
                const Canvas after = random.changed(before);
                const Image expected = rendered(after);
                const QRect area = difference(before, after);
                ASSERT_TRUE(differsOnlyIn(area, shown, expected)) << seed << '/' << step;
                shown = rerendered(shown, before, after);
                ASSERT_EQ(shown, expected) << seed << '/' << step;
                before = after;
            }
        }
    }
}

TEST(Rerendered, IsTheSameAsRenderedWithGroupsAndAllBlends)
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Depth depth = seed % 3 == 0 ? Depth::Sixteen : Depth::Eight;
        RandomCanvas random(depth, seed, RandomCanvas::Variety::Full);
        Canvas before = random.canvas({random.draw(1, 300), random.draw(1, 300)}, 5);
        Image shown = rendered(before);
        for (int step = 0; step < 25; ++step) {
            const Canvas after = random.changed(before);
            ASSERT_TRUE(areWellGrouped(after.layers)) << seed << '/' << step;
            const Image expected = rendered(after);
            ASSERT_TRUE(differsOnlyIn(difference(before, after), shown, expected))
                << seed << '/' << step;
            shown = rerendered(shown, before, after);
            ASSERT_EQ(shown, expected) << seed << '/' << step;
            before = after;
        }
    }
}

TEST(Rerendered, KeepsTheTilesThatDidNotChange)
{
    const Canvas before = RandomCanvas(Depth::Eight, 3).canvas({500, 500});
    const Image shown = rendered(before);
    const Canvas after = withOverlay(before, opaqueNoise({20, 20}), {300, 300});
    const Image next = rerendered(shown, before, after);
    for (int row = 0; row < next.rows(); ++row) {
        for (int column = 0; column < next.columns(); ++column) {
            if (column == 2 && row == 2) continue;
            EXPECT_TRUE(next.tile(column, row).isSame(shown.tile(column, row)));
        }
    }
}

TEST(Rerendered, FollowsAChangeOfSizeAndProfile)
{
    const Canvas before = RandomCanvas(Depth::Eight, 4).canvas({200, 200});
    const Image shown = rendered(before);
    Canvas after = before;
    after.size = {260, 130};
    EXPECT_EQ(rerendered(shown, before, after), rendered(after));
    after = before;
    after.icc = "other";
    EXPECT_EQ(rerendered(shown, before, after), rendered(after));
}

namespace {

struct Pair {
    Canvas canvas = canvasOf(opaqueNoise({200, 150}), {});
    LayerId ground = canvas.layers.front().id;
    LayerId lower;
    LayerId upper;
    LayerId group = LayerId::make();

    Pair()
    {
        canvas = withOverlay(canvas, noise({90, 80}, Depth::Eight, 2), {20, 10});
        lower = canvas.layers.back().id;
        canvas = withOverlay(canvas, noise({90, 80}, Depth::Eight, 3), {60, 30});
        upper = canvas.layers.back().id;
    }

    Canvas grouped() const { return withLayersGrouped(canvas, {lower, upper}, {.id = group}); }
    Canvas grouped(const std::function<void(Layer&)>& change) const
    {
        return withLayerChanged(grouped(), group, change);
    }
};

}  // namespace

TEST(RenderGroups, APlainGroupChangesNothing)
{
    const Pair pair;
    EXPECT_TRUE(alike(rendered(pair.grouped()), rendered(pair.canvas), 1));
    EXPECT_EQ(rendered(pair.grouped([](Layer& l) { l.blend = Blend::PassThrough; })),
              rendered(pair.canvas));
}

TEST(RenderGroups, AHiddenGroupHidesWhatIsInIt)
{
    const Pair pair;
    const Image expected = rendered(withoutLayers(pair.canvas, {pair.lower, pair.upper}));
    EXPECT_EQ(rendered(pair.grouped([](Layer& l) { l.visible = false; })), expected);
    EXPECT_EQ(rendered(pair.grouped([](Layer& l) { l.opacity = 0.0; })), expected);
}

TEST(RenderGroups, AMaskLiesAtThePlaceOfTheGroup)
{
    const Pair pair;
    const Canvas masked = pair.grouped([](Layer& l) {
        l.coverage = Mask::filled({40, 40}, 255);
        l.offset = {50, 40};
    });
    const Image picture = rendered(masked);
    const Image whole = rendered(pair.grouped());
    const Image below = rendered(withoutLayer(pair.grouped(), pair.group));
    EXPECT_EQ(cropped(picture, {50, 40, 40, 40}), cropped(whole, {50, 40, 40, 40}));
    EXPECT_EQ(picture.pixel({49, 45}), below.pixel({49, 45}));
    EXPECT_EQ(picture.pixel({90, 45}), below.pixel({90, 45}));
}

TEST(RenderGroups, AGroupIsLaidAsItsPicture)
{
    const Pair pair;
    const Canvas canvas = pair.grouped([](Layer& l) {
        l.opacity = 0.6;
        l.blend = Blend::Multiply;
    });
    Canvas inside = withoutLayer(pair.canvas, pair.ground);
    Canvas flat = withOverlay(canvasOf(pair.canvas.layers.front().image, {}), rendered(inside), {});
    flat.layers.back().opacity = 0.6;
    flat.layers.back().blend = Blend::Multiply;
    EXPECT_EQ(rendered(canvas), rendered(flat));
}

TEST(RenderClipping, IsSeenOnItsGroundOnly)
{
    Pair pair;
    Canvas canvas = withLayerChanged(pair.canvas, pair.upper, [](Layer& l) { l.isClipped = true; });
    const Image picture = rendered(canvas);
    const Image without = rendered(withoutLayer(canvas, pair.upper));
    EXPECT_EQ(picture.pixel({130, 100}), without.pixel({130, 100}));  // beyond the lower one
    EXPECT_NE(picture.pixel({80, 60}), without.pixel({80, 60}));
    // With its ground, it goes.
    canvas = withLayerChanged(canvas, pair.lower, [](Layer& l) { l.visible = false; });
    EXPECT_EQ(rendered(canvas), rendered(withoutLayers(canvas, {pair.lower, pair.upper})));
}

TEST(RenderClipping, TakesTheOpacityOfItsGround)
{
    Pair pair;
    const Canvas whole =
        withLayerChanged(pair.canvas, pair.upper, [](Layer& l) { l.isClipped = true; });
    Canvas inside = withoutLayer(whole, pair.ground);
    Canvas flat = withOverlay(canvasOf(pair.canvas.layers.front().image, {}), rendered(inside), {});
    flat.layers.back().opacity = 0.5;
    EXPECT_EQ(rendered(withLayerChanged(whole, pair.lower, [](Layer& l) { l.opacity = 0.5; })),
              rendered(flat));
}

TEST(RenderClipping, TheLowestOfAllIsClippedToNothing)
{
    Pair pair;
    const auto clip = [](Layer& l) { l.isClipped = true; };
    EXPECT_EQ(rendered(withLayerChanged(pair.canvas, pair.ground, clip)), rendered(pair.canvas));
}
