// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <stop_token>

namespace ratoon {

/// Keeps the pixels of all tiles of the process within a budget (bytes) until it is stopped: the least recently read go
/// into a nameless file in `folder`, and come back by themselves when they are read, at the speed of the page cache or of
/// the disk. For a thread of its own, one in the process; nobody waits for it, so that there may be more for a moment.
///
/// What cannot be put out, because the disk is nearly full, stays in memory, and is tried again. What is put out stays
/// readable afterwards. A disk that breaks meanwhile ends the process (SIGBUS) where it gives no page back; documents are
/// not touched by that.
/// False, at once, if the folder takes no file.
bool keepTilesWithin(std::size_t budget, const QString& folder, const std::stop_token& stop);

}  // namespace ratoon
