// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ratoon {

/// What a tile is made of. The number is the one in the file.
enum class Samples : quint8 { Coverage = 1, Eight = 8, Sixteen = 16 };

/// Bytes of a tile: 128 × 128 pixels of one byte, four bytes, or four little-endian 16-bit words.
qsizetype tileLength(Samples samples);
std::optional<Samples> samplesOfLength(qint64 length);

/// How a tile is packed. The number is the one in the file.
enum class TileCodec : quint8 {
    Plain = 0,       ///< As it is.
    LeftPlanes = 1,  ///< Differences to the left, in planes, zstd: see tilecodec.cpp.
};

struct PackedTile {
    TileCodec codec = TileCodec::Plain;
    QByteArray data;
};

/// Packs and unpacks tiles. Holds work space: make one for a batch, and let each thread have its own.
class TilePacker {
public:
    TilePacker();
    ~TilePacker();
    TilePacker(TilePacker&&) noexcept;
    TilePacker& operator=(TilePacker&&) noexcept;

    PackedTile packed(Samples samples, QByteArrayView tile);
    /// Fills `tile`, which has the length of such a tile. False if the bytes are no such tile.
    bool unpack(Samples samples, int codec, QByteArrayView data, std::span<quint8> tile);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
    std::vector<quint8> m_planes;
};

}  // namespace ratoon
