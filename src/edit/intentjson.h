// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "edit/intent.h"

namespace ratoon {

/// An intent with all that belongs to it, masks and references too, in one piece: to be asked another day.
Json toJson(const EditIntent& intent);
/// The opposite. Malformed for what toJson() would not have written.
Result<EditIntent> intentFrom(const Json& json);

}  // namespace ratoon
