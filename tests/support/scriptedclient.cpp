// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedclient.h"

#include <QPointer>
#include <QTimer>

namespace ratoon::test {

namespace {

class ScriptedCall final : public net::Call {
public:
    ScriptedCall(std::optional<Result<net::Response>> answer,
                 net::Client::Done done,
                 net::Client::OnProgress progress)
        : m_answer(std::move(answer))
        , m_done(std::move(done))
        , m_progress(std::move(progress))
    {
        QTimer::singleShot(0, &m_context, [this] { play(); });
    }

private:
    void play()
    {
        // Either callback may destroy this call.
        const auto progress = m_progress;
        const auto done = std::move(m_done);
        const auto answer = std::move(m_answer);
        const QPointer<QObject> alive = &m_context;
        if (progress) progress({.phase = net::Phase::Waiting});
        if (alive && answer) done(*answer);
    }

    QObject m_context;
    std::optional<Result<net::Response>> m_answer;
    net::Client::Done m_done;
    net::Client::OnProgress m_progress;
};

}  // namespace

std::unique_ptr<net::Call>
ScriptedClient::send(net::Request request, Done done, OnProgress progress)
{
    m_requests.push_back(std::move(request));
    std::optional<Result<net::Response>> answer =
        failure(ErrorCode::Unreachable, {"The script of this test holds no further answer."});
    if (!m_answers.empty()) {
        answer = std::move(m_answers.front());
        m_answers.pop_front();
    }
    return std::make_unique<ScriptedCall>(std::move(answer), std::move(done), std::move(progress));
}

}  // namespace ratoon::test
