// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/canvasroom.h"

#include "image/image.h"
#include "storage/rasterrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ratoon {

namespace {

/// Of a place for a tile, whatever is there.
constexpr qint64 placeBytes = sizeof(Cell) + sizeof(Tile);
/// Tiles of photographs pack to a half or a fifth; whose tiles pack so much better mostly hold nothing.
constexpr qint64 mostUnpacking = 64;

std::set<QByteArray> rastersOf(const CanvasRecord& canvas)
{
    std::set<QByteArray> rasters;
    for (const CanvasRecord::LayerRecord& layer : canvas.layers) {
        for (const QByteArray& part : {layer.image, layer.coverage, layer.passes})
            if (!part.isEmpty()) rasters.insert(part);
    }
    return rasters;
}

/// Within one picture, equal tiles share their memory.
qint64 tileBytes(const RasterRecord& raster)
{
    std::set<TileHash> stored;
    for (const Cell& cell : raster.cells)
        if (!cell.isEven) stored.insert(cell.hash);
    return static_cast<qint64>(stored.size()) * tileLength(raster.samples);
}

Result<qint64> roomIn(Database& database)
{
    TRY(pages, database.number(0, "PRAGMA page_count"));
    TRY(pageSize, database.number(0, "PRAGMA page_size"));
    return std::max(mostCanvasBytes, pages * pageSize * mostUnpacking);
}

tl::unexpected<Error> tooLarge()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "The layers of this version do not fit into memory.")});
}

}  // namespace

Result<void> checkRoom(Database& database, const CanvasRecord& canvas)
{
    RasterTable table(database);
    const std::set<QByteArray> rasters = rastersOf(canvas);
    qint64 places = 0;
    qint64 atMost = 0;
    for (const QByteArray& hash : rasters) {
        TRY(row, table.row(hash));
        const auto raster = row ? row->record() : std::nullopt;
        if (!raster) continue;  // whoever reads it will say so
        const qint64 count = qint64(raster->columns()) * raster->rows();
        places += count * placeBytes;
        atMost += count * (placeBytes + tileLength(raster->samples));
    }
    TRY(room, roomIn(database));
    if (atMost <= room) return {};

    // Most places of a large layer may be even.
    qint64 bytes = places;
    for (const QByteArray& hash : rasters) {
        if (bytes > room) break;
        TRY(raster, table.read(hash));
        bytes += tileBytes(raster);
    }
    return bytes <= room ? Result<void>() : tooLarge();
}

}  // namespace ratoon
