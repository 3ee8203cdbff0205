// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tiletable.h"

#include "image/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

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

    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < count; ++i) {
        TRY(known, m_database->number(0, "SELECT 1 FROM tile WHERE hash = ?1", viewOf(hashes[i])));
        if (!known) unknown.push_back(i);
    }
    const std::span<const std::size_t> all = unknown;
    for (std::size_t from = 0; from < all.size(); from += chunk)
        CHECKED(
            keepNew(samples, all.subspan(from, std::min(chunk, all.size() - from)), bytes, hashes));
    return hashes;
}

Result<void> TileTable::keepNew(Samples samples,
                                std::span<const std::size_t> which,
                                const BytesOf& bytes,
                                std::span<const TileHash> hashes)
{
    std::vector<PackedTile> packed(which.size());
    std::vector<qsizetype> lengths(which.size());
    forEachPacked(which.size(), {}, [&](TilePacker& packer, std::size_t i) {
        const QByteArrayView tile = bytes(which[i]);
        packed[i] = packer.packed(samples, tile);
        lengths[i] = tile.size();
    });
    // "Or ignore": the same tile may stand in several places of one image.
    for (std::size_t i = 0; i < which.size(); ++i) {
        CHECKED(m_database->run("INSERT OR IGNORE INTO tile (hash, codec, length, data)"
                                " VALUES (?1, ?2, ?3, ?4)",
                                viewOf(hashes[which[i]]),
                                static_cast<int>(packed[i].codec),
                                lengths[i],
                                packed[i].data));
    }
    return {};
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
    struct Stored {
        int codec = 0;
        QByteArray data;
    };
    std::vector<Stored> stored;
    stored.reserve(wanted.size());
    for (const Wanted& tile : wanted) {
        // A packed tile is never longer than a plain one; a forged length is not worth reading.
        TRY(row,
            m_database->query("SELECT codec, data FROM tile WHERE hash = ?1 AND length = ?2"
                              " AND length(data) <= ?2",
                              viewOf(tile.hash),
                              static_cast<qint64>(tile.samples.size())));
        TRY(found, row.next());
        if (!found) return brokenTile();
        stored.push_back({static_cast<int>(row.integer(0)), row.bytes(1)});
    }

    std::atomic<bool> sound = true;
    const bool complete =
        forEachPacked(wanted.size(), cancel, [&](TilePacker& packer, std::size_t i) {
            const Wanted& tile = wanted[i];
            const auto samples = samplesOfLength(static_cast<qint64>(tile.samples.size()));
            const bool good =
                packer.unpack(*samples, stored[i].codec, stored[i].data, tile.samples) &&
                tileHash(viewOf(tile.samples)) == tile.hash;
            if (!good) sound = false;
        });
    if (!complete) return failure(Error{.code = ErrorCode::Cancelled});
    if (!sound) return brokenTile();
    return {};
}

}  // namespace ratoon
