// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts, and what is kept as JSON.
#include "app/safetyrules.h"
#include "app/settings.h"
#include "base/json.h"
#include "base/plaintext.h"
#include "base/wordlist.h"
#include "edit/intentjson.h"
#include "fuzztarget.h"
#include "jobs/safetygate.h"

namespace ratoon::test {

namespace {

bool isJsonSound(const QByteArray& bytes)
{
    const auto json = parseJson(bytes, {.bytes = 64 * 1024, .depth = 32, .nodes = 5000});
    if (!json) return !json.error().what.isEmpty();
    const QByteArray written = toBytes(*json);
    const auto again = parseJson(written);
    return again && toBytes(*again) == written;
}

bool isTextSound(const QByteArray& bytes)
{
    constexpr int limit = 50;
    const QString text = QString::fromUtf8(bytes);
    const QString line = plainLine(text, limit);
    for (const QChar character : line)
        if (character.category() == QChar::Other_Control) return false;
    const auto word = listedWord(text, {QStringLiteral("flower"), line});
    const bool isListed = !word || !word->isEmpty();
    return line.size() <= limit + 1 && plainParagraphs(text, limit).size() <= limit + 1 &&
           redacted(redacted(text)) == redacted(text) && isListed;
}

bool isIntentSound(const QByteArray& bytes)
{
    const auto json = parseJson(bytes);
    if (!json) return true;
    const auto intent = intentFrom(*json);
    if (!intent) return !intent.error().what.isEmpty();
    const Json written = toJson(*intent);
    const auto again = intentFrom(written);
    return again && toJson(*again) == written;
}

bool areSettingsSound(const QByteArray& bytes)
{
    const auto json = parseJson(bytes);
    if (!json) return true;
    const Settings settings = Settings::fromJson(*json);
    const Json written = settings.toJson();
    static_cast<void>(SessionState::fromJson(*json).toJson());
    static_cast<void>(heldBackIn(*json));
    const auto rules = safetyRulesFrom(objectAt(*json, "safety"));
    const auto again = rules ? safetyRulesFrom(toJson(*rules)) : rules;
    const bool areRulesSound = !rules || (again && *again == *rules);
    return Settings::fromJson(written).toJson() == written && areRulesSound;
}

std::vector<QByteArray> textSeeds()
{
    return {"Make the sky blue, flower power",
            "key=AIzaSyA1234567890123456789012345678901 Authorization: Bearer sk-or-v1-0123456789",
            "\xe2\x80\xae right to left \xe2\x80\xac\x1b[31m",
            "\xe8\x8a\xb1 \xf0\x9f\x8c\xb8 f\xcc\xb6l\xe2\x80\x8bower"};
}

std::vector<QByteArray> jsonSeeds()
{
    return {R"({"a":[1,2.5,-3e10,true,false,null,"\u00e6\n"],"b":{"c":{}}})", "[[[[1]]]]"};
}

std::vector<QByteArray> intentSeeds()
{
    EditIntent intent;
    const QByteArray empty = toBytes(toJson(intent));
    intent.prompt = QStringLiteral("a red door");
    intent.provider = QStringLiteral("gemini");
    intent.where = Mask::rectangle({40, 30}, {5, 5, 20, 10});
    intent.feather = 4.5;
    intent.references = {{.name = QStringLiteral("cup"),
                          .role = ReferenceRole::Style,
                          .image = {.bytes = "png", .mime = "image/png", .size = {3, 4}}}};
    intent.ratio = QStringLiteral("3:2");
    intent.tier = QStringLiteral("2K");
    intent.without = {LayerId::make()};
    intent.budgetUsd = 0.25;
    return {toBytes(toJson(intent)), empty};
}

std::vector<QByteArray> settingsSeeds()
{
    return {
        R"({"theme":"dark","language":"da","provider":"gemini","model":"m","consents":[{"host":"example.org",)"
        R"("given":"2026-11-22T10:00:00Z"}],"offline":true,"recent_files":["/a"],)"
        R"("safety":{"words":["flower"],"command":["judge"],"endpoint":"https://example.org/v1/moderations",)"
        R"("model":"m","may_show":false},"held_back":{"by":"words","what":"flower","judged":true}})"};
}

}  // namespace

std::vector<FuzzTarget> wordTargets()
{
    return {{"json", isJsonSound, jsonSeeds},
            {"text", isTextSound, textSeeds},
            {"intent", isIntentSound, intentSeeds},
            {"settings", areSettingsSound, settingsSeeds}};
}

}  // namespace ratoon::test
