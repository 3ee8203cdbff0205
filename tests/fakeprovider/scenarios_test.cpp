// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/conversation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// Our client against our own stand-in: whatever the service may do comes out as a picture or as a sentence.

namespace {

/// What a scenario must come to: a picture (nothing), or an error of a kind.
using Outcome = std::pair<const char*, std::optional<ErrorCode>>;

std::string outcomeName(const testing::TestParamInfo<Outcome>& tested)
{
    return QByteArray(tested.param.first).replace('-', '_').toStdString();
}

std::vector<Outcome> outcomes()
{
    constexpr auto picture = std::nullopt;
    constexpr auto refused = ErrorCode::Refused;
    constexpr auto exhausted = ErrorCode::Exhausted;
    constexpr auto uncertain = ErrorCode::Uncertain;
    constexpr auto malformed = ErrorCode::Malformed;
    constexpr auto unsupported = ErrorCode::Unsupported;
    return {{"normal", picture},
            {"one-byte-chunks", picture},
            {"declared-length", picture},
            {"gzip", uncertain},
            {"mime-first", picture},
            {"large-signature", picture},
            {"jpeg-called-png", picture},
            {"webp-called-jpeg", picture},
            {"truncated-jpeg", picture},
            {"bad-checksum", picture},
            {"empty-data", malformed},
            {"not-base64", malformed},
            {"same-picture-twice", picture},
            {"several-pictures", picture},
            {"thoughts-first", picture},
            {"thoughts-only", refused},
            {"text-only", refused},
            {"refusal", refused},
            {"parts-empty", refused},
            {"parts-null", refused},
            {"parts-missing", refused},
            {"content-missing", refused},
            {"candidates-missing", refused},
            {"blocked-prompt", refused},
            {"blocked-with-picture", refused},
            {"image-safety", refused},
            {"image-prohibited", refused},
            {"image-other", refused},
            {"image-recitation", refused},
            {"no-image", refused},
            {"unknown-finish", refused},
            {"snake-case", picture},
            {"mixed-case", picture},
            {"markdown", picture},
            {"data-url", picture},
            {"hosted-url", unsupported},
            {"file-uri", unsupported},
            {"message-images", refused},
            {"error-array", refused},
            {"error-in-string", refused},
            {"error-html", uncertain},
            {"error-empty", uncertain},
            {"error-with-200", uncertain},
            {"error-as-event-stream", refused},
            {"quota", exhausted},
            {"quota-long", exhausted},
            {"quota-milliseconds", exhausted},
            {"quota-header", exhausted},
            {"quota-date", exhausted},
            {"quota-words", exhausted},
            {"quota-daily", exhausted},
            {"quota-none", exhausted},
            {"quota-bare", exhausted},
            {"overloaded", uncertain},
            {"overloaded-twice", uncertain},
            {"internal-once", uncertain},
            {"deadline", uncertain},
            {"silent", uncertain},
            {"stalled", uncertain},
            {"late", picture},
            {"slow", picture},
            {"drops", uncertain},
            {"drops-midway", uncertain},
            {"resets", uncertain},
            {"redirect", malformed},
            {"redirect-307", malformed},
            {"ratio-ignored", picture},
            {"odd-size", picture},
            {"default-size", picture},
            {"one-pixel", picture},
            {"very-wide", picture},
            {"gray", picture},
            {"palette", picture},
            {"sixteen-bits", picture},
            {"display-p3", picture},
            {"turned-by-exif", picture},
            {"shifted", picture},
            {"squeezed", picture},
            {"drift", picture},
            {"beside", picture},
            {"mirrored", picture},
            {"unrelated", picture},
            {"blank", picture},
            {"identical", picture},
            {"other-model", picture},
            {"usage-missing", picture},
            {"usage-strings", picture},
            {"usage-huge", picture}};
}

}  // namespace

class AScenario : public testing::TestWithParam<Outcome> {};

TEST_P(AScenario, ComesToAPictureOrASentence)
{
    const auto& [name, error] = GetParam();
    Conversation conversation(QString::fromLatin1(name));
    const bool isWaiting = QByteArray(name) == "silent" || QByteArray(name) == "stalled";
    if (isWaiting) conversation.patience = std::chrono::milliseconds(300);
    const auto reply = conversation.run(edit());
    EXPECT_EQ(conversation.service().generationCount(), 1);
    ASSERT_EQ(reply.has_value(), !error)
        << (reply ? "a picture" : reply.error().english().toStdString());
    if (reply) {
        EXPECT_FALSE(reply->images.empty());
        return;
    }
    EXPECT_EQ(reply.error().code, *error) << reply.error().english().toStdString();
    EXPECT_FALSE(reply.error().english().contains(u"CANARY"));
    EXPECT_FALSE(reply.error().remedy.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(FakeGemini, AScenario, testing::ValuesIn(outcomes()), outcomeName);

TEST(FakeGemini, EveryScenarioIsTried)
{
    std::vector<std::string> tried;
    for (const Outcome& outcome : outcomes()) tried.emplace_back(outcome.first);
    std::vector<std::string> known;
    for (const Scenario& scenario : builtInScenarios())
        known.push_back(scenario.name.toStdString());
    EXPECT_THAT(tried, testing::UnorderedElementsAreArray(known));
}
