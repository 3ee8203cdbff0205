// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/act.h"
#include "fakeprovider/filesdesk.h"
#include "providers/provider.h"
#include "support/loopbackserver.h"

#include <QDate>

#include <variant>
#include <vector>

namespace ratoon::test {

/// What a request asks for, once it is found to be in order.
struct Asked {
    ModelInfo model;
    QString prompt;
    std::vector<Image> images;
    QString ratio;
    QString tier;
    bool isStream = false;
    bool isEventStream = false;
    bool isOpenRouter = false;
    bool hasMask = false;
    QSize size = {};            ///< Of the answer, where the act does not say; empty: the model's.
    QByteArray hostedUrl = {};  ///< Where this service keeps the picture of its reply.
};

/// What the service knows when it looks at a request.
struct Judge {
    const Provider& provider;  ///< Whose models are Google's.
    const Provider& openAi;
    QDate today;
    qint64 payloadLimit = 100LL * 1024 * 1024;
    const FilesDesk* files = nullptr;  ///< Null: there are none.
};

/// The model's name in "/v1beta/models/NAME:generateContent", and what is wanted of it.
struct Route {
    QString version;
    QString model;
    QString method;  ///< "generateContent"
};
std::optional<Route> routeOf(const HttpRequest& request);

/// As Google does it: either alphabet, no white space, no foreign characters.
std::optional<QByteArray> strictlyDecoded(const QByteArray& base64);

/// What the service signs a part with this text, or these bytes of a picture, with: at least 40 characters.
QByteArray signatureOf(const QByteArray& payload, int chars);

/// Whether the key will do, as Google tells it. Any key will, but for ones with INVALID or DISABLED in them, and
/// ones that start with "AQ.unbound".
std::optional<ErrorAct> keyProblem(const HttpRequest& request);

/// Checks a generation request as strictly as Google does, and in its words where they are known.
std::variant<Asked, ErrorAct>
checkedRequest(const HttpRequest& request, const Route& route, const Judge& judge);

}  // namespace ratoon::test
