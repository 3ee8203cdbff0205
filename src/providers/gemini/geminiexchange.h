// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/exchange.h"
#include "providers/model.h"
#include "providers/provider.h"

namespace ratoon {

/// One edit by generateContent: a single user turn, a single reply. Nothing of it is kept on the server, so no
/// signatures travel and the next edit may go to any other model.
class GeminiExchange final : public Exchange {
public:
    /// A model without `outputs` is one that no list knows: it is sent nothing that it might reject.
    GeminiExchange(EditRequest request, Endpoint endpoint, ModelInfo model);

    Step begin(const Cancel& cancel) override;
    Step advance(const net::Response& response) override;

private:
    EditRequest m_request;
    Endpoint m_endpoint;
    ModelInfo m_model;
};

}  // namespace ratoon
