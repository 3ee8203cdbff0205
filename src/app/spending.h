// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "storage/spendingcaps.h"

namespace ratoon {

/// The limits in a settings file, as it is now. No file: none. A file that is there and cannot be read, and a limit
/// that is no amount, are errors, as whoever set limits would rather not pay than lose them.
Result<SpendingCaps> capsIn(const QString& settingsFile);

/// {"edit": 0.1, "document": 5, "day": 2, "allow_unknown_prices": false}, each may be left out. Usage.
Result<SpendingCaps> capsFrom(const Json& spending);
Json capsToJson(const SpendingCaps& caps);

}  // namespace ratoon
