// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/compositing.h"
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

Color laid(Color over, Color ground, Composite how)
{
    const QSize size(3, 2);
    return composited(Image::filled(size, Depth::Sixteen, ground),
                      {.image = Image::filled(size, Depth::Sixteen, over)},
                      how)
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
TEST(Composite, MixesOpaqueColorsAsTheStandardSays)
{
    const Color ground = color(0.2, 0.5, 0.9);
    const Color over = color(0.6, 0.3, 0.8);
    const auto expectMix = [&](Mixing mixing, Color expected, const char* what) {
        expectNear(laid(over, ground, {mixing}), expected, what);
    };
    expectMix(Mixing::Multiply, color(0.12, 0.15, 0.72), "multiply");
    expectMix(Mixing::Screen, color(0.68, 0.65, 0.98), "screen");
    expectMix(Mixing::Overlay, color(0.24, 0.30, 0.96), "overlay");
    expectMix(Mixing::Darken, color(0.2, 0.3, 0.8), "darken");
    expectMix(Mixing::Lighten, color(0.6, 0.5, 0.9), "lighten");
    expectMix(Mixing::ColorDodge, color(0.5, 0.5 / 0.7, 1.0), "dodge");
    expectMix(Mixing::ColorBurn, color(0.0, 0.0, 0.875), "burn");
    expectMix(Mixing::HardLight, color(0.36, 0.30, 0.96), "hard light");
    expectMix(Mixing::SoftLight, color(0.2496, 0.4, 0.9 + 0.6 * (0.948683 - 0.9)), "soft light");
    expectMix(Mixing::Difference, color(0.4, 0.2, 0.1), "difference");
    expectMix(Mixing::Exclusion, color(0.56, 0.5, 0.26), "exclusion");
}

TEST(Composite, KeepsTheLuminosityThatItIsToKeep)
{
    const auto luminosity = [](Color c) { return 0.3 * c.red + 0.59 * c.green + 0.11 * c.blue; };
    const Color ground = color(0.3, 0.5, 0.6);
    const Color over = color(0.6, 0.3, 0.5);
    for (const Mixing mixing : {Mixing::Hue, Mixing::Saturation, Mixing::Color})
        EXPECT_NEAR(luminosity(laid(over, ground, {mixing})), luminosity(ground), 4);
    EXPECT_NEAR(luminosity(laid(over, ground, {Mixing::Luminosity})), luminosity(over), 4);
}

TEST(Composite, CombinesAlphaAsPorterAndDuffSay)
{
    const Color ground = color(1.0, 0.0, 0.0, 0.5);
    const Color over = color(0.0, 0.0, 1.0, 0.25);
    const auto expectLaid = [&](Coverage coverage, Color expected, const char* what) {
        expectNear(laid(over, ground, {Mixing::Normal, coverage}), expected, what);
    };
    expectLaid(Coverage::Over, color(0.6, 0.0, 0.4, 0.625), "over");
    expectLaid(Coverage::Plus, color(2.0 / 3, 0.0, 1.0 / 3, 0.75), "plus");
    expectLaid(Coverage::DestinationIn, color(1.0, 0.0, 0.0, 0.125), "dst-in");
    expectLaid(Coverage::DestinationOut, color(1.0, 0.0, 0.0, 0.375), "dst-out");
    expectLaid(Coverage::SourceAtop, color(0.75, 0.0, 0.25, 0.5), "src-atop");
    expectLaid(Coverage::DestinationAtop, color(0.5, 0.0, 0.5, 0.25), "dst-atop");
}

TEST(Composite, LaysAMixedLayerOnATransparentGroundAsItIs)
{
    const Color over = color(0.6, 0.3, 0.8, 0.5);
    expectNear(laid(over, Color(), {Mixing::Multiply}), over, "multiply");
}

TEST(Composite, KeepsTheBytesWhereNothingIsLaid)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image ground = noise({300, 200}, depth);
        const Image result = composited(
            ground, {.image = noise({50, 40}, depth, 2), .offset = {100, 70}}, {Mixing::Multiply});
        EXPECT_TRUE(result.tile(2, 0).isSame(ground.tile(2, 0)));
        for (const QPoint at : {QPoint(99, 90), QPoint(150, 90), QPoint(120, 69), QPoint(120, 110)})
            EXPECT_EQ(result.pixel(at), ground.pixel(at));
        EXPECT_NE(result.pixel({120, 90}), ground.pixel({120, 90}));
    }
}

TEST(Composite, TakesAwayBeyondTheLayerWhereTheRuleSaysSo)
{
    const Image ground = opaqueNoise({300, 200});
    const Image result = composited(ground,
                                    {.image = opaqueNoise({50, 40}), .offset = {100, 70}},
                                    {Mixing::Normal, Coverage::DestinationIn});
    EXPECT_EQ(result.pixel({10, 10}).alpha, 0);
    EXPECT_EQ(result.pixel({299, 199}).alpha, 0);
    EXPECT_EQ(result.pixel({120, 90}), ground.pixel({120, 90}));
}

TEST(Composite, IsWhatABlendSaysForOurOwn)
{
    EXPECT_EQ(blendOf(compositeOf(Blend::Normal)), Blend::Normal);
    EXPECT_EQ(blendOf({Mixing::Multiply}), std::nullopt);
    const Image ground = noise({70, 60});
    const Overlay over{.image = noise({70, 60}, Depth::Eight, 2), .opacity = 0.7};
    EXPECT_TRUE(
        alike(composited(ground, over, Composite()), blended(ground, over, ground.rect()), 1));
}
