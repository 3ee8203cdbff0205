// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/canvas.h"
#include "support/pictures.h"

#include <QColorSpace>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace ratoon;
using testing::ElementsAre;

namespace {

Canvas threeLayers()
{
    Canvas canvas = canvasOf(gradient({40, 30}), QStringLiteral("a"));
    for (const QString& name : {QStringLiteral("b"), QStringLiteral("c")}) {
        canvas = withLayer(
            canvas,
            {.id = LayerId::make(), .name = name, .image = gradient({10, 10}), .offset = {}});
    }
    return canvas;
}

std::vector<QString> names(const Canvas& canvas)
{
    std::vector<QString> result;
    for (const Layer& layer : canvas.layers) result.push_back(layer.name);
    return result;
}

std::vector<QString> listed(const QString& letters)
{
    std::vector<QString> result;
    for (const QChar letter : letters) result.push_back(letter);
    return result;
}

}  // namespace

TEST(Canvas, OfAPictureHasItAsItsSource)
{
    const Image picture = gradient({300, 200}, Depth::Sixteen).withIcc("profile");
    const Canvas canvas = canvasOf(picture, QStringLiteral("Beach"));
    EXPECT_EQ(canvas.size, QSize(300, 200));
    EXPECT_EQ(canvas.depth, Depth::Sixteen);
    EXPECT_EQ(canvas.icc, "profile");
    ASSERT_EQ(canvas.layers.size(), 1U);
    EXPECT_EQ(canvas.layers[0].kind, LayerKind::Source);
    EXPECT_EQ(canvas.layers[0].name, QStringLiteral("Beach"));
    EXPECT_TRUE(canvas.layers[0].image.isSame(picture));
}

TEST(Canvas, FindsLayersById)
{
    const Canvas canvas = threeLayers();
    EXPECT_EQ(canvas.indexOf(canvas.layers[1].id), 1);
    EXPECT_EQ(canvas.find(canvas.layers[2].id), &canvas.layers[2]);
    EXPECT_EQ(canvas.indexOf(LayerId::make()), -1);
    EXPECT_EQ(canvas.find(LayerId::make()), nullptr);
}

TEST(Canvas, ShiftsALayer)
{
    const Canvas canvas = threeLayers();
    const LayerId id = canvas.layers[1].id;
    const Canvas shifted = withLayerShifted(withLayerShifted(canvas, id, {3, -4}), id, {2, 0});
    EXPECT_EQ(shifted.layers[1].offset, QPoint(5, -4));
    EXPECT_EQ(shifted.layers[0].offset, QPoint());
    EXPECT_TRUE(shifted.layers[1].image.isSame(canvas.layers[1].image));
}

TEST(Canvas, ACopyLiesAboveItsOriginalAndSharesItsPixels)
{
    const Canvas canvas = threeLayers();
    const Canvas copied = withLayerDuplicated(canvas, canvas.layers[1].id, QStringLiteral("x"));
    EXPECT_EQ(names(copied), listed(QStringLiteral("abxc")));
    EXPECT_NE(copied.layers[2].id, copied.layers[1].id);
    EXPECT_TRUE(copied.layers[2].image.isSame(copied.layers[1].image));
}

TEST(Canvas, APictureOfManyLayersIsChangedOnceForAll)
{
    Canvas canvas = threeLayers();
    for (int i = 0; i < 5; ++i)
        canvas = withLayerDuplicated(canvas, canvas.layers[1].id, QStringLiteral("x"));
    const auto pictures = [](const Canvas& of) {
        std::set<const Tile*> distinct;
        for (const Layer& layer : of.layers) distinct.insert(layer.image.tiles().data());
        return distinct.size();
    };
    ASSERT_EQ(pictures(canvas), 3U);
    const QByteArray icc = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    const Canvas assigned = withProfile(canvas, icc);
    EXPECT_EQ(pictures(assigned), 3U);
    const auto back = convertedTo(assigned, {}, {});
    ASSERT_TRUE(back);
    EXPECT_EQ(pictures(*back), 3U);
    EXPECT_EQ(back->layers[2].image, back->layers[5].image);
}

TEST(Canvas, AnUnknownLayerChangesNothing)
{
    const Canvas canvas = threeLayers();
    const LayerId unknown = LayerId::make();
    const auto all = listed(QStringLiteral("abc"));
    EXPECT_EQ(names(withoutLayer(canvas, unknown)), all);
    EXPECT_EQ(names(withLayerShifted(canvas, unknown, {1, 1})), all);
    EXPECT_EQ(names(withLayerDuplicated(canvas, unknown, {})), all);
    EXPECT_EQ(names(withLayerChanged(canvas, unknown, [](Layer& l) { l.name.clear(); })), all);
}

TEST(Canvas, AChangeLeavesTheOriginalAlone)
{
    const Canvas canvas = threeLayers();
    const LayerId id = canvas.layers[1].id;
    const Canvas changed = withLayerChanged(canvas, id, [](Layer& l) { l.opacity = 0.5; });
    EXPECT_EQ(canvas.layers[1].opacity, 1.0);
    EXPECT_EQ(changed.layers[1].opacity, 0.5);
    EXPECT_FALSE(changed.layers[1].isSame(canvas.layers[1]));
    EXPECT_TRUE(changed.layers[0].isSame(canvas.layers[0]));
    EXPECT_EQ(names(withoutLayer(canvas, id)), listed(QStringLiteral("ac")));
}
