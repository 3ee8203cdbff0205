// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiexchange.h"

#include "providers/gemini/geminireply.h"
#include "providers/gemini/geminirequest.h"

namespace ratoon {

GeminiExchange::GeminiExchange(EditRequest request, Endpoint endpoint, ModelInfo model)
    : m_request(std::move(request))
    , m_endpoint(std::move(endpoint))
    , m_model(std::move(model))
{}

Step GeminiExchange::begin(const Cancel& cancel)
{
    auto request = geminiRequest(m_request, m_model, m_endpoint, cancel);
    if (!request) return Result<EditReply>(failure(std::move(request).error()));
    return std::move(*request);
}

Step GeminiExchange::advance(const net::Response& response)
{
    const auto images = m_request.references.size() + (m_request.upload ? 1 : 0);
    return geminiReply(
        response,
        {.model = m_model, .tier = m_request.tier, .imagesSent = static_cast<int>(images)});
}

}  // namespace ratoon
