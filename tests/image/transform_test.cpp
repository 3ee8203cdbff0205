// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mippyramid.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

using namespace ratoon;

namespace {

class Transforming : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, Transforming, testing::Values(Depth::Eight, Depth::Sixteen));

}  // namespace

TEST_P(Transforming, CropsPixelByPixel)
{
    const Image image = noise({300, 200}, GetParam());
    for (const QRect area : {QRect(0, 0, 300, 200),
                             QRect(7, 9, 140, 150),
                             QRect(-10, -20, 400, 300),
                             QRect(299, 199, 1, 1)}) {
        const Image part = cropped(image, area);
        ASSERT_EQ(part.size(), area.size());
        for (int y = 0; y < area.height(); ++y)
            for (int x = 0; x < area.width(); ++x)
                ASSERT_EQ(part.pixel({x, y}), image.pixel(area.topLeft() + QPoint(x, y)));
    }
}

TEST_P(Transforming, AlignedCropsShareTiles)
{
    const Image image = noise({400, 400}, GetParam());
    const Image part = cropped(image, {128, 128, 256, 200});
    EXPECT_TRUE(part.tile(0, 0).isSame(image.tile(1, 1)));
    EXPECT_TRUE(part.tile(1, 0).isSame(image.tile(2, 1)));
}

TEST(Transforming, EightBitsSurviveSixteen)
{
    const Image image = noise({200, 130});
    const Image deep = converted(image, Depth::Sixteen);
    EXPECT_EQ(deep.depth(), Depth::Sixteen);
    EXPECT_EQ(converted(deep, Depth::Eight), image);
}

TEST_P(Transforming, TurnsLikeQtDoes)
{
    const Image image = noise({150, 40}, GetParam());
    const QImage stored = image.toQImage();
    const QTransform right = QTransform().rotate(90);
    const QTransform left = QTransform().rotate(-90);
    const QImage upright[8] = {stored,
                               stored.mirrored(true, false),
                               stored.mirrored(true, true),
                               stored.mirrored(false, true),
                               stored.mirrored(true, false).transformed(left),
                               stored.transformed(right),
                               stored.mirrored(true, false).transformed(right),
                               stored.transformed(left)};
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(oriented(image, i + 1), Image::fromQImage(upright[i])) << i + 1;
}

TEST_P(Transforming, AUniformColorStaysExactly)
{
    const Color colors[] = {{0, 0, 0, 0xffff},
                            {0xffff, 0xffff, 0xffff, 0xffff},
                            {257 * 3, 257 * 200, 257, 0xffff},
                            {257 * 40, 257 * 9, 257 * 254, 257 * 77}};
    for (const Color color : colors)
        for (const QSize size : {QSize(50, 33), QSize(1, 1), QSize(311, 217), QSize(1000, 3)}) {
            const Image image = Image::filled({301, 207}, GetParam(), color);
            EXPECT_EQ(resampled(image, size), Image::filled(size, GetParam(), color))
                << size.width();
            EXPECT_EQ(halved(image), Image::filled({151, 104}, GetParam(), color));
        }
}

TEST(Transforming, ShrinkingAveragesLight)
{
    const Image half = halved(checker({256, 256}, 1));
    EXPECT_EQ(half.size(), QSize(128, 128));
    EXPECT_EQ(half.pixel({60, 60}).red / 257, 188);  // half the light of white, in sRGB
}

TEST_P(Transforming, EnlargingKeepsAGradientsEnds)
{
    const Image image = gradient({40, 30}, GetParam());
    const Image large = resampled(image, {160, 120});
    EXPECT_EQ(large.size(), QSize(160, 120));
    EXPECT_LT(large.pixel({0, 60}).red, large.pixel({159, 60}).red);
    EXPECT_TRUE(alike(resampled(large, {40, 30}), image, GetParam() == Depth::Eight ? 8 : 2100));
}

TEST(MipPyramid, HalvesDownToOneTile)
{
    const Image image = gradient({1000, 300});
    const MipPyramid pyramid = MipPyramid::of(image);
    ASSERT_EQ(pyramid.levels(), 4);
    EXPECT_TRUE(pyramid.level(0).isSame(image));
    EXPECT_EQ(pyramid.level(3).size(), QSize(125, 38));
    EXPECT_EQ(pyramid.levelFor(1.0), 0);
    EXPECT_EQ(pyramid.levelFor(0.6), 0);
    EXPECT_EQ(pyramid.levelFor(0.5), 1);
    EXPECT_EQ(pyramid.levelFor(0.24), 2);
    EXPECT_EQ(pyramid.levelFor(0.001), 3);
}
