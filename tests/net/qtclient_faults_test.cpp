// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;
using namespace std::chrono_literals;

namespace {

/// What must hold of every failure: whole sentences of our own, and never the key.
void expectError(const Result<net::Response>& result, ErrorCode code)
{
    ASSERT_FALSE(result);
    const Error& error = result.error();
    EXPECT_EQ(error.code, code) << error.english().toStdString();
    EXPECT_FALSE(error.what.isEmpty());
    EXPECT_FALSE(error.remedy.isEmpty());
    EXPECT_FALSE(error.english().contains(u"CANARY"));
    EXPECT_FALSE(error.english().contains(u"%1"));
}

using Fault = std::function<void(HttpConnection&)>;

struct FaultCase {
    const char* name;
    Fault play;
};

std::vector<FaultCase> faults()
{
    return {{"ClosedWithoutAnAnswer", [](HttpConnection& c) { c.close(); }},
            {"ResetWithoutAnAnswer", [](HttpConnection& c) { c.reset(); }},
            {"ClosedInsideTheHead",
             [](HttpConnection& c) {
                 c.raw("HTTP/1.1 200 OK\r\nContent-Le");
                 c.close();
             }},
            {"CutBeforeItsDeclaredLength",
             [](HttpConnection& c) {
                 c.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
                 c.close();
             }},
            {"NotHttp", [](HttpConnection& c) {
                 c.raw("220 smtp.example.com ESMTP\r\n");
                 c.close();
             }}};
}

using Broken = std::tuple<FaultCase, LoopbackServer::Scheme, bool /*after a first good reply*/>;

std::string faultName(const testing::TestParamInfo<Broken>& info)
{
    const auto& [fault, scheme, isSecond] = info.param;
    return std::string(fault.name) +
           (scheme == LoopbackServer::Scheme::Http ? "OverHttp" : "OverTls") +
           (isSecond ? "AfterAGoodReply" : "");
}

}  // namespace

class ALostConnection : public testing::TestWithParam<Broken> {};

TEST_P(ALostConnection, IsUncertainAndTheRequestArrivedOnce)
{
    const auto& [fault, scheme, isSecond] = GetParam();
    LoopbackServer::trustCertificate();
    bool isArmed = !isSecond;
    LoopbackServer server(
        [&, play = fault.play](HttpConnection& connection, const HttpRequest&) {
            if (isArmed) return play(connection);
            connection.reply(200, "{}", {{"Connection", "keep-alive"}});
        },
        scheme);
    ASSERT_TRUE(server.listen());

    net::QtClient client;
    const auto send = [&] {
        std::optional<Result<net::Response>> result;
        const auto call = client.send(paidRequest(server.url(), QByteArray(300'000, 'a')),
                                      [&](auto r) { result = std::move(r); });
        spinUntil([&] { return result.has_value(); });
        return result.value();
    };
    if (isSecond) {
        ASSERT_TRUE(send());
        isArmed = true;
    }
    const int before = server.requestCount();
    expectError(send(), ErrorCode::Uncertain);
    spinFor(200ms);
    EXPECT_EQ(server.requestCount(), before + 1);
}

INSTANTIATE_TEST_SUITE_P(QtClient,
                         ALostConnection,
                         testing::Combine(testing::ValuesIn(faults()),
                                          testing::Values(LoopbackServer::Scheme::Http,
                                                          LoopbackServer::Scheme::Https),
                                          testing::Bool()),
                         faultName);

TEST(QtClientFaults, AConnectionLostDuringTheUploadIsUncertain)
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
    });
    needApplication();
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(server.serverPort());
    Talk talk(paidRequest(url, QByteArray(20'000'000, 'a')));
    expectError(talk.result(), ErrorCode::Uncertain);
}

TEST(QtClientFaults, AChunkedReplyThatIsCutNeverCountsAsAnErrorStatus)
{
    // Over plain HTTP Qt does not notice; whoever reads the body has to. Over TLS it does.
    LoopbackServer::trustCertificate();
    for (const auto scheme : {LoopbackServer::Scheme::Http, LoopbackServer::Scheme::Https}) {
        LoopbackServer server(
            [](HttpConnection& connection, const HttpRequest&) {
                connection.beginChunks(200);
                connection.chunk(R"({"candidates":[)");
                connection.close();
            },
            scheme);
        ASSERT_TRUE(server.listen());
        Talk talk(paidRequest(server.url()));
        if (talk.result()) {
            EXPECT_EQ(talk.result()->body, QByteArray(R"({"candidates":[)"));
        } else {
            expectError(talk.result(), ErrorCode::Uncertain);
        }
        EXPECT_EQ(server.requestCount(), 1);
    }
}

TEST(QtClientFaults, NoRedirectIsFollowedAndTheKeyStays)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        LoopbackServer other(
            [](HttpConnection& connection, const HttpRequest&) { connection.reply(200, "{}"); });
        ASSERT_TRUE(other.listen());
        LoopbackServer server([&](HttpConnection& connection, const HttpRequest&) {
            connection.reply(status, {}, {{"Location", other.url().toEncoded()}});
        });
        ASSERT_TRUE(server.listen());
        Talk talk(paidRequest(server.url()));
        expectError(talk.result(), ErrorCode::Malformed);
        EXPECT_EQ(talk.result().error().providerStatus, status);
        spinFor(50ms);
        EXPECT_EQ(other.requestCount(), 0);
        EXPECT_EQ(server.requestCount(), 1);
    }
}

TEST(QtClientFaults, ARefusedConnectionIsUnreachable)
{
    QUrl url;
    {
        LoopbackServer server({});
        ASSERT_TRUE(server.listen());
        url = server.url();
    }
    Talk talk(paidRequest(url));
    expectError(talk.result(), ErrorCode::Unreachable);
    EXPECT_TRUE(talk.result().error().english().contains(u"127.0.0.1 refused"));
}

TEST(QtClientFaults, AnUnknownHostIsUnreachable)
{
    Talk talk(paidRequest(QUrl(QStringLiteral("https://no-such-host.invalid/"))));
    expectError(talk.result(), ErrorCode::Unreachable);
}

TEST(QtClientFaults, AServerThatDoesNotTakeTheConnectionIsUnreachable)
{
    // A listening socket whose TLS handshake never comes: the connect limit covers it.
    LoopbackServer server([](HttpConnection&, const HttpRequest&) {});
    ASSERT_TRUE(server.listen());
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    net::Request request = paidRequest(url);
    request.timeouts.connect = 200ms;
    Talk talk(request);
    expectError(talk.result(), ErrorCode::Unreachable);
}

TEST(QtClientFaults, AnUntrustedCertificateIsUnreachableAndNothingIsSent)
{
    // For "localhost" only, and so not for 127.0.0.1, whoever is trusted.
    LoopbackServer server(
        [](HttpConnection& connection, const HttpRequest&) { connection.reply(200, "{}"); },
        LoopbackServer::Scheme::Https);
    ASSERT_TRUE(server.listen());
    QUrl url = server.url();
    url.setHost(QStringLiteral("127.0.0.1"));
    Talk talk(paidRequest(url));
    expectError(talk.result(), ErrorCode::Unreachable);
    EXPECT_TRUE(talk.result().error().english().contains(u"certificate"));
    EXPECT_EQ(server.requestCount(), 0);
}

TEST(QtClientFaults, NoAnswerEndsAtTheFirstByteLimit)
{
    LoopbackServer server([](HttpConnection&, const HttpRequest&) {});
    ASSERT_TRUE(server.listen());
    net::Request request = paidRequest(server.url());
    request.timeouts.firstByte = 200ms;
    Talk talk(request);
    expectError(talk.result(), ErrorCode::Uncertain);
    EXPECT_TRUE(talk.result().error().english().contains(u"0.2 seconds"));
    EXPECT_EQ(server.requestCount(), 1);
    EXPECT_TRUE(spinUntil([&] { return server.openConnections() == 0; }, 1s));
}

TEST(QtClientFaults, AStalledReplyEndsAtTheIdleLimit)
{
    LoopbackServer server([](HttpConnection& connection, const HttpRequest&) {
        connection.beginChunks(200);
        connection.chunk("{");
    });
    ASSERT_TRUE(server.listen());
    net::Request request = paidRequest(server.url());
    request.timeouts.idle = 200ms;
    Talk talk(request);
    expectError(talk.result(), ErrorCode::Uncertain);
}

TEST(QtClientFaults, ASlowDripEndsAtTheTotalLimit)
{
    std::function<void(HttpConnection&)> drip = [&](HttpConnection& connection) {
        connection.chunk(" ");
        connection.later(50ms, [&] { drip(connection); });
    };
    LoopbackServer server([&](HttpConnection& connection, const HttpRequest&) {
        connection.beginChunks(200);
        drip(connection);
    });
    ASSERT_TRUE(server.listen());
    net::Request request = paidRequest(server.url());
    request.timeouts.idle = 5s;
    request.timeouts.total = 500ms;
    Talk talk(request);
    expectError(talk.result(), ErrorCode::Uncertain);
    EXPECT_TRUE(talk.result().error().english().contains(u"0.5 seconds"));
}

TEST(QtClientFaults, MoreHeadersThanQtTakesStillEnd)
{
    LoopbackServer server([](HttpConnection& connection, const HttpRequest&) {
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
        for (int i = 0; i < 150; ++i) head += "X-" + QByteArray::number(i) + ": a\r\n";
        connection.raw(head + "\r\n{}");
    });
    ASSERT_TRUE(server.listen());
    net::Request request = paidRequest(server.url());
    request.timeouts.idle = 300ms;
    request.timeouts.firstByte = 300ms;
    Talk talk(request);
    EXPECT_TRUE(talk.result() || talk.result().error().code == ErrorCode::Uncertain);
}

TEST(QtClientFaults, AStalledUploadEnds)
{
    QTcpServer server;
    needApplication();
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        server.nextPendingConnection()->setReadBufferSize(1);
    });
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(server.serverPort());
    net::Request request = paidRequest(url, QByteArray(30'000'000, 'a'));
    request.timeouts.idle = 300ms;
    Talk talk(request);
    expectError(talk.result(), ErrorCode::Uncertain);
    EXPECT_LT(talk.progress().back().sent, 30'000'000);
}

TEST(QtClientFaults, AReplyOverItsCapIsCutOff)
{
    for (const bool isDeclared : {true, false}) {
        LoopbackServer server([isDeclared](HttpConnection& connection, const HttpRequest&) {
            const QByteArray megabyte(1 << 20, 'a');
            if (isDeclared) {
                connection.raw("HTTP/1.1 200 OK\r\nContent-Length: 300000000\r\n\r\n");
            } else {
                connection.beginChunks(200);
            }
            for (int i = 0; i < 8; ++i) {
                if (isDeclared) {
                    connection.raw(megabyte);
                } else {
                    connection.chunk(megabyte);
                }
            }
        });
        ASSERT_TRUE(server.listen());
        net::Request request = paidRequest(server.url());
        request.maxReplyBytes = 3 << 20;
        Talk talk(request);
        expectError(talk.result(), ErrorCode::Malformed);
        EXPECT_TRUE(talk.result().error().english().contains(u"3 MiB"));
        EXPECT_LE(talk.progress().back().received, request.maxReplyBytes);
    }
}

TEST(QtClientFaults, AHarmlessRequestIsNeverUncertain)
{
    LoopbackServer server(
        [](HttpConnection& connection, const HttpRequest&) { connection.close(); });
    ASSERT_TRUE(server.listen());
    Talk talk({.url = server.url(), .repeat = net::Repeat::Harmless, .timeouts = patient()});
    expectError(talk.result(), ErrorCode::Unreachable);
}

TEST(QtClientFaults, AddressesThatMayNotBeUsedAreRefused)
{
    for (const auto* address :
         {"http://example.com/", "ftp://127.0.0.1/", "https://a:b@127.0.0.1/"}) {
        Talk talk(paidRequest(QUrl(QString::fromLatin1(address))));
        expectError(talk.result(), ErrorCode::Usage);
    }
}

TEST(QtClientFaults, ALineBreakCannotSmuggleAHeader)
{
    LoopbackServer server(
        [](HttpConnection& connection, const HttpRequest&) { connection.reply(200, "{}"); });
    ASSERT_TRUE(server.listen());
    net::Request inKey = paidRequest(server.url());
    inKey.credential->secret = Secret("CANARY\r\nX-Evil: 1");
    Talk first(inKey);
    expectError(first.result(), ErrorCode::Denied);

    net::Request inHeader = paidRequest(server.url());
    inHeader.headers.push_back({"X-A", "b\nX-Evil: 1"});
    Talk second(inHeader);
    ASSERT_FALSE(second.result());
    EXPECT_EQ(second.result().error().code, ErrorCode::Usage);
    EXPECT_EQ(server.requestCount(), 0);
}

TEST(QtClientFaults, MarkupInAReasonPhraseReachesNoError)
{
    LoopbackServer server([](HttpConnection& connection, const HttpRequest& request) {
        connection.raw("HTTP/1.1 500 <b>" + request.header("x-goog-api-key") +
                       "</b>\r\nContent-Length: 0\r\n\r\n");
    });
    ASSERT_TRUE(server.listen());
    Talk talk(paidRequest(server.url()));
    ASSERT_TRUE(talk.result());
    EXPECT_EQ(talk.result()->status, 500);
}
