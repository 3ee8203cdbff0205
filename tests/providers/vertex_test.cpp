// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/vertex/accesstoken.h"
#include "providers/vertex/signature.h"
#include "replies.h"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A fresh RSA key as PEM.
QByteArray privateKey()
{
    EVP_PKEY* key = EVP_RSA_gen(2048);
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char* text = nullptr;
    const auto size = BIO_get_mem_data(bio, &text);
    const QByteArray pem(text, size);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

Secret serviceAccount()
{
    static const QByteArray pem = privateKey();
    return Secret(toBytes({{"type", "service_account"},
                           {"project_id", "p"},
                           {"private_key_id", "kid-1"},
                           {"private_key", pem.toStdString()},
                           {"client_email", "a@p.iam.gserviceaccount.com"},
                           {"token_uri", "https://oauth2.googleapis.com/token"}}));
}

class Vertex : public testing::Test {
protected:
    std::unique_ptr<Exchange> exchange(const QString& project = QStringLiteral("my-project"))
    {
        static const Catalogue catalogue = Catalogue::builtIn();
        return catalogue.find(QStringLiteral("vertex"))
            ->exchange(
                {.prompt = QStringLiteral("x"), .model = QStringLiteral("gemini-3-pro-image")},
                {.baseUrl = QUrl(QStringLiteral("https://europe-west4-aiplatform.googleapis.com")),
                 .credentials = serviceAccount(),
                 .project = project,
                 .location = QStringLiteral("europe-west4"),
                 .tokens = m_tokens});
    }

    static net::Response token(const char* name)
    {
        return ok(R"({"access_token":")" + QByteArray(name) + R"(","expires_in":"3599"})");
    }

    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    std::shared_ptr<TokenCache> m_tokens = std::make_shared<TokenCache>([this] { return m_now; });
};

net::Request requestIn(const Step& step)
{
    const auto* request = std::get_if<net::Request>(&step);
    EXPECT_TRUE(request);
    return request ? *request : net::Request{};
}

}  // namespace

TEST_F(Vertex, SignsInByAnAssertionAndThenAsks)
{
    const auto talk = exchange();
    const net::Request signIn = requestIn(talk->begin({}));
    EXPECT_EQ(signIn.url.toString(), QStringLiteral("https://oauth2.googleapis.com/token"));
    EXPECT_EQ(signIn.repeat, net::Repeat::Harmless);
    EXPECT_FALSE(signIn.keepReply);
    EXPECT_TRUE(signIn.body.startsWith(
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=ey"));
    const QByteArrayList parts = signIn.body.split('=').last().split('.');
    ASSERT_EQ(parts.size(), 3);
    const auto decodedPart = [&](int i) {
        return *parseJson(QByteArray::fromBase64(parts[i], QByteArray::Base64UrlEncoding));
    };
    EXPECT_EQ(decodedPart(0), Json::parse(R"({"alg":"RS256","typ":"JWT","kid":"kid-1"})"));
    const Json claims = decodedPart(1);
    EXPECT_EQ(claims.at("iss"), "a@p.iam.gserviceaccount.com");
    EXPECT_EQ(claims.at("aud"), "https://oauth2.googleapis.com/token");
    EXPECT_EQ(claims.at("iat"), m_now.toSecsSinceEpoch());
    EXPECT_EQ(claims.at("exp"), m_now.toSecsSinceEpoch() + 3600);

    const net::Request request = requestIn(talk->advance(token("CANARY-1")));
    EXPECT_EQ(request.url.toString(),
              QStringLiteral("https://europe-west4-aiplatform.googleapis.com/v1beta1/projects/"
                             "my-project/locations/europe-west4/publishers/google/models/"
                             "gemini-3-pro-image:generateContent"));
    EXPECT_EQ(request.credential->prefix + request.credential->secret.reveal(),
              QByteArray("Bearer CANARY-1"));
    EXPECT_EQ(request.repeat, net::Repeat::Never);
    EXPECT_FALSE(request.body.contains("store"));
    EXPECT_TRUE(
        std::get<Result<EditReply>>(talk->advance(ok(replyWith(inlinePart(pictureFile()))))));
}

TEST_F(Vertex, ATokenServesUntilShortlyBeforeItsEnd)
{
    const auto first = exchange();
    (void)first->begin({});
    (void)first->advance(token("CANARY-1"));
    m_now = m_now.addSecs(3300);
    EXPECT_EQ(requestIn(exchange()->begin({})).credential->secret.reveal(), QByteArray("CANARY-1"));
    m_now = m_now.addSecs(120);
    EXPECT_TRUE(requestIn(exchange()->begin({})).url.path().endsWith(u"token"));
}

TEST_F(Vertex, ARefusedTokenIsAskedForAnewOnce)
{
    const auto talk = exchange();
    (void)talk->begin({});
    (void)talk->advance(token("CANARY-1"));
    const net::Response refused{.status = 401, .body = R"({"error":{"code":401}})"};
    EXPECT_TRUE(requestIn(talk->advance(refused)).url.path().endsWith(u"token"));
    EXPECT_EQ(requestIn(talk->advance(token("CANARY-2"))).credential->secret.reveal(),
              QByteArray("CANARY-2"));
    const auto reply = std::get<Result<EditReply>>(talk->advance(refused));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::Denied);
}

TEST_F(Vertex, ASignInThatFailsSentNothingToTheModel)
{
    const auto problem = [&](const net::Response& response) {
        const auto talk = exchange();
        (void)talk->begin({});
        return std::get<Result<EditReply>>(talk->advance(response)).error();
    };
    const Error refused = problem({.status = 400, .body = R"({"error":"invalid_grant"})"});
    EXPECT_EQ(refused.code, ErrorCode::Denied);
    EXPECT_TRUE(refused.english().contains(u"invalid_grant"));
    EXPECT_EQ(problem({.status = 503}).code, ErrorCode::Unreachable);
    EXPECT_EQ(problem(ok("<html>")).code, ErrorCode::Denied);
}

TEST_F(Vertex, ATokenThatIsThereIsSentAsItIs)
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const auto talk =
        catalogue.find(QStringLiteral("vertex"))
            ->exchange({.prompt = QStringLiteral("x")},
                       {.baseUrl = QUrl(QStringLiteral("https://aiplatform.googleapis.com")),
                        .token = Secret("CANARY-1"),
                        .project = QStringLiteral("p"),
                        .location = QStringLiteral("global")});
    const net::Request request = requestIn(talk->begin({}));
    EXPECT_TRUE(request.url.path().startsWith(u"/v1beta1/projects/p/locations/global/"));
    EXPECT_EQ(request.credential->header, QByteArray("Authorization"));
    EXPECT_EQ(request.credential->prefix + request.credential->secret.reveal(),
              QByteArray("Bearer CANARY-1"));
    const net::Response refused{.status = 401, .body = R"({"error":{"code":401}})"};
    EXPECT_EQ(std::get<Result<EditReply>>(talk->advance(refused)).error().code, ErrorCode::Denied);
}

TEST_F(Vertex, AKeptReplyIsReadWithoutSigningIn)
{
    EXPECT_TRUE(
        std::get<Result<EditReply>>(exchange()->advance(ok(replyWith(inlinePart(pictureFile()))))));
}

TEST(Token, IsHadByARefreshTokenToo)
{
    const Secret user(QByteArray(
        R"({"type":"authorized_user","client_id":"i","client_secret":"s","refresh_token":"1//r"})"));
    const auto request = tokenRequest(user, {});
    ASSERT_TRUE(request);
    EXPECT_EQ(
        request->body,
        QByteArray("grant_type=refresh_token&client_id=i&client_secret=s&refresh_token=1%2F%2Fr"));
    EXPECT_EQ(request->url.host(), QStringLiteral("oauth2.googleapis.com"));
}

TEST(Token, NeedsCredentialsOfAKnownKind)
{
    for (const char* file : {"",
                             "{}",
                             "[]",
                             "nonsense",
                             R"({"type":"external_account"})",
                             R"({"type":"service_account","private_key":"CANARY no key"})"}) {
        const auto request = tokenRequest(Secret(QByteArray(file)), {});
        ASSERT_FALSE(request) << file;
        EXPECT_EQ(request.error().code, ErrorCode::Denied);
        EXPECT_FALSE(request.error().english().contains(u"CANARY"));
    }
}
