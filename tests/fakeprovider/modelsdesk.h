// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "support/loopbackserver.h"

#include <QDate>

#include <optional>

namespace ratoon::test {

/// The list of models that a request asks for, in the form of the service it speaks to: OpenAI's and OpenRouter's, that of
/// a server of one's own, the checkpoints of Stable Diffusion's web interface, or a page of Google's. Each has one
/// model that no list of ours knows. Nothing if it is about something else.
std::optional<QByteArray>
modelsAnswer(const HttpRequest& request, const Catalogue& catalogue, QDate today);

/// Whether it is a list that is had without a key, or with one in "Authorization".
bool isOpenList(const HttpRequest& request);

}  // namespace ratoon::test
