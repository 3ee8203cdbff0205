// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tilecodec.h"
#include "storage/tilehash.h"

#include <gtest/gtest.h>

#include <random>

using namespace ratoon;

namespace {

constexpr std::array allSamples = {Samples::Coverage, Samples::Eight, Samples::Sixteen};

QByteArray randomBytes(qsizetype size, unsigned seed, int spread)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> step(-spread, spread);
    QByteArray bytes(size, Qt::Uninitialized);
    int value = 0;
    for (char& byte : bytes) byte = static_cast<char>(value += step(random));
    return bytes;
}

bool unpacks(Samples samples, const PackedTile& packed, QByteArrayView expected)
{
    std::vector<quint8> tile(static_cast<std::size_t>(tileLength(samples)));
    const bool done =
        TilePacker().unpack(samples, static_cast<int>(packed.codec), packed.data, tile);
    return done && std::equal(tile.begin(),
                              tile.end(),
                              expected.begin(),
                              expected.end(),
                              [](quint8 a, char b) { return a == static_cast<quint8>(b); });
}

QByteArray hexHash(const QByteArray& bytes)
{
    return viewOf(tileHash(bytes)).toByteArray().toHex();
}

/// Bytes 0, 1, 2 … 250, 0, 1 …
QByteArray counting(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) bytes[i] = static_cast<char>(i % 251);
    return bytes;
}

}  // namespace

TEST(TileCodec, UnpackOfPackIsTheIdentity)
{
    TilePacker packer;
    for (const Samples samples : allSamples) {
        for (const int spread : {0, 1, 3, 20, 127}) {
            const QByteArray tile = randomBytes(tileLength(samples), 5, spread);
            const PackedTile packed = packer.packed(samples, tile);
            EXPECT_TRUE(unpacks(samples, packed, tile)) << int(samples) << '/' << spread;
            EXPECT_LE(packed.data.size(), tile.size());
        }
    }
}

TEST(TileCodec, NoiseIsKeptPlain)
{
    const QByteArray noise = randomBytes(tileLength(Samples::Eight), 1, 127);
    EXPECT_EQ(TilePacker().packed(Samples::Eight, noise).codec, TileCodec::Plain);
}

TEST(TileCodec, SmoothTilesPackWell)
{
    for (const Samples samples : allSamples) {
        const QByteArray smooth = randomBytes(tileLength(samples), 2, 1);
        const PackedTile packed = TilePacker().packed(samples, smooth);
        EXPECT_EQ(packed.codec, TileCodec::LeftPlanes);
        EXPECT_LT(packed.data.size(), smooth.size() / 2);
    }
}

TEST(TileCodec, WhatIsNoTileIsRefused)
{
    const Samples samples = Samples::Eight;
    const QByteArray tile = randomBytes(tileLength(samples), 3, 2);
    const PackedTile packed = TilePacker().packed(samples, tile);
    std::vector<quint8> place(static_cast<std::size_t>(tileLength(samples)));
    const auto unpack = [&](int codec, const QByteArray& data) {
        return TilePacker().unpack(samples, codec, data, place);
    };
    ASSERT_TRUE(unpack(1, packed.data));
    EXPECT_FALSE(unpack(2, packed.data)) << "unknown codec";
    EXPECT_FALSE(unpack(-1, packed.data));
    EXPECT_FALSE(unpack(0, packed.data)) << "too short to be plain";
    EXPECT_FALSE(unpack(1, {})) << "empty";
    EXPECT_FALSE(unpack(1, packed.data.chopped(1))) << "cut";
    EXPECT_FALSE(unpack(1, packed.data + 'x')) << "too long";
    EXPECT_FALSE(unpack(1, TilePacker().packed(Samples::Coverage, tile.first(16384)).data))
        << "a tile of another kind";
    std::mt19937 random(4);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bent = packed.data;
        const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(bent.size()));
        bent[at] = static_cast<char>(bent[at] ^ (1 << random() % 8));
        static_cast<void>(unpack(1, bent));
    }
}

TEST(TileCodec, KnowsTilesByTheirLength)
{
    for (const Samples samples : allSamples)
        EXPECT_EQ(samplesOfLength(tileLength(samples)), samples);
    EXPECT_EQ(samplesOfLength(0), std::nullopt);
    EXPECT_EQ(samplesOfLength(65535), std::nullopt);
}

// The expected values were computed with the reference implementation, libb2 0.98.1.
TEST(TileHash, IsBlake2bp)
{
    EXPECT_EQ(hexHash(counting(512)),
              "935934d630817ec1c62b0179e1dd3c519a06286925bd61206dd7c29ec8b01252");
    EXPECT_EQ(hexHash(counting(1024)),
              "94eb4218308775731f7f07aaea021635cfed62f1318b3549dca4aa37377f23c4");
    EXPECT_EQ(hexHash(counting(65536)),
              "e090499d6a58980b878f514c75ecd38c1aec66e2e5a911897f162346c19ce4b7");
}

TEST(TileHash, DependsOnEveryByte)
{
    const QByteArray bytes = counting(1024);
    const TileHash hash = tileHash(bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray bent = bytes;
        bent[i] = static_cast<char>(bent[i] ^ 0x10);
        ASSERT_NE(tileHash(bent), hash) << i;
    }
}
