// SPDX-License-Identifier: GPL-3.0-or-later
//
// BLAKE2bp, after "BLAKE2: simpler, smaller, fast as MD5" (Aumasson, Neves, Wilcox-O'Hearn, Winnerlein, 2013) and
// RFC 7693. The input is dealt out to four leaves in blocks of 128 bytes: block n goes to leaf n mod 4. Each leaf is a
// BLAKE2b of its own; their four results of 64 bytes are hashed by a root. As the leaves do the same at the same time,
// each number of the algorithm becomes a vector of four, one lane a leaf.
#include "storage/tilehash.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace ratoon {

namespace {

constexpr int leaves = 4;
constexpr int blockSize = 128;
constexpr int stripeSize = leaves * blockSize;
constexpr int leafResultSize = 64;
constexpr int rounds = 12;
constexpr quint64 allOnes = ~quint64(0);

static_assert(std::endian::native == std::endian::little);

/// One number of each leaf. (An extension of GCC and clang; without AVX2 it becomes two registers.)
using Lanes = quint64 __attribute__((vector_size(leaves * sizeof(quint64))));

constexpr std::array<quint64, 8> start = {0x6a09e667f3bcc908,
                                          0xbb67ae8584caa73b,
                                          0x3c6ef372fe94f82b,
                                          0xa54ff53a5f1d36f1,
                                          0x510e527fade682d1,
                                          0x9b05688c2b3e6c1f,
                                          0x1f83d9abfb41bd6b,
                                          0x5be0cd19137e2179};

constexpr std::array<std::array<quint8, 16>, 10> order = {{
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}};

/// The 16 numbers that a block's mixing works on, and where the four mixed together stand.
constexpr std::array<std::array<quint8, 4>, 8> mixed = {{{0, 4, 8, 12},
                                                         {1, 5, 9, 13},
                                                         {2, 6, 10, 14},
                                                         {3, 7, 11, 15},
                                                         {0, 5, 10, 15},
                                                         {1, 6, 11, 12},
                                                         {2, 7, 8, 13},
                                                         {3, 4, 9, 14}}};

/// Where a block stands: bytes up to its end, and the flags of a last block and a last node.
template <typename Word>
struct Position {
    quint64 bytes = 0;
    Word lastBlock = {};
    Word lastNode = {};
};

template <int count, typename Word>
[[gnu::always_inline]] inline void turn(Word& word)
{
    word = (word >> count) | (word << (64 - count));
}

/// The compression function F, on plain numbers or on lanes.
template <typename Word>
[[gnu::always_inline]] inline void
compress(std::array<Word, 8>& state, const std::array<Word, 16>& block, const Position<Word>& at)
{
    std::array<Word, 16> v;
    for (std::size_t i = 0; i < 8; ++i) {
        v[i] = state[i];
        v[i + 8] = Word{} + start[i];
    }
    v[12] ^= at.bytes;
    v[14] ^= at.lastBlock;
    v[15] ^= at.lastNode;
#pragma GCC unroll 12
    for (std::size_t round = 0; round < rounds; ++round) {
        const auto& words = order[round % order.size()];
#pragma GCC unroll 8
        for (std::size_t i = 0; i < mixed.size(); ++i) {
            Word& a = v[mixed[i][0]];
            Word& b = v[mixed[i][1]];
            Word& c = v[mixed[i][2]];
            Word& d = v[mixed[i][3]];
            a += b + block[words[2 * i]];
            d ^= a;
            turn<32>(d);
            c += d;
            b ^= c;
            turn<24>(b);
            a += b + block[words[2 * i + 1]];
            d ^= a;
            turn<16>(d);
            c += d;
            b ^= c;
            turn<63>(b);
        }
    }
    for (std::size_t i = 0; i < 8; ++i) state[i] ^= v[i] ^ v[i + 8];
}

/// The parameter block's first three words, for a node of depth 0 (leaf) or 1 (root).
template <typename Word>
std::array<Word, 8> beginning(quint64 nodeDepth)
{
    constexpr quint64 resultSize = sizeof(TileHash);
    constexpr quint64 fanout = leaves;
    constexpr quint64 depth = 2;
    std::array<Word, 8> state;
    for (std::size_t i = 0; i < 8; ++i) state[i] = Word{} + start[i];
    state[0] ^= resultSize | fanout << 16 | depth << 24;
    state[2] ^= nodeDepth | quint64(leafResultSize) << 8;
    return state;
}

using LeafStates = std::array<Lanes, 8>;

[[gnu::always_inline]] inline void hashLeaves(LeafStates& states, const char* data, qsizetype size)
{
    for (qsizetype at = 0; at < size; at += stripeSize) {
        std::array<quint64, std::size_t(stripeSize) / sizeof(quint64)> words;
        std::memcpy(words.data(), data + at, stripeSize);
        std::array<Lanes, 16> block;
        for (std::size_t i = 0; i < block.size(); ++i)
            block[i] = Lanes{words[i], words[i + 16], words[i + 32], words[i + 48]};
        const bool isLast = at + stripeSize == size;
        compress<Lanes>(states,
                        block,
                        {.bytes = static_cast<quint64>(at / leaves + blockSize),
                         .lastBlock = Lanes{} + (isLast ? allOnes : 0),
                         .lastNode = Lanes{0, 0, 0, isLast ? allOnes : 0}});
    }
}

void hashLeavesAnywhere(LeafStates& states, const char* data, qsizetype size)
{
    hashLeaves(states, data, size);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void hashLeavesAvx2(LeafStates& states, const char* data, qsizetype size)
{
    hashLeaves(states, data, size);
}
#endif

void hashLeavesFastest(LeafStates& states, const char* data, qsizetype size)
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2")) return hashLeavesAvx2(states, data, size);
#endif
    hashLeavesAnywhere(states, data, size);
}

}  // namespace

TileHash tileHash(QByteArrayView stripes)
{
    Q_ASSERT(!stripes.isEmpty() && stripes.size() % stripeSize == 0);
    LeafStates states = beginning<Lanes>(0);
    states[1] ^= Lanes{0, 1, 2, 3};
    hashLeavesFastest(states, stripes.data(), stripes.size());

    std::array<quint64, 8> root = beginning<quint64>(1);
    for (std::size_t half = 0; half < 2; ++half) {
        std::array<quint64, 16> block;
        for (std::size_t i = 0; i < block.size(); ++i) block[i] = states[i % 8][2 * half + i / 8];
        const quint64 last = half == 1 ? allOnes : 0;
        compress<quint64>(
            root, block, {.bytes = (half + 1) * blockSize, .lastBlock = last, .lastNode = last});
    }
    TileHash hash;
    std::memcpy(hash.data(), root.data(), hash.size());
    return hash;
}

QByteArrayView viewOf(const TileHash& hash)
{
    return {hash.data(), static_cast<qsizetype>(hash.size())};
}

}  // namespace ratoon
