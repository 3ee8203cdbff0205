// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/maskbytes.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <random>

using namespace ratoon;

TEST(MaskBytes, ComeBackAsTheSameMask)
{
    for (const Mask& mask : {Mask(),
                             Mask::filled({300, 200}, 0),
                             Mask::filled({300, 200}, 255),
                             Mask::rectangle({1000, 700}, {900, 10, 100, 33}),
                             ellipseMask({257, 131}),
                             noiseMask({400, 300})}) {
        const auto back = unpackedMask(packed(mask));
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, mask);
        EXPECT_EQ(back->size(), mask.size());
        EXPECT_EQ(packed(*back), packed(mask));
    }
}

TEST(MaskBytes, AreFewForASimpleShape)
{
    EXPECT_LT(packed(ellipseMask({6000, 4000})).size(), 200'000);
}

TEST(MaskBytes, ThatAreDamagedAreRefused)
{
    const QByteArray sound = packed(ellipseMask({257, 131}));
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = sound.left(1 + static_cast<int>(random() % sound.size()));
        for (int i = 0; i < 3; ++i)
            bytes[static_cast<int>(random() % bytes.size())] = static_cast<char>(random());
        const auto mask = unpackedMask(bytes);
        if (!mask) {
            EXPECT_EQ(mask.error().code, ErrorCode::Malformed);
        }
    }
    EXPECT_FALSE(unpackedMask("RMK1"));
    EXPECT_FALSE(unpackedMask(QByteArray("RMK1") + QByteArray(24, '\xFF')));
}
