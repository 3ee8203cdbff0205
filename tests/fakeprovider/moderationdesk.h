// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/act.h"
#include "support/loopbackserver.h"

#include <variant>

namespace ratoon::test {

/// Moderations in OpenAI's form. A text with the word UNSAFE in it is flagged; a picture, if pictures are to be.
class ModerationDesk {
public:
    /// Every picture is flagged.
    bool flagsPictures = false;
    /// It answers with an error of the service.
    bool isBroken = false;

    static bool isAsked(const HttpRequest& request);
    /// Strict: what is no question in that form is an error.
    std::variant<QByteArray, ErrorAct> answer(const HttpRequest& request) const;
};

}  // namespace ratoon::test
