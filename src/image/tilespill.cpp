// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tilespill.h"

#include "image/tilepool.h"

namespace ratoon {

bool keepTilesWithin(std::size_t budget, const QString& folder, const std::stop_token& stop)
{
    const auto file = SpillFile::create(folder);
    if (!file) return false;
    tilePool().keepWithin(budget, file, stop);
    return true;
}

}  // namespace ratoon
