// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safetyrules.h"

#include "net/address.h"

#include <QCoreApplication>
#include <QFile>

namespace ratoon {

namespace {

constexpr qsizetype mostWords = 10'000;

tl::unexpected<Error> senseless()
{
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The safety rules in the settings cannot be read, so "
                           "nothing is sent and nothing new is shown.")},
        {QT_TRANSLATE_NOOP("Sentence", "Mend “safety” in settings.json, or take it out.")});
}

/// Of a list that holds anything but texts: nothing.
std::optional<QStringList> textsAt(const Json& json, const char* key)
{
    QStringList texts;
    const auto found = json.find(key);
    if (found == json.end()) return texts;
    if (!found->is_array()) return std::nullopt;
    for (const Json& each : *found) {
        if (!each.is_string() || texts.size() == mostWords) return std::nullopt;
        texts << QString::fromStdString(each.get_ref<const std::string&>());
    }
    return texts;
}

}  // namespace

Result<SafetyRules> safetyRulesFrom(const Json& safety)
{
    if (!safety.is_object()) return senseless();
    const auto words = textsAt(safety, "words");
    const auto command = textsAt(safety, "command");
    if (!words || !command) return senseless();
    SafetyRules rules{.words = *words,
                      .command = *command,
                      .endpoint = QUrl(stringAt(safety, "endpoint"), QUrl::StrictMode),
                      .mayShow = boolAt(safety, "may_show", true)};
    rules.model = stringAt(safety, "model", rules.model);
    const bool hasEndpoint = safety.contains("endpoint") && safety.at("endpoint") != Json("");
    if (hasEndpoint && !net::checkAddress(rules.endpoint)) return senseless();
    return rules;
}

Result<SafetyRules> safetyRulesIn(const QString& settingsFile)
{
    QFile file(settingsFile);
    if (!file.exists()) return SafetyRules();
    if (!file.open(QIODevice::ReadOnly)) return senseless();
    const auto json = parseJson(file.readAll());
    if (!json || !json->is_object()) return senseless();
    const auto found = json->find("safety");
    return found == json->end() ? Result<SafetyRules>(SafetyRules()) : safetyRulesFrom(*found);
}

Json toJson(const SafetyRules& rules)
{
    const auto list = [](const QStringList& texts) {
        Json result = Json::array();
        for (const QString& text : texts) result.push_back(ratoon::toJson(text));
        return result;
    };
    return {{"words", list(rules.words)},
            {"command", list(rules.command)},
            {"endpoint", ratoon::toJson(rules.endpoint.toString(QUrl::FullyEncoded))},
            {"model", ratoon::toJson(rules.model)},
            {"may_show", rules.mayShow}};
}

}  // namespace ratoon
