// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/reply.h"

#include "image/codec.h"

#include <QCoreApplication>

namespace ratoon {

Result<ReplyPicture> pictureOf(const EditReply& reply, const Cancel& cancel)
{
    if (!reply.pixels.isNull()) return ReplyPicture{.pixels = reply.pixels};
    if (reply.images.empty()) {
        return failure(ErrorCode::Refused,
                       {QT_TRANSLATE_NOOP("Sentence", "The reply holds no picture.")},
                       {QT_TRANSLATE_NOOP(
                           "Sentence", "Word the prompt differently, or choose another model.")});
    }
    EncodedImage chosen = reply.images.back();
    TRY(picture, decoded(chosen.bytes, DecodeLimits::forReplies(), cancel));
    chosen.size = picture.image.size();
    return ReplyPicture{picture.image, chosen};
}

Result<EditReply>
readAgain(const Provider& provider, const EditRequest& request, const QByteArray& body)
{
    constexpr int ok = 200;  // only such a reply becomes a version
    const auto exchange = provider.exchange(request, {});
    Step step = exchange->advance({.status = ok, .body = body});
    if (auto* reply = std::get_if<Result<EditReply>>(&step)) return std::move(*reply);
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The kept reply is not a finished one.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Make the edit again.")});
}

}  // namespace ratoon
