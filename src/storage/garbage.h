// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "storage/database.h"

namespace ratoon {

/// Rows that no version leads to.
struct Garbage {
    int tiles = 0;
    int strips = 0;
    int rasters = 0;
    int canvases = 0;
    int thumbnails = 0;

    int sum() const { return tiles + strips + rasters + canvases + thumbnails; }
};

/// Deletes, inside the caller's transaction, what no version leads to, and tells how much that was. Blobs stay: a reply
/// that has come, the file that was opened, a reference that a recipe names. Damaged if what is in use cannot be read.
Result<Garbage> removeGarbage(Database& database, const Cancel& cancel = {});

}  // namespace ratoon
