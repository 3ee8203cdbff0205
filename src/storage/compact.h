// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "storage/garbage.h"

#include <QString>

namespace ratoon {

struct CompactReport {
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    Garbage removed;
};

/// Writes a saved document anew without what no version leads to and without free space, in place of the old file: that
/// is there until the new one is complete, checked and synced. Every version, reply and blob stays.
///
/// Damaged if it is not sound (nothing is thrown away then), Unwritable if it was written to meanwhile.
Result<CompactReport> compactFile(const QString& path, const Cancel& cancel = {});

}  // namespace ratoon
