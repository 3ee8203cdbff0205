// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "app/settings.h"
#include "jobs/pixelkeeper.h"

namespace ratoon {

/// What the pixels of all open pictures may take in memory, in bytes: as the user chose, or 256 MiB. What is beyond it is
/// seldom looked at, and comes back from the page cache as long as nobody else wants that memory.
std::size_t pixelBudget(const Settings& settings);

/// Keeps pixels within a budget by a file among what can be made again; if that place is on a network, among the
/// machine's own temporary files.
PixelKeeper pixelKeeper(std::size_t budget, const Places& places);

}  // namespace ratoon
