// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/qtclient.h"
#include "support/eventloop.h"
#include "support/loopbackserver.h"

#include <optional>

namespace ratoon::test {

/// Time limits that a test can wait for. The ones not under test are far away.
inline net::Timeouts patient()
{
    using std::chrono::seconds;
    return {.connect = seconds(10),
            .firstByte = seconds(10),
            .idle = seconds(10),
            .total = seconds(15)};
}

inline net::Request paidRequest(const QUrl& url, const QByteArray& body = R"({"prompt":"a"})")
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .credential = net::Credential{.header = "x-goog-api-key",
                                          .secret = Secret("CANARY-KEY-0123456789")},
            .body = body,
            .timeouts = patient()};
}

/// Sends a request and follows it to its end.
class Talk {
public:
    explicit Talk(net::Request request)
    {
        m_call = m_client.send(
            std::move(request),
            [this](Result<net::Response> result) {
                ++m_doneCount;
                m_result = std::move(result);
            },
            [this](const net::Progress& progress) { m_progress.push_back(progress); });
    }

    /// The outcome; fails the test by an exception of std::optional if there is none in time.
    const Result<net::Response>& result()
    {
        spinUntil([this] { return m_result.has_value(); });
        return m_result.value();
    }

    void cancel() { m_call.reset(); }
    int doneCount() const { return m_doneCount; }
    const std::vector<net::Progress>& progress() const { return m_progress; }

private:
    net::QtClient m_client;
    std::optional<Result<net::Response>> m_result;
    std::vector<net::Progress> m_progress;
    int m_doneCount = 0;
    std::unique_ptr<net::Call> m_call;
};

}  // namespace ratoon::test
