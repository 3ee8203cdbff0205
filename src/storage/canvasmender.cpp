// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/canvasmender.h"

#include "base/hash.h"

#include <limits>
#include <unordered_map>

namespace ratoon {

Result<bool> isBlobThere(Database& database, const QByteArray& hash)
{
    TRY(known, database.number(0, "SELECT 1 FROM blob WHERE hash = ?1", hash));
    return known != 0;
}

CanvasMender::Maybe CanvasMender::raster(const QByteArray& hash)
{
    const auto known = m_rasters.find(hash);
    if (known != m_rasters.end()) return known->second;
    if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
    TRY(mended, mendedRaster(hash));
    return m_rasters[hash] = std::move(mended);
}

Result<std::vector<QByteArray>> CanvasMender::unseenImages()
{
    std::set<QByteArray> seen;
    for (const auto& [hash, mended] : m_rasters) {
        seen.insert(hash);
        if (mended) seen.insert(mended->hash);
    }
    std::vector<QByteArray> unseen;
    TRY(row, m_database.query("SELECT hash FROM raster WHERE samples > 1 ORDER BY seq"));
    for (;;) {
        TRY(found, row.next());
        if (!found) return unseen;
        if (!seen.contains(row.bytes(0))) unseen.push_back(row.bytes(0));
    }
}

Result<std::set<QByteArray>> CanvasMender::seenTiles()
{
    std::set<QByteArray> seen;
    for (const auto& [hash, mended] : m_rasters) {
        if (!mended) continue;
        TRY(raster, RasterTable(m_database).read(mended->hash));
        for (const Cell& cell : raster.cells) {
            if (!cell.isEven) seen.insert(viewOf(cell.hash).toByteArray());
        }
    }
    return seen;
}

CanvasMender::Maybe CanvasMender::mendedRaster(const QByteArray& hash)
{
    TRY(row, RasterTable(m_database).row(hash));
    std::optional<RasterRecord> record = row ? row->record() : std::nullopt;
    if (!record) return std::nullopt;
    Mended mended{.hash = hash};
    if (!record->icc.isEmpty()) {
        TRY(known, isBlobThere(m_database, record->icc));
        mended.hasLostProfile = !known;
        if (!known) record->icc.clear();
    }
    TRY(missing, fillCells(*row, *record));
    mended.tiles = missing;
    if (mended.isWhole()) return mended;
    TRY(kept, RasterTable(m_database).keep(*record));
    mended.hash = kept;
    return mended;
}

/// Cells whose tile is not there become empty ones. Returns how many.
Result<int> CanvasMender::fillCells(const RasterRow& row, RasterRecord& record)
{
    RasterTable table(m_database);
    const int columns = record.columns();
    int missing = 0;
    for (int at = 0; at < record.rows(); ++at) {
        const auto strip = table.readStrip(row.strip(at), std::numeric_limits<int>::max());
        auto cells = strip ? cellsFrom(*strip, columns, record.samples) : std::nullopt;
        if (!cells) {
            missing += columns;
            cells = std::vector<Cell>(static_cast<std::size_t>(columns));
        }
        for (Cell& cell : *cells) {
            if (cell.isEven) continue;
            TRY(known,
                m_database.number(0,
                                  "SELECT 1 FROM tile WHERE hash = ?1 AND length = ?2",
                                  viewOf(cell.hash),
                                  tileLength(record.samples)));
            if (known) continue;
            ++missing;
            cell = {};
        }
        record.cells.insert(record.cells.end(), cells->begin(), cells->end());
    }
    return missing;
}

/// False if the layer cannot be shown as it was meant.
Result<bool> CanvasMender::mendLayer(CanvasRecord::LayerRecord& layer, Mended& mended)
{
    for (QByteArray* part : {&layer.image, &layer.coverage, &layer.passes}) {
        if (part->isEmpty()) continue;
        TRY(found, raster(*part));
        if (!found) {
            if (part != &layer.passes) return false;
            part->clear();
            continue;
        }
        *part = found->hash;
        mended.tiles += found->tiles;
        mended.hasLostProfile = mended.hasLostProfile || found->hasLostProfile;
    }
    return true;
}

CanvasMender::Maybe CanvasMender::canvas(const QByteArray& hash)
{
    const auto known = m_canvases.find(hash);
    if (known != m_canvases.end()) return known->second;
    std::optional<Mended>& result = m_canvases[hash];
    const auto text = m_texts.find(hash);
    if (text == m_texts.end()) return result;
    auto record = canvasRecordFrom(text->second, hash);
    if (!record) return result;

    Mended mended;
    if (!record->icc.isEmpty()) {
        TRY(isThere, isBlobThere(m_database, record->icc));
        mended.hasLostProfile = !isThere;
        if (!isThere) record->icc.clear();
    }
    std::vector<CanvasRecord::LayerRecord> layers;
    std::unordered_map<LayerId, LayerId> around;  // of the groups that are lost
    for (CanvasRecord::LayerRecord& layer : record->layers) {
        TRY(isMended, mendLayer(layer, mended));
        if (isMended) {
            layers.push_back(std::move(layer));
            continue;
        }
        ++mended.layers;
        if (layer.layer.isGroup()) around.emplace(layer.layer.id, layer.layer.group);
    }
    for (auto& [layer, image, coverage, passes] : layers)
        for (auto lost = around.find(layer.group); lost != around.end();
             lost = around.find(layer.group))
            layer.group = lost->second;
    if (layers.empty() && mended.layers > 0) return result;
    record->layers = std::move(layers);
    TRY(kept, keptCanvas(m_database, *record));
    mended.hash = kept;
    result = mended;
    return result;
}

}  // namespace ratoon
