// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/conversation.h"

namespace ratoon {

Conversation::Conversation(Worker& pool,
                           net::Client& client,
                           std::unique_ptr<Exchange> exchange,
                           ConversationEvents events)
    : m_pool(pool)
    , m_client(client)
    , m_exchange(std::move(exchange))
    , m_events(std::move(events))
{}

void Conversation::begin()
{
    m_step = m_pool.run(
        [exchange = m_exchange](const Cancel& cancel) { return exchange->begin(cancel); },
        [this](Step step) { take(std::move(step)); });
}

void Conversation::take(Step step)
{
    if (auto* reply = std::get_if<Result<EditReply>>(&step)) {
        m_events.finished(std::move(*reply));
        return;
    }
    auto request = std::get<net::Request>(std::move(step));
    if (request.repeat == net::Repeat::Harmless) return send(std::move(request));
    m_events.beforeSend(request,
                        [this, request, alive = std::weak_ptr(m_alive)](Result<void> recorded) {
                            if (alive.expired()) return;
                            if (!recorded) {
                                m_events.finished(tl::unexpected(recorded.error()));
                            } else {
                                send(request);
                            }
                        });
}

void Conversation::send(net::Request request)
{
    const bool isPaid = request.repeat == net::Repeat::Never;
    const bool isKept = isPaid || request.keepReply;
    const bool mayFail = request.mayFail;
    m_unseen.clear();
    m_call = m_client.send(
        std::move(request),
        [this, isPaid, isKept, mayFail](Result<net::Response> response) {
            if (isPaid && response) m_paidStatus = response->status;
            if (response) {
                answer(std::move(*response), isKept);
            } else if (mayFail) {
                advance({});
            } else {
                m_events.finished(tl::unexpected(std::move(response).error()));
            }
        },
        [this](const net::Progress& progress) { hear(progress); });
}

void Conversation::hear(const net::Progress& progress)
{
    if (!progress.fresh.isEmpty()) {
        m_unseen += progress.fresh;
        observe();
    }
    // Last: it may be the end of this conversation.
    if (m_events.progress) m_events.progress(progress);
}

/// One look at a time, so that the exchange sees the bytes in their order.
void Conversation::observe()
{
    if (m_isObserving || m_unseen.isEmpty()) return;
    m_isObserving = true;
    m_step = m_pool.run([exchange = m_exchange, bytes = std::exchange(m_unseen, {})](
                            const Cancel&) { return exchange->observe(bytes); },
                        [this](Seen seen) {
                            m_isObserving = false;
                            if (m_waiting) return advance(*std::exchange(m_waiting, std::nullopt));
                            if (seen == Seen::Whole) return m_call->conclude();
                            observe();
                        });
}

void Conversation::answer(net::Response response, bool isKept)
{
    if (!isKept) return advance(std::move(response));
    m_events.received(response.body, [this, response, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired()) advance(response);
    });
}

void Conversation::advance(net::Response response)
{
    m_unseen.clear();
    if (m_isObserving) {
        m_waiting = std::move(response);
        return;
    }
    m_step = m_pool.run([exchange = m_exchange, response = std::move(response)](
                            const Cancel&) { return exchange->advance(response); },
                        [this](Step step) { take(std::move(step)); });
}

}  // namespace ratoon
