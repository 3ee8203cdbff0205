// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/dialect.h"
#include "fakeprovider/requestschema.h"

#include <QRegularExpression>

// Vertex AI: generateContent within a project and a place, by a bearer token, or without them, by a key.

namespace ratoon::test {

namespace {

std::optional<Route> vertexRoute(const HttpRequest& request)
{
    static const QRegularExpression form(QStringLiteral(
        "^/(?:v1|v1beta1)/(?:projects/([^/]+)/locations/[a-z0-9-]+/)?publishers/google/models/"
        "([^/:]+):(generateContent|streamGenerateContent)$"));
    const auto match = form.match(QString::fromLatin1(request.path()));
    if (request.method != "POST" || !match.hasMatch()) return std::nullopt;
    return Route{.version = QStringLiteral("vertex"),
                 .model = QUrl::fromPercentEncoding(match.captured(2).toLatin1()),
                 .method = match.captured(3)};
}

ErrorAct unauthenticated()
{
    return {.code = 401,
            .message =
                QStringLiteral("Request had invalid authentication credentials. Expected OAuth "
                               "2 access token, login cookie or other valid authentication "
                               "credential."),
            .status = QStringLiteral("UNAUTHENTICATED")};
}

/// Whether the token is a good one, its desk knows.
std::optional<ErrorAct> keyProblemOf(const HttpRequest& request)
{
    const QByteArray bearer = request.header("Authorization");
    const bool hasKey = !request.header("x-goog-api-key").isEmpty();
    if (!bearer.isEmpty()) return hasKey ? std::optional(unauthenticated()) : std::nullopt;
    return hasKey ? keyProblem(request) : unauthenticated();
}

std::variant<Asked, ErrorAct> checked(const HttpRequest& request, const Judge& judge)
{
    const Route route = *vertexRoute(request);
    auto result = checkedRequest(request, route, judge);
    auto* asked = std::get_if<Asked>(&result);
    if (!asked) return result;
    const auto json = parseJson(request.body, {.bytes = judge.payloadLimit});
    for (const Json& content : memberOf(*json, "contents")) {
        if (!content.contains("role")) {
            return ErrorAct{.code = 400,
                            .message = QStringLiteral("Please use a valid role: user, model."),
                            .status = QStringLiteral("INVALID_ARGUMENT")};
        }
    }
    asked->isStream = route.method == QLatin1String("streamGenerateContent");
    asked->isEventStream = asked->isStream && request.query().contains("alt=sse");
    return result;
}

}  // namespace

const Dialect& vertexDialect()
{
    static const Dialect dialect = {
        [](const HttpRequest& request) { return vertexRoute(request).has_value(); },
        keyProblemOf,
        checked,
        geminiDialect().reply,
        geminiDialect().error};
    return dialect;
}

}  // namespace ratoon::test
