// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ask.h"

namespace ratoon {

/// The one request of an edit by generateContent: a single user turn, so that no signatures travel and the next edit may go
/// to any other model; or, where the edit has earlier turns, those before it.
/// Errors: Cancelled; Unsupported if it would be larger than the model takes.
Result<net::Request> geminiRequest(const Ask& ask, const Cancel& cancel);

}  // namespace ratoon
