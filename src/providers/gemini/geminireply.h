// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/message.h"
#include "providers/exchange.h"
#include "providers/model.h"

namespace ratoon {

/// What was asked, as far as the reply is judged by it.
struct GeminiQuestion {
    ModelInfo model;
    QString tier = {};
    int imagesSent = 0;
};

/// The pictures in a reply, or why there are none.
///
/// Refused: blocked, or answered without a picture. Unsupported: the picture is elsewhere. Malformed: what came is
/// no picture. Uncertain: the reply cannot be read. Otherwise as geminiError().
Result<EditReply> geminiReply(const net::Response& response, const GeminiQuestion& question);

}  // namespace ratoon
