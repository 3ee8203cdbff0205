// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackserver.h"

#include <QUrl>

#include <memory>
#include <set>

namespace ratoon::test {

/// Google's sign-in: it checks the assertion of the one service account that it made up, and gives tokens.
class TokenDesk final {
public:
    TokenDesk();
    ~TokenDesk();
    TokenDesk(const TokenDesk&) = delete;
    TokenDesk& operator=(const TokenDesk&) = delete;

    /// The key file of the service account, whose tokens are had at `url`.
    QByteArray serviceAccount(const QUrl& url);
    /// A user's file with a refresh token.
    static QByteArray userFile(const QUrl& url);

    /// A token without more ado, as a tool that is signed in prints it.
    QByteArray issued();

    void answer(HttpConnection& connection, const HttpRequest& request, const QUrl& url);
    bool isGood(const QByteArray& token) const { return m_tokens.contains(token); }
    /// As when an hour has passed.
    void forgetTokens() { m_tokens.clear(); }
    int tokenCount() const { return m_count; }

private:
    class Key;
    /// To make it takes long, and few need it.
    Key& madeKey();

    std::unique_ptr<Key> m_key;
    std::set<QByteArray> m_tokens;
    int m_count = 0;
};

}  // namespace ratoon::test
