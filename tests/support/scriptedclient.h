// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <deque>
#include <vector>

namespace ratoon::test {

/// A Client without a network: it answers from a script, and remembers what it was asked to send.
class ScriptedClient final : public net::Client {
public:
    /// What comes back to the next request that has no answer yet.
    void answer(net::Response response) { m_answers.emplace_back(std::move(response)); }
    void fail(Error error) { m_answers.emplace_back(failure(std::move(error))); }
    /// The next request never gets an answer.
    void stayQuiet() { m_answers.emplace_back(std::nullopt); }

    /// Everything sent so far, in order, cancelled or not. Its size is the number of requests.
    const std::vector<net::Request>& requests() const { return m_requests; }

    /// A request beyond the script fails as Unreachable.
    std::unique_ptr<net::Call>
    send(net::Request request, Done done, OnProgress progress = {}) override;

private:
    std::deque<std::optional<Result<net::Response>>> m_answers;
    std::vector<net::Request> m_requests;
};

}  // namespace ratoon::test
