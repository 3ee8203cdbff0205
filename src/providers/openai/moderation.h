// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "providers/exchange.h"

#include <QUrl>

namespace ratoon {

/// What a moderation endpoint thinks of a text and a picture.
struct Moderation {
    bool isFlagged = false;
    QStringList categories = {};  ///< Those that were found: foreign text, cut short.
};

/// A question in the form of OpenAI's moderations; it costs nothing. An empty text is left out.
net::Request moderationRequest(const QUrl& url,
                               const QString& model,
                               const Secret& key,
                               const QString& text,
                               const std::optional<EncodedImage>& picture);

/// The answer. An answer that does not clearly say whether something was found is Malformed; others as serviceError().
Result<Moderation> moderationIn(const net::Response& response);

}  // namespace ratoon
