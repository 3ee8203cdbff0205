// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace ratoon::net {

struct Header {
    QByteArray name;
    QByteArray value;
};

/// The one header that carries a key; kept apart so that nothing that prints headers can print it.
struct Credential {
    QByteArray header;  ///< "x-goog-api-key" or "Authorization"
    QByteArray prefix;  ///< "" or "Bearer "
    Secret secret;
};

/// How long each phase may take.
struct Timeouts {
    std::chrono::milliseconds connect{15'000};  ///< Until the body starts to leave.
    std::chrono::milliseconds firstByte{
        360'000};                              ///< From the last body byte to the first reply byte.
    std::chrono::milliseconds idle{60'000};    ///< Between reply bytes.
    std::chrono::milliseconds total{420'000};  ///< All of it.
};

/// May a request be sent again by itself? A generation is paid for: never.
enum class Repeat { Never, Harmless };

struct Request {
    QByteArray method = "GET";
    QUrl url;
    std::vector<Header> headers;
    std::optional<Credential> credential;
    QByteArray body;
    Repeat repeat = Repeat::Never;
    bool keepReply = false;  ///< Though harmless, what comes is worth as much as what was paid for.
    bool mayFail =
        false;  ///< Whoever sent it goes on without: its failure is a response with status 0.
    std::chrono::milliseconds after{0};  ///< Wait this long before sending: how polling is done.
    Timeouts timeouts;
    qint64 maxReplyBytes = 128LL * 1024 * 1024;
};

struct Response {
    int status = 0;  ///< 0: none came.
    std::vector<Header> headers;
    QByteArray body;

    /// The value of the first header of that name, in any case; empty if there is none.
    QByteArray header(QByteArrayView name) const;
};

}  // namespace ratoon::net
