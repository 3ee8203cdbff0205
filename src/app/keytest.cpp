// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keytest.h"

#include "providers/keycheck.h"

namespace ratoon {

KeyTest::KeyTest(Services& services, const Provider& provider, Done done)
    : m_services(services)
    , m_provider(provider)
    , m_done(std::move(done))
{
    m_search = services.pool->run([find = services.jobTools().endpoint, info = provider.info()](
                                      const Cancel& cancel) { return find(info, cancel); },
                                  [this](const Result<Endpoint>& endpoint) {
                                      if (!endpoint) return end(failure(endpoint.error()));
                                      ask(*endpoint);
                                  });
}

KeyTest::~KeyTest() = default;

void KeyTest::ask(const Endpoint& endpoint)
{
    m_conversation = std::make_unique<Conversation>(
        *m_services.pool,
        *m_services.client,
        keyCheck(m_provider, endpoint),
        ConversationEvents{.finished = [this](const Result<EditReply>& reply) {
            if (reply) return end({});
            // A vault may have a new one by now.
            if (m_services.keys && reply.error().code == ErrorCode::Denied)
                m_services.keys->forgetCommand(m_provider.info());
            end(failure(reply.error()));
        }});
    m_conversation->begin();
}

/// Whoever is told may destroy this.
void KeyTest::end(Result<void> result)
{
    const Done done = std::move(m_done);
    done(std::move(result));
}

}  // namespace ratoon
