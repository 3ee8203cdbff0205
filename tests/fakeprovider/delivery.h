// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/act.h"
#include "support/loopbackserver.h"

namespace ratoon::test {

/// A reply ready to go.
struct Delivery {
    int status = 200;
    QByteArray body;
    std::vector<net::Header> headers;
};

/// Sends it the way `transport` wants, now or piece by piece.
void deliver(HttpConnection& connection, const Delivery& delivery, const TransportAct& transport);

}  // namespace ratoon::test
