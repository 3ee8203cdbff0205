// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/canvasrecord.h"
#include "storage/database.h"

namespace ratoon {

/// Writes a row of the table `canvas`, unless it is there and sound, and returns its hash.
Result<QByteArray> keptCanvas(Database& database, const CanvasRecord& record);

}  // namespace ratoon
