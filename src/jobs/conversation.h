// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/worker.h"
#include "net/client.h"
#include "providers/exchange.h"

#include <functional>
#include <memory>
#include <optional>

namespace ratoon {

/// What a conversation tells on its way, and asks of its owner. Of requests that are harmless (a token, a file that a
/// reply points to) nothing is put on record: they cost nothing, and their replies may hold secrets.
struct ConversationEvents {
    /// Before a request's first byte leaves. Call `proceed` once the request is on record; an error ends it unsent.
    std::function<void(const net::Request&, std::function<void(Result<void>)> proceed)> beforeSend;
    std::function<void(const net::Progress&)> progress;
    /// When the last byte of a response has come. Call `proceed` once it is on record, or cannot be.
    std::function<void(const QByteArray& body, std::function<void()> proceed)> received;
    /// Once, at the end.
    std::function<void(Result<EditReply>)> finished;
};

/// Carries an Exchange over a Client: its steps on the pool, its requests from here. Destroying it ends both, and
/// no event comes afterwards.
class Conversation {
public:
    Conversation(Worker& pool,
                 net::Client& client,
                 std::unique_ptr<Exchange> exchange,
                 ConversationEvents events);

    /// Nothing happens before this.
    void begin();
    /// The HTTP status of the answer to the last request that was paid for; nothing if none was sent, or answered.
    std::optional<int> paidStatus() const { return m_paidStatus; }

private:
    void take(Step step);
    void send(net::Request request);
    void hear(const net::Progress& progress);
    void observe();
    void answer(net::Response response, bool isKept);
    void advance(net::Response response);

    Worker& m_pool;
    net::Client& m_client;
    std::shared_ptr<Exchange> m_exchange;  // shared with the step under way on the pool
    ConversationEvents m_events;
    Ticket m_step;
    std::unique_ptr<net::Call> m_call;
    QByteArray m_unseen;  ///< Came while the exchange was looking at what came before.
    bool m_isObserving = false;
    std::optional<int> m_paidStatus;
    std::optional<net::Response> m_waiting;  ///< Until the exchange has looked.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace ratoon
