// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/rehearsal.h"

#include "base/json.h"
#include "providers/ask.h"
#include "providers/vertex/accesstoken.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

constexpr int mostRequests = 64;

QByteArray headerOf(const net::Request& request, QByteArrayView name)
{
    return net::Response{.headers = request.headers}.header(name);
}

RehearsedRequest::Purpose purposeOf(const net::Request& request)
{
    if (request.repeat == net::Repeat::Never) return RehearsedRequest::Purpose::Generation;
    return headerOf(request, "X-Goog-Upload-Command").isEmpty() ? RehearsedRequest::Purpose::SignIn
                                                                : RehearsedRequest::Purpose::Upload;
}

/// What a service would answer if all went well.
net::Response madeUpAnswer(const net::Request& request, int number)
{
    const QByteArray command = headerOf(request, "X-Goog-Upload-Command");
    net::Response response{.status = 200};
    if (command == "start") {
        response.headers = {{"X-Goog-Upload-URL", request.url.toEncoded()}};
    } else if (!command.isEmpty()) {
        const QString name = QStringLiteral("files/made-up-%1").arg(number);
        QUrl uri = request.url.adjusted(QUrl::RemoveQuery);
        uri.setPath(QStringLiteral("/v1beta/") + name);
        response.headers = {{"X-Goog-Upload-Status", "final"}};
        response.body = toBytes({{"file",
                                  {{"name", toJson(name)},
                                   {"uri", uri.toEncoded().toStdString()},
                                   {"state", "ACTIVE"}}}});
    } else {
        response.body = R"({"access_token":"made-up","expires_in":3600,"token_type":"Bearer"})";
    }
    return response;
}

/// A token that is there already needs no sign-in; one that is made up here must not be found by an edit.
std::shared_ptr<TokenCache> copied(const Endpoint& endpoint)
{
    auto copy = std::make_shared<TokenCache>();
    if (!endpoint.tokens || endpoint.credentials.isEmpty()) return copy;
    const QByteArray whose = nameOf(endpoint.credentials);
    if (const auto token = endpoint.tokens->find(whose))
        copy->keep(whose, {.secret = *token, .expires = copy->now().addSecs(3600)});
    return copy;
}

}  // namespace

Result<std::vector<RehearsedRequest>>
rehearsed(const Provider& provider, EditRequest request, Endpoint endpoint, const Cancel& cancel)
{
    endpoint.tokens = copied(endpoint);
    const auto exchange = provider.exchange(std::move(request), std::move(endpoint));
    std::vector<RehearsedRequest> requests;
    Step step = exchange->begin(cancel);
    for (int number = 1; number <= mostRequests; ++number) {
        if (auto* reply = std::get_if<Result<EditReply>>(&step)) {
            if (*reply) return requests;
            return failure(std::move(*reply).error());
        }
        if (cancel.requested()) return cancelledEdit();
        auto next = std::get<net::Request>(std::move(step));
        requests.push_back({.purpose = purposeOf(next), .request = next});
        if (next.repeat == net::Repeat::Never) return requests;
        step = exchange->advance(madeUpAnswer(next, number));
    }
    return requests;
}

}  // namespace ratoon
