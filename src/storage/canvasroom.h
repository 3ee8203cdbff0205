// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/canvasrecord.h"
#include "storage/database.h"

namespace ratoon {

/// The pictures of a canvas, equal ones once, take no more memory than a document may ask for: mostCanvasBytes, and more
/// where it is large itself. Unsupported otherwise, before any of them is read.
Result<void> checkRoom(Database& database, const CanvasRecord& canvas);

}  // namespace ratoon
