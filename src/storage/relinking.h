// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/salvagedrows.h"

namespace ratoon {

/// What leads from a picture to its tiles is put together again where it is lost. A strip lists tiles, a raster lists
/// strips; where all that it lists was new, that stands in the file one after the other. So each such row of neighbors is
/// tried, and whether it is the lost one, its hash tells: nothing is guessed.
///
/// `rows` is what is left, and `database` holds its tiles, strips and rasters; what is found is added to them.
Result<void> relink(Database& database, const SalvagedRows& rows, const Cancel& cancel);

}  // namespace ratoon
