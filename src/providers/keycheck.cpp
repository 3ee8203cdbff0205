// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/keycheck.h"

#include "providers/ask.h"
#include "providers/serviceerror.h"
#include "providers/vertex/accesstoken.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr std::chrono::seconds patience{20};
constexpr qint64 largestAnswer = 8LL * 1024 * 1024;  ///< Lists of models are long.

/// Free of charge, and open to a key alone, which no list of Vertex AI is.
net::Request countedTokens(const Endpoint& endpoint, const RouteInfo& route, const ModelInfo& model)
{
    const QByteArray within = endpoint.token.isEmpty()
                                  ? QByteArray()
                                  : "projects/" + QUrl::toPercentEncoding(endpoint.project) +
                                        "/locations/" + endpoint.location.toUtf8() + '/';
    return {.method = "POST",
            .url = serviceUrl(endpoint.baseUrl,
                              route.path,
                              within + "publishers/google/models/" + model.id.toUtf8() +
                                  ":countTokens"),
            .headers = {{"Content-Type", "application/json"}},
            .credential = endpoint.token.isEmpty() ? credentialFor(route.protocol, endpoint.key)
                                                   : bearer(endpoint.token),
            .body = R"({"contents":[{"role":"user","parts":[{"text":"key"}]}]})"};
}

/// OpenRouter lists its models to everyone, but tells of a key only to who has it.
bool tellsOfKeys(const ProviderInfo& info)
{
    return std::ranges::any_of(info.routes, [](const RouteInfo& route) {
        return route.protocol == QLatin1String("pictures");
    });
}

net::Request question(const Provider& provider, const Endpoint& endpoint)
{
    const RouteInfo& route = provider.info().routes.front();
    if (route.protocol == QLatin1String("vertex"))
        return countedTokens(endpoint, route, provider.defaultModel());
    const bool isGoogles = route.protocol == QLatin1String("gemini");
    const bool isWebUi = route.protocol == QLatin1String("webui");
    const char* what = isWebUi ? "sd-models" : tellsOfKeys(provider.info()) ? "key" : "models";
    net::Request request{.url = serviceUrl(endpoint.baseUrl, route.path, what),
                         .credential = credentialFor(route.protocol, endpoint.key)};
    if (isGoogles) request.url.setQuery(QStringLiteral("pageSize=1"));
    return request;
}

class KeyCheck final : public Exchange {
public:
    KeyCheck(const Provider& provider, Endpoint endpoint)
        : m_provider(provider)
        , m_endpoint(std::move(endpoint))
    {}

    Step begin(const Cancel& /*cancel*/) override
    {
        if (m_endpoint.credentials.isEmpty()) return harmless(question(m_provider, m_endpoint));
        auto request = tokenRequest(m_endpoint.credentials, now());
        if (!request) return Result<EditReply>(failure(std::move(request).error()));
        return harmless(std::move(*request));
    }

    Step advance(const net::Response& response) override
    {
        if (!m_endpoint.credentials.isEmpty()) {
            const auto token = tokenIn(response, now());
            return token ? Result<EditReply>(EditReply())
                         : Result<EditReply>(failure(token.error()));
        }
        if (response.status < 400) return Result<EditReply>(EditReply());
        return Result<EditReply>(
            failure(serviceError(response, response.body, m_provider.defaultModel().id)));
    }

private:
    static Step harmless(net::Request request)
    {
        request.repeat = net::Repeat::Harmless;
        request.timeouts.firstByte = patience;
        request.timeouts.total = patience;
        request.maxReplyBytes = largestAnswer;
        return request;
    }

    QDateTime now() const
    {
        return m_endpoint.tokens ? m_endpoint.tokens->now() : QDateTime::currentDateTimeUtc();
    }

    const Provider& m_provider;
    Endpoint m_endpoint;
};

}  // namespace

std::unique_ptr<Exchange> keyCheck(const Provider& provider, const Endpoint& endpoint)
{
    return std::make_unique<KeyCheck>(provider, endpoint);
}

}  // namespace ratoon
