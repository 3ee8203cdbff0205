// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"
#include "document/render.h"
#include "support/eventloop.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

TEST(Picture, FinishesWhatItHasBegunAndThenShowsTheCanvasLastAskedFor)
{
    needApplication();
    Worker pool(2);
    PictureSource source(pool);
    int changes = 0;
    QObject::connect(&source, &PictureSource::changed, &source, [&] { ++changes; });
    Canvas last;
    for (quint32 i = 1; i <= 10; ++i) {
        last = canvasOf(opaqueNoise({300, 200}, Depth::Eight, i), QStringLiteral("x"));
        source.show(last);
    }
    ASSERT_TRUE(spinUntil([&] { return !source.isRendering(); }));
    EXPECT_TRUE(alike(source.picture().rendered, rendered(last)));
    EXPECT_EQ(changes, 2) << "the first one, and the last; those in between are dropped";
}

TEST(Picture, KeepsMovingWhileItIsAskedAgainAndAgain)
{
    needApplication();
    Worker pool(2);
    PictureSource source(pool);
    constexpr int wanted = 5;
    int changes = 0;
    quint32 asked = 0;
    const auto ask = [&] {
        source.show(canvasOf(opaqueNoise({64, 64}, Depth::Eight, ++asked), QStringLiteral("x")));
    };
    QObject::connect(&source, &PictureSource::changed, &source, [&] { ++changes; });
    // A slider that is moved faster than anything can be rendered.
    EXPECT_TRUE(spinUntil([&] {
        ask();
        return changes >= wanted;
    }));
    EXPECT_GT(asked, 0U);
}

TEST(Picture, SaysWhichPartLooksDifferent)
{
    needApplication();
    Worker pool(2);
    PictureSource source(pool);
    QRect area;
    QObject::connect(
        &source, &PictureSource::changed, &source, [&](QRect changed) { area = changed; });
    const Canvas before = canvasOf(opaqueNoise({1000, 800}, Depth::Sixteen), QStringLiteral("x"));
    source.show(before);
    ASSERT_TRUE(spinUntil([&] { return !source.isRendering(); }));
    EXPECT_EQ(area, QRect(0, 0, 1000, 800));
    EXPECT_EQ(source.picture().pyramid.image().depth(), Depth::Eight);
    source.show(withLayer(before,
                          {.id = LayerId::make(),
                           .image = opaqueNoise({20, 20}, Depth::Sixteen, 5),
                           .offset = {500, 300}}));
    ASSERT_TRUE(spinUntil([&] { return !source.isRendering(); }));
    EXPECT_TRUE(area.contains(QRect(500, 300, 20, 20)));
    EXPECT_LE(area.width(), 256);
}

TEST(Picture, GoesQuietlyWhileRendering)
{
    needApplication();
    Worker pool(1);
    PictureSource source(pool);
    source.show(canvasOf(opaqueNoise({900, 900}), QStringLiteral("x")));
}

TEST(Picture, MayBeThereFromTheBeginning)
{
    needApplication();
    Worker pool(1);
    const Canvas canvas = canvasOf(opaqueNoise({300, 200}), QStringLiteral("x"));
    const PictureSource source(pool, pictureOf(canvas));
    EXPECT_FALSE(source.isRendering());
    EXPECT_TRUE(alike(source.picture().rendered, rendered(canvas)));
    EXPECT_GT(source.picture().pyramid.levels(), 1);
}
