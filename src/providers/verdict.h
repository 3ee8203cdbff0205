// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/message.h"
#include "providers/exchange.h"
#include "providers/model.h"
#include "providers/replyfacts.h"

namespace ratoon {

/// What was asked, as far as the reply is judged by it.
struct Question {
    ModelInfo model;
    QString tier = {};
    int imagesSent = 0;
};

/// What a reply says, if it says that all went well: neither an error, nor a block, nor a stream that was cut.
///
/// Refused: blocked. Uncertain: the reply cannot be read, or is not whole. Otherwise as serviceError().
Result<ReplyFacts> heard(const net::Response& response, const Question& question);

/// Those of its pictures that are a PNG, a JPEG or a WebP by their own bytes, whatever they were declared to be.
std::vector<EncodedImage> picturesIn(const ReplyFacts& facts);

/// The pictures in what was heard, or why there are none.
///
/// Refused: answered without a picture. Unsupported: the picture is elsewhere. Malformed: what came is no picture.
Result<EditReply> judged(const ReplyFacts& facts, const Question& question);

}  // namespace ratoon
