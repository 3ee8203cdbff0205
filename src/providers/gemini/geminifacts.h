// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/gathering.h"

namespace ratoon {

/// One member of a generateContent reply, its name folded. Members of other protocols are left alone.
walk::error_code
readGeminiMember(const QByteArray& name, walk::json::value value, Gathering& gathering);

}  // namespace ratoon
