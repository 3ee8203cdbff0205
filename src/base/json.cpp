// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/utf8.h"

#include <QCoreApplication>

#include <cmath>

namespace ratoon {

namespace {

/// Builds the DOM through nlohmann's own builder, and stops at the limits on the way.
// NOLINTBEGIN(readability-identifier-naming): the names that nlohmann's parser calls.
class BoundedBuilder {
public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    BoundedBuilder(Json& root, const JsonLimits& limits) : m_builder(root, false), m_limits(limits)
    {}

    bool null() { return counted() && m_builder.null(); }
    bool boolean(bool value) { return counted() && m_builder.boolean(value); }
    bool number_integer(number_integer_t value)
    {
        return counted() && m_builder.number_integer(value);
    }
    bool number_unsigned(number_unsigned_t value)
    {
        return counted() && m_builder.number_unsigned(value);
    }
    bool number_float(number_float_t value, const string_t& text)
    {
        return counted() && m_builder.number_float(value, text);
    }
    bool string(string_t& value) { return counted() && m_builder.string(value); }
    bool binary(binary_t& value) { return counted() && m_builder.binary(value); }
    bool start_object(std::size_t size) { return deeper() && m_builder.start_object(size); }
    bool key(string_t& value) { return m_builder.key(value); }
    bool end_object() { return shallower() && m_builder.end_object(); }
    bool start_array(std::size_t size) { return deeper() && m_builder.start_array(size); }
    bool end_array() { return shallower() && m_builder.end_array(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&)
    {
        m_position = position;
        return false;
    }

    std::size_t position() const { return m_position; }
    bool isTooLarge() const { return m_tooLarge; }

private:
    bool counted()
    {
        m_tooLarge = m_tooLarge || ++m_nodes > m_limits.nodes;
        return !m_tooLarge;
    }
    bool deeper()
    {
        m_tooLarge = m_tooLarge || ++m_depth > m_limits.depth;
        return counted();
    }
    bool shallower()
    {
        --m_depth;
        return true;
    }

    nlohmann::detail::json_sax_dom_parser<Json> m_builder;
    JsonLimits m_limits;
    int m_nodes = 0;
    int m_depth = 0;
    bool m_tooLarge = false;
    std::size_t m_position = 0;
};
// NOLINTEND(readability-identifier-naming)

const Json* member(const Json& object, const char* key)
{
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

tl::unexpected<Error> tooLarge()
{
    return failure(
        ErrorCode::Malformed,
        {QT_TRANSLATE_NOOP("Sentence", "The JSON text is larger or deeper than allowed.")});
}

}  // namespace

Result<Json> parseJson(QByteArrayView text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes) return tooLarge();
    Json root;
    BoundedBuilder builder(root, limits);
    const bool ok = Json::sax_parse(text.begin(), text.end(), &builder);
    if (builder.isTooLarge()) return tooLarge();
    if (!ok) {
        return failure(ErrorCode::Malformed,
                       {QT_TRANSLATE_NOOP("Sentence", "The text is not valid JSON at byte %1."),
                        {QString::number(builder.position())}});
    }
    return root;
}

QByteArray toBytes(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray toPrettyBytes(const Json& json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

std::string toJson(const QString& text)
{
    return text.toStdString();
}

QString stringAt(const Json& object, const char* key, const QString& fallback)
{
    const Json* found = member(object, key);
    return found && found->is_string() ? textFromUtf8(found->get_ref<const std::string&>())
                                       : fallback;
}

double numberAt(const Json& object, const char* key, double fallback)
{
    const Json* found = member(object, key);
    return found && found->is_number() ? found->get<double>() : fallback;
}

qint64 integerAt(const Json& object, const char* key, qint64 fallback)
{
    const double value = numberAt(object, key, static_cast<double>(fallback));
    constexpr double limit = 9007199254740992.0;  // 2^53: beyond, a double skips integers
    return std::isfinite(value) && std::abs(value) <= limit ? static_cast<qint64>(value) : fallback;
}

bool boolAt(const Json& object, const char* key, bool fallback)
{
    const Json* found = member(object, key);
    return found && found->is_boolean() ? found->get<bool>() : fallback;
}

const Json& arrayAt(const Json& object, const char* key)
{
    static const Json empty = Json::array();
    const Json* found = member(object, key);
    return found && found->is_array() ? *found : empty;
}

const Json& objectAt(const Json& object, const char* key)
{
    static const Json empty = Json::object();
    const Json* found = member(object, key);
    return found && found->is_object() ? *found : empty;
}

}  // namespace ratoon
