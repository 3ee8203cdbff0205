// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/vertex/accesstoken.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/plaintext.h"
#include "providers/vertex/signature.h"

#include <QUrl>

#include <algorithm>

namespace ratoon {

namespace {

constexpr qint64 spareSeconds = 240;
constexpr qint64 tokenSeconds = 3600;

tl::unexpected<Error> unusable()
{
    return failure(
        ErrorCode::Denied,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The Google Cloud credentials are neither a service account's nor a "
                           "user's.")},
        {QT_TRANSLATE_NOOP("Sentence",
                           "Use the key file of a service account, or run “gcloud auth "
                           "application-default login”.")});
}

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encodedField(const char* name, const QByteArray& value)
{
    return name + QByteArray("=") + value.toPercentEncoding();
}

Result<QByteArray> assertion(const Json& account, const QUrl& audience, const QDateTime& now)
{
    const qint64 time = now.toSecsSinceEpoch();
    Json header = {{"alg", "RS256"}, {"typ", "JWT"}};
    const QString id = stringAt(account, "private_key_id");
    if (!id.isEmpty()) header["kid"] = toJson(id);
    const Json claims = {{"iss", toJson(stringAt(account, "client_email"))},
                         {"scope", "https://www.googleapis.com/auth/cloud-platform"},
                         {"aud", toJson(audience.toString())},
                         {"iat", time},
                         {"exp", time + tokenSeconds}};
    const QByteArray message = base64Url(toBytes(header)) + '.' + base64Url(toBytes(claims));
    TRY(signature, rs256(message, Secret(stringAt(account, "private_key").toUtf8())));
    return message + '.' + base64Url(signature);
}

net::Request formRequest(const QUrl& url, const QByteArray& form)
{
    using std::chrono::seconds;
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = form,
            .repeat = net::Repeat::Harmless,
            .timeouts = {.firstByte = seconds(20), .total = seconds(40)},
            .maxReplyBytes = 64 * 1024};
}

}  // namespace

std::optional<Secret> TokenCache::find(const QByteArray& whose) const
{
    const auto tokens = m_tokens.load();
    const auto found = tokens->find(whose);
    const bool isGood =
        found != tokens->end() && now().secsTo(found->second.expires) > spareSeconds;
    return isGood ? std::optional(found->second.secret) : std::nullopt;
}

void TokenCache::keep(const QByteArray& whose, const AccessToken& token)
{
    Tokens tokens = *m_tokens.load();
    tokens[whose] = token;
    m_tokens.store(std::make_shared<const Tokens>(std::move(tokens)));
}

void TokenCache::drop(const QByteArray& whose)
{
    Tokens tokens = *m_tokens.load();
    tokens.erase(whose);
    m_tokens.store(std::make_shared<const Tokens>(std::move(tokens)));
}

QByteArray nameOf(const Secret& credentials)
{
    return contentHash(credentials.reveal());
}

Result<net::Request> tokenRequest(const Secret& credentials, const QDateTime& now)
{
    const auto json = parseJson(credentials.reveal());
    if (!json || !json->is_object()) return unusable();
    const QString type = stringAt(*json, "type");
    const QUrl url(
        stringAt(*json, "token_uri", QStringLiteral("https://oauth2.googleapis.com/token")));
    if (type == QLatin1String("service_account")) {
        TRY(proof, assertion(*json, url, now));
        return formRequest(
            url,
            encodedField("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer") + '&' +
                encodedField("assertion", proof));
    }
    if (type != QLatin1String("authorized_user")) return unusable();
    QByteArray form = encodedField("grant_type", "refresh_token");
    for (const char* name : {"client_id", "client_secret", "refresh_token"}) {
        form += '&' + encodedField(name, stringAt(*json, name).toUtf8());
    }
    return formRequest(url, form);
}

Result<AccessToken> tokenIn(const net::Response& response, const QDateTime& now)
{
    const auto json = parseJson(response.body);
    if (response.status >= 500) {
        return failure(Error{
            .code = ErrorCode::Unreachable,
            .what = {QT_TRANSLATE_NOOP("Sentence", "Google's sign-in service failed (HTTP %1)."),
                     {QString::number(response.status)}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                         "Nothing was sent to the model. Try again later.")},
            .providerStatus = response.status});
    }
    const QString token = json ? stringAt(*json, "access_token") : QString();
    if (response.status != 200 || token.isEmpty()) {
        const QString reason = json ? plainLine(redacted(stringAt(*json, "error")), 60) : QString();
        return failure(Error{
            .code = ErrorCode::Denied,
            .what = {QT_TRANSLATE_NOOP("Sentence",
                                       "Google does not accept the credentials (HTTP %1 %2)."),
                     {QString::number(response.status), reason}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                         "Make a new key file, or sign in again; and see that the "
                                         "clock of this machine is right.")},
            .providerStatus = response.status});
    }
    const qint64 asNumber = integerAt(*json, "expires_in");
    const qint64 seconds = asNumber != 0 ? asNumber : stringAt(*json, "expires_in").toLongLong();
    return AccessToken{.secret = Secret(token.toUtf8()),
                       .expires = now.addSecs(std::clamp<qint64>(seconds, 0, 24 * tokenSeconds))};
}

}  // namespace ratoon
