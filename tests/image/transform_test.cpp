// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/imagebuilder.h"
#include "image/mippyramid.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <cmath>

using namespace ratoon;

namespace {

class Transforming : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, Transforming, testing::Values(Depth::Eight, Depth::Sixteen));

Image levelOf(const MipPyramid& pyramid, int level)
{
    const QSize extent = pyramid.size(level);
    std::vector<Tile> tiles;
    forEachTile(tilesOf(extent),
                [&](int column, int row) { tiles.push_back(pyramid.tile(level, column, row)); });
    return {extent, pyramid.image().depth(), std::move(tiles), pyramid.image().icc()};
}

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
    const Image image = noise({300, 140}, GetParam());
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

TEST_P(Transforming, ShrinkingIsTheMeanOfTheArea)
{
    const Image image = opaqueNoise({300, 210}, GetParam());
    const Image small = resampled(image, {100, 70});
    const auto light = [](quint16 value) {
        const double v = value / 65535.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    for (const QPoint at : {QPoint(0, 0), QPoint(42, 43), QPoint(99, 69)}) {
        double sum = 0.0;
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 3; ++x) sum += light(image.pixel(at * 3 + QPoint(x, y)).green);
        EXPECT_NEAR(light(small.pixel(at).green), sum / 9, 0.005) << at.x();
    }
}

TEST_P(Transforming, TransparentPixelsLendNoColor)
{
    ImageBuilder builder({256, 128}, GetParam());
    QImage half(128, 128, QImage::Format_RGBA8888);
    half.fill(Qt::red);
    builder.write(half, {0, 0});
    const Image image = std::move(builder).build();
    for (const Image& result : {resampled(image, {100, 50}), resampled(image, {600, 300})})
        for (int x = 0; x < result.width(); ++x) {
            const Color color = result.pixel({x, 20});
            if (color.alpha == 0) continue;
            ASSERT_EQ(color, (Color{0xffff, 0, 0, color.alpha})) << x;
        }
}

TEST(Transforming, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const Image image = noise({300, 200});
    EXPECT_TRUE(resampled(image, {100, 100}, cancel).isNull());
    EXPECT_TRUE(halved(image, cancel).isNull());
    EXPECT_EQ(MipPyramid::of(image, cancel).levels(), 0);
}

TEST_P(Transforming, AnUpdatedPyramidIsANewOneThatSharesWhatIsUnchanged)
{
    const Image before = photo({1000, 700}, GetParam());
    ImageBuilder builder(before);
    QImage dot(3, 3, QImage::Format_RGBA8888);
    dot.fill(Qt::green);
    builder.write(dot, {999, 400});
    builder.write(dot, {10, 10});
    const Image after = std::move(builder).build();

    const MipPyramid old = MipPyramid::of(before);
    const MipPyramid updated = MipPyramid::updated(old, after);
    const MipPyramid anew = MipPyramid::of(after);
    ASSERT_EQ(updated.levels(), anew.levels());
    for (int i = 0; i < anew.levels(); ++i) EXPECT_EQ(levelOf(updated, i), levelOf(anew, i)) << i;
    EXPECT_TRUE(updated.tile(2, 0, 1).isSame(old.tile(2, 0, 1)));
    EXPECT_FALSE(updated.tile(2, 0, 0).isSame(old.tile(2, 0, 0)));
    EXPECT_EQ(MipPyramid::updated(old, noise({50, 50})).levels(), 1);
}

TEST_P(Transforming, EachLevelIsTheHalfOfTheOneBefore)
{
    for (const QSize whole : {QSize(1000, 700), QSize(513, 129), QSize(257, 1), QSize(128, 128)}) {
        for (const Image& image : {photo(whole, GetParam()), noise(whole, GetParam())}) {
            const MipPyramid pyramid = MipPyramid::of(image);
            for (int i = 1; i < pyramid.levels(); ++i)
                EXPECT_EQ(levelOf(pyramid, i), halved(levelOf(pyramid, i - 1))) << i;
        }
    }
}

TEST(MipPyramid, HalvesDownToOneTile)
{
    const Image image = gradient({1000, 300});
    const MipPyramid pyramid = MipPyramid::of(image);
    ASSERT_EQ(pyramid.levels(), 4);
    EXPECT_TRUE(pyramid.image().isSame(image));
    EXPECT_EQ(pyramid.size(3), QSize(125, 38));
    EXPECT_EQ(pyramid.levelFor(1.0), 0);
    EXPECT_EQ(pyramid.levelFor(0.6), 0);
    EXPECT_EQ(pyramid.levelFor(0.5), 1);
    EXPECT_EQ(pyramid.levelFor(0.24), 2);
    EXPECT_EQ(pyramid.levelFor(0.001), 3);
}
