// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json.hpp>

namespace ratoon {

using Json = nlohmann::ordered_json;

/// What a foreign JSON text may cost: anything beyond is refused while reading.
struct JsonLimits {
    qsizetype bytes = qsizetype{16} * 1024 * 1024;
    int depth = 64;
    int nodes = 200'000;
};

/// Parses one JSON text. The error names the byte where it went wrong and quotes nothing of the text.
Result<Json> parseJson(QByteArrayView text, const JsonLimits& limits = {});

/// Compact UTF-8; never throws: invalid UTF-8 becomes U+FFFD.
QByteArray toBytes(const Json& json);
/// The same, indented by two spaces.
QByteArray toPrettyBytes(const Json& json);

std::string toJson(const QString& text);

/// The value under `key`, or the fallback if it is missing or of another type. Never throws.
QString stringAt(const Json& object, const char* key, const QString& fallback = {});
double numberAt(const Json& object, const char* key, double fallback = 0.0);
qint64 integerAt(const Json& object, const char* key, qint64 fallback = 0);
bool boolAt(const Json& object, const char* key, bool fallback = false);
/// An empty array, if there is no array under `key`.
const Json& arrayAt(const Json& object, const char* key);
/// An empty object, if there is no object under `key`.
const Json& objectAt(const Json& object, const char* key);

}  // namespace ratoon
