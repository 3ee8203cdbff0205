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
    m_call = m_client.send(
        std::move(request),
        [this](Result<net::Response> response) {
            if (!response) {
                m_events.finished(tl::unexpected(std::move(response).error()));
            } else {
                answer(*response);
            }
        },
        m_events.progress);
}

void Conversation::answer(const net::Response& response)
{
    m_events.received(
        response.body, [this, response, alive = std::weak_ptr(m_alive)](Result<void> recorded) {
            if (alive.expired()) return;
            if (!recorded) {
                m_events.finished(tl::unexpected(recorded.error()));
                return;
            }
            m_step = m_pool.run([exchange = m_exchange,
                                 response](const Cancel&) { return exchange->advance(response); },
                                [this](Step step) { take(std::move(step)); });
        });
}

}  // namespace ratoon
