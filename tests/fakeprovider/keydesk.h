// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/act.h"
#include "support/loopbackserver.h"

namespace ratoon::test {

/// What a key is answered, where only a key is asked about: OpenRouter's "key", and a count of tokens by Vertex AI.
struct KeyAnswer {
    std::optional<ErrorAct> error;
    QByteArray body;
};
std::optional<KeyAnswer> keyAnswer(const HttpRequest& request);

/// An error in the form of the service whose path that is.
QByteArray listError(const HttpRequest& request, const ErrorAct& error);

}  // namespace ratoon::test
