// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/garbage.h"

#include "storage/canvasrecord.h"
#include "storage/rasterrecord.h"

#include <QSet>

namespace ratoon {

namespace {

using Hashes = QSet<QByteArray>;

/// What the versions lead to, from the canvases down.
struct Used {
    Hashes canvases;
    Hashes rasters;
    Hashes strips;
    Hashes tiles;
};

/// Calls `visit(row)` for each row of a query.
template <typename Visit>
Result<void> forEachRow(Database& database, const char* sql, const Cancel& cancel, Visit visit)
{
    TRY(row, database.query(sql));
    for (;;) {
        if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        TRY(found, row.next());
        if (!found) return {};
        CHECKED(visit(row));
    }
}

Result<void> useRaster(Database& database, const QByteArray& hash, Used& used)
{
    if (used.rasters.contains(hash)) return {};
    used.rasters.insert(hash);
    RasterTable table(database);
    TRY(row, table.row(hash));
    TRY(raster, table.read(hash));
    for (int at = 0; at < raster.rows(); ++at) used.strips.insert(row->strip(at));
    for (const Cell& cell : raster.cells) {
        if (!cell.isEven) used.tiles.insert(viewOf(cell.hash).toByteArray());
    }
    return {};
}

Result<Used> usedIn(Database& database, const Cancel& cancel)
{
    Used used;
    const auto visit = [&](const Query& row) -> Result<void> {
        const QByteArray hash = row.bytes(0);
        TRY(canvas, canvasRecordFrom(row.bytes(1), hash));
        used.canvases.insert(hash);
        for (const auto& layer : canvas.layers) {
            for (const QByteArray& raster : {layer.image, layer.coverage, layer.passes}) {
                if (!raster.isEmpty()) CHECKED(useRaster(database, raster, used));
            }
        }
        return {};
    };
    CHECKED(forEachRow(database,
                       "SELECT hash, layers FROM canvas"
                       " WHERE hash IN (SELECT canvas FROM version)",
                       cancel,
                       visit));
    return used;
}

/// Deletes the rows whose names are not in use. `list` selects seq and hash.
Result<int> deleteOthers(Database& database,
                         const char* list,
                         const char* remove,
                         const Hashes& used,
                         const Cancel& cancel)
{
    std::vector<qint64> others;
    CHECKED(forEachRow(database, list, cancel, [&](const Query& row) -> Result<void> {
        if (!used.contains(row.bytes(1))) others.push_back(row.integer(0));
        return {};
    }));
    for (const qint64 seq : others) CHECKED(database.run(remove, seq));
    return static_cast<int>(others.size());
}

}  // namespace

Result<Garbage> removeGarbage(Database& database, const Cancel& cancel)
{
    TRY(used, usedIn(database, cancel));
    TRY(canvases,
        deleteOthers(database,
                     "SELECT seq, hash FROM canvas",
                     "DELETE FROM canvas WHERE seq = ?1",
                     used.canvases,
                     cancel));
    TRY(rasters,
        deleteOthers(database,
                     "SELECT seq, hash FROM raster",
                     "DELETE FROM raster WHERE seq = ?1",
                     used.rasters,
                     cancel));
    TRY(strips,
        deleteOthers(database,
                     "SELECT seq, hash FROM strip",
                     "DELETE FROM strip WHERE seq = ?1",
                     used.strips,
                     cancel));
    TRY(tiles,
        deleteOthers(database,
                     "SELECT seq, hash FROM tile",
                     "DELETE FROM tile WHERE seq = ?1",
                     used.tiles,
                     cancel));
    CHECKED(database.run("DELETE FROM thumbnail WHERE version NOT IN (SELECT id FROM version)"));
    TRY(thumbnails, database.number(0, "SELECT changes()"));
    return Garbage{.tiles = tiles,
                   .strips = strips,
                   .rasters = rasters,
                   .canvases = canvases,
                   .thumbnails = static_cast<int>(thumbnails)};
}

}  // namespace ratoon
