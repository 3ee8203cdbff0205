// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/keydesk.h"

#include "fakeprovider/dialect.h"
#include "fakeprovider/replywriter.h"
#include "fakeprovider/requestcheck.h"

namespace ratoon::test {

namespace {

bool isCount(const HttpRequest& request)
{
    return request.method == "POST" && request.path().contains("/publishers/google/models/") &&
           request.path().endsWith(":countTokens");
}

std::optional<ErrorAct> countProblem(const HttpRequest& request)
{
    const bool hasToken = !request.header("Authorization").isEmpty();
    if (auto problem = hasToken ? std::nullopt : keyProblem(request)) return problem;
    const auto json = parseJson(request.body);
    const bool isAsked = json && json->is_object() && !arrayAt(*json, "contents").empty();
    if (isAsked) return std::nullopt;
    return ErrorAct{.code = 400,
                    .message = QStringLiteral("contents is not specified"),
                    .status = QStringLiteral("INVALID_ARGUMENT")};
}

}  // namespace

std::optional<KeyAnswer> keyAnswer(const HttpRequest& request)
{
    if (isCount(request))
        return KeyAnswer{.error = countProblem(request), .body = R"({"totalTokens":1})"};
    if (request.method != "GET" || request.path() != "/api/v1/key") return std::nullopt;
    return KeyAnswer{.error = bearerProblem(request),
                     .body = R"({"data":{"label":"made up","usage":0,"limit":null}})"};
}

QByteArray listError(const HttpRequest& request, const ErrorAct& error)
{
    const bool isGoogles =
        request.path().startsWith("/v1beta/") || request.path().contains("/publishers/google/");
    return isGoogles ? errorBody(error) : openAiError(request, error);
}

}  // namespace ratoon::test
