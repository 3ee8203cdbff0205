// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QStringList>
#include <QUrl>

namespace ratoon {

/// By what prompts are looked at before they are sent, and replies before they are shown. What a service itself blocks is
/// never shown, whatever is set here.
struct SafetyRules {
    QStringList words = {};    ///< Looked for as whole words; see listedWord().
    QStringList command = {};  ///< A program and its arguments; see README.md for what it is told.
    QUrl endpoint = {};        ///< Of moderations in OpenAI's form.
    QString model = QStringLiteral("omni-moderation-latest");  ///< Of the endpoint.
    bool mayShow = true;  ///< A reply that was held back may be shown by whoever asks for it.

    bool isEmpty() const { return words.isEmpty() && command.isEmpty() && endpoint.isEmpty(); }
    bool operator==(const SafetyRules&) const = default;
};

/// The rules in a settings file, as it is now. No file: none. A file that is there and cannot be read, and rules that make
/// no sense, are errors: whoever set rules would rather send nothing than lose them.
Result<SafetyRules> safetyRulesIn(const QString& settingsFile);

/// {"words": ["…"], "command": ["program", "argument"], "endpoint": "https://…", "model": "…", "may_show": true}, each may
/// be left out. Usage.
Result<SafetyRules> safetyRulesFrom(const Json& safety);
Json toJson(const SafetyRules& rules);

}  // namespace ratoon
