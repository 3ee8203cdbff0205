// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

namespace ratoon::net {

/// A Client over Qt's network, with its traps closed: nothing is ever sent twice by itself, no redirect is
/// followed, no certificate waved through, and every wait ends.
///
/// Lives on one thread that runs an event loop, and must outlive its calls. Six requests to one host are
/// under way at a time; while a seventh waits for its turn, its connect time runs.
class QtClient final : public Client {
public:
    QtClient();
    ~QtClient() override;
    QtClient(const QtClient&) = delete;
    QtClient& operator=(const QtClient&) = delete;

    std::unique_ptr<Call> send(Request request, Done done, OnProgress progress = {}) override;

private:
    class Network;
    std::unique_ptr<Network> m_network;
};

}  // namespace ratoon::net
