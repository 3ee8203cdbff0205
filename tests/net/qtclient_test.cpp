// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirehead.h"
#include "talk.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;
using namespace std::chrono_literals;

namespace {

LoopbackServer::Handler always(int status, const QByteArray& body)
{
    return [=](HttpConnection& connection, const HttpRequest&) { connection.reply(status, body); };
}

QByteArray pattern(qsizetype size)
{
    QByteArray result(size, '\0');
    for (qsizetype i = 0; i < size; ++i) result[i] = static_cast<char>('a' + i % 23);
    return result;
}

}  // namespace

TEST(QtClient, DeliversTheReplyWithItsHeaders)
{
    LoopbackServer server([](HttpConnection& connection, const HttpRequest&) {
        connection.reply(200, R"({"a":1})", {{"X-Odd", "yes"}});
    });
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(talk.result());
    EXPECT_EQ(talk.result()->status, 200);
    EXPECT_EQ(talk.result()->body, QByteArray(R"({"a":1})"));
    EXPECT_EQ(talk.result()->header("x-odd"), QByteArray("yes"));
    EXPECT_EQ(talk.result()->header("absent"), QByteArray());
}

TEST(QtClient, SendsTheBodyTheHeadersAndTheKeyExactlyOnce)
{
    LoopbackServer server(always(200, "{}"));
    ASSERT_TRUE(server.listen());
    const QByteArray body = pattern(5'000'000);
    Talk talk(paidRequest(server.url(QStringLiteral("/v1beta/x:y")), body));
    ASSERT_TRUE(talk.result());

    const HttpRequest& request = server.lastRequest();
    EXPECT_EQ(server.requestCount(), 1);
    EXPECT_EQ(request.method, QByteArray("POST"));
    EXPECT_EQ(request.target, QByteArray("/v1beta/x:y"));
    EXPECT_EQ(request.body, body);
    EXPECT_EQ(request.header("content-length"), QByteArray::number(body.size()));
    EXPECT_EQ(request.header("content-type"), QByteArray("application/json"));
    EXPECT_EQ(request.count("x-goog-api-key"), 1);
    EXPECT_EQ(request.header("x-goog-api-key"), QByteArray("CANARY-KEY-0123456789"));
}

TEST(QtClient, SendsTheHeadThatIsShownBeforehand)
{
    LoopbackServer server(always(200, "{}"));
    ASSERT_TRUE(server.listen());
    for (const char* method : {"POST", "GET", "DELETE"}) {
        net::Request request = paidRequest(server.url(QStringLiteral("/v1/å:b?alt=sse")));
        request.method = method;
        if (request.method != "POST") request.repeat = net::Repeat::Harmless;
        const QByteArray shown = net::wireHead(request);
        EXPECT_FALSE(shown.contains("CANARY"));
        Talk talk(request);
        ASSERT_TRUE(talk.result());
        const HttpRequest& received = server.lastRequest();
        QByteArrayList lines{received.method + ' ' + received.target + " HTTP/1.1"};
        for (const net::Header& header : received.headers) {
            const bool isKey = header.name.toLower() == "x-goog-api-key";
            lines << header.name + ": " + (isKey ? QByteArray("••••••••") : header.value);
        }
        EXPECT_EQ(shown.toStdString(), (lines.join("\r\n") + "\r\n\r\n").toStdString());
    }
}

TEST(QtClient, TellsTheServerNothingAboutTheUser)
{
    LoopbackServer server(always(200, "{}"));
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(talk.result());
    const HttpRequest& request = server.lastRequest();
    EXPECT_EQ(request.header("accept-encoding"), QByteArray("identity"));
    EXPECT_EQ(request.header("accept-language"), QByteArray("en"));
    EXPECT_EQ(request.header("user-agent"), QByteArray("Ratoon"));
    EXPECT_EQ(request.count("cookie"), 0);
    EXPECT_EQ(request.count("referer"), 0);
}

TEST(QtClient, PutsThePrefixBeforeTheKey)
{
    LoopbackServer server(always(200, "{}"));
    ASSERT_TRUE(server.listen());
    net::Request request = paidRequest(server.url());
    request.credential = net::Credential{
        .header = "Authorization", .prefix = "Bearer ", .secret = Secret("token-1")};
    Talk talk(request);
    ASSERT_TRUE(talk.result());
    EXPECT_EQ(server.lastRequest().header("authorization"), QByteArray("Bearer token-1"));
}

TEST(QtClient, GetsWithoutABody)
{
    LoopbackServer server(always(200, "list"));
    ASSERT_TRUE(server.listen());
    Talk talk({.url = server.url(), .repeat = net::Repeat::Harmless, .timeouts = patient()});
    ASSERT_TRUE(talk.result());
    EXPECT_EQ(server.lastRequest().method, QByteArray("GET"));
    EXPECT_EQ(talk.result()->body, QByteArray("list"));
}

TEST(QtClient, AnErrorStatusIsAReplyLikeAnyOther)
{
    for (const int status : {400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504}) {
        LoopbackServer server([status](HttpConnection& connection, const HttpRequest&) {
            connection.reply(status,
                             R"({"error":{}})",
                             {{"WWW-Authenticate", "Basic realm=\"x\""}, {"Retry-After", "7"}});
        });
        ASSERT_TRUE(server.listen());
        Talk talk(paidRequest(server.url()));
        ASSERT_TRUE(talk.result()) << status;
        EXPECT_EQ(talk.result()->status, status);
        EXPECT_EQ(talk.result()->body, QByteArray(R"({"error":{}})"));
        EXPECT_EQ(talk.result()->header("retry-after"), QByteArray("7"));
        EXPECT_EQ(server.requestCount(), 1) << status;
    }
}

TEST(QtClient, ReadsAChunkedReplyInOneBytePieces)
{
    const QByteArray body = R"({"candidates":[]})";
    LoopbackServer server([&body](HttpConnection& connection, const HttpRequest&) {
        connection.beginChunks(200);
        for (const char c : body) connection.chunk(QByteArray(1, c));
        connection.endChunks();
    });
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(talk.result());
    EXPECT_EQ(talk.result()->body, body);
}

TEST(QtClient, ReadsAReplyLargerThanItsReadBuffer)
{
    const QByteArray body = pattern(9'000'001);
    LoopbackServer server([&body](HttpConnection& connection, const HttpRequest&) {
        connection.beginChunks(200);
        for (qsizetype at = 0; at < body.size(); at += 65'536) {
            connection.chunk(body.mid(at, 65'536));
        }
        connection.endChunks();
    });
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(talk.result());
    EXPECT_EQ(talk.result()->body, body);
}

TEST(QtClient, ReportsThePhasesInOrder)
{
    LoopbackServer server(always(200, pattern(100'000)));
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url(), pattern(3'000'000)));
    ASSERT_TRUE(talk.result());
    const auto& progress = talk.progress();
    ASSERT_GE(progress.size(), 4U);
    EXPECT_EQ(progress.front().phase, net::Phase::Connecting);
    EXPECT_EQ(progress.back().phase, net::Phase::Receiving);
    EXPECT_EQ(progress.back().received, 100'000);
    for (size_t i = 1; i < progress.size(); ++i) {
        EXPECT_GE(progress[i].phase, progress[i - 1].phase);
        EXPECT_GE(progress[i].sent, progress[i - 1].sent);
        EXPECT_GE(progress[i].received, progress[i - 1].received);
        EXPECT_TRUE(progress[i].phase < net::Phase::Waiting || progress[i].sent == 3'000'000);
    }
}

TEST(QtClient, NeverAnswersFromInsideSend)
{
    needApplication();
    net::QtClient client;
    bool isDone = false;
    const auto call = client.send({.url = QUrl(QStringLiteral("ftp://example.com"))},
                                  [&](const auto&) { isDone = true; });
    EXPECT_FALSE(isDone);
    EXPECT_TRUE(spinUntil([&] { return isDone; }));
}

TEST(QtClient, WaitsBeforeSendingIfAsked)
{
    LoopbackServer server(always(200, "{}"));
    ASSERT_TRUE(server.listen());
    net::Request request = paidRequest(server.url());
    request.after = 300ms;
    Talk talk(request);
    spinFor(100ms);
    EXPECT_EQ(server.requestCount(), 0);
    EXPECT_TRUE(talk.result());
}

TEST(QtClient, AnswersOnceAndNoMore)
{
    LoopbackServer server(always(200, "{}"));
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(talk.result());
    spinFor(100ms);
    EXPECT_EQ(talk.doneCount(), 1);
}

TEST(QtClient, DestroyingTheCallClosesTheConnectionAndSilencesIt)
{
    LoopbackServer server([](HttpConnection&, const HttpRequest&) {});
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(spinUntil([&] { return server.requestCount() == 1; }));
    EXPECT_EQ(server.openConnections(), 1);
    talk.cancel();
    const auto reported = talk.progress().size();
    EXPECT_TRUE(spinUntil([&] { return server.openConnections() == 0; }, 1s));
    spinFor(100ms);
    EXPECT_EQ(talk.doneCount(), 0);
    EXPECT_EQ(talk.progress().size(), reported);
}

TEST(QtClient, TheCallMayBeDestroyedByItsOwnCallbacks)
{
    LoopbackServer server(always(200, pattern(200'000)));
    ASSERT_TRUE(server.listen());
    net::QtClient client;
    for (const auto phase : {net::Phase::Connecting,
                             net::Phase::Sending,
                             net::Phase::Waiting,
                             net::Phase::Receiving}) {
        std::unique_ptr<net::Call> call;
        bool isGone = false;
        call = client.send(
            paidRequest(server.url(), pattern(2'000'000)),
            [](const auto&) { ADD_FAILURE() << "done after destruction"; },
            [&](const net::Progress& progress) {
                EXPECT_FALSE(isGone);
                if (progress.phase != phase) return;
                isGone = true;
                call.reset();
            });
        EXPECT_TRUE(spinUntil([&] { return isGone; }));
        spinFor(50ms);
    }
    std::unique_ptr<net::Call> call;
    bool isDone = false;
    call = client.send(paidRequest(server.url()), [&](const auto&) {
        call.reset();
        isDone = true;
    });
    EXPECT_TRUE(spinUntil([&] { return isDone; }));
}

TEST(QtClient, SpeaksTlsToATrustedServer)
{
    LoopbackServer::trustCertificate();
    LoopbackServer server(always(200, pattern(3'000'000)), LoopbackServer::Scheme::Https);
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url(), pattern(2'000'000)));
    ASSERT_TRUE(talk.result()) << talk.result().error().english().toStdString();
    EXPECT_EQ(talk.result()->body, pattern(3'000'000));
    EXPECT_EQ(server.lastRequest().body, pattern(2'000'000));
    EXPECT_EQ(server.requestCount(), 1);
}
