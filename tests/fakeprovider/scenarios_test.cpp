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
            {"message-images", picture},
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
            {"distorted", picture},
            {"distorted-heavy", picture},
            {"mirrored", picture},
            {"unrelated", picture},
            {"blank", picture},
            {"identical", picture},
            {"other-model", picture},
            {"usage-missing", picture},
            {"usage-strings", picture},
            {"usage-huge", picture},
            {"content-parts", picture},
            {"hosted-here", picture},
            {"hosted-gone", uncertain},
            {"error-midway", uncertain},
            {"end-missing", picture},
            {"moderated", ErrorCode::Denied}};
}

/// Where a chat comes to something else: it has no thoughts to tell apart, and says of a prompt why it is not for it.
const std::map<std::string, std::optional<ErrorCode>>& chatOutcomes()
{
    static const std::map<std::string, std::optional<ErrorCode>> outcomes = {
        {"moderated", ErrorCode::Refused},
        {"parts-missing", ErrorCode::Refused},
        {"error-in-string", ErrorCode::Refused}};
    return outcomes;
}

constexpr QSize small(96, 64);
constexpr Way ways[] = {{"gemini", "", false},
                        {"gemini", "", true, small},
                        {"cometapi", "chat", false, small},
                        {"cometapi", "chat", true, small},
                        {"openrouter", "", false, small},
                        {"openrouter", "", true, small}};

/// Ways with little of a reply to spell: only what happens on the way matters.
constexpr Way otherWays[] = {{"vertex", "", false, small},
                             {"vertex", "", true, small},
                             {"openrouter", "images", false, small},
                             {"openai", "", false, small}};

/// The picture is the same whichever way it comes.
bool isAboutThePicture(const QByteArray& name)
{
    static const QByteArrayList names = {
        "ratio-ignored", "odd-size",  "default-size", "one-pixel",  "very-wide",
        "gray",          "palette",   "sixteen-bits", "display-p3", "turned-by-exif",
        "shifted",       "squeezed",  "drift",        "distorted",  "distorted-heavy",
        "mirrored",      "unrelated", "blank",        "identical",  "slow"};
    return names.contains(name);
}

bool isAboutTheWay(const QByteArray& name)
{
    static const QByteArrayList starts = {"normal",
                                          "one-byte",
                                          "declared",
                                          "quota",
                                          "overloaded",
                                          "silent",
                                          "stalled",
                                          "drops",
                                          "resets",
                                          "late",
                                          "redirect",
                                          "hosted-here",
                                          "hosted-gone",
                                          "error-html",
                                          "error-empty"};
    return std::any_of(starts.begin(), starts.end(), [&](const QByteArray& start) {
        return name.startsWith(start);
    });
}

std::optional<ErrorCode> expected(const Outcome& outcome, const Way& way)
{
    const bool isChat = way.provider != std::string("gemini");
    // A stream that does not say how it ended was cut.
    const bool hasNoEnd = outcome.first == std::string("end-missing") ||
                          (outcome.first == std::string("candidates-missing") && !isChat);
    if (way.stream && hasNoEnd) return ErrorCode::Uncertain;
    const auto other = chatOutcomes().find(outcome.first);
    return isChat && other != chatOutcomes().end() ? other->second : outcome.second;
}

}  // namespace

class AScenario : public testing::TestWithParam<Outcome> {};

TEST_P(AScenario, ComesToAPictureOrASentence)
{
    const QByteArray name = GetParam().first;
    std::vector<Way> tried(std::begin(ways), std::end(ways));
    if (isAboutThePicture(name)) tried.resize(1);
    if (isAboutTheWay(name)) {
        tried.insert(tried.end(), std::begin(otherWays), std::end(otherWays));
    }
    for (const Way& way : tried) {
        SCOPED_TRACE(std::string(way.provider) + ' ' + way.route + (way.stream ? " stream" : ""));
        const auto error = expected(GetParam(), way);
        Conversation conversation(QString::fromLatin1(name), way);
        const bool isWaiting = name == "silent" || name == "stalled";
        if (isWaiting) conversation.patience = std::chrono::milliseconds(300);
        const auto reply = conversation.run(edit());
        EXPECT_EQ(conversation.service().generationCount(), 1);
        EXPECT_EQ(reply.has_value(), !error)
            << (reply ? "a picture" : reply.error().english().toStdString());
        if (reply) {
            EXPECT_FALSE(reply->images.empty());
        } else {
            EXPECT_EQ(reply.error().code, error.value_or(ErrorCode::Damaged))
                << reply.error().english().toStdString();
            EXPECT_FALSE(reply.error().english().contains(u"CANARY"));
            EXPECT_FALSE(reply.error().remedy.isEmpty());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(FakeService, AScenario, testing::ValuesIn(outcomes()), outcomeName);

TEST(FakeService, EveryScenarioIsTried)
{
    std::vector<std::string> tried;
    for (const Outcome& outcome : outcomes()) tried.emplace_back(outcome.first);
    std::vector<std::string> known;
    for (const Scenario& scenario : builtInScenarios())
        known.push_back(scenario.name.toStdString());
    EXPECT_THAT(tried, testing::UnorderedElementsAreArray(known));
}
