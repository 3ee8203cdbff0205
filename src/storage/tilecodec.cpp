// SPDX-License-Identifier: GPL-3.0-or-later
//
// LeftPlanes, codec 1. Photographs pack to less than half this way, faster than any PNG:
//
//  1. Along each row, every sample gives way to its difference from the same channel one pixel to the left (the first
//     pixel's left neighbor is 0), modulo 256 or 65536.
//  2. The green difference is subtracted from the red and the blue one: noise in brightness is common to all three.
//  3. Channels are split into planes of 128 × 128 bytes: R G B A, or for 16 bits the high byte and then the low byte
//     of each of R G B A. Coverage is one plane, with step 1 only.
//  4. The planes, one after another, are one zstd frame that states its length.
#include "storage/tilecodec.h"

#include "image/tilegrid.h"

#include <QtEndian>

#include <zstd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace ratoon {

namespace {

constexpr int planeSize = tileSide * tileSide;
constexpr int level = 1;

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "tiles are hashed and stored as they lie in memory");

/// Steps 1 to 3 for RGBA of either depth. The inner loops are kept plain, for the compiler to vectorize.
template <typename Sample>
void splitRgba(const quint8* tile, quint8* planes)
{
    std::array<Sample, 4 * tileSide> row;
    std::array<Sample, 4 * tileSide> difference;
    for (int y = 0; y < tileSide; ++y) {
        std::memcpy(row.data(), tile + static_cast<std::size_t>(y) * sizeof row, sizeof row);
        std::copy_n(row.begin(), 4, difference.begin());
        for (std::size_t i = 4; i < row.size(); ++i)
            difference[i] = static_cast<Sample>(row[i] - row[i - 4]);
        for (std::size_t c = 0; c < 4; ++c) {
            const bool leansOnGreen = c == 0 || c == 2;
            quint8* const high = planes + c * sizeof(Sample) * planeSize + y * tileSide;
            for (std::size_t x = 0; x < tileSide; ++x) {
                const int green = leansOnGreen ? difference[4 * x + 1] : 0;
                const auto value = static_cast<Sample>(difference[4 * x + c] - green);
                high[x] = static_cast<quint8>(value >> (8 * (sizeof(Sample) - 1)));
                if constexpr (sizeof(Sample) == 2) high[planeSize + x] = static_cast<quint8>(value);
            }
        }
    }
}

template <typename Sample>
void joinRgba(const quint8* planes, quint8* tile)
{
    std::array<Sample, 4 * tileSide> row;
    const auto at = [planes](std::size_t c, int place) {
        const quint8* const high = planes + c * sizeof(Sample) * planeSize + place;
        if constexpr (sizeof(Sample) == 2)
            return static_cast<Sample>(*high << 8 | high[planeSize]);
        else
            return static_cast<Sample>(*high);
    };
    for (int y = 0; y < tileSide; ++y) {
        std::array<Sample, 4> left = {};
        for (std::size_t x = 0; x < tileSide; ++x) {
            const int place = y * tileSide + static_cast<int>(x);
            for (std::size_t c = 0; c < 4; ++c)
                left[c] = static_cast<Sample>(left[c] + at(c, place));
            row[4 * x] = static_cast<Sample>(left[0] + left[1]);
            row[4 * x + 1] = left[1];
            row[4 * x + 2] = static_cast<Sample>(left[2] + left[1]);
            row[4 * x + 3] = left[3];
        }
        std::memcpy(tile + static_cast<std::size_t>(y) * sizeof row, row.data(), sizeof row);
    }
}

void splitCoverage(const quint8* tile, quint8* plane)
{
    for (int y = 0; y < tileSide; ++y) {
        const quint8* const row = tile + std::ptrdiff_t(y) * tileSide;
        quint8* const difference = plane + std::ptrdiff_t(y) * tileSide;
        difference[0] = row[0];
        for (int x = 1; x < tileSide; ++x) difference[x] = static_cast<quint8>(row[x] - row[x - 1]);
    }
}

void joinCoverage(const quint8* plane, quint8* tile)
{
    for (int y = 0; y < tileSide; ++y) {
        quint8 left = 0;
        for (int x = 0; x < tileSide; ++x) {
            const int place = y * tileSide + x;
            left = static_cast<quint8>(left + plane[place]);
            tile[place] = left;
        }
    }
}

void split(Samples samples, const quint8* tile, quint8* planes)
{
    switch (samples) {
    case Samples::Coverage: return splitCoverage(tile, planes);
    case Samples::Eight: return splitRgba<quint8>(tile, planes);
    case Samples::Sixteen: return splitRgba<quint16>(tile, planes);
    }
}

void join(Samples samples, const quint8* planes, quint8* tile)
{
    switch (samples) {
    case Samples::Coverage: return joinCoverage(planes, tile);
    case Samples::Eight: return joinRgba<quint8>(planes, tile);
    case Samples::Sixteen: return joinRgba<quint16>(planes, tile);
    }
}

}  // namespace

struct TilePacker::Contexts {
    struct Free {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };

    std::unique_ptr<ZSTD_CCtx, Free> pack;
    std::unique_ptr<ZSTD_DCtx, Free> unpack;
};

qsizetype tileLength(Samples samples)
{
    switch (samples) {
    case Samples::Coverage: return planeSize;
    case Samples::Eight: return planeSize * 4;
    case Samples::Sixteen: return planeSize * 8;
    }
    return 0;
}

std::optional<Samples> samplesOfLength(qint64 length)
{
    for (const Samples samples : {Samples::Coverage, Samples::Eight, Samples::Sixteen}) {
        if (tileLength(samples) == length) return samples;
    }
    return std::nullopt;
}

TilePacker::TilePacker() : m_contexts(std::make_unique<Contexts>()) {}
TilePacker::~TilePacker() = default;
TilePacker::TilePacker(TilePacker&&) noexcept = default;
TilePacker& TilePacker::operator=(TilePacker&&) noexcept = default;

PackedTile TilePacker::packed(Samples samples, QByteArrayView tile)
{
    const auto length = static_cast<std::size_t>(tileLength(samples));
    Q_ASSERT(static_cast<std::size_t>(tile.size()) == length);
    if (!m_contexts->pack) m_contexts->pack.reset(ZSTD_createCCtx());
    m_planes.resize(length);
    split(samples, reinterpret_cast<const quint8*>(tile.data()), m_planes.data());

    QByteArray data(static_cast<qsizetype>(ZSTD_compressBound(length)), Qt::Uninitialized);
    const std::size_t size = ZSTD_compressCCtx(m_contexts->pack.get(),
                                               data.data(),
                                               static_cast<std::size_t>(data.size()),
                                               m_planes.data(),
                                               length,
                                               level);
    if (ZSTD_isError(size) || size >= length) return {TileCodec::Plain, tile.toByteArray()};
    data.truncate(static_cast<qsizetype>(size));
    return {TileCodec::LeftPlanes, data};
}

bool TilePacker::unpack(Samples samples, int codec, QByteArrayView data, std::span<quint8> tile)
{
    const auto length = static_cast<std::size_t>(tileLength(samples));
    const auto size = static_cast<std::size_t>(data.size());
    Q_ASSERT(tile.size() == length);
    if (codec == static_cast<int>(TileCodec::Plain)) {
        if (size == length) std::memcpy(tile.data(), data.data(), length);
        return size == length;
    }
    if (codec != static_cast<int>(TileCodec::LeftPlanes) ||
        ZSTD_getFrameContentSize(data.data(), size) != length) {
        return false;
    }
    if (!m_contexts->unpack) m_contexts->unpack.reset(ZSTD_createDCtx());
    m_planes.resize(length);
    const std::size_t got =
        ZSTD_decompressDCtx(m_contexts->unpack.get(), m_planes.data(), length, data.data(), size);
    if (got != length) return false;
    join(samples, m_planes.data(), tile.data());
    return true;
}

}  // namespace ratoon
