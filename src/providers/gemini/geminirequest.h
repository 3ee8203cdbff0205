// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "net/message.h"
#include "providers/exchange.h"
#include "providers/model.h"
#include "providers/provider.h"

namespace ratoon {

/// Where `model` generates: `base`, which may name its API version (/v1, /v1beta, …), or else /v1beta.
QUrl geminiUrl(const QUrl& base, const QString& model);

/// The one request of an edit. Errors: Cancelled; Unsupported if it would be larger than the model takes.
Result<net::Request> geminiRequest(const EditRequest& request,
                                   const ModelInfo& model,
                                   const Endpoint& endpoint,
                                   const Cancel& cancel);

}  // namespace ratoon
