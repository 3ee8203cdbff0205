// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace ratoon::test {

struct Message;

/// A field of a request message, under its camel case name. Requests may also use snake case.
struct Field {
    enum class Kind { Any, Text, Number, Flag, Texts, One, Many };

    const char* name;
    Kind kind = Kind::Any;
    const Message* message = nullptr;  ///< Of Kind::One and Kind::Many.
};

/// A message of Google's generateContent request.
struct Message {
    std::vector<Field> fields;
};

/// The whole request, of an API version: "v1" lacks what pictures need; "vertex" is Vertex AI's.
const Message& generateContentRequest(const QString& version);

/// What Google says about the first field that is unknown, or of the wrong type; nothing if all is well.
std::optional<QString> schemaProblem(const Json& request, const Message& message);

/// The member under a camel case name, in either case; a null value if there is none.
const Json& memberOf(const Json& object, const char* camelName);

/// "inlineData" as "inline_data".
QString snakeCase(const QString& camelName);

}  // namespace ratoon::test
