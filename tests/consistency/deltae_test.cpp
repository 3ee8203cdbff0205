// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/deltae.h"

#include <gtest/gtest.h>

#include <vector>

using namespace ratoon;

namespace {

struct Published {
    Lab x;
    Lab y;
    double difference;
};

// Sharma, Wu, Dalal: The CIEDE2000 color-difference formula: implementation notes, supplementary test data (2005), table 1.
const std::vector<Published> published = {
    {{50.0000, 2.6772, -79.7751}, {50.0000, 0.0000, -82.7485}, 2.0425},
    {{50.0000, 3.1571, -77.2803}, {50.0000, 0.0000, -82.7485}, 2.8615},
    {{50.0000, 2.8361, -74.0200}, {50.0000, 0.0000, -82.7485}, 3.4412},
    {{50.0000, -1.3802, -84.2814}, {50.0000, 0.0000, -82.7485}, 1.0000},
    {{50.0000, -1.1848, -84.8006}, {50.0000, 0.0000, -82.7485}, 1.0000},
    {{50.0000, -0.9009, -85.5211}, {50.0000, 0.0000, -82.7485}, 1.0000},
    {{50.0000, 0.0000, 0.0000}, {50.0000, -1.0000, 2.0000}, 2.3669},
    {{50.0000, -1.0000, 2.0000}, {50.0000, 0.0000, 0.0000}, 2.3669},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0009}, 7.1792},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0010}, 7.1792},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0011}, 7.2195},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0012}, 7.2195},
    {{50.0000, -0.0010, 2.4900}, {50.0000, 0.0009, -2.4900}, 4.8045},
    {{50.0000, -0.0010, 2.4900}, {50.0000, 0.0010, -2.4900}, 4.8045},
    {{50.0000, -0.0010, 2.4900}, {50.0000, 0.0011, -2.4900}, 4.7461},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 0.0000, -2.5000}, 4.3065},
    {{50.0000, 2.5000, 0.0000}, {73.0000, 25.0000, -18.0000}, 27.1492},
    {{50.0000, 2.5000, 0.0000}, {61.0000, -5.0000, 29.0000}, 22.8977},
    {{50.0000, 2.5000, 0.0000}, {56.0000, -27.0000, -3.0000}, 31.9030},
    {{50.0000, 2.5000, 0.0000}, {58.0000, 24.0000, 15.0000}, 19.4535},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 3.1736, 0.5854}, 1.0000},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 3.2972, 0.0000}, 1.0000},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 1.8634, 0.5757}, 1.0000},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 3.2592, 0.3350}, 1.0000},
    {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    {{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    {{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    {{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    {{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    {{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    {{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    {{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}};

}  // namespace

TEST(DeltaE, AgreesWithThePublishedPairs)
{
    for (const Published& pair : published) {
        EXPECT_NEAR(deltaE2000(pair.x, pair.y), pair.difference, 1.5e-4) << pair.difference;
        EXPECT_NEAR(deltaE2000(pair.y, pair.x), pair.difference, 1.5e-4) << pair.difference;
    }
}

TEST(DeltaE, OfManyPairsAtOnceIsThatOfEach)
{
    std::vector<float> planes[6];
    for (const Published& pair : published) {
        const double values[] = {pair.x.l, pair.x.a, pair.x.b, pair.y.l, pair.y.a, pair.y.b};
        for (std::size_t i = 0; i < 6; ++i) planes[i].push_back(static_cast<float>(values[i]));
    }
    std::vector<float> result(published.size());
    deltaE2000({planes[0], planes[1], planes[2]}, {planes[3], planes[4], planes[5]}, result);
    for (std::size_t i = 0; i < result.size(); ++i) {
        // Exactly opposite hues, where the formula itself jumps, are told apart in double precision only.
        const bool jumps = i >= 8 && i <= 14;
        EXPECT_NEAR(static_cast<double>(result[i]), published[i].difference, jumps ? 0.07 : 1e-3)
            << i;
    }
}

TEST(DeltaE, LabOfWhiteGreyAndThePrimariesIsTheKnownOne)
{
    std::vector<float> red = {1.0F, 0.2140411F, 1.0F, 0.0F, 0.0F, 0.0F};
    std::vector<float> green = {1.0F, 0.2140411F, 0.0F, 1.0F, 0.0F, 0.0F};
    std::vector<float> blue = {1.0F, 0.2140411F, 0.0F, 0.0F, 1.0F, 0.0F};
    labFromLinear(red, green, blue);
    const double known[][3] = {{100, 0, 0},
                               {53.389, 0, 0},
                               {53.24, 80.09, 67.20},
                               {87.73, -86.18, 83.18},
                               {32.30, 79.19, -107.86},
                               {0, 0, 0}};
    for (std::size_t i = 0; i < red.size(); ++i) {
        EXPECT_NEAR(static_cast<double>(red[i]), known[i][0], 0.05);
        EXPECT_NEAR(static_cast<double>(green[i]), known[i][1], 0.05);
        EXPECT_NEAR(static_cast<double>(blue[i]), known[i][2], 0.05);
    }
}
