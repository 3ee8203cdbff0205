// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "storage/canvastable.h"
#include "storage/database.h"
#include "storage/rasterrecord.h"

#include <map>
#include <optional>
#include <set>

namespace ratoon {

/// What became of a raster, or of a canvas, and what it lacks.
struct Mended {
    QByteArray hash;
    int tiles = 0;
    int layers = 0;
    bool hasLostProfile = false;

    bool isWhole() const { return tiles == 0 && layers == 0 && !hasLostProfile; }
};

Result<bool> isBlobThere(Database& database, const QByteArray& hash);

/// Makes the canvases of a damaged document readable with the tiles, strips, rasters and blobs that are left of it: what
/// lacks a tile is transparent there, what cannot be shown as it was meant is left out.
class CanvasMender {
public:
    using Maybe = Result<std::optional<Mended>>;

    /// `texts`: the canvases by their hashes. `database` holds everything else.
    CanvasMender(Database& database, std::map<QByteArray, QByteArray> texts, Cancel cancel)
        : m_database(database)
        , m_texts(std::move(texts))
        , m_cancel(std::move(cancel))
    {}

    /// Nothing if there is nothing left to see of it.
    Maybe canvas(const QByteArray& hash);
    /// Nothing if its row is lost.
    Maybe raster(const QByteArray& hash);
    /// The images that no canvas so far has shown.
    Result<std::vector<QByteArray>> unseenImages();
    /// The tiles of all that was shown so far.
    Result<std::set<QByteArray>> seenTiles();

private:
    Maybe mendedRaster(const QByteArray& hash);
    Result<int> fillCells(const RasterRow& row, RasterRecord& record);
    Result<bool> mendLayer(CanvasRecord::LayerRecord& layer, Mended& mended);

    Database& m_database;
    std::map<QByteArray, QByteArray> m_texts;
    Cancel m_cancel;
    std::map<QByteArray, std::optional<Mended>> m_rasters;
    std::map<QByteArray, std::optional<Mended>> m_canvases;
};

}  // namespace ratoon
