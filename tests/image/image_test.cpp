// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/color.h"
#include "image/difference.h"
#include "image/image.h"
#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QColorSpace>
#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace ratoon;

namespace {

constexpr Color opaqueRed{0xffff, 0, 0, 0xffff};

class ImageOfDepth : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, ImageOfDepth, testing::Values(Depth::Eight, Depth::Sixteen));

}  // namespace

TEST(Image, IsNullByDefault)
{
    EXPECT_TRUE(Image().isNull());
    EXPECT_EQ(Image().size(), QSize(0, 0));
    EXPECT_TRUE(Image::filled({0, 5}, Depth::Eight, opaqueRed).isNull());
    EXPECT_TRUE(Image().toQImage().isNull());
    EXPECT_EQ(Image(), Image());
}

TEST(Image, ACopySharesItsTiles)
{
    const Image image = noise({300, 200});
    const Image copy = image;
    EXPECT_TRUE(copy.isSame(image));
    EXPECT_EQ(copy.tile(1, 1).identity(), image.tile(1, 1).identity());
}

TEST_P(ImageOfDepth, OfOneColorCostsHardlyAnyPixels)
{
    const Image image = Image::filled({1000, 1000}, GetParam(), opaqueRed);
    EXPECT_LE(image.bytes(), 3U * Tile::samples * 2);
    EXPECT_TRUE(image.isOpaque());
    EXPECT_EQ(image.pixel({999, 999}), opaqueRed);
    EXPECT_EQ(image.pixel({1000, 999}), Color());
}

TEST_P(ImageOfDepth, IsTransparentBeyondItsEdge)
{
    const Image image = Image::filled({130, 1}, GetParam(), opaqueRed);
    const QImage pixels = image.toQImage({-1, -1, 133, 3});
    for (int y = 0; y < 3; ++y)
        for (int x = 0; x < 133; ++x)
            EXPECT_EQ(qAlpha(pixels.pixel(x, y)) != 0, y == 1 && x >= 1 && x <= 130) << x << y;
}

TEST_P(ImageOfDepth, SurvivesTheWayThroughQImage)
{
    for (const QSize size : {QSize(1, 1), QSize(128, 128), QSize(129, 127), QSize(300, 2)}) {
        const Image image = noise(size, GetParam());
        EXPECT_EQ(Image::fromQImage(image.toQImage()), image);
    }
}

TEST(Image, EightBitValuesAreMultiplesOf257)
{
    const Image image = Image::filled({3, 3}, Depth::Eight, {1000, 2000, 3000, 65535});
    EXPECT_EQ(image.pixel({1, 1}), (Color{4 * 257, 8 * 257, 12 * 257, 65535}));
}

TEST_P(ImageOfDepth, ABuilderCopiesOnlyTilesThatAreWrittenTo)
{
    const Image image = noise({300, 300}, GetParam());
    ImageBuilder builder(image);
    QImage dot(1, 1, QImage::Format_RGBA8888);
    dot.fill(Qt::red);
    builder.write(dot, {130, 5});
    const Image changed = std::move(builder).build();
    EXPECT_EQ(changed.pixel({130, 5}), opaqueRed);
    EXPECT_EQ(differingArea(image, changed), QRect(128, 0, 128, 128));
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(changed.tile(i % 3, i / 3).isSame(image.tile(i % 3, i / 3)), i != 1) << i;
}

TEST_P(ImageOfDepth, ABuilderClipsWhatIsWritten)
{
    ImageBuilder builder({10, 10}, GetParam());
    QImage square(20, 20, QImage::Format_RGBA8888);
    square.fill(Qt::red);
    builder.write(square, {-15, 5});
    const Image image = std::move(builder).build();
    EXPECT_EQ(image.pixel({4, 5}), opaqueRed);
    EXPECT_EQ(image.pixel({5, 5}), Color());
    EXPECT_EQ(image.pixel({4, 4}), Color());
    EXPECT_TRUE(image.tile(0, 0).identity());
}

TEST(Tile, BecomesUniformByItself)
{
    EXPECT_TRUE(Tile::adopt(TileSamples<quint8>(Tile::samples, 7)).isUniform());
    TileSamples<quint16> samples(Tile::samples, 7);
    samples.back() = 8;
    EXPECT_FALSE(Tile::adopt(samples).isUniform());
}

TEST_P(ImageOfDepth, ChangesAreCountedInsideAndOutsideOfAMask)
{
    const Image before = noise({200, 100}, GetParam());
    ImageBuilder builder(before);
    const Image after = [&] {
        QImage dot = before.toQImage({0, 0, 2, 1});
        dot.invertPixels();
        builder.write(dot, {150, 50});
        return std::move(builder).build();
    }();
    const Mask left = Mask::rectangle(before.size(), {0, 0, 151, 100});
    const ChangeCount count = countChanges(before, after, left);
    EXPECT_EQ(count.pixels, 2);
    EXPECT_EQ(count.outside, 1);
    EXPECT_EQ(countChanges(before, before, left).pixels, 0);
    EXPECT_TRUE(differingArea(before, before).isEmpty());
}

TEST_P(ImageOfDepth, TheDifferingAreaIsThatOfAllTilesThatDiffer)
{
    const Image before = noise({700, 500}, GetParam());
    const QPoint last(before.columns() - 1, before.rows() - 1);
    for (const std::vector<QPoint>& places : {std::vector<QPoint>{{0, 0}},
                                              {{2, 1}},
                                              {last},
                                              {{1, 3}, {4, 0}},
                                              {{0, 2}, {5, 2}, {3, 1}}}) {
        ImageBuilder builder(before);
        QRect expected;
        for (const QPoint place : places) {
            QImage dot = before.toQImage({place * 128, QSize(1, 1)});
            dot.invertPixels();
            builder.write(dot, place * 128);
            expected |= QRect(place * 128, QSize(128, 128));
        }
        const Image after = std::move(builder).build();
        EXPECT_EQ(differingArea(before, after), expected & before.rect());
    }
}

TEST(Color, KnowsSrgbByItsEffect)
{
    EXPECT_TRUE(isSrgb({}));
    EXPECT_TRUE(isSrgb(QColorSpace(QColorSpace::SRgb).iccProfile()));
    EXPECT_FALSE(isSrgb(QColorSpace(QColorSpace::DisplayP3).iccProfile()));
    EXPECT_FALSE(isSrgb("junk"));
    EXPECT_EQ(profileName({}), QStringLiteral("sRGB"));
}

TEST_P(ImageOfDepth, ConvertsColorsLikeQtDoes)
{
    const QColorSpace wide(QColorSpace::DisplayP3);
    const Image image = noise({140, 10}, GetParam());
    const auto result = convertedTo(image, wide.iccProfile());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->icc(), wide.iccProfile());
    QImage pixels = image.toQImage();
    pixels.setColorSpace(QColorSpace::SRgb);
    pixels.convertToColorSpace(wide);
    const Image expected = Image::fromQImage(pixels, wide.iccProfile());
    EXPECT_TRUE(alike(*result, expected, GetParam() == Depth::Eight ? 2 : 300));
}

TEST(Color, RefusesWhatIsNoProfile)
{
    const auto result = convertedTo(noise({3, 3}), "junk");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Unsupported);
}

TEST(ParallelFor, CallsEachIndexOnce)
{
    std::vector<std::atomic<int>> calls(1000);
    EXPECT_TRUE(parallelFor(1000, {}, [&](int i) { ++calls[static_cast<std::size_t>(i)]; }));
    for (const auto& count : calls) EXPECT_EQ(count, 1);
}

TEST(ParallelFor, StopsWhenCancelled)
{
    Cancel cancel;
    std::atomic<int> calls = 0;
    EXPECT_FALSE(parallelFor(1000, cancel, [&](int) {
        ++calls;
        cancel.request();
    }));
    EXPECT_LT(calls, 1000);
}

TEST(ParallelFor, HandsOnWhatIsThrown)
{
    std::atomic<int> calls = 0;
    const auto work = [&](int index) {
        ++calls;
        if (index % 7 == 3) throw std::runtime_error("out of memory");
    };
    for (int round = 0; round < 50; ++round)
        EXPECT_THROW(parallelFor(1000, {}, work), std::runtime_error);
    EXPECT_LT(calls, 50 * 1000);
}

TEST(ParallelFor, MayBeNested)
{
    std::atomic<int> calls = 0;
    parallelFor(20, {}, [&](int) { parallelFor(20, {}, [&](int) { ++calls; }); });
    EXPECT_EQ(calls, 400);
}

TEST(ParallelFor, IsHelpedByThreadsThatWereBusyWhenItBegan)
{
    if (QThread::idealThreadCount() < 2) GTEST_SKIP() << "one processor";
    QThreadPool& pool = *QThreadPool::globalInstance();
    std::atomic<bool> isFree = false;
    for (int i = 0; i < pool.maxThreadCount(); ++i) pool.start([&] { isFree.wait(false); });
    std::atomic<int> begun = 0;
    std::atomic<bool> haveMet = true;
    parallelFor(2, {}, [&](int) {
        ++begun;
        isFree = true;
        isFree.notify_all();
        QElapsedTimer timer;
        timer.start();
        while (begun < 2 && timer.elapsed() < 5000) QThread::msleep(1);
        if (begun < 2) haveMet = false;
    });
    pool.waitForDone();
    EXPECT_TRUE(haveMet);
}
