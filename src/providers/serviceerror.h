// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/message.h"

#include <QString>

namespace ratoon {

/// What to make of an error that the service reported: `body` is the reply's body, or the "error" member of
/// a reply that came with HTTP 200. Understands Google's form, wrapped in an array, or as text inside another
/// error, OpenAI's and OpenRouter's, and bodies that are no JSON at all.
///
/// Denied: the key. Exhausted: quota. Refused: the request. Uncertain: the service failed.
Error serviceError(const net::Response& response, const QByteArray& body, const QString& model);

/// Seconds in a duration such as "34.07s", "900ms" or "1h2m3s"; nothing if it is none.
std::optional<double> secondsIn(const QString& duration);

}  // namespace ratoon
