// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ask.h"

namespace ratoon {

/// An edit as a chat completion: OpenRouter, CometAPI, or any gateway that speaks OpenAI's protocol.
/// Errors: Cancelled; Unsupported if it would be larger than the model takes.
Result<net::Request> chatRequest(const Ask& ask, const Cancel& cancel);

}  // namespace ratoon
