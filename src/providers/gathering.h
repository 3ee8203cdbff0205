// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/jsonwalk.h"
#include "providers/replyfacts.h"

namespace ratoon {

/// The facts of a reply while it is being read. Copies are cheap enough to go back to.
class Gathering {
public:
    ReplyFacts facts;
    bool isFinished = false;   ///< The reply has said how it ended.
    bool isBestFirst = false;  ///< What stands behind the first picture is what it was made from.

    void takePicture(QByteArrayView base64);
    /// A data: URL, an address elsewhere, or bare Base64.
    void takeAddress(QByteArrayView address);
    /// The model's words, and the pictures among them.
    void takeText(QByteArrayView text);
    /// A piece of the model's words: a picture among them may begin in one piece and end in another.
    void takePiece(QByteArrayView text) { m_pieces += text; }

    /// When all has been read.
    void finish();

private:
    QByteArray m_pieces;
};

/// The "error" member of a reply, whatever it is; null is none.
walk::error_code readError(walk::json::value value, ReplyFacts& facts);

}  // namespace ratoon
