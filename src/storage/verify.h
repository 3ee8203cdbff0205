// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/project.h"

namespace ratoon {

/// Reads every row of a document, and compares each with its hash or seal and with what it refers to.
///
/// Everything counts as a problem that a later reader could stumble over, whatever nothing refers to, and a search index
/// that would find something else than the versions hold. Not looked at is free space.
Result<VerifyReport> verified(Database& database, const Cancel& cancel);

}  // namespace ratoon
