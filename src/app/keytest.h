// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "jobs/conversation.h"

#include <functional>
#include <memory>

namespace ratoon {

/// Asks a service whether the key that an edit would use is good, by a call that costs nothing. In the main thread;
/// destroying it ends it, and nothing is called back.
class KeyTest final {
public:
    using Done = std::function<void(Result<void>)>;

    /// `done` is called once, later.
    KeyTest(Services& services, const Provider& provider, Done done);
    ~KeyTest();
    KeyTest(const KeyTest&) = delete;
    KeyTest& operator=(const KeyTest&) = delete;

private:
    void ask(const Endpoint& endpoint);
    void end(Result<void> result);

    Services& m_services;
    const Provider& m_provider;
    Done m_done;
    Ticket m_search;
    std::unique_ptr<Conversation> m_conversation;
};

}  // namespace ratoon
