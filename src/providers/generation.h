// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ask.h"
#include "providers/eventstream.h"
#include "providers/verdict.h"

#include <functional>
#include <optional>

namespace ratoon {

/// Words an edit as the one request that is paid for.
using Wording = std::function<Result<net::Request>(const Ask& ask, const Cancel& cancel)>;

/// One edit by one paid request and its reply; and, where the reply only points to its picture, and that lies where
/// pictures may be fetched from, one more request for it, without a key.
class Generation final : public Exchange {
public:
    Generation(Ask ask, Wording wording);

    Step begin(const Cancel& cancel) override;
    Step advance(const net::Response& response) override;
    Seen observe(QByteArrayView bytes) override;

private:
    Step fetched(const net::Response& response);

    Ask m_ask;
    Wording m_wording;
    Question m_question;
    EventStream m_events;
    std::optional<ReplyFacts> m_heard;  ///< While a picture is fetched.
};

/// Whether a picture may be fetched from there: from the service itself, or from one of `hosts` over https; never from an
/// address that is a number, nor with a name or a password.
bool mayFetch(const QUrl& picture, const QUrl& service, const QStringList& hosts);

}  // namespace ratoon
