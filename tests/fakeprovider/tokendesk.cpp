// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/tokendesk.h"

#include "base/json.h"

#include <QDateTime>
#include <QUrlQuery>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace ratoon::test {

namespace {

constexpr const char* email = "ratoon@fake-project.iam.gserviceaccount.com";
constexpr const char* refreshToken = "1//fake-refresh-token";

QByteArray decodedPart(const QByteArray& text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

/// What is wrong with what an assertion claims; empty if nothing is.
QString wrongClaim(const Json& header, const Json& claims, const QUrl& url)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 issued = integerAt(claims, "iat");
    const qint64 expires = integerAt(claims, "exp");
    if (stringAt(header, "alg") != QLatin1String("RS256")) return QStringLiteral("alg");
    // Google's own client leaves it out, and names Google's address whatever its key file says.
    if (stringAt(header, "typ", QStringLiteral("JWT")) != QLatin1String("JWT"))
        return QStringLiteral("typ");
    if (stringAt(claims, "iss") != QLatin1String(email)) return QStringLiteral("iss");
    const QString audience = stringAt(claims, "aud");
    const bool isGoogles = audience == QLatin1String("https://oauth2.googleapis.com/token");
    if (!isGoogles && audience != url.toString()) return QStringLiteral("aud");
    if (!stringAt(claims, "scope").contains(QLatin1String("cloud-platform")))
        return QStringLiteral("scope");
    if (issued > now + 60 || expires < now || expires - issued > 3600)
        return QStringLiteral("iat, exp");
    return {};
}

}  // namespace

class TokenDesk::Key {
public:
    Key() : m_key(EVP_RSA_gen(2048)) {}
    ~Key() { EVP_PKEY_free(m_key); }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;

    QByteArray pem() const
    {
        BIO* bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, m_key, nullptr, nullptr, 0, nullptr, nullptr);
        char* text = nullptr;
        const auto size = BIO_get_mem_data(bio, &text);
        const QByteArray result(text, size);
        BIO_free(bio);
        return result;
    }

    bool hasSigned(const QByteArray& message, const QByteArray& signature) const
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
        const auto* sign = reinterpret_cast<const unsigned char*>(signature.constData());
        const bool isGood =
            EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, m_key) == 1 &&
            EVP_DigestVerify(context,
                             sign,
                             static_cast<size_t>(signature.size()),
                             bytes,
                             static_cast<size_t>(message.size())) == 1;
        EVP_MD_CTX_free(context);
        return isGood;
    }

private:
    EVP_PKEY* m_key;
};

TokenDesk::TokenDesk() = default;

TokenDesk::~TokenDesk() = default;

TokenDesk::Key& TokenDesk::madeKey()
{
    if (!m_key) m_key = std::make_unique<Key>();
    return *m_key;
}

QByteArray TokenDesk::serviceAccount(const QUrl& url)
{
    return toPrettyBytes({{"type", "service_account"},
                          {"project_id", "fake-project"},
                          {"private_key_id", "0123456789abcdef"},
                          {"private_key", madeKey().pem().toStdString()},
                          {"client_email", email},
                          {"token_uri", url.toString().toStdString()}});
}

QByteArray TokenDesk::userFile(const QUrl& url)
{
    return toPrettyBytes({{"type", "authorized_user"},
                          {"client_id", "fake.apps.googleusercontent.com"},
                          {"client_secret", "fake-client-secret"},
                          {"refresh_token", refreshToken},
                          {"quota_project_id", "fake-project"},
                          {"token_uri", url.toString().toStdString()}});
}

QByteArray TokenDesk::issued()
{
    QByteArray token = "ya29.CANARY-token-" + QByteArray::number(++m_count);
    m_tokens.insert(token);
    return token;
}

void TokenDesk::answer(HttpConnection& connection, const HttpRequest& request, const QUrl& url)
{
    const auto refuse = [&](const char* error, const QString& about) {
        connection.reply(400,
                         toBytes({{"error", error}, {"error_description", about.toStdString()}}),
                         {{"Content-Type", "application/json"}});
    };
    const bool isForm =
        request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    const QUrlQuery form(QString::fromLatin1(request.body));
    const auto field = [&](const char* name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    const bool isUser = field("grant_type") == QLatin1String("refresh_token");
    if (!isForm) return refuse("invalid_request", QStringLiteral("Not a form."));
    if (isUser) {
        const bool isKnown = field("refresh_token") == QLatin1String(refreshToken) &&
                             !field("client_secret").isEmpty() && !field("client_id").isEmpty();
        if (!isKnown) return refuse("invalid_grant", QStringLiteral("Token has been revoked."));
    } else {
        if (field("grant_type") != QLatin1String("urn:ietf:params:oauth:grant-type:jwt-bearer"))
            return refuse("unsupported_grant_type", {});
        const QByteArrayList parts = field("assertion").toLatin1().split('.');
        if (parts.size() != 3) return refuse("invalid_grant", QStringLiteral("Invalid JWT."));
        const auto header = parseJson(decodedPart(parts[0]));
        const auto claims = parseJson(decodedPart(parts[1]));
        const QString wrong =
            header && claims ? wrongClaim(*header, *claims, url) : QStringLiteral("form");
        if (!wrong.isEmpty()) return refuse("invalid_grant", wrong);
        if (!madeKey().hasSigned(parts[0] + '.' + parts[1], decodedPart(parts[2])))
            return refuse("invalid_grant", QStringLiteral("Invalid JWT Signature."));
    }
    Json reply = {{"access_token", issued().toStdString()}, {"token_type", "Bearer"}};
    reply["expires_in"] = isUser ? Json("3599") : Json(3599);
    connection.reply(200, toBytes(reply), {{"Content-Type", "application/json"}});
}

}  // namespace ratoon::test
