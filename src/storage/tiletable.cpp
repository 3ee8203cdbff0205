// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tiletable.h"

#include "image/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <set>

namespace ratoon {

namespace {

/// Tiles that share one packer: enough to pay for its work space, few enough to spread over threads.
constexpr int batch = 8;
/// Tiles under way at once: they bound the memory that storing or reading a large image takes.
constexpr std::size_t chunk = 256;

/// Calls `work(packer, index)` for each index, in batches spread over threads.
template <typename Work>
bool forEachPacked(std::size_t count, const Cancel& cancel, const Work& work)
{
    const auto batches = static_cast<int>((count + batch - 1) / batch);
    return parallelFor(batches, cancel, [&](int number) {
        TilePacker packer;
        const std::size_t from = static_cast<std::size_t>(number) * batch;
        for (std::size_t i = from; i < std::min(from + batch, count); ++i) work(packer, i);
    });
}

tl::unexpected<Error> brokenTile()
{
    return failure(
        ErrorCode::Damaged,
        {QT_TRANSLATE_NOOP("Sentence", "Pixels of this version are missing or damaged.")},
        {QT_TRANSLATE_NOOP("Sentence", "Go to another version.")});
}

QByteArrayView viewOf(std::span<const quint8> bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

Result<std::vector<TileHash>>
TileTable::keep(Samples samples, std::size_t count, const BytesOf& bytes)
{
    std::vector<TileHash> hashes(count);
    forEachPacked(count, {}, [&](TilePacker&, std::size_t i) { hashes[i] = tileHash(bytes(i)); });

    // The same tile may stand in several places of one image.
    std::vector<std::size_t> different;
    std::set<TileHash> seen;
    for (std::size_t i = 0; i < count; ++i) {
        if (seen.insert(hashes[i]).second) different.push_back(i);
    }
    const std::span<const std::size_t> all = different;
    for (std::size_t from = 0; from < all.size(); from += chunk) {
        const auto some = all.subspan(from, std::min(chunk, all.size() - from));
        CHECKED(keepSome({samples, some, bytes, hashes}));
    }
    return hashes;
}

/// A row is worth nothing until its pixels are known to be there: the good ones may be in hand for the last time.
Result<void> TileTable::keepSome(const Some& tiles)
{
    std::vector<std::optional<Stored>> rows(tiles.which.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t tile = tiles.which[i];
        TRY(row, stored(tiles.hashes[tile], static_cast<std::size_t>(tiles.bytes(tile).size())));
        rows[i] = std::move(row);
    }
    std::vector<char> isSound(rows.size());
    forEachPacked(rows.size(), {}, [&](TilePacker& packer, std::size_t i) {
        if (!rows[i]) return;
        const QByteArrayView tile = tiles.bytes(tiles.which[i]);
        std::vector<quint8> found(static_cast<std::size_t>(tile.size()));
        isSound[i] = packer.unpack(tiles.samples, rows[i]->codec, rows[i]->data, found) &&
                     viewOf(std::span<const quint8>(found)) == tile;
    });
    std::vector<std::size_t> lacking;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isSound[i]) lacking.push_back(tiles.which[i]);
    }
    return write({tiles.samples, lacking, tiles.bytes, tiles.hashes});
}

Result<void> TileTable::write(const Some& tiles)
{
    std::vector<PackedTile> packed(tiles.which.size());
    std::vector<qsizetype> lengths(tiles.which.size());
    forEachPacked(tiles.which.size(), {}, [&](TilePacker& packer, std::size_t i) {
        const QByteArrayView tile = tiles.bytes(tiles.which[i]);
        packed[i] = packer.packed(tiles.samples, tile);
        lengths[i] = tile.size();
    });
    // "Or replace": a damaged one, by a row with a new number, so that files that are brought up to date get it too.
    for (std::size_t i = 0; i < tiles.which.size(); ++i) {
        CHECKED(m_database->run("INSERT OR REPLACE INTO tile (hash, codec, length, data)"
                                " VALUES (?1, ?2, ?3, ?4)",
                                viewOf(tiles.hashes[tiles.which[i]]),
                                static_cast<int>(packed[i].codec),
                                lengths[i],
                                packed[i].data));
    }
    return {};
}

/// Nothing if there is none of that length. A packed tile is never longer than a plain one; a forged length is not
/// worth reading.
Result<std::optional<TileTable::Stored>> TileTable::stored(const TileHash& hash, std::size_t length)
{
    TRY(row,
        m_database->query("SELECT codec, data FROM tile WHERE hash = ?1 AND length = ?2"
                          " AND length(data) <= ?2",
                          viewOf(hash),
                          length));
    TRY(found, row.next());
    if (!found) return std::nullopt;
    return Stored{static_cast<int>(row.integer(0)), row.bytes(1)};
}

Result<void> TileTable::read(std::span<const Wanted> wanted, const Cancel& cancel)
{
    for (std::size_t from = 0; from < wanted.size(); from += chunk) {
        CHECKED(readSome(wanted.subspan(from, std::min(chunk, wanted.size() - from)), cancel));
    }
    return {};
}

Result<void> TileTable::readSome(std::span<const Wanted> wanted, const Cancel& cancel)
{
    std::vector<Stored> rows;
    rows.reserve(wanted.size());
    for (const Wanted& tile : wanted) {
        TRY(row, stored(tile.hash, tile.samples.size()));
        if (!row) return brokenTile();
        rows.push_back(*std::move(row));
    }

    std::atomic<bool> sound = true;
    const bool complete =
        forEachPacked(wanted.size(), cancel, [&](TilePacker& packer, std::size_t i) {
            const Wanted& tile = wanted[i];
            const auto samples = samplesOfLength(static_cast<qint64>(tile.samples.size()));
            const bool good = packer.unpack(*samples, rows[i].codec, rows[i].data, tile.samples) &&
                              tileHash(viewOf(tile.samples)) == tile.hash;
            if (!good) sound = false;
        });
    if (!complete) return failure(Error{.code = ErrorCode::Cancelled});
    if (!sound) return brokenTile();
    return {};
}

}  // namespace ratoon
