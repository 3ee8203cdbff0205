// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/match.h"
#include "consistency/tone.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ratoon;

namespace {

// A fit with something in each of its parts, the same for the same number.
ToneFit someFit(int number)
{
    ToneFit fit;
    const auto wave = [&](int i) { return std::sin(1.7 * i + number); };
    for (int i = 0; i < 9; ++i) fit.matrix[static_cast<std::size_t>(i)] += 0.05 * wave(i);
    for (int i = 0; i < 3; ++i) fit.offset[static_cast<std::size_t>(i)] = 6 * wave(i + 9);
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t k = 0; k < fit.curves[c].size(); ++k)
            fit.curves[c][k] += 6 * std::sin(0.2 * static_cast<double>(k) + number);
    fit.map = {.columns = 3, .rows = 2, .values = std::vector<double>(3 * 2 * 6)};
    for (std::size_t i = 0; i < fit.map.values.size(); ++i)
        fit.map.values[i] = wave(static_cast<int>(i)) * (i % 6 < 3 ? 5.0 : 0.05);
    return fit;
}

// A picture whose levels keep clear of the ends, so that no fit clips.
Image midtones(QSize size)
{
    ToneFit flatter;
    for (std::size_t i = 0; i < 9; i += 4) flatter.matrix[i] = 0.6;
    flatter.offset = {50, 50, 50};
    return toned(converted(photo(size), Depth::Sixteen), flatter);
}

}  // namespace

TEST(Tone, TheIdentityGivesTheSameTiles)
{
    const Image image = photo({300, 200});
    EXPECT_TRUE(ToneFit().isIdentity());
    EXPECT_TRUE(toned(image, ToneFit()).isSame(image));
    EXPECT_TRUE(toned(image, ToneFit(), ToneDirection::Inverse).isSame(image));
}

TEST(Tone, TheInverseUndoesTheFit)
{
    const Image image = midtones({220, 150});
    for (int number = 0; number < 5; ++number) {
        const ToneFit fit = someFit(number);
        ASSERT_FALSE(fit.isIdentity());
        const Image there = toned(image, fit);
        EXPECT_TRUE(alike(toned(there, fit, ToneDirection::Inverse), image, 40)) << number;
        EXPECT_FALSE(there == image);
    }
}

TEST(Tone, OneColorGoesThroughTheFitAsAPixelDoes)
{
    const ToneFit fit = someFit(3);
    const Image image =
        Image::filled({201, 101}, Depth::Sixteen, {120 * 257, 90 * 257, 160 * 257, 65535});
    const Image result = toned(image, fit);
    const auto color = toned({120, 90, 160}, fit, ToneDirection::Forward, {0.5, 0.5});
    EXPECT_NEAR(result.pixel({100, 50}).red / 257.0, color[0], 0.02);
    EXPECT_NEAR(result.pixel({100, 50}).green / 257.0, color[1], 0.02);
    EXPECT_NEAR(result.pixel({100, 50}).blue / 257.0, color[2], 0.02);
}

TEST(Tone, AFitFoundOnASmallPictureServesALargeOne)
{
    const ToneFit fit = someFit(1);
    const Color grey{30000, 28000, 33000, 65535};
    const Image small = toned(Image::filled({100, 80}, Depth::Sixteen, grey), fit);
    const Image large = toned(Image::filled({400, 320}, Depth::Sixteen, grey), fit);
    EXPECT_TRUE(alike(resampled(large, {100, 80}), small, 60));
}

TEST(Tone, LeavesAlphaAlone)
{
    const Image image = noise({140, 90});
    const Image result = toned(image, someFit(2));
    for (int x = 0; x < 140; x += 7)
        EXPECT_EQ(result.pixel({x, 40}).alpha, image.pixel({x, 40}).alpha);
}

TEST(Tone, IsTheSameAtBothDepths)
{
    const Image image = photo({180, 130});
    const ToneFit fit = someFit(4);
    EXPECT_TRUE(alike(toned(image, fit),
                      converted(toned(converted(image, Depth::Sixteen), fit), Depth::Eight),
                      1));
}

TEST(Tone, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    EXPECT_TRUE(toned(photo({64, 64}), someFit(1), ToneDirection::Forward, cancel).isNull());
}

TEST(Tone, OfAPictureAndItselfIsTheIdentity)
{
    const Image image = photo({640, 420});
    const Match match = matched({.source = image, .reply = image}).value();
    EXPECT_EQ(match.toneOutcome, ToneOutcome::Identity);
    EXPECT_TRUE(match.tone.isIdentity());
    EXPECT_TRUE(match.change.detected.isEmpty());
    EXPECT_TRUE(match.change.isNothing());
}

TEST(Tone, TheEstimateUndoesADrift)
{
    const Image image = photo({640, 420});
    for (int number = 0; number < 3; ++number) {
        const Match match =
            matched({.source = image, .reply = toned(image, someFit(number))}).value();
        EXPECT_EQ(match.toneOutcome, ToneOutcome::Matched);
        EXPECT_GT(match.deltaEBefore, 1.5);
        EXPECT_LT(match.deltaEAfter, 1.0);
        EXPECT_LT(match.change.share, 0.05);
    }
}

TEST(Tone, TheEstimateKeepsItsCaps)
{
    const Image image = photo({400, 300});
    ToneFit wild;
    for (std::size_t i = 0; i < 9; i += 4) wild.matrix[i] = 0.4;
    wild.offset = {140, 20, -20};
    const Match match = matched({.source = image, .reply = toned(image, wild)}).value();
    const ToneFit straight;
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t k = 0; k < straight.curves[c].size(); ++k)
            EXPECT_LE(std::abs(match.tone.curves[c][k] - straight.curves[c][k]), 15.0);
    for (std::size_t i = 0; i < match.tone.map.values.size(); ++i)
        EXPECT_LE(std::abs(match.tone.map.values[i]), i % 6 < 3 ? 8.0 : 0.08);
}

TEST(Tone, ItsCurvesRise)
{
    const Image image = photo({400, 300});
    const Match match =
        matched({.source = image, .reply = photo({400, 300}, Depth::Eight, 7)}).value();
    for (const ToneFit::Curve& curve : match.tone.curves)
        for (std::size_t k = 1; k < curve.size(); ++k) EXPECT_GT(curve[k], curve[k - 1]);
}

TEST(Tone, WhatIsSelectedTakesNoPartInTheEstimate)
{
    const Image image = photo({640, 420});
    const QRect place(60, 60, 420, 300);
    const Mask selection = Mask::rectangle(image.size(), place);
    const Image drifted = toned(image, someFit(0));
    QImage one = drifted.toQImage();
    QImage other = one;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x) {
            one.setPixelColor(x, y, QColor(200, 40, 40));
            other.setPixelColor(x, y, QColor((x * 3) % 255, (y * 5) % 255, 90));
        }
    const auto fitOf = [&](const QImage& reply) {
        return matched({.source = image, .reply = Image::fromQImage(reply), .selection = selection})
            .value()
            .tone;
    };
    const ToneFit a = fitOf(one);
    const ToneFit b = fitOf(other);
    for (const double level : {40.0, 128.0, 210.0}) {
        const auto x = toned({level, level, level}, a, ToneDirection::Forward, {0.9, 0.1});
        const auto y = toned({level, level, level}, b, ToneDirection::Forward, {0.9, 0.1});
        for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(x[c], y[c], 1.0);
    }
}

TEST(Tone, TheEstimateIsTheSameEveryTime)
{
    const Image image = photo({500, 300});
    const Image reply = toned(image, someFit(2));
    const Match once = matched({.source = image, .reply = reply}).value();
    const Match again = matched({.source = image, .reply = reply}).value();
    EXPECT_EQ(once.tone, again.tone);
    EXPECT_EQ(once.change.detected, again.change.detected);
}

TEST(Tone, TheEstimateStopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const Image image = photo({200, 150});
    const auto match = matched({.source = image, .reply = image}, {}, cancel);
    ASSERT_FALSE(match);
    EXPECT_EQ(match.error().code, ErrorCode::Cancelled);
}
