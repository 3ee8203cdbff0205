// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safetygate.h"

#include "base/plaintext.h"

#include <QCoreApplication>

#include <array>

namespace ratoon {

namespace {

constexpr std::array checkers = {"words", "command", "endpoint", "settings"};

const char* judgement(HeldBack::By by, bool isPrompt, bool hasDetail)
{
    switch (by) {
    case HeldBack::By::Words:
        return isPrompt ? QT_TRANSLATE_NOOP("Sentence",
                                            "The prompt holds “%1”, which is on your word list.")
                        : QT_TRANSLATE_NOOP("Sentence",
                                            "The reply holds “%1”, which is on your word list.");
    case HeldBack::By::Endpoint:
        return isPrompt ? QT_TRANSLATE_NOOP("Sentence",
                                            "The moderation service holds the prompt back (%1).")
                        : QT_TRANSLATE_NOOP("Sentence",
                                            "The moderation service holds the reply back (%1).");
    case HeldBack::By::Command:
    case HeldBack::By::Settings: break;
    }
    if (!hasDetail) {
        return isPrompt
                   ? QT_TRANSLATE_NOOP("Sentence", "Your safety command holds the prompt back.")
                   : QT_TRANSLATE_NOOP("Sentence", "Your safety command holds the reply back.");
    }
    return isPrompt
               ? QT_TRANSLATE_NOOP("Sentence", "Your safety command holds the prompt back: “%1”")
               : QT_TRANSLATE_NOOP("Sentence", "Your safety command holds the reply back: “%1”");
}

const char* silence(HeldBack::By by)
{
    switch (by) {
    case HeldBack::By::Command:
        return QT_TRANSLATE_NOOP("Sentence", "Your safety command did not say what it found.");
    case HeldBack::By::Endpoint:
        return QT_TRANSLATE_NOOP("Sentence",
                                 "The moderation service could not be asked, or gave no clear "
                                 "answer.");
    case HeldBack::By::Words:
    case HeldBack::By::Settings: break;
    }
    return QT_TRANSLATE_NOOP("Sentence", "The safety rules in the settings cannot be read.");
}

}  // namespace

Sentence reasonOf(const HeldBack& held, SafetyQuestion::Kind kind)
{
    if (!held.wasJudged) return {silence(held.by)};
    const bool isPrompt = kind == SafetyQuestion::Kind::Prompt;
    const char* text = judgement(held.by, isPrompt, !held.what.isEmpty());
    return held.what.isEmpty() ? Sentence{text} : Sentence{text, {held.what}};
}

Error notSent(const HeldBack& held)
{
    const Sentence reason = reasonOf(held, SafetyQuestion::Kind::Prompt);
    if (held.wasJudged) {
        return {.code = ErrorCode::Refused,
                .what = reason,
                .remedy = {QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Nothing was sent. Word the prompt differently, or change the rules in the "
                    "settings.")}};
    }
    return {.code = ErrorCode::Unreachable,
            .what = reason,
            .remedy = {QT_TRANSLATE_NOOP(
                "Sentence", "Nothing was sent. Try again, or change the rules in the settings.")}};
}

Error stillHeldBack(const HeldBack& held)
{
    return {.code = held.wasJudged ? ErrorCode::Refused : ErrorCode::Unreachable,
            .what = reasonOf(held, SafetyQuestion::Kind::Reply),
            .remedy = {QT_TRANSLATE_NOOP(
                "Sentence", "The reply is paid for, is kept, and has not been shown.")}};
}

Json toJson(const HeldBack& held)
{
    return {{"by", checkers.at(static_cast<std::size_t>(held.by))},
            {"what", toJson(held.what)},
            {"judged", held.wasJudged}};
}

std::optional<HeldBack> heldBackIn(const Json& recipe)
{
    const auto found = recipe.is_object() ? recipe.find("held_back") : recipe.end();
    if (!recipe.is_object() || found == recipe.end() || !found->is_object()) return std::nullopt;
    HeldBack held{.by = HeldBack::By::Settings,
                  .what = plainLine(stringAt(*found, "what"), 200),
                  .wasJudged = boolAt(*found, "judged", true)};
    for (std::size_t i = 0; i < checkers.size(); ++i) {
        if (stringAt(*found, "by") == QLatin1String(checkers[i]))
            held.by = static_cast<HeldBack::By>(i);
    }
    return held;
}

}  // namespace ratoon
