// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// Bodies of errors as services, gateways and local servers word them, each with what a caller can do about it.

namespace {

struct Complaint {
    int status;
    const char* body;
    ErrorCode code;
};

constexpr auto denied = ErrorCode::Denied;
constexpr auto refused = ErrorCode::Refused;
constexpr auto exhausted = ErrorCode::Exhausted;
constexpr auto uncertain = ErrorCode::Uncertain;

constexpr Complaint corpus[] = {
    // OpenAI
    {401,
     R"({"error":{"message":"Incorrect API key provided: sk-x.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}})",
     denied},
    {403,
     R"({"error":{"message":"Your organization must be verified to use the model.","type":"invalid_request_error","param":null,"code":null}})",
     denied},
    {404,
     R"({"error":{"message":"The model 'x' does not exist.","type":"invalid_request_error","code":"model_not_found"}})",
     refused},
    {400,
     R"({"error":{"message":"Unknown parameter: 'response_format'.","type":"invalid_request_error","param":"response_format","code":"unknown_parameter"}})",
     refused},
    {400,
     R"({"error":{"message":"Your request was rejected by the safety system.","type":"image_generation_user_error","param":null,"code":"moderation_blocked"}})",
     refused},
    {400,
     R"({"error":{"message":"Your request was rejected.","type":"invalid_request_error","code":"content_policy_violation"}})",
     refused},
    {400,
     R"({"error":{"message":"Billing hard limit has been reached","type":"image_generation_user_error","code":"billing_hard_limit_reached"}})",
     exhausted},
    {429,
     R"({"error":{"message":"Rate limit reached for images per min","type":"requests","code":"rate_limit_exceeded"}})",
     exhausted},
    {429,
     R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}})",
     exhausted},
    {500,
     R"({"error":{"message":"The server had an error","type":"server_error","param":null,"code":null}})",
     uncertain},
    {409,
     R"({"error":{"message":"A request with this key is in progress","type":"conflict"}})",
     uncertain},
    {200,
     R"({"error":{"message":"Incorrect API key","type":"invalid_request_error","code":"invalid_api_key"}})",
     denied},
    // OpenRouter
    {400, R"({"error":{"message":"x is not a valid model ID","code":400},"user_id":"u"})", refused},
    {401, R"({"error":{"message":"No auth credentials found","code":401}})", denied},
    {402, R"({"error":{"message":"Insufficient credits","code":402}})", exhausted},
    {403,
     R"({"error":{"message":"Input was flagged","code":403,"metadata":{"reasons":["sexual"],"flagged_input":"x","provider_name":"Google"}}})",
     refused},
    {408, R"({"error":{"message":"Request timed out","code":408}})", uncertain},
    {413, R"({"error":{"message":"Payload too large","code":413}})", refused},
    {422, R"({"error":{"message":"Unprocessable","code":422}})", refused},
    {429,
     R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"is temporarily rate-limited upstream","provider_name":"Google"}}})",
     exhausted},
    {502,
     R"({"error":{"message":"Provider returned error","code":502,"metadata":{"raw":{"error":{"message":"Bad gateway"}}}}})",
     uncertain},
    {524, R"({"error":{"message":"Timeout","code":524}})", uncertain},
    {529, R"({"error":{"message":"Overloaded","code":529}})", uncertain},
    {200, R"({"error":{"message":"Insufficient credits","code":402},"user_id":"u"})", exhausted},
    {200, R"({"error":{"code":"server_error","message":"Provider disconnected"}})", uncertain},
    {200,
     "data: {\"error\":{\"code\":429,\"message\":\"Rate "
     "limited\"},\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\"}]}\n\n",
     exhausted},
    // new-api and one-api
    {401, R"({"error":{"code":"","message":"Invalid token","type":"new_api_error"}})", denied},
    {503,
     R"({"error":{"code":"model_not_found","message":"No available channel for model x","type":"new_api_error"}})",
     uncertain},
    {429,
     R"({"error":{"message":"","type":"upstream_error","code":"bad_response_status_code"}})",
     exhausted},
    // Servers of one's own
    {400, R"({"error":"invalid size"})", refused},
    {500, R"({"error":"server_error","message":"out of memory"})", uncertain},
    {404, R"({"detail":"Not Found"})", refused},
    {500,
     R"({"error":"RuntimeError","detail":"","body":"","errors":"CUDA out of memory"})",
     uncertain},
    // Vertex AI
    {401,
     R"([{"error":{"code":401,"message":"Expected OAuth 2 access token","status":"UNAUTHENTICATED"}}])",
     denied},
    {403,
     R"({"error":{"code":403,"message":"Permission 'aiplatform.endpoints.predict' denied","status":"PERMISSION_DENIED"}})",
     denied},
    {404,
     R"({"error":{"code":404,"message":"Publisher Model `projects/p` not found.","status":"NOT_FOUND"}})",
     refused},
    // What is between
    {502, "<html><head><title>502 Bad Gateway</title></head></html>", uncertain},
    {503, "", uncertain},
    {403, "<html>Access denied by the proxy</html>", denied},
};

}  // namespace

TEST(ErrorCorpus, EveryComplaintHasItsClassASentenceAndAWayOn)
{
    for (const Complaint& complaint : corpus) {
        SCOPED_TRACE(complaint.body);
        const auto reply = judged({.status = complaint.status, .body = complaint.body});
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, complaint.code) << reply.error().english().toStdString();
        EXPECT_FALSE(reply.error().what.isEmpty());
        EXPECT_FALSE(reply.error().remedy.isEmpty());
        EXPECT_FALSE(reply.error().english().contains(u'{'));
        EXPECT_FALSE(reply.error().english().contains(u'<'));
    }
}
