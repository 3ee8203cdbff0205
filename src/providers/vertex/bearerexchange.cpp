// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/vertex/bearerexchange.h"

#include "providers/ask.h"
#include "providers/vertex/accesstoken.h"

namespace ratoon {

BearerExchange::BearerExchange(std::unique_ptr<Exchange> inner, Endpoint endpoint)
    : m_inner(std::move(inner))
    , m_endpoint(std::move(endpoint))
    , m_whose(nameOf(m_endpoint.credentials))
{
    if (!m_endpoint.tokens) m_endpoint.tokens = std::make_shared<TokenCache>();
}

Step BearerExchange::begin(const Cancel& cancel)
{
    const auto known = m_endpoint.tokens->find(m_whose);
    if (!known) return askForToken();
    m_token = *known;
    return withToken(m_inner->begin(cancel));
}

Step BearerExchange::advance(const net::Response& response)
{
    if (m_isSigningIn) {
        m_isSigningIn = false;
        auto token = tokenIn(response, m_endpoint.tokens->now());
        if (!token) return Result<EditReply>(failure(std::move(token).error()));
        m_endpoint.tokens->keep(m_whose, *token);
        m_token = token->secret;
        return withToken(m_inner->begin({}));
    }
    const bool isRefused = response.status == 401 && !m_token.isEmpty() && !m_isTriedAgain;
    if (!isRefused) return withToken(m_inner->advance(response));
    m_isTriedAgain = true;
    m_endpoint.tokens->drop(m_whose);
    return askForToken();
}

Seen BearerExchange::observe(QByteArrayView bytes)
{
    return m_isSigningIn ? Seen::Partial : m_inner->observe(bytes);
}

Step BearerExchange::askForToken()
{
    auto request = tokenRequest(m_endpoint.credentials, m_endpoint.tokens->now());
    if (!request) return Result<EditReply>(failure(std::move(request).error()));
    m_isSigningIn = true;
    return std::move(*request);
}

/// Only to the service itself: a picture that lies elsewhere is fetched without.
Step BearerExchange::withToken(Step step) const
{
    auto* request = std::get_if<net::Request>(&step);
    if (request && request->repeat == net::Repeat::Never) request->credential = bearer(m_token);
    return step;
}

}  // namespace ratoon
