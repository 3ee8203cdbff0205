// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/requestcheck.h"

namespace ratoon::test {

/// A reply in a protocol's own form.
struct Spoken {
    QByteArray body;
    QByteArray contentType;
};

/// One of the protocols that the service speaks.
struct Dialect {
    /// Whether the request is a generation in this protocol.
    bool (*isAsked)(const HttpRequest& request);
    /// Whether the key will do. Any will, but for the ones that requestcheck.h names.
    std::optional<ErrorAct> (*keyProblem)(const HttpRequest& request);
    /// Checks the rest, as strictly as the service does.
    std::variant<Asked, ErrorAct> (*checked)(const HttpRequest& request, const Judge& judge);
    Spoken (*reply)(const Asked& asked, const Act& act);
    QByteArray (*error)(const HttpRequest& request, const ErrorAct& error);
};

const Dialect& geminiDialect();
const Dialect& chatDialect();
const Dialect& imagesDialect();
const Dialect& vertexDialect();
const Dialect& localDialect();

/// All of them, the more particular ones first.
std::vector<const Dialect*> dialects();

/// The key in "Authorization: Bearer KEY", as OpenAI's family judges it.
std::optional<ErrorAct> bearerProblem(const HttpRequest& request);
/// An error as OpenAI words it, or as OpenRouter does.
QByteArray openAiError(const HttpRequest& request, const ErrorAct& error);

}  // namespace ratoon::test
