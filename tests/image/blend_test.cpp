// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/blend.h"
#include "image/difference.h"
#include "image/sourceover.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <cmath>

using namespace ratoon;

namespace {

class Blending : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, Blending, testing::Values(Depth::Eight, Depth::Sixteen));

// W3C Compositing-1, in doubles.
Color reference(Color ground, Color over, double coverage, double opacity)
{
    const double source = over.alpha / 65535.0 * coverage * opacity;
    const double below = ground.alpha / 65535.0;
    const double result = source + below * (1.0 - source);
    if (source == 0.0) return ground;
    const auto channel = [&](quint16 from, quint16 to) {
        return static_cast<quint16>(
            std::lround((to * source + from * below * (1.0 - source)) / result));
    };
    return {channel(ground.red, over.red),
            channel(ground.green, over.green),
            channel(ground.blue, over.blue),
            static_cast<quint16>(std::lround(result * 65535.0))};
}

}  // namespace

TEST_P(Blending, IsTheReferenceFormulaWithinRounding)
{
    const Image ground = noise({300, 200}, GetParam(), 1);
    const Overlay over{noise({200, 150}, GetParam(), 2), {37, -20}, noiseMask({200, 150}), 0.7};
    const Image result = blended(ground, over, ground.rect());
    const int allowed = GetParam() == Depth::Eight ? 257 : 2;
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 300; ++x) {
            const QPoint at(x, y);
            const QPoint source = at - over.offset;
            const Color expected = reference(ground.pixel(at),
                                             over.image.pixel(source),
                                             over.coverage.at(source) / 255.0,
                                             over.opacity);
            const Color got = result.pixel(at);
            ASSERT_NEAR(got.red, expected.red, allowed) << x << ", " << y;
            ASSERT_NEAR(got.green, expected.green, allowed) << x << ", " << y;
            ASSERT_NEAR(got.blue, expected.blue, allowed) << x << ", " << y;
            ASSERT_NEAR(got.alpha, expected.alpha, allowed) << x << ", " << y;
        }
}

TEST_P(Blending, NothingKeepsEveryByteAndEveryTile)
{
    const Image ground = noise({300, 200}, GetParam());
    const Image over = opaqueNoise({300, 200}, GetParam(), 2);
    EXPECT_TRUE(blended(ground, {over, {}, {}, 0.0}, ground.rect()).isSame(ground));
    EXPECT_TRUE(
        blended(ground, {over, {}, Mask::filled(over.size(), 0)}, ground.rect()).isSame(ground));
    EXPECT_TRUE(blended(ground, {over, {300, 0}}, ground.rect()).isSame(ground));

    const Mask mask = noiseMask(over.size());
    const Image result = blended(ground, {over, {}, mask}, ground.rect());
    EXPECT_EQ(countChanges(ground, result, mask).outside, 0);
}

TEST_P(Blending, FullCoverageCopiesExactly)
{
    const Image ground = noise({300, 200}, GetParam());
    const Image over = opaqueNoise({300, 200}, GetParam(), 2);
    EXPECT_EQ(blended(ground, {over, {}}, ground.rect()), over);
    const Image moved = blended(ground, {over, {3, 5}}, ground.rect());
    EXPECT_EQ(cropped(moved, {3, 5, 297, 195}), cropped(over, {0, 0, 297, 195}));
}

TEST_P(Blending, ManyAtOnceIsOneAfterAnother)
{
    const Image ground = noise({200, 200}, GetParam());
    const std::vector<Overlay> overlays = {
        {noise({200, 200}, GetParam(), 2), {}, {}, 0.5},
        {noise({100, 100}, GetParam(), 3), {64, 64}, noiseMask({100, 100})},
        {noise({100, 100}, Depth::Eight, 4), {-30, 100}, {}, 0.9}};
    Image expected = ground;
    for (const Overlay& over : overlays) expected = blended(expected, over, ground.rect());
    EXPECT_EQ(blended(ground, overlays, ground.rect()), expected);
}

TEST_P(Blending, TouchesOnlyTilesUnderTheArea)
{
    const Image ground = noise({300, 300}, GetParam());
    const Image over = opaqueNoise({300, 300}, GetParam(), 2);
    const Image result = blended(ground, {over, {}}, {130, 130, 10, 10});
    EXPECT_EQ(differingArea(ground, result), QRect(128, 128, 128, 128));
}

TEST_P(Blending, DoesNotDependOnHowManyPixelsAreBlendedAtOnce)
{
    const auto check = [](auto sample) {
        using Sample = decltype(sample);
        const Image ground = noise({128, 128}, depthOf<Sample>, 1);
        const Image over = noise({128, 128}, depthOf<Sample>, 2);
        const std::vector<quint8> coverage = noiseMask({128, 128}).coverage({0, 0, 128, 128});
        const auto from = samplesOf<Sample>(ground.tile(0, 0));
        const auto laid = samplesOf<Sample>(over.tile(0, 0));
        std::vector<Sample> rows(from.begin(), from.end());
        std::vector<Sample> pixels = rows;
        for (std::size_t i = 0; i < coverage.size(); i += 128)
            blendSourceOver<Sample>({&rows[i * 4], &laid[i * 4], &coverage[i], 128, 0.8F, false});
        for (std::size_t i = 0; i < coverage.size(); ++i)
            blendSourceOver<Sample>({&pixels[i * 4], &laid[i * 4], &coverage[i], 1, 0.8F, false});
        EXPECT_EQ(rows, pixels);
    };
    withSamplesOf(GetParam(), check);
}

TEST_P(Blending, SharesTheTilesOfALayerThatHidesTheRest)
{
    const Image ground = opaqueNoise({300, 200}, GetParam());
    const Image over = opaqueNoise({300, 200}, GetParam(), 2);
    EXPECT_TRUE(blended(ground, {over, {}}, ground.rect()).isSame(over));
    const Image result = blended(ground, {over, {128, 0}}, ground.rect());
    EXPECT_TRUE(result.tile(0, 0).isSame(ground.tile(0, 0)));
    EXPECT_TRUE(result.tile(1, 0).isSame(over.tile(0, 0)));
}

TEST(BlendingCancelled, IsNull)
{
    Cancel cancel;
    cancel.request();
    const Image image = noise({300, 200});
    EXPECT_TRUE(blended(image, {image, {}, {}, 0.5}, image.rect(), cancel).isNull());
}
