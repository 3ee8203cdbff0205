// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/message.h"
#include "providers/provider.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace ratoon {

/// What lets its bearer in, for a while.
struct AccessToken {
    Secret secret;
    QDateTime expires;  ///< UTC
};

/// The tokens of one run, by whose credentials they are. Any thread may use it.
class TokenCache {
public:
    using Clock = std::function<QDateTime()>;

    explicit TokenCache(Clock clock = QDateTime::currentDateTimeUtc) : m_clock(std::move(clock)) {}

    QDateTime now() const { return m_clock(); }
    /// Nothing if there is none, or none that lasts another four minutes.
    std::optional<Secret> find(const QByteArray& whose) const;
    void keep(const QByteArray& whose, const AccessToken& token);
    void drop(const QByteArray& whose);

private:
    using Tokens = std::map<QByteArray, AccessToken>;

    Clock m_clock;
    std::atomic<std::shared_ptr<const Tokens>> m_tokens = std::make_shared<const Tokens>();
};

/// What tells these credentials from others, and nothing else of them.
QByteArray nameOf(const Secret& credentials);

/// The request for a token: a signed assertion for the file of a service account, a refresh token for that of a user.
/// Denied if the credentials are of another kind, or broken.
Result<net::Request> tokenRequest(const Secret& credentials, const QDateTime& now);

/// The token in the answer to it. Denied if it was refused; Unreachable if the service failed, as nothing was asked of the
/// model yet.
Result<AccessToken> tokenIn(const net::Response& response, const QDateTime& now);

}  // namespace ratoon
