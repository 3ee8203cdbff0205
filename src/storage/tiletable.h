// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/tilecodec.h"
#include "storage/tilehash.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ratoon {

/// The tiles of a document by the hash of their samples: each distinct one is packed and stored once.
class TileTable {
public:
    /// A place for a tile's samples, to be filled by read(). Its length says what kind of tile is wanted.
    struct Wanted {
        TileHash hash;
        std::span<quint8> samples;
    };

    explicit TileTable(Database& database) : m_database(&database) {}

    /// The bytes of one tile of many; asked for anew each time they are read, on any thread.
    using BytesOf = std::function<QByteArrayView(std::size_t)>;

    /// Stores what is not there yet, or there but damaged, of so many tiles, inside the caller's transaction. Returns
    /// their hashes, in order.
    Result<std::vector<TileHash>> keep(Samples samples, std::size_t count, const BytesOf& bytes);

    /// Fills every place, and compares each tile with its hash: Damaged if one is missing or differs.
    Result<void> read(std::span<const Wanted> wanted, const Cancel& cancel = {});

private:
    /// Some of many tiles, all different.
    struct Some {
        Samples samples;
        std::span<const std::size_t> which;
        const BytesOf& bytes;
        std::span<const TileHash> hashes;
    };
    struct Stored {
        int codec = 0;
        QByteArray data;
    };

    Result<void> keepSome(const Some& tiles);
    Result<void> write(const Some& tiles);
    Result<std::optional<Stored>> stored(const TileHash& hash, std::size_t length);
    Result<void> readSome(std::span<const Wanted> wanted, const Cancel& cancel);

    Database* m_database;
};

}  // namespace ratoon
