// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "providers/exchange.h"
#include "providers/provider.h"

namespace ratoon {

/// The one picture of a reply that is taken.
struct ReplyPicture {
    Image pixels;
    EncodedImage encoded = {};  ///< No bytes for a local model.
};

/// A local model's pixels, or the last of the encoded pictures, decoded. Errors: Refused (there is none), Malformed,
/// Unsupported, Cancelled.
Result<ReplyPicture> pictureOf(const EditReply& reply, const Cancel& cancel = {});

/// A raw reply as it was kept, read as on the day it came. The same errors as then.
Result<EditReply>
readAgain(const Provider& provider, const EditRequest& request, const QByteArray& body);

}  // namespace ratoon
