// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/relinking.h"

#include "base/hash.h"
#include "image/tilegrid.h"
#include "storage/canvasrecord.h"
#include "storage/rasterrecord.h"

#include <set>
#include <tuple>
#include <utility>

namespace ratoon {

namespace {

/// Bytes of neighbors that are hashed at most, some seconds of work, whatever a file claims; and as many as take as
/// long as what is done once for each try.
constexpr qint64 mostBytes = 6'000'000'000;
constexpr qint64 bytesPerTry = 1000;

using Names = std::set<QByteArray>;

/// Everything of a raster but its strips.
using RasterForm = std::tuple<qint64, qint64, qint64, QByteArray>;  // samples, width, height, icc

/// Calls `visit` with each `count` neighbors of a sequence.
template <typename Visit>
Result<void> forEachRun(const std::map<qint64, QByteArray>& sequence, qsizetype count, Visit visit)
{
    QByteArray run;
    qsizetype size = 0;
    qint64 last = 0;
    for (const auto& [number, name] : sequence) {
        if (size > 0 && number != last + 1) {
            run.clear();
            size = 0;
        }
        last = number;
        run += name;
        if (++size > count) {
            run.remove(0, name.size());
            --size;
        }
        if (size == count) CHECKED(visit(run));
    }
    return {};
}

class Relinking {
public:
    Relinking(Database& database, const SalvagedRows& rows, Cancel cancel)
        : m_database(database)
        , m_rows(rows)
        , m_cancel(std::move(cancel))
    {}

    Result<void> findRasters();
    Result<void> findStrips();

private:
    Result<void> lookAt(const CanvasRecord& canvas);
    Result<void> lookAt(const CanvasRecord& canvas, const CanvasRecord::LayerRecord& layer);
    Result<void> want(const QByteArray& raster, const std::vector<RasterForm>& forms);
    Result<void> tryForm(const RasterForm& form);
    Result<void> wantStrips(const RasterRow& row);
    Result<void> tryStrips(int columns, const Names& lost);
    Result<bool> isThere(const char* sql, const QByteArray& hash);
    /// False when enough has been tried.
    bool mayTry(const QByteArray& run)
    {
        m_tried += run.size() + bytesPerTry;
        return m_tried <= mostBytes;
    }

    Database& m_database;
    const SalvagedRows& m_rows;
    Cancel m_cancel;
    qint64 m_tried = 0;  ///< Bytes.
    Names m_seen;        ///< Rasters of canvases looked at.
    Names m_lostRasters;
    std::set<RasterForm> m_forms;
    std::map<std::pair<Samples, int>, Names> m_lostStrips;  ///< By their columns.
};

Result<bool> Relinking::isThere(const char* sql, const QByteArray& hash)
{
    TRY(known, m_database.number(0, sql, hash));
    return known != 0;
}

Result<void> Relinking::want(const QByteArray& raster, const std::vector<RasterForm>& forms)
{
    if (raster.isEmpty()) return {};
    TRY(known, isThere("SELECT 1 FROM raster WHERE hash = ?1", raster));
    if (known) return {};
    m_lostRasters.insert(raster);
    m_forms.insert(forms.begin(), forms.end());
    return {};
}

Result<void> Relinking::lookAt(const CanvasRecord& canvas)
{
    for (const CanvasRecord::LayerRecord& layer : canvas.layers) {
        bool isNew = false;
        for (const QByteArray& part : {layer.image, layer.coverage, layer.passes})
            isNew = m_seen.insert(part).second || isNew;
        if (isNew) CHECKED(lookAt(canvas, layer));
    }
    return {};
}

/// The parts of a layer are of one size, and that of a ground is the canvas's.
Result<void> Relinking::lookAt(const CanvasRecord& canvas, const CanvasRecord::LayerRecord& layer)
{
    RasterTable table(m_database);
    std::vector<QSize> sizes = {canvas.size};
    for (const QByteArray& part : {layer.image, layer.coverage, layer.passes}) {
        TRY(row, table.row(part));
        if (row) sizes.emplace_back(static_cast<int>(row->width), static_cast<int>(row->height));
    }
    std::vector<RasterForm> images;
    std::vector<RasterForm> masks;
    for (const QSize size : sizes) {
        for (const QByteArray& icc : {QByteArray(), canvas.icc})
            images.emplace_back(qint64(canvas.depth), size.width(), size.height(), icc);
        masks.emplace_back(1, size.width(), size.height(), QByteArray());
    }
    CHECKED(want(layer.image, images));
    CHECKED(want(layer.coverage, masks));
    CHECKED(want(layer.passes, masks));
    return {};
}

Result<void> Relinking::findRasters()
{
    for (const auto& [hash, text] : m_rows.canvases) {
        if (const auto canvas = canvasRecordFrom(text, hash)) CHECKED(lookAt(*canvas));
    }
    for (const RasterForm& form : m_forms) CHECKED(tryForm(form));
    return {};
}

Result<void> Relinking::tryForm(const RasterForm& form)
{
    const auto& [samples, width, height, icc] = form;
    RasterRow row{.samples = samples, .width = width, .height = height, .icc = icc, .strips = {}};
    const qint64 count = tilesAcross(static_cast<int>(height));
    RasterTable table(m_database);
    return forEachRun(m_rows.strips, count, [&](const QByteArray& run) -> Result<void> {
        if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        if (!mayTry(run)) return {};
        row.strips = run;
        if (m_lostRasters.erase(row.hash()) == 0) return {};
        return table.keepRow(row);
    });
}

Result<void> Relinking::wantStrips(const RasterRow& row)
{
    const std::optional<RasterRecord> record = row.record();
    if (!record) return {};
    for (int at = 0; at < record->rows(); ++at) {
        const QByteArray strip = row.strip(at);
        TRY(known, isThere("SELECT 1 FROM strip WHERE hash = ?1", strip));
        if (!known) m_lostStrips[{record->samples, record->columns()}].insert(strip);
    }
    return {};
}

Result<void> Relinking::findStrips()
{
    std::vector<QByteArray> rasters;
    {
        TRY(query, m_database.query("SELECT hash FROM raster ORDER BY seq"));
        for (;;) {
            TRY(found, query.next());
            if (!found) break;
            rasters.push_back(query.bytes(0));
        }
    }
    RasterTable table(m_database);
    for (const QByteArray& hash : rasters) {
        TRY(row, table.row(hash));
        if (row) CHECKED(wantStrips(*row));
    }
    for (const auto& [form, lost] : m_lostStrips) CHECKED(tryStrips(form.second, lost));
    return {};
}

Result<void> Relinking::tryStrips(int columns, const Names& lost)
{
    RasterTable table(m_database);
    return forEachRun(m_rows.tiles, columns, [&](const QByteArray& run) -> Result<void> {
        if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        if (!mayTry(run)) return {};
        const QByteArray strip = stripOfTiles(run);
        if (!lost.contains(contentHash(strip))) return {};
        CHECKED(table.keepStrip(strip));
        return {};
    });
}

}  // namespace

Result<void> relink(Database& database, const SalvagedRows& rows, const Cancel& cancel)
{
    Relinking relinking(database, rows, cancel);
    CHECKED(relinking.findRasters());
    return relinking.findStrips();
}

}  // namespace ratoon
