// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/packbits.h"

#include <gtest/gtest.h>

#include <random>

using namespace ratoon;

namespace {

std::optional<QByteArray> unpacked(const QByteArray& packed, qsizetype size)
{
    QByteArray row(size, Qt::Uninitialized);
    return unpackBits(packed, row.data(), size) ? std::optional(row) : std::nullopt;
}

}  // namespace

// The example of Apple's Technical Note TN1023.
TEST(PackBits, UnpacksTheExampleOfItsMaker)
{
    EXPECT_EQ(unpacked(QByteArray::fromHex("FEAA0280002AFDAA0380002A22F7AA"), 24),
              QByteArray::fromHex("AAAAAA80002AAAAAAAAA80002A22AAAAAAAAAAAAAAAAAAAA"));
    EXPECT_EQ(unpacked(QByteArray::fromHex("80FEAA80"), 3), QByteArray::fromHex("AAAAAA"));
}

TEST(PackBits, GivesBackWhatWasPacked)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray row;
        const int length = static_cast<int>(random() % 700);
        while (row.size() < length)
            row.append(static_cast<qsizetype>(random() % (round % 200 + 1)) + 1,
                       static_cast<char>(random() % 5));
        QByteArray packed;
        appendPackBits(row, packed);
        EXPECT_EQ(unpacked(packed, row.size()), row);
        EXPECT_LE(packed.size(), row.size() + row.size() / 128 + 1);
    }
}

TEST(PackBits, RefusesRowsOfAnotherLength)
{
    const QByteArray packed = QByteArray::fromHex("FEAA0280002A");
    EXPECT_TRUE(unpacked(packed, 6));
    EXPECT_FALSE(unpacked(packed, 5));
    EXPECT_FALSE(unpacked(packed, 7));
    EXPECT_FALSE(unpacked(packed.chopped(1), 6));
    EXPECT_FALSE(unpacked(packed.left(1), 3));
}
