// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/blend.h"
#include "image/difference.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

Color color(double red, double green, double blue, double alpha = 1.0)
{
    const auto part = [](double value) { return static_cast<quint16>(value * 65535.0 + 0.5); };
    return {part(red), part(green), part(blue), part(alpha)};
}

Image laidOn(const Image& ground, const Overlay& over)
{
    return blended(ground, over, ground.rect());
}

Color laid(Color over, Color ground, Blend blend)
{
    const QSize size(3, 2);
    return laidOn(Image::filled(size, Depth::Sixteen, ground),
                  {.image = Image::filled(size, Depth::Sixteen, over), .blend = blend})
        .pixel({1, 1});
}

void expectNear(Color a, Color b, const char* what)
{
    EXPECT_NEAR(a.red, b.red, 4) << what;
    EXPECT_NEAR(a.green, b.green, 4) << what;
    EXPECT_NEAR(a.blue, b.blue, 4) << what;
    EXPECT_NEAR(a.alpha, b.alpha, 4) << what;
}

}  // namespace

// Worked by hand from the formulas of W3C Compositing and Blending Level 1, section 10.
TEST(Mixing, MixesOpaqueColorsAsTheStandardSays)
{
    const Color ground = color(0.2, 0.5, 0.9);
    const Color over = color(0.6, 0.3, 0.8);
    const auto expectMix = [&](Blend blend, Color expected, const char* what) {
        expectNear(laid(over, ground, blend), expected, what);
    };
    expectMix(Blend::Multiply, color(0.12, 0.15, 0.72), "multiply");
    expectMix(Blend::Screen, color(0.68, 0.65, 0.98), "screen");
    expectMix(Blend::Overlay, color(0.24, 0.30, 0.96), "overlay");
    expectMix(Blend::Darken, color(0.2, 0.3, 0.8), "darken");
    expectMix(Blend::Lighten, color(0.6, 0.5, 0.9), "lighten");
    expectMix(Blend::ColorDodge, color(0.5, 0.5 / 0.7, 1.0), "dodge");
    expectMix(Blend::ColorBurn, color(0.0, 0.0, 0.875), "burn");
    expectMix(Blend::HardLight, color(0.36, 0.30, 0.96), "hard light");
    expectMix(Blend::SoftLight, color(0.2496, 0.4, 0.9 + 0.6 * (0.948683 - 0.9)), "soft light");
    expectMix(Blend::Difference, color(0.4, 0.2, 0.1), "difference");
    expectMix(Blend::Exclusion, color(0.56, 0.5, 0.26), "exclusion");
}

TEST(Mixing, KeepsTheLuminosityThatItIsToKeep)
{
    const auto luminosity = [](Color c) { return 0.3 * c.red + 0.59 * c.green + 0.11 * c.blue; };
    const Color ground = color(0.3, 0.5, 0.6);
    const Color over = color(0.6, 0.3, 0.5);
    for (const Blend blend : {Blend::Hue, Blend::Saturation, Blend::Color})
        EXPECT_NEAR(luminosity(laid(over, ground, blend)), luminosity(ground), 4);
    EXPECT_NEAR(luminosity(laid(over, ground, Blend::Luminosity)), luminosity(over), 4);
}

TEST(Mixing, CombinesAlphaAsPorterAndDuffSay)
{
    const Color ground = color(1.0, 0.0, 0.0, 0.5);
    const Color over = color(0.0, 0.0, 1.0, 0.25);
    const auto expectLaid = [&](Blend blend, Color expected, const char* what) {
        expectNear(laid(over, ground, blend), expected, what);
    };
    expectLaid(Blend::Normal, color(0.6, 0.0, 0.4, 0.625), "over");
    expectLaid(Blend::Plus, color(2.0 / 3, 0.0, 1.0 / 3, 0.75), "plus");
    expectLaid(Blend::DestinationIn, color(1.0, 0.0, 0.0, 0.125), "dst-in");
    expectLaid(Blend::DestinationOut, color(1.0, 0.0, 0.0, 0.375), "dst-out");
    expectLaid(Blend::SourceAtop, color(0.75, 0.0, 0.25, 0.5), "src-atop");
    expectLaid(Blend::DestinationAtop, color(0.5, 0.0, 0.5, 0.25), "dst-atop");
}

TEST(Mixing, LaysAMixedLayerOnATransparentGroundAsItIs)
{
    const Color over = color(0.6, 0.3, 0.8, 0.5);
    expectNear(laid(over, Color(), Blend::Multiply), over, "multiply");
}

TEST(Mixing, HasAdobesOtherModes)
{
    const Color ground = color(0.2, 0.5, 0.9);
    const Color over = color(0.6, 0.25, 0.75);
    const auto expectMix = [&](Blend blend, Color expected, const char* what) {
        expectNear(laid(over, ground, blend), expected, what);
    };
    expectMix(Blend::LinearBurn, color(0.0, 0.0, 0.65), "linear burn");
    expectMix(Blend::LinearDodge, color(0.8, 0.75, 1.0), "linear dodge");
    expectMix(Blend::VividLight, color(0.25, 0.0, 1.0), "vivid light");
    expectMix(Blend::LinearLight, color(0.4, 0.0, 1.0), "linear light");
    expectMix(Blend::PinLight, color(0.2, 0.5, 0.9), "pin light");
    expectMix(Blend::HardMix, color(0.0, 0.0, 1.0), "hard mix");
    expectMix(Blend::Subtract, color(0.0, 0.25, 0.15), "subtract");
    expectMix(Blend::Divide, color(1.0 / 3, 1.0, 1.0), "divide");
    expectMix(Blend::DarkerColor, over, "darker color");
    expectMix(Blend::LighterColor, ground, "lighter color");
}

TEST(Mixing, IsDefinedAtTheEndsOfTheRange)
{
    const Color black = color(0, 0, 0);
    const Color white = color(1, 1, 1);
    EXPECT_EQ(laid(white, black, Blend::ColorDodge), black);
    EXPECT_EQ(laid(white, color(0.1, 0.1, 0.1), Blend::ColorDodge), white);
    EXPECT_EQ(laid(black, white, Blend::ColorBurn), white);
    EXPECT_EQ(laid(black, color(0.9, 0.9, 0.9), Blend::ColorBurn), black);
    EXPECT_EQ(laid(black, black, Blend::Divide), white);
    // 100 + 155 of 255, and every other such sum.
    for (quint16 level = 0; level <= 255; ++level) {
        const auto grey = [](quint16 value) {
            const auto wide = static_cast<quint16>(value * 257);
            return Color{wide, wide, wide, 0xffff};
        };
        EXPECT_EQ(laid(grey(level), grey(255 - level), Blend::HardMix), white) << level;
    }
}

TEST(Mixing, KeepsTheBytesWhereNothingIsLaid)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image ground = noise({300, 200}, depth);
        for (int i = 1; i < blendCount; ++i) {
            const auto blend = static_cast<Blend>(i);
            if (!isLocal(blend)) continue;
            const Image over = noise({50, 40}, depth, 2);
            const Mask coverage = noiseMask({50, 40});
            const Image result = laidOn(ground,
                                        {.image = over,
                                         .offset = {100, 70},
                                         .coverage = coverage,
                                         .opacity = 0.8,
                                         .blend = blend});
            EXPECT_TRUE(result.tile(2, 0).isSame(ground.tile(2, 0))) << i;
            const Mask placed = coverage.placed(ground.size(), {100, 70});
            EXPECT_EQ(countChanges(ground, result, placed).outside, 0) << i;
            EXPECT_GT(countChanges(ground, result, placed).pixels, 0) << i;
        }
    }
}

TEST(Mixing, IsTheSameInEightBitsAsInSixteen)
{
    const Image ground = noise({140, 30});
    const Image over = noise({140, 30}, Depth::Eight, 2);
    for (int i = 0; i < blendCount; ++i) {
        const auto blend = static_cast<Blend>(i);
        const Overlay shallow{.image = over, .opacity = 0.6, .blend = blend};
        const Image eight = laidOn(ground, shallow);
        const Image sixteen = laidOn(converted(ground, Depth::Sixteen), shallow);
        EXPECT_TRUE(alike(eight, converted(sixteen, Depth::Eight), 1)) << i;
    }
}

TEST(Mixing, DoesNotDependOnWhereTheTilesAre)
{
    const Image ground = noise({300, 200}, Depth::Sixteen);
    const Image over = noise({160, 140}, Depth::Sixteen, 2);
    const Overlay whole{.image = over, .offset = {60, 40}, .opacity = 0.7, .blend = Blend::Color};
    const QRect area(60, 40, 160, 140);
    const Overlay alone{.image = over, .offset = {}, .opacity = 0.7, .blend = Blend::Color};
    EXPECT_EQ(cropped(laidOn(ground, whole), area), laidOn(cropped(ground, area), alone));
}

TEST(Mixing, TakesAwayBeyondTheLayerWhereTheRuleSaysSo)
{
    const Image ground = opaqueNoise({300, 200});
    const Overlay over{
        .image = opaqueNoise({50, 40}), .offset = {100, 70}, .blend = Blend::DestinationIn};
    const Image result = laidOn(ground, over);
    EXPECT_EQ(result.pixel({10, 10}).alpha, 0);
    EXPECT_EQ(result.pixel({299, 199}).alpha, 0);
    EXPECT_EQ(result.pixel({120, 90}), ground.pixel({120, 90}));
}

TEST(Mixing, LaysOverWhatARuleTookAway)
{
    // After the first, the ground is not opaque any more, whatever it was.
    const Image ground = opaqueNoise({100, 100});
    const Image veil = noise({100, 100}, Depth::Eight, 3);
    const std::vector<Overlay> both = {
        {.image = veil, .offset = {}, .blend = Blend::DestinationOut},
        {.image = veil, .offset = {}, .opacity = 0.5}};
    const Image apart = laidOn(laidOn(ground, both[0]), both[1]);
    EXPECT_EQ(blended(ground, both, ground.rect()), apart);
}

namespace {

const QSize size(200, 150);

Overlay groupOf(std::vector<Overlay> members)
{
    return {.isGroup = true, .members = std::move(members)};
}

std::vector<Overlay> twoMembers(Depth depth)
{
    return {{.image = noise({150, 140}, depth, 5), .offset = {20, -9}},
            {.image = noise({90, 80}, depth, 6), .offset = {70, 40}, .blend = Blend::Multiply}};
}

Image nothing(Depth depth)
{
    return Image::filled(size, depth, Color());
}

}  // namespace

TEST(Grouping, LaysTheGroupAsOneImage)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image ground = noise(size, depth);
        const Image inside = blended(nothing(depth), twoMembers(depth), ground.rect());
        const Mask mask = ellipseMask(size);
        for (const Blend blend : {Blend::Normal, Blend::Screen, Blend::DestinationIn}) {
            Overlay group = groupOf(twoMembers(depth));
            group.opacity = 0.4;
            group.blend = blend;
            group.coverage = mask;
            const Overlay flat{
                .image = inside, .offset = {}, .coverage = mask, .opacity = 0.4, .blend = blend};
            EXPECT_EQ(laidOn(ground, group), laidOn(ground, flat)) << int(blend);
        }
    }
}

TEST(Grouping, PassesThroughWhereNothingIsInTheWay)
{
    const Image ground = noise(size);
    Overlay group = groupOf(twoMembers(Depth::Eight));
    group.blend = Blend::PassThrough;
    const Image through = blended(ground, twoMembers(Depth::Eight), ground.rect());
    EXPECT_EQ(laidOn(ground, group), through);
    group.opacity = 0.5;
    group.coverage = Mask::rectangle({100, 150}, {0, 0, 60, 150});
    const Image half = laidOn(ground, group);
    EXPECT_EQ(half.pixel({80, 70}), ground.pixel({80, 70}));
    EXPECT_EQ(half.pixel({150, 70}), ground.pixel({150, 70}));
    const auto expectBetween = [](quint16 value, quint16 a, quint16 b) {
        EXPECT_GE(value, std::min(a, b));
        EXPECT_LE(value, std::max(a, b));
    };
    const QPoint at(40, 60);
    EXPECT_NE(half.pixel(at), ground.pixel(at));
    expectBetween(half.pixel(at).red, ground.pixel(at).red, through.pixel(at).red);
    EXPECT_NEAR(half.pixel(at).alpha, (ground.pixel(at).alpha + through.pixel(at).alpha) / 2, 257);
}

TEST(Grouping, OfPlainMembersIsTheSamePassedThroughOrNot)
{
    // (1 − w) · g + w · (m over g) = (w · m) over g
    const Image ground = opaqueNoise(size, Depth::Sixteen);
    Overlay group = groupOf({twoMembers(Depth::Sixteen)[0]});
    group.opacity = 0.3;
    const Image isolated = laidOn(ground, group);
    group.blend = Blend::PassThrough;
    EXPECT_TRUE(alike(laidOn(ground, group), isolated, 3));
}

TEST(Grouping, MayBeNested)
{
    const Image ground = opaqueNoise(size);
    Overlay inner = groupOf(twoMembers(Depth::Eight));
    inner.opacity = 0.5;
    const Overlay outer = groupOf({inner});
    EXPECT_TRUE(alike(laidOn(ground, outer), laidOn(ground, inner), 2));
}

TEST(Grouping, SharesTheTilesOfAGroupThatHidesTheRest)
{
    const Image ground = opaqueNoise({300, 200});
    const Image over = opaqueNoise({300, 200}, Depth::Eight, 2);
    const Image result = laidOn(ground, groupOf({{.image = over, .offset = {}}}));
    EXPECT_TRUE(result.tile(0, 0).isSame(over.tile(0, 0)));
    EXPECT_TRUE(laidOn(ground, groupOf({})).isSame(ground));
}

TEST(Grouping, KeepsAClippedOneOnItsGround)
{
    const Image ground = noise(size);
    const Overlay clipped{
        .image = opaqueNoise(size, Depth::Eight, 8), .blend = Blend::Multiply, .isAtop = true};
    const Image result = laidOn(ground, clipped);
    for (int x = 0; x < size.width(); ++x)
        EXPECT_EQ(result.pixel({x, 70}).alpha, ground.pixel({x, 70}).alpha) << x;
    const Image opaque = opaqueNoise(size, Depth::Eight, 9);
    Overlay over = clipped;
    over.isAtop = false;
    EXPECT_TRUE(alike(laidOn(opaque, clipped), laidOn(opaque, over), 1));
}
