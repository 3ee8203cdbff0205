// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/escrowtable.h"
#include "storage/pagefile.h"
#include "storage/versiontable.h"

#include <map>
#include <set>

namespace ratoon {

/// A row that may change, and the document's count of changes when it was written.
template <typename Row>
struct Changing {
    Row row;
    qint64 change = 0;
};

/// The small rows of a damaged document that fit their hash or seal; of those that change, the newest.
struct SalvagedRows {
    std::map<QByteArray, QByteArray> canvases;  ///< Hash → text.
    // Hashes by the numbers of their rows: in the order in which they were added.
    std::map<qint64, QByteArray> canvasOrder;
    std::map<qint64, QByteArray> tiles;
    std::map<qint64, QByteArray> strips;
    std::map<qint64, VersionRow> versions;  ///< In the order in which they were added.
    std::map<QString, Changing<AnnotationRow>> annotations;
    std::map<QString, Changing<QString>> notes;  ///< By version.
    std::map<QString, Changing<QString>> meta;
    std::map<QString, Changing<EscrowRow>> escrow;
    /// Rows that change and fit no seal, where none of their name does: "note 00…", "meta marked", "escrow 00…".
    std::set<QString> broken;
};

/// Puts every tile, strip, raster, blob and thumbnail that fits its hash or seal into the empty document `into`, and
/// returns what else there is.
Result<SalvagedRows> salvagedRows(const PageFile& pages, Database& into, const Cancel& cancel);

/// Whether there is a row in the file that fits its hash or seal: then it was a document once, whatever its beginning says.
bool holdsRows(const QString& path);

}  // namespace ratoon
