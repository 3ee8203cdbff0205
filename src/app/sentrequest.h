// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "providers/rehearsal.h"

#include <QImage>

namespace ratoon {

/// A picture inside the body of a request, in the form in which it travels.
struct SentPicture {
    EncodedImage image;
    QByteArray sha256;  ///< Of the picture's own bytes, as hexadecimal digits.
    QImage thumbnail;   ///< Null if it is none of the formats that are read.
};

/// A part of a body as it is shown: text, or the place of a picture.
struct SentPiece {
    QByteArray text;
    int picture = -1;  ///< Index into SentRequest::pictures; −1: `text`.
};

/// A request before it is sent, to be looked at: byte by byte what goes over the wire, but for the key, which is dots.
struct SentRequest {
    RehearsedRequest::Purpose purpose = RehearsedRequest::Purpose::Generation;
    QString host;
    QByteArray head;  ///< UTF-8, to its empty line.
    QByteArray
        body;  ///< Empty of a sign-in, whose body is a secret; then hiddenBytes tells its size.
    qint64 hiddenBytes = 0;
    std::vector<SentPiece> pieces;  ///< Of the body.
    std::vector<SentPicture> pictures;
};

/// Head and body.
QByteArray exactBytes(const SentRequest& request);

SentRequest shown(const RehearsedRequest& rehearsed);

/// All that a planned edit would send, worded by the very code that sends it; nothing of a local provider. Expensive. The
/// errors of the exchange.
Result<std::vector<SentRequest>> sentRequests(const Provider& provider,
                                              const EditRequest& request,
                                              const Endpoint& endpoint,
                                              const Cancel& cancel = {});

}  // namespace ratoon
