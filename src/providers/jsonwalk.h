// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <optional>

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

// Walking over a foreign JSON text with simdjson's On-Demand, once and from front to back. Every function does nothing
// with a value of another type than it is for.
namespace ratoon::walk {

namespace json = simdjson::ondemand;
using simdjson::error_code;

inline QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// "inline_data" and "inlineData" as "inlinedata".
inline QByteArray folded(std::string_view name)
{
    constexpr size_t longest = 40;
    QByteArray result;
    for (const char c : name.substr(0, longest)) {
        if (c != '_') result += c;
    }
    return result.toLower();
}

/// Calls visit(folded name, value) for each member.
template <typename Visit>
error_code forEachMember(json::value value, const Visit& visit)
{
    json::object object;
    if (value.get_object().get(object)) return simdjson::SUCCESS;
    for (auto member : object) {
        json::field field;
        if (const auto error = std::move(member).get(field)) return error;
        std::string_view name;
        if (const auto error = field.unescaped_key().get(name)) return error;
        if (const auto error = visit(folded(name), field.value())) return error;
    }
    return simdjson::SUCCESS;
}

/// Calls visit(value) for each element.
template <typename Visit>
error_code forEachElement(json::value value, const Visit& visit)
{
    json::array array;
    if (value.get_array().get(array)) return simdjson::SUCCESS;
    for (auto element : array) {
        json::value item;
        if (const auto error = std::move(element).get(item)) return error;
        if (const auto error = visit(item)) return error;
    }
    return simdjson::SUCCESS;
}

/// Null if it cannot be told.
inline json::json_type typeOf(json::value value)
{
    json::json_type type = json::json_type::null;
    return value.type().get(type) ? json::json_type::null : type;
}

/// Empty if it is no string, or one that stands for no text (a lone surrogate). Lives as long as the document.
inline QByteArrayView stringOf(json::value value)
{
    std::string_view text;
    return value.get_string().get(text) ? QByteArrayView() : viewOf(text);
}

/// At most 64 KiB of it.
inline QString bounded(QByteArrayView text)
{
    constexpr qsizetype maxText = 64 * 1024;
    return QString::fromUtf8(text.first(std::min(text.size(), maxText)));
}

/// A count, written as a number or as text; nothing if it cannot be one.
inline std::optional<qint64> countOf(json::value value)
{
    QByteArray digits = viewOf(value.raw_json_token().substr(0, 32)).toByteArray();
    digits = digits.trimmed().replace('"', "");
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    constexpr qint64 most = 1'000'000'000'000;
    return isNumber && count >= 0 && count <= most ? std::optional(count) : std::nullopt;
}

/// A price, written as a number or as text; nothing if it cannot be one.
inline std::optional<double> priceOf(json::value value)
{
    QByteArray digits = viewOf(value.raw_json_token().substr(0, 32)).toByteArray();
    digits = digits.trimmed().replace('"', "");
    bool isNumber = false;
    const double price = digits.toDouble(&isNumber);
    constexpr double most = 10'000;
    return isNumber && price >= 0 && price <= most ? std::optional(price) : std::nullopt;
}

inline bool isTrue(json::value value)
{
    bool truth = false;
    return !value.get_bool().get(truth) && truth;
}

}  // namespace ratoon::walk
