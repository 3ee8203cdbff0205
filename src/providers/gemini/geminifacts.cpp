// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminifacts.h"

#include "base/plaintext.h"
#include "providers/base64.h"
#include "providers/eventstream.h"
#include "providers/jsonshape.h"
#include "providers/textpictures.h"

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

// Replies are read once from front to back (simdjson's On-Demand), since a picture or a signature of megabytes
// must not be copied into a tree. Rules, each seen broken or used somewhere:
//
//  1. Names come as inlineData, inline_data or a mix, in any order, and twice: the last counts.
//  2. Any of candidates, content, parts, finishReason and usage may be absent, null or empty.
//  3. Numbers come as strings, and may be absurd.
//  4. What is not known is skipped, whatever it holds; a signature may be larger than the picture.
//  5. A part that is a thought gives neither a picture nor text.
//  6. A picture may be Base64 in inlineData, a data: URL inside text, or only the address of a file elsewhere.

namespace ratoon {

namespace {

namespace json = simdjson::ondemand;
using simdjson::error_code;

constexpr qsizetype maxText = 64 * 1024;
constexpr size_t maxName = 40;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// "inline_data" and "inlineData" as "inlinedata".
QByteArray folded(std::string_view name)
{
    QByteArray result;
    for (const char c : name.substr(0, maxName)) {
        if (c != '_') result += c;
    }
    return result.toLower();
}

/// Calls visit(folded name, value) for each member; does nothing if `value` is no object.
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

/// Calls visit(value) for each element; does nothing if `value` is no array.
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

/// The text of a string value; empty if it is no string, or one that stands for no text (a lone surrogate).
QByteArrayView stringOf(json::value value)
{
    std::string_view text;
    return value.get_string().get(text) ? QByteArrayView() : viewOf(text);
}

QString bounded(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min(text.size(), maxText)));
}

/// A count, written as a number or as text; nothing if it cannot be one.
std::optional<qint64> countOf(json::value value)
{
    QByteArray digits = viewOf(value.raw_json_token().substr(0, 32)).toByteArray();
    digits = digits.trimmed().replace('"', "");
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    constexpr qint64 most = 1'000'000'000'000;
    return isNumber && count >= 0 && count <= most ? std::optional(count) : std::nullopt;
}

bool isTrue(json::value value)
{
    bool truth = false;
    return !value.get_bool().get(truth) && truth;
}

/// A part while it is being read. The views live as long as the document does.
struct Part {
    bool isThought = false;
    QByteArrayView text;
    QByteArrayView data;
    QByteArrayView uri;
    bool hasPicture = false;
};

class FactReader {
public:
    explicit FactReader(GeminiFacts& facts) : m_facts(facts) {}

    error_code readReply(json::value reply)
    {
        return forEachMember(reply, [this](const QByteArray& name, json::value value) {
            if (name == "candidates") {
                return forEachElement(value,
                                      [this](json::value item) { return readCandidate(item); });
            }
            if (name == "promptfeedback") return readFeedback(value);
            if (name == "usagemetadata") return readUsage(value);
            if (name == "modelversion") m_facts.modelVersion = bounded(stringOf(value));
            if (name == "responseid") m_facts.responseId = bounded(stringOf(value));
            if (name == "error") return readError(value);
            return simdjson::SUCCESS;
        });
    }

private:
    error_code readError(json::value value)
    {
        json::json_type type{};
        if (const auto error = value.type().get(type)) return error;
        if (type == json::json_type::null) return simdjson::SUCCESS;
        std::string_view whole = value.raw_json_token();
        if (type == json::json_type::object) {
            json::object object;
            if (const auto error = value.get_object().get(object)) return error;
            if (const auto error = object.raw_json().get(whole)) return error;
        } else if (type == json::json_type::array) {
            json::array array;
            if (const auto error = value.get_array().get(array)) return error;
            if (const auto error = array.raw_json().get(whole)) return error;
        }
        m_facts.error = viewOf(whole).toByteArray();
        return simdjson::SUCCESS;
    }

    error_code readFeedback(json::value feedback)
    {
        return forEachMember(feedback, [this](const QByteArray& name, json::value value) {
            if (name == "blockreason") m_facts.blockReason = bounded(stringOf(value));
            if (name == "blockreasonmessage") m_facts.blockMessage = bounded(stringOf(value));
            return simdjson::SUCCESS;
        });
    }

    error_code readUsage(json::value usage)
    {
        return forEachMember(usage, [this](const QByteArray& name, json::value value) {
            if (name == "prompttokencount") m_facts.promptTokens = countOf(value);
            if (name == "candidatestokencount") m_facts.candidateTokens = countOf(value);
            if (name == "thoughtstokencount") m_facts.thoughtTokens = countOf(value);
            if (name != "candidatestokensdetails") return simdjson::SUCCESS;
            return forEachElement(value, [this](json::value item) { return readModality(item); });
        });
    }

    error_code readModality(json::value detail)
    {
        bool isImage = false;
        std::optional<qint64> count;
        const auto error = forEachMember(detail, [&](const QByteArray& name, json::value value) {
            if (name == "modality") isImage = stringOf(value) == "IMAGE";
            if (name == "tokencount") count = countOf(value);
            return simdjson::SUCCESS;
        });
        if (isImage && count) m_facts.imageTokens = count;
        return error;
    }

    error_code readCandidate(json::value candidate)
    {
        return forEachMember(candidate, [this](const QByteArray& name, json::value value) {
            if (name == "finishreason") m_facts.finishReason = bounded(stringOf(value));
            if (name == "finishmessage") m_facts.finishMessage = bounded(stringOf(value));
            return name == "content" ? readContent(value) : simdjson::SUCCESS;
        });
    }

    error_code readContent(json::value content)
    {
        return forEachMember(content, [this](const QByteArray& name, json::value value) {
            if (name != "parts") return simdjson::SUCCESS;
            return forEachElement(value, [this](json::value item) { return readPart(item); });
        });
    }

    error_code readPart(json::value item)
    {
        Part part;
        const auto error = forEachMember(item, [&](const QByteArray& name, json::value value) {
            if (name == "thought") part.isThought = isTrue(value);
            if (name == "text") part.text = stringOf(value);
            if (name == "inlinedata") return readInlineData(value, part);
            if (name == "filedata") return readFileData(value, part);
            return simdjson::SUCCESS;
        });
        take(part);
        return error;
    }

    static error_code readInlineData(json::value inlineData, Part& part)
    {
        return forEachMember(inlineData, [&part](const QByteArray& name, json::value value) {
            if (name != "data") return simdjson::SUCCESS;
            part.data = stringOf(value);
            part.hasPicture = true;
            return simdjson::SUCCESS;
        });
    }

    static error_code readFileData(json::value fileData, Part& part)
    {
        return forEachMember(fileData, [&part](const QByteArray& name, json::value value) {
            if (name == "fileuri") part.uri = stringOf(value);
            return simdjson::SUCCESS;
        });
    }

    void take(const Part& part)
    {
        if (part.isThought) {
            m_facts.thoughtPictures += part.hasPicture ? 1 : 0;
            return;
        }
        if (part.hasPicture) takePicture(part.data);
        if (!part.uri.isEmpty()) m_facts.pictureUrl = bounded(part.uri);
        if (!part.text.isEmpty()) takeText(part.text);
    }

    void takePicture(QByteArrayView base64)
    {
        if (m_facts.pictures.size() == GeminiFacts::maxPictures) {
            m_facts.pictures.erase(m_facts.pictures.begin());
        }
        m_facts.pictures.push_back({base64Decoded(base64).value_or(QByteArray())});
    }

    void takeText(QByteArrayView text)
    {
        const TextPictures found = textPictures(text);
        for (const QByteArrayView base64 : found.base64) takePicture(base64);
        for (const QByteArrayView words : found.words) {
            m_facts.text += bounded(words).left(maxText - m_facts.text.size());
        }
        if (m_facts.pictureUrl.isEmpty()) m_facts.pictureUrl = bounded(found.url);
    }

    GeminiFacts& m_facts;
};

tl::unexpected<Error> unreadable(Sentence what)
{
    return failure(
        ErrorCode::Uncertain,
        std::move(what),
        {QT_TRANSLATE_NOOP("Sentence",
                           "The request may have been billed: send it again only if that is "
                           "acceptable.")});
}

error_code readText(simdjson::padded_string_view text, FactReader& reader)
{
    json::parser parser;
    json::document document;
    if (const auto error = parser.iterate(text).get(document)) return error;
    json::value root;
    if (const auto error = document.get_value().get(root)) return error;
    json::json_type type{};
    if (const auto error = root.type().get(type)) return error;
    if (type == json::json_type::object) return reader.readReply(root);
    return forEachElement(root, [&](json::value item) { return reader.readReply(item); });
}

Result<void> readJson(QByteArrayView text, const GeminiLimits& limits, GeminiFacts& facts)
{
    const JsonShape shape = jsonShape(text);
    if (shape.depth > limits.depth || shape.values > limits.nodes) {
        return unreadable({QT_TRANSLATE_NOOP(
            "Sentence", "The reply of the service is larger or deeper than any picture needs.")});
    }
    const simdjson::padded_string padded(text.data(), static_cast<size_t>(text.size()));
    const GeminiFacts before = facts;
    FactReader reader(facts);
    error_code error = readText(padded, reader);
    if (error == simdjson::UTF8_ERROR) {
        // One bad byte in the model's words must not cost a picture that was paid for.
        const QByteArray mended = QString::fromUtf8(text).toUtf8();
        facts = before;
        error = readText(
            simdjson::padded_string(mended.constData(), static_cast<size_t>(mended.size())),
            reader);
    }
    if (!error) return {};
    return unreadable(
        {QT_TRANSLATE_NOOP("Sentence", "The reply of the service is cut short, or is no reply.")});
}

}  // namespace

Result<GeminiFacts> geminiFacts(const QByteArray& body, const GeminiLimits& limits)
{
    if (body.size() > limits.bytes) {
        return unreadable(
            {QT_TRANSLATE_NOOP("Sentence", "The reply of the service is larger than %1 MiB."),
             {QString::number(limits.bytes / (1024 * 1024))}});
    }
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    QByteArrayView text(body);
    if (text.startsWith(byteOrderMark)) text = text.sliced(byteOrderMark.size());
    text = text.trimmed();

    GeminiFacts facts;
    // By the first byte, never by the declared type: errors on streams are plain JSON labelled as events.
    if (text.isEmpty() || text.startsWith('{') || text.startsWith('[')) {
        if (auto read = readJson(text, limits, facts); !read) return failure(read.error());
        return facts;
    }
    EventStream stream;
    std::vector<QByteArray> events = stream.append(text);
    for (QByteArray& last : stream.finish()) events.push_back(std::move(last));
    if (events.empty()) {
        return unreadable(
            {QT_TRANSLATE_NOOP("Sentence", "The reply of the service is no reply of a model.")});
    }
    for (const QByteArray& event : events) {
        if (event.trimmed() == "[DONE]") break;
        if (auto read = readJson(event, limits, facts); !read) return failure(read.error());
    }
    return facts;
}

}  // namespace ratoon
