// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/conversation.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// What may happen on the way, for each way of calling, whole and streamed, over http and https: one request reaches the
// service, and what came of it is said.

namespace {

constexpr QSize small(96, 64);

/// A way of calling, and what it is called here.
using NamedWay = std::pair<const char*, Way>;

std::vector<NamedWay> ways()
{
    return {
        {"GeminiArray", {.stream = true, .size = small, .isArray = true}},
        {"Vertex", {.provider = "vertex", .size = small, .hasToken = true}},
        {"VertexStream", {.provider = "vertex", .stream = true, .size = small, .hasToken = true}},
        {"OpenRouterImages", {.provider = "openrouter", .route = "images", .size = small}},
        {"OpenRouterImagesStream",
         {.provider = "openrouter", .route = "images", .stream = true, .size = small}},
        {"OpenAi", {.provider = "openai", .size = small}},
        {"OpenAiStream", {.provider = "openai", .stream = true, .size = small}},
        {"WebUi", {.provider = "a1111", .size = small}},
        {"LocalAi", {.provider = "localai", .size = small}},
        {"StableDiffusionCpp", {.provider = "sdcpp", .size = small}}};
}

/// What a fault must come to: a picture (nothing), or an error of a kind.
struct Fault {
    const char* scenario;
    std::optional<ErrorCode> error;
    bool isWaiting = false;
};

std::vector<Fault> faults()
{
    return {{"normal", std::nullopt},
            {"drops", ErrorCode::Uncertain},
            {"drops-midway", ErrorCode::Uncertain},
            {"resets", ErrorCode::Uncertain},
            {"silent", ErrorCode::Uncertain, true},
            {"stalled", ErrorCode::Uncertain, true},
            {"redirect", ErrorCode::Malformed},
            {"redirect-307", ErrorCode::Malformed},
            {"gzip", ErrorCode::Uncertain},
            {"error-html", ErrorCode::Uncertain},
            {"error-empty", ErrorCode::Uncertain},
            {"overloaded", ErrorCode::Uncertain},
            {"quota-header", ErrorCode::Exhausted}};
}

}  // namespace

class AWay : public testing::TestWithParam<NamedWay> {};

TEST_P(AWay, AsksOnceWhateverHappens)
{
    LoopbackServer::trustCertificate();
    for (const auto scheme : {LoopbackServer::Scheme::Http, LoopbackServer::Scheme::Https}) {
        for (const Fault& fault : faults()) {
            SCOPED_TRACE(std::string(fault.scenario) +
                         (scheme == LoopbackServer::Scheme::Https ? " over https" : " over http"));
            Way way = GetParam().second;
            way.scheme = scheme;
            Conversation conversation(QString::fromLatin1(fault.scenario), way);
            if (fault.isWaiting) conversation.patience = std::chrono::milliseconds(80);
            EditRequest request = edit();
            request.mask = Mask::rectangle(request.upload->size, {0, 0, 150, 200});
            const auto reply = conversation.run(request);
            EXPECT_EQ(conversation.service().generationCount(), 1);
            ASSERT_EQ(reply.has_value(), !fault.error)
                << (reply ? "a picture" : reply.error().english().toStdString());
            if (!reply) {
                EXPECT_EQ(reply.error().code, *fault.error)
                    << reply.error().english().toStdString();
                EXPECT_FALSE(reply.error().english().contains(u"CANARY"));
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(FakeService,
                         AWay,
                         testing::ValuesIn(ways()),
                         [](const testing::TestParamInfo<NamedWay>& tested) {
                             return std::string(tested.param.first);
                         });
