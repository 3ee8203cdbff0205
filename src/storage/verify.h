// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/project.h"

namespace ratoon {

/// Reads every row of a document, and compares each with its hash or seal and with what it refers to.
///
/// Everything counts as a problem that a later reader could stumble over, and whatever nothing refers to. Not looked at
/// are free space and the search index, which can be made again from the versions.
Result<VerifyReport> verified(Database& database, const Cancel& cancel);

}  // namespace ratoon
