// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace ratoon {

/// Another exchange, with a bearer token for its requests: one that is known, or one that is asked for first. A token that
/// is refused is asked for anew, once.
class BearerExchange final : public Exchange {
public:
    BearerExchange(std::unique_ptr<Exchange> inner, Endpoint endpoint);

    Step begin(const Cancel& cancel) override;
    Step advance(const net::Response& response) override;
    Seen observe(QByteArrayView bytes) override;

private:
    Step askForToken();
    Step withToken(Step step) const;

    std::unique_ptr<Exchange> m_inner;
    Endpoint m_endpoint;
    QByteArray m_whose;
    Secret m_token;
    bool m_isSigningIn = false;
    bool m_isTriedAgain = false;
};

}  // namespace ratoon
