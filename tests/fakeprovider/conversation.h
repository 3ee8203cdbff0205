// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/fakeservice.h"
#include "net/qtclient.h"
#include "providers/vertex/accesstoken.h"
#include "support/eventloop.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

namespace ratoon::test {

inline const Catalogue& catalogue()
{
    static const Catalogue list = Catalogue::builtIn();
    return list;
}

inline Scenario builtIn(const QString& name)
{
    for (Scenario& scenario : builtInScenarios()) {
        if (scenario.name == name) return std::move(scenario);
    }
    ADD_FAILURE() << name.toStdString();
    return {};
}

inline EncodedImage upload(QSize size = {300, 200})
{
    return {.bytes = encoded(gradient(size), {.format = Format::Png}).value(),
            .mime = "image/png",
            .size = size};
}

inline EditRequest edit(const char* model = "gemini-nano-banana-2.1")
{
    return {.prompt = QStringLiteral("Make it blue."),
            .model = QString::fromLatin1(model),
            .upload = upload()};
}

/// One way of asking one provider.
struct Way {
    const char* provider = "gemini";
    const char* route = "";
    bool stream = false;
    QSize size = {};  ///< Of the answers; empty: the model's.
    LoopbackServer::Scheme scheme = LoopbackServer::Scheme::Http;
    bool hasToken = false;  ///< Of Vertex AI: instead of signing in for one.
    bool isArray = false;   ///< Its stream, as one JSON array.
};

/// Services that ask for no key, and have models of their own.
inline bool isLocalServer(const QString& provider)
{
    return QStringList{QStringLiteral("a1111"), QStringLiteral("localai"), QStringLiteral("sdcpp")}
        .contains(provider);
}

inline const Catalogue& arrayCatalogue()
{
    static const Catalogue list =
        Catalogue::builtInWith(
            R"({"providers":{"gemini":{"routes":{"native":{"takes":["size","stream","arrayStream"]}}}}})")
            .value();
    return list;
}

/// Exchanges over the real client, each to its end.
class Conversation {
public:
    explicit Conversation(const QString& scenario = QStringLiteral("normal"), Way way = {})
        : m_service({.scenario = builtIn(scenario),
                     .today = QDate(2026, 11, 22),
                     .pictureSize = way.size,
                     .scheme = way.scheme})
        , m_way(way)
    {
        EXPECT_TRUE(m_service.listen());
    }

    Result<EditReply> run(EditRequest request, const QByteArray& key = "CANARY-1")
    {
        request.route = QString::fromLatin1(m_way.route);
        const QString provider = QString::fromLatin1(m_way.provider);
        if (provider == QLatin1String("openai")) request.model = QStringLiteral("gpt-image-1");
        Endpoint endpoint{.baseUrl = m_service.baseUrl(), .key = Secret(key), .tokens = m_tokens};
        if (provider == QLatin1String("vertex")) {
            endpoint.key = {};
            if (m_way.hasToken)
                endpoint.token = Secret(m_service.desk().issued());
            else
                endpoint.credentials =
                    Secret(m_service.desk().serviceAccount(m_service.tokenUrl()));
            endpoint.project = QStringLiteral("fake-project");
            endpoint.location = QStringLiteral("global");
        }
        if (isLocalServer(provider)) {
            endpoint.key = {};
            request.model.clear();
        }
        request.stream = m_way.stream;
        const Catalogue& list = m_way.isArray ? arrayCatalogue() : catalogue();
        const auto exchange = list.find(provider)->exchange(request, endpoint);
        Step step = exchange->begin({});
        while (auto* call = std::get_if<net::Request>(&step)) {
            call->timeouts.firstByte = std::min(call->timeouts.firstByte, patience);
            call->timeouts.idle = std::min(call->timeouts.idle, patience);
            auto response = answer(*call);
            if (!response && call->mayFail) response = net::Response{};
            if (!response) return failure(response.error());
            lastBody = response->body;
            step = exchange->advance(*response);
        }
        return std::get<Result<EditReply>>(std::move(step));
    }

    Result<net::Response> answer(const net::Request& request)
    {
        std::optional<Result<net::Response>> result;
        const auto call =
            m_client.send(request, [&](Result<net::Response> r) { result = std::move(r); });
        spinUntil([&] { return result.has_value(); });
        return result.value();
    }

    /// As it stands, with the right key: for requests that our own code would not make.
    int status(const QByteArray& target, const QByteArray& body)
    {
        QUrl url = m_service.baseUrl();
        url = QUrl(url.toString() + QString::fromLatin1(target));
        const auto response = answer(
            {.method = "POST",
             .url = url,
             .headers = {{"Content-Type", "application/json"}},
             .credential = net::Credential{.header = "x-goog-api-key", .secret = Secret("k")},
             .body = body});
        lastBody = response ? response->body : QByteArray();
        return response ? response->status : 0;
    }

    FakeService& service() { return m_service; }

    std::chrono::milliseconds patience = std::chrono::seconds(15);
    QByteArray lastBody;

private:
    FakeService m_service;
    Way m_way;
    std::shared_ptr<TokenCache> m_tokens = std::make_shared<TokenCache>();
    net::QtClient m_client;
};

}  // namespace ratoon::test
