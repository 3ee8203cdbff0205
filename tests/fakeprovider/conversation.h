// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/fakegemini.h"
#include "net/qtclient.h"
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

/// One exchange over the real client, to its end.
class Conversation {
public:
    explicit Conversation(const QString& scenario = QStringLiteral("normal"))
        : m_service({.scenario = builtIn(scenario), .today = QDate(2026, 11, 22)})
    {
        EXPECT_TRUE(m_service.listen());
    }

    Result<EditReply> run(const EditRequest& request, const QByteArray& key = "CANARY-1")
    {
        const auto exchange =
            catalogue()
                .find(QStringLiteral("gemini"))
                ->exchange(request, {.baseUrl = m_service.baseUrl(), .key = Secret(key)});
        Step step = exchange->begin({});
        if (auto* failed = std::get_if<Result<EditReply>>(&step)) return *failed;
        auto call = std::get<net::Request>(std::move(step));
        call.timeouts.firstByte = std::min(call.timeouts.firstByte, patience);
        call.timeouts.idle = std::min(call.timeouts.idle, patience);
        const auto response = answer(call);
        if (!response) return failure(response.error());
        return std::get<Result<EditReply>>(exchange->advance(*response));
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

    FakeGemini& service() { return m_service; }

    std::chrono::milliseconds patience = std::chrono::seconds(15);
    QByteArray lastBody;

private:
    FakeGemini m_service;
    net::QtClient m_client;
};

}  // namespace ratoon::test
