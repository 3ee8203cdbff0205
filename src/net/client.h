// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/message.h"

#include <functional>
#include <memory>

namespace ratoon::net {

/// A request under way. Destroying it aborts the request, and neither callback is called again.
class Call {
public:
    Call() = default;
    virtual ~Call() = default;
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    /// Takes what has come so far as the whole reply: the caller knows that nothing of use follows.
    virtual void conclude() {}
};

enum class Phase { Connecting, Sending, Waiting, Receiving };

struct Progress {
    Phase phase = Phase::Connecting;
    qint64 sent = 0;            ///< Body bytes so far.
    qint64 received = 0;        ///< Body bytes so far.
    QByteArrayView fresh = {};  ///< Those that have just come; only there during the call.
};

/// Whoever can carry a request to a server. Errors: Unreachable (surely never arrived), Uncertain
/// (may have), Malformed (reply over its cap, or a redirect), Usage (URL not allowed).
/// A reply with an HTTP error status is a Response, not an Error.
class Client {
public:
    using Done = std::function<void(Result<Response>)>;
    using OnProgress = std::function<void(const Progress&)>;

    virtual ~Client() = default;

    /// Calls `done` exactly once, later, on the caller's thread; never from inside send().
    virtual std::unique_ptr<Call> send(Request request, Done done, OnProgress progress = {}) = 0;
};

}  // namespace ratoon::net
