// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/gathering.h"

namespace ratoon {

/// One member of a reply of OpenAI's family, its name folded: chat completions, whole or as deltas, images, and what
/// gateways and local servers make of them. Members of other protocols are left alone.
walk::error_code
readOpenAiMember(const QByteArray& name, walk::json::value value, Gathering& gathering);

}  // namespace ratoon
