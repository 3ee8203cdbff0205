// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <memory>
#include <vector>

namespace ratoon::test {

/// Passes everything on, and remembers it.
class RecordingClient final : public net::Client {
public:
    explicit RecordingClient(std::unique_ptr<net::Client> client) : m_client(std::move(client)) {}

    const std::vector<net::Request>& requests() const { return m_requests; }

    std::unique_ptr<net::Call>
    send(net::Request request, Done done, OnProgress progress = {}) override
    {
        m_requests.push_back(request);
        return m_client->send(std::move(request), std::move(done), std::move(progress));
    }

private:
    std::unique_ptr<net::Client> m_client;
    std::vector<net::Request> m_requests;
};

}  // namespace ratoon::test
