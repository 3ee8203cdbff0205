// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/composite.h"
#include "consistency/detail.h"
#include "image/blend.h"
#include "image/difference.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

constexpr QSize canvas(360, 260);

// Everything that `part` covers, `whole` covers too.
bool liesIn(const Mask& part, const Mask& whole)
{
    return part.combined(whole.inverted(), Mask::Combine::Intersect).isEmpty();
}

}  // namespace

TEST(GraftMask, LeavesTheSelectionByNoMoreThanItsFeather)
{
    const Mask selection = Mask::rectangle(canvas, {60, 50, 150, 120});
    const Mask detected = Mask::rectangle(canvas, {180, 40, 120, 60});
    for (const double feather : {0.0, 8.0, 12.0, 24.0}) {
        const GraftMask mask = graftMask({}, detected, selection, {.feather = feather});
        EXPECT_EQ(mask.feather, feather);
        EXPECT_FALSE(mask.coverage.isEmpty());
        EXPECT_TRUE(liesIn(mask.coverage, selection.grown(static_cast<int>(feather) + 1)));
    }
}

TEST(GraftMask, CoversWhatWasDetectedFully)
{
    const Mask detected = Mask::rectangle(canvas, {120, 90, 80, 60});
    const GraftMask mask = graftMask({}, detected, {});
    EXPECT_TRUE(liesIn(detected, mask.coverage));
    for (const QPoint at : {QPoint(120, 90), QPoint(199, 149), QPoint(160, 120)})
        EXPECT_EQ(mask.coverage.at(at), 255);
}

TEST(GraftMask, TakesAllOfASelectionThatChangedMostly)
{
    const Mask selection = Mask::rectangle(canvas, {100, 80, 100, 80});
    const GraftMask mask = graftMask({}, Mask::rectangle(canvas, {100, 80, 100, 60}), selection);
    EXPECT_TRUE(liesIn(selection, mask.coverage));
}

TEST(GraftMask, KeepsToWhatTheReplyShows)
{
    const Mask known = Mask::rectangle(canvas, {0, 0, 170, 260});
    const GraftMask mask = graftMask(known, Mask::rectangle(canvas, {120, 90, 80, 60}), {});
    EXPECT_FALSE(mask.coverage.isEmpty());
    EXPECT_TRUE(liesIn(mask.coverage, known));
}

TEST(GraftMask, IsEmptyWhereNothingChanged)
{
    EXPECT_TRUE(graftMask({}, Mask::filled(canvas, 0), {}).coverage.isEmpty());
}

TEST(GraftMask, NothingOutsideItIsEverWritten)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image source = photo(canvas, depth);
        const Image reply = opaqueNoise(canvas, depth, 5);
        const GraftMask mask = graftMask({}, Mask::rectangle(canvas, {50, 60, 90, 70}), {});
        const Image met = withBorderMet(source, reply, mask.coverage);
        const Image result = blended(source, Overlay{met, {}, mask.coverage}, source.rect());
        EXPECT_EQ(countChanges(source, result, mask.coverage).outside, 0);
    }
}

TEST(SelectionMask, FadesInTheRoomAroundTheChange)
{
    const Mask selection = Mask::rectangle(canvas, {80, 60, 160, 120});
    const Mask detected = Mask::rectangle(canvas, {90, 70, 140, 100});
    const Mask mask = selectionMask(selection, detected, 24);
    EXPECT_TRUE(liesIn(mask, selection));
    EXPECT_TRUE(liesIn(detected, mask));
    EXPECT_EQ(mask.at({91, 100}), 255);
    EXPECT_LT(mask.at({82, 100}), 128);
}

TEST(SelectionMask, IsAsSoftAsEverWhereTheChangeGoesOn)
{
    const Mask selection = Mask::rectangle(canvas, {80, 60, 160, 120});
    EXPECT_EQ(selectionMask(selection, Mask::filled(canvas, 255), 24),
              selection.featheredInside(24));
    EXPECT_EQ(selectionMask(selection, {}, 24), selection.featheredInside(24));
}

TEST(BorderMet, TakesAwayAnEvenDifference)
{
    const Image source = Image::filled(canvas, Depth::Sixteen, {30000, 30000, 30000, 65535});
    const Image reply = Image::filled(canvas, Depth::Sixteen, {31000, 29500, 30000, 65535});
    const Image met = withBorderMet(source, reply, Mask::rectangle(canvas, {100, 80, 120, 90}));
    EXPECT_TRUE(alike(met, source, 60));
}

TEST(BorderMet, LeavesStructureAlone)
{
    const Image source = Image::filled(canvas, Depth::Eight, {10000, 10000, 10000, 65535});
    const Image reply = Image::filled(canvas, Depth::Eight, {50115, 50115, 50115, 65535});
    const Image met = withBorderMet(source, reply, Mask::rectangle(canvas, {100, 80, 120, 90}));
    EXPECT_TRUE(alike(met, reply));
}

TEST(SeamStep, IsNothingBetweenEqualPictures)
{
    const Image image = photo(canvas);
    const SeamStep seam = seamStep(image, image, Mask::rectangle(canvas, {100, 80, 120, 90}));
    EXPECT_EQ(seam.mean, 0);
    EXPECT_EQ(seam.p95, 0);
}

TEST(Detail, OfEqualPicturesNeedsNothing)
{
    const Image image = photo(canvas);
    const DetailGains gains = measuredDetail(image, image, Mask::filled(canvas, 255));
    for (const double gain : gains.gains) EXPECT_NEAR(gain, 1.0, 0.15);
    EXPECT_TRUE(withDetail(image, {}).isSame(image));
}

TEST(Detail, BringsASoftReplyNearerAndKeepsItsCaps)
{
    const Image image = photo(canvas);
    const Image soft = resampled(resampled(image, canvas / 3), canvas);
    const DetailGains gains = measuredDetail(image, soft, Mask::filled(canvas, 255));
    EXPECT_GT(gains.gains[0], 1.2);
    for (const double gain : gains.gains) {
        EXPECT_GE(gain, 0.6);
        EXPECT_LE(gain, 1.7);
    }
    EXPECT_FALSE(withDetail(soft, gains) == soft);
}

TEST(Detail, OfTheSourceComesBackWhereItBelongs)
{
    const Image source = photo(canvas);
    const Image reply = resampled(resampled(source, canvas / 3), canvas);
    EXPECT_TRUE(withSourceDetail(source, reply, 1.0).isSame(reply));
    const auto distance = [&](const Image& image) {
        qint64 sum = 0;
        for (int y = 0; y < canvas.height(); y += 3)
            for (int x = 0; x < canvas.width(); x += 3)
                sum += std::abs(image.pixel({x, y}).green - source.pixel({x, y}).green);
        return sum;
    };
    EXPECT_LT(distance(withSourceDetail(source, reply, 3.0)), distance(reply) * 85 / 100);
}

TEST(Detail, OfTheSourceStaysAwayFromNewThings)
{
    const Image source = checker(canvas, 3);
    const Image reply = Image::filled(canvas, Depth::Eight, {20000, 40000, 30000, 65535});
    EXPECT_TRUE(alike(withSourceDetail(source, reply, 2.5), reply, 2));
}

TEST(Detail, OfTheSourceGoesOnWhereTheGraftFades)
{
    const Image source = opaqueNoise(canvas, Depth::Eight, 5);
    const Image reply = Image::filled(canvas, Depth::Eight, {32896, 32896, 32896, 65535});
    const Mask coverage = Mask::rectangle(canvas, {60, 50, 200, 150}).featheredInside(30);
    const Image result = withBorderDetail(source, reply, coverage);
    EXPECT_EQ(result.pixel({160, 120}), reply.pixel({160, 120}));
    qint64 before = 0;
    qint64 after = 0;
    for (int x = 61; x < 72; ++x) {
        before += std::abs(reply.pixel({x, 120}).green - source.pixel({x, 120}).green);
        after += std::abs(result.pixel({x, 120}).green - source.pixel({x, 120}).green);
    }
    EXPECT_LT(after, before / 2);
}
