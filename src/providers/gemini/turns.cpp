// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/turns.h"

#include "providers/eventstream.h"
#include "providers/jsonshape.h"
#include "providers/jsonwalk.h"
#include "providers/replyfacts.h"

namespace ratoon {

namespace {

namespace json = walk::json;
using walk::error_code;
using walk::forEachElement;
using walk::forEachMember;

/// What is sent back of a reply, while it is being read.
struct Saying {
    QByteArray parts;
    bool hasPicture = false;
    bool lacksSignature = false;
};

/// What decides about a part.
struct Traits {
    bool isThought = false;
    bool isSigned = false;
    bool hasPicture = false;
    bool hasText = false;

    bool isWorthKeeping() const { return !isThought && (hasPicture || hasText || isSigned); }
};

Traits traitsOf(json::value part)
{
    Traits traits;
    (void)forEachMember(part, [&](const QByteArray& name, json::value value) {
        if (name == "thought") traits.isThought = walk::isTrue(value);
        if (name == "thoughtsignature") traits.isSigned = !walk::stringOf(value).isEmpty();
        if (name == "inlinedata" || name == "filedata") traits.hasPicture = true;
        if (name == "text") traits.hasText = !walk::stringOf(value).isEmpty();
        return simdjson::SUCCESS;
    });
    return traits;
}

error_code takePart(json::value part, Saying& saying)
{
    json::object object;
    if (part.get_object().get(object)) return simdjson::SUCCESS;
    std::string_view raw;
    if (const auto error = object.raw_json().get(raw)) return error;
    // Read a second time, from its own bytes: what was handed on as raw has been walked over.
    const simdjson::padded_string copy(raw);
    json::parser parser;
    json::document document;
    json::value own;
    if (const auto error = parser.iterate(copy).get(document)) return error;
    if (const auto error = document.get_value().get(own)) return error;
    const Traits traits = traitsOf(own);
    if (!traits.isWorthKeeping()) return simdjson::SUCCESS;
    saying.hasPicture = saying.hasPicture || traits.hasPicture;
    saying.lacksSignature = saying.lacksSignature || (traits.hasPicture && !traits.isSigned);
    if (!saying.parts.isEmpty()) saying.parts += ',';
    saying.parts += walk::viewOf(raw).trimmed();
    return simdjson::SUCCESS;
}

error_code takeContent(json::value content, Saying& saying)
{
    return forEachMember(content, [&](const QByteArray& name, json::value value) {
        if (name != "parts") return simdjson::SUCCESS;
        return forEachElement(value, [&](json::value part) { return takePart(part, saying); });
    });
}

error_code takeReply(json::value reply, Saying& saying)
{
    return forEachMember(reply, [&](const QByteArray& name, json::value value) {
        if (name != "candidates") return simdjson::SUCCESS;
        return forEachElement(value, [&](json::value candidate) {
            return forEachMember(candidate, [&](const QByteArray& member, json::value content) {
                return member == "content" ? takeContent(content, saying) : simdjson::SUCCESS;
            });
        });
    });
}

bool isTaken(const QByteArray& text, Saying& saying)
{
    const ReplyLimits limits;
    const JsonShape shape = jsonShape(text);
    if (shape.depth > limits.depth || shape.values > limits.nodes) return false;
    const simdjson::padded_string padded(text.constData(), static_cast<size_t>(text.size()));
    json::parser parser;
    json::document document;
    json::value root;
    if (parser.iterate(padded).get(document) || document.get_value().get(root)) return false;
    const error_code error =
        walk::typeOf(root) == json::json_type::array
            ? forEachElement(root, [&](json::value item) { return takeReply(item, saying); })
            : takeReply(root, saying);
    return error == simdjson::SUCCESS;
}

std::vector<QByteArray> textsOf(const QByteArray& reply)
{
    const QByteArray text = reply.trimmed();
    if (text.startsWith('{') || text.startsWith('[')) return {text};
    return eventsIn(text);
}

}  // namespace

QByteArray partsToSendBack(const QByteArray& reply, const ModelInfo& model)
{
    Saying saying;
    for (const QByteArray& text : textsOf(reply)) {
        if (!isTaken(text, saying)) return {};
    }
    const bool isUsable = saying.hasPicture && !(model.signsReplies && saying.lacksSignature);
    return isUsable ? saying.parts : QByteArray();
}

}  // namespace ratoon
