// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace ratoon {

/// Writes the whole document to `target` (no symbolic link): at every moment there is the old file or the new one.
///
/// `database` is the open working copy, `file` its path. Errors leave the old file as it is and nothing beside it.
Result<void>
publish(Database& database, const QString& file, const QString& target, const Cancel& cancel);

}  // namespace ratoon
