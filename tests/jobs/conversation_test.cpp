// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "jobs/conversation.h"
#include "net/qtclient.h"
#include "providers/provider.h"
#include "providers/vertex/accesstoken.h"
#include "support/eventloop.h"
#include "support/loopbackserver.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

QByteArray picture()
{
    return *encoded(opaqueNoise({40, 30}), {.format = Format::Png});
}

QByteArray chatWith(const QByteArray& url)
{
    return R"({"choices":[{"finish_reason":"stop","message":{"images":[{"image_url":{"url":")" +
           url + R"("}}]}}]})";
}

/// A conversation that remembers what it put on record.
class Talking : public testing::Test {
protected:
    Talking() { needApplication(); }

    Result<EditReply>
    talk(net::Client& client, const char* provider, EditRequest request, Endpoint endpoint)
    {
        std::optional<Result<EditReply>> reply;
        Conversation conversation(
            m_pool,
            client,
            m_catalogue.find(QString::fromLatin1(provider))
                ->exchange(std::move(request), std::move(endpoint)),
            {.beforeSend =
                 [this](const net::Request& asked,
                        const std::function<void(Result<void>)>& proceed) {
                     m_asked.push_back(asked.url);
                     proceed({});
                 },
             .progress = [](const net::Progress&) {},
             .received =
                 [this](const QByteArray& body, const std::function<void()>& proceed) {
                     m_kept.push_back(body);
                     proceed();
                 },
             .finished = [&](Result<EditReply> result) { reply = std::move(result); }});
        conversation.begin();
        spinUntil([&] { return reply.has_value(); });
        return reply.value();
    }

    Worker m_pool{2};
    Catalogue m_catalogue = Catalogue::builtIn();
    std::vector<QUrl> m_asked;
    std::vector<QByteArray> m_kept;
};

}  // namespace

TEST_F(Talking, EndsWithTheStreamAndNotWithItsConnection)
{
    const QByteArray url = "data:image/png;base64," + picture().toBase64();
    const QByteArray body = R"(data: {"choices":[{"delta":{"images":[{"image_url":{"url":")" + url +
                            R"("}}]},"finish_reason":"stop"}]})" + "\n\ndata: [DONE]\n\n";
    LoopbackServer server([&](HttpConnection& connection, const HttpRequest&) {
        connection.beginChunks(200, {{"Content-Type", "text/event-stream"}});
        for (qsizetype at = 0; at < body.size(); at += 500) connection.chunk(body.mid(at, 500));
    });
    ASSERT_TRUE(server.listen());
    net::QtClient client;
    const auto reply = talk(client,
                            "openrouter",
                            {.prompt = QStringLiteral("x"), .stream = true},
                            {.baseUrl = server.url({}), .key = Secret("k")});
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(reply->images[0].bytes, picture());
    EXPECT_EQ(server.requestCount(), 1);
    ASSERT_EQ(m_kept.size(), 1U);
    EXPECT_EQ(m_kept[0], body);
}

TEST_F(Talking, KeepsThePictureThatAReplyPointedTo)
{
    ScriptedClient client;
    client.answer({.status = 200, .body = chatWith("https://example.com/a.png")});
    client.answer({.status = 200, .body = picture()});
    const auto reply =
        talk(client,
             "openrouter",
             {.prompt = QStringLiteral("x")},
             {.baseUrl = QUrl(QStringLiteral("https://example.com")), .key = Secret("k")});
    ASSERT_TRUE(reply);
    EXPECT_EQ(m_asked.size(), 1U);
    ASSERT_EQ(m_kept.size(), 2U);
    EXPECT_EQ(m_kept[1], picture());
}

TEST_F(Talking, APictureThatDoesNotComeMayHaveBeenBilled)
{
    ScriptedClient client;
    client.answer({.status = 200, .body = chatWith("https://example.com/a.png")});
    client.fail({.code = ErrorCode::Unreachable, .what = {"No."}});
    const auto reply =
        talk(client,
             "openrouter",
             {.prompt = QStringLiteral("x")},
             {.baseUrl = QUrl(QStringLiteral("https://example.com")), .key = Secret("k")});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::Uncertain);
}

TEST_F(Talking, PutsNoTokenOnRecord)
{
    ScriptedClient client;
    client.answer({.status = 200, .body = R"({"access_token":"CANARY-1","expires_in":3599})"});
    client.answer({.status = 200,
                   .body = R"({"candidates":[{"content":{"parts":[{"inlineData":{"data":")" +
                           picture().toBase64() + R"("}}]},"finishReason":"STOP"}]})"});
    const Secret user(QByteArray(
        R"({"type":"authorized_user","client_id":"i","client_secret":"s","refresh_token":"r"})"));
    const auto reply = talk(client,
                            "vertex",
                            {.prompt = QStringLiteral("x")},
                            {.baseUrl = QUrl(QStringLiteral("https://example.com")),
                             .credentials = user,
                             .project = QStringLiteral("p"),
                             .location = QStringLiteral("global")});
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked[0].host(), QStringLiteral("example.com"));
    ASSERT_EQ(m_kept.size(), 1U);
    EXPECT_FALSE(m_kept[0].contains("CANARY"));
    EXPECT_EQ(client.requests().size(), 2U);
}
