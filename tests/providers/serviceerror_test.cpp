// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "providers/serviceerror.h"
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

QByteArray googleError(int code,
                       const QByteArray& message,
                       const QByteArray& status,
                       const QByteArray& details = "[]")
{
    return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":)" +
           toBytes(Json(message.toStdString())) + R"(,"status":")" + status + R"(","details":)" +
           details + "}}";
}

Error errorOf(int status, const QByteArray& body, std::vector<net::Header> headers = {})
{
    const auto reply = judged({.status = status, .headers = std::move(headers), .body = body});
    EXPECT_FALSE(reply);
    if (reply) return {};
    EXPECT_FALSE(reply.error().what.isEmpty());
    EXPECT_FALSE(reply.error().remedy.isEmpty());
    EXPECT_LT(reply.error().english().size(), 800);
    return reply.error();
}

Error quota(const QByteArray& details, const QByteArray& message = "You exceeded your quota.")
{
    return errorOf(429, googleError(429, message, "RESOURCE_EXHAUSTED", details));
}

}  // namespace

TEST(ServiceError, ABadKeyIsDenied)
{
    const QByteArray reason =
        R"([{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}])";
    EXPECT_EQ(errorOf(400, googleError(400, "Bad.", "INVALID_ARGUMENT", reason)).code,
              ErrorCode::Denied);
    EXPECT_EQ(
        errorOf(
            400,
            googleError(400, "API key not valid. Please pass a valid API key.", "INVALID_ARGUMENT"))
            .code,
        ErrorCode::Denied);
    EXPECT_EQ(errorOf(401, googleError(401, "Bad token.", "UNAUTHENTICATED")).code,
              ErrorCode::Denied);
    const Error forbidden = errorOf(403, googleError(403, "No.", "PERMISSION_DENIED"));
    EXPECT_EQ(forbidden.code, ErrorCode::Denied);
    EXPECT_EQ(forbidden.providerStatus, 403);
    const Error disabled = errorOf(
        403, googleError(403, "Off.", "PERMISSION_DENIED", R"([{"reason":"SERVICE_DISABLED"}])"));
    EXPECT_TRUE(disabled.english().contains(u"not switched on"));
}

TEST(ServiceError, ABadRequestIsRefusedInTheServicesWords)
{
    const Error error =
        errorOf(400, googleError(400, "Unsupported MIME type: png", "INVALID_ARGUMENT"));
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_EQ(error.providerStatus, 400);
    EXPECT_TRUE(error.english().contains(u"Unsupported MIME type: png"));
    EXPECT_EQ(errorOf(400, googleError(400, "User location.", "FAILED_PRECONDITION")).code,
              ErrorCode::Refused);
    EXPECT_EQ(errorOf(404, googleError(404, "models/x is not found", "NOT_FOUND")).code,
              ErrorCode::Refused);
    EXPECT_TRUE(errorOf(404, {}).english().contains(u"gemini-3-pro-image"));
    EXPECT_EQ(errorOf(413, "<html>too large</html>").code, ErrorCode::Refused);
    EXPECT_EQ(errorOf(422, "{}").code, ErrorCode::Refused);
    EXPECT_EQ(errorOf(402, {}).code, ErrorCode::Exhausted);
}

TEST(ServiceError, AFailureAtTheServiceIsUncertain)
{
    for (const int status : {408, 499, 500, 502, 503, 504, 529}) {
        for (const QByteArray& body : {QByteArray(),
                                       QByteArray("<html><h1>Bad</h1></html>"),
                                       googleError(status, "Overloaded.", "UNAVAILABLE")}) {
            const Error error = errorOf(status, body);
            EXPECT_EQ(error.code, ErrorCode::Uncertain) << status;
            EXPECT_EQ(error.providerStatus, status);
            EXPECT_FALSE(error.english().contains(u'<'));
        }
    }
    EXPECT_TRUE(errorOf(500, googleError(500, "Internal.", "INTERNAL"))
                    .english()
                    .startsWith(u"The service failed (HTTP 500): “Internal.”"));
}

TEST(ServiceError, QuotaSaysHowLongToWait)
{
    EXPECT_EQ(quota(R"([{"retryDelay":"34.4s"}])").retryAfter, 34.4);
    EXPECT_EQ(quota(R"([{"retryDelay":"0.9s"}])").retryAfter, 0.9);
    EXPECT_EQ(quota(R"([{"retryDelay":"900ms"}])").retryAfter, 0.9);
    EXPECT_EQ(quota("[]", "Please retry in 7.967587226s.").retryAfter, 7.967587226);
    EXPECT_EQ(quota("[]", "Please retry in 1h2m3.5s.").retryAfter, 3723.5);
    const Error bare = quota("[]");
    EXPECT_EQ(bare.code, ErrorCode::Exhausted);
    EXPECT_FALSE(bare.retryAfter);
    // RetryInfo, then the header, then the words... the first that is there.
    const QByteArray words = googleError(429, "Quota.", "RESOURCE_EXHAUSTED");
    EXPECT_EQ(errorOf(429, words, {{"retry-after", "17"}}).retryAfter, 17.0);
    EXPECT_EQ(errorOf(429,
                      words,
                      {{"Date", "Sun, 22 Nov 2026 10:00:00 GMT"},
                       {"Retry-After", "Sun, 22 Nov 2026 10:01:30 GMT"}})
                  .retryAfter,
              90.0);
    EXPECT_FALSE(errorOf(429, words, {{"Retry-After", "tomorrow"}}).retryAfter);
}

TEST(ServiceError, TheOrderOfWaitingTimesIsKept)
{
    const QByteArray body =
        googleError(429, "Please retry in 3s.", "RESOURCE_EXHAUSTED", R"([{"retryDelay":"1s"}])");
    EXPECT_EQ(errorOf(429, body, {{"Retry-After", "2"}}).retryAfter, 1.0);
    const QByteArray words = googleError(429, "Please retry in 3s.", "RESOURCE_EXHAUSTED");
    EXPECT_EQ(errorOf(429, words, {{"Retry-After", "2"}}).retryAfter, 2.0);
}

TEST(ServiceError, AnEmptyQuotaIsNotWorthWaitingFor)
{
    const Error daily = quota(R"([{"violations":[{"quotaId":
        "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]},{"retryDelay":"34s"}])");
    EXPECT_EQ(daily.code, ErrorCode::Exhausted);
    EXPECT_FALSE(daily.retryAfter);
    EXPECT_TRUE(daily.english().contains(u"midnight Pacific"));
    const Error none = quota("[]", "Quota exceeded, limit: 0, model: x. Please retry in 5s.");
    EXPECT_FALSE(none.retryAfter);
    EXPECT_TRUE(none.english().contains(u"no quota"));
}

TEST(ServiceError, UnwrapsWhatGatewaysWrap)
{
    const QByteArray google = googleError(400, "Thinking is not enabled.", "INVALID_ARGUMENT");
    QByteArray nested = google;
    for (int i = 0; i < 3; ++i) {
        nested = R"({"error":{"message":)" + toBytes(Json(nested.toStdString())) +
                 R"(,"status":"","code":"400"}})";
    }
    for (const QByteArray& body :
         {google, '[' + google + ']', "\n \n" + google, nested, '[' + nested + ']'}) {
        const Error error = errorOf(400, body);
        EXPECT_EQ(error.code, ErrorCode::Refused);
        EXPECT_TRUE(error.english().contains(u": “Thinking is not enabled.”"));
        EXPECT_FALSE(error.english().contains(u'{'));
    }
    EXPECT_TRUE(errorOf(400, R"({"error":"plain words"})").english().contains(u"plain words"));
    EXPECT_TRUE(errorOf(400, "plain words").english().contains(u"plain words"));
    EXPECT_TRUE(errorOf(400, "<p>page</p>").english().contains(u"gave no reason"));
    EXPECT_TRUE(errorOf(400, R"({"error":{"a":[],,"b"}})").english().size() > 0);
}

TEST(ServiceError, AnErrorMayComeWithSuccess)
{
    EXPECT_EQ(errorOf(200, googleError(429, "Quota.", "RESOURCE_EXHAUSTED")).code,
              ErrorCode::Exhausted);
    EXPECT_EQ(errorOf(200, googleError(429, "Quota.", "RESOURCE_EXHAUSTED")).providerStatus, 429);
    EXPECT_EQ(errorOf(200, R"({"error":{"code":"503","message":"Busy."}})").code,
              ErrorCode::Uncertain);
    EXPECT_EQ(errorOf(200, R"({"error":{"message":"Key?","status":"UNAUTHENTICATED"}})").code,
              ErrorCode::Denied);
    EXPECT_EQ(errorOf(200, R"({"error":"words","candidates":[]})").code, ErrorCode::Refused);
    EXPECT_EQ(errorOf(200, R"([{"error":{"code":404,"message":"None."}}])").code,
              ErrorCode::Refused);
    EXPECT_EQ(errorOf(200, "data: " + googleError(400, "Bad.", "INVALID_ARGUMENT") + "\n\n").code,
              ErrorCode::Refused);
    EXPECT_TRUE(judged(R"({"error":null,)" + replyWith(inlinePart(pictureFile())).mid(1)));
}

TEST(ServiceError, NeitherKeysNorMarkupNorFloodsAreShown)
{
    const Error error = errorOf(
        400, googleError(400, "Bad key=SECRETVALUE1 \xE2\x80\xAE" + QByteArray(10'000, 'x'), "X"));
    EXPECT_FALSE(error.english().contains(u"SECRETVALUE1"));
    EXPECT_FALSE(error.english().contains(QChar(0x202E)));
    EXPECT_EQ(errorOf(500, QByteArray(3'000'000, '[')).code, ErrorCode::Uncertain);
    EXPECT_EQ(errorOf(400, QByteArray("\xff\xfe\x00", 3)).code, ErrorCode::Refused);
}

TEST(ServiceError, ReadsDurations)
{
    EXPECT_EQ(secondsIn(QStringLiteral("43.71576202s")), 43.71576202);
    EXPECT_EQ(secondsIn(QStringLiteral("2m")), 120.0);
    for (const char* other : {"", "s", "5", "-5s", "5 s", "5x", "soon"}) {
        EXPECT_FALSE(secondsIn(QString::fromLatin1(other))) << other;
    }
}
