// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaifacts.h"

// Where a picture may be, each seen in use: message.images, the same in a delta, once or with every delta; parts of a
// content that is an array; a data: URL or an address in the Markdown of the content, in one delta or cut over many;
// data[] of the images API, as Base64 or as an address; image or images[] beside all of that.

namespace ratoon {

namespace {

namespace json = walk::json;
using walk::bounded;
using walk::countOf;
using walk::error_code;
using walk::forEachElement;
using walk::forEachMember;
using walk::priceOf;
using walk::stringOf;
using walk::typeOf;

error_code readPictures(json::value value, Gathering& gathering);

/// {"image_url": {"url": …}}, {"url": …}, {"b64_json": …}, {"inlineData": {"data": …}}, {"image": …}
error_code readPictureMember(const QByteArray& name, json::value value, Gathering& gathering)
{
    const bool isPicture = name == "imageurl" || name == "url" || name == "b64json" ||
                           name == "data" || name == "inlinedata" || name == "image" ||
                           name == "source";
    return isPicture ? readPictures(value, gathering) : simdjson::SUCCESS;
}

/// A text that stands for a picture, an object that holds one, or a list of them.
error_code readPictures(json::value value, Gathering& gathering)
{
    switch (typeOf(value)) {
    case json::json_type::string: gathering.takeAddress(stringOf(value)); return simdjson::SUCCESS;
    case json::json_type::array:
        return forEachElement(value,
                              [&](json::value item) { return readPictures(item, gathering); });
    case json::json_type::object:
        return forEachMember(value, [&](const QByteArray& name, json::value member) {
            return readPictureMember(name, member, gathering);
        });
    default: return simdjson::SUCCESS;
    }
}

/// A part of a content that is an array: words, or a picture.
error_code readPart(json::value part, bool isDelta, Gathering& gathering)
{
    return forEachMember(part, [&](const QByteArray& name, json::value value) {
        if (name != "text") return readPictureMember(name, value, gathering);
        const QByteArrayView text = stringOf(value);
        isDelta ? gathering.takePiece(text) : gathering.takeText(text);
        return simdjson::SUCCESS;
    });
}

error_code readContent(json::value content, bool isDelta, Gathering& gathering)
{
    if (typeOf(content) == json::json_type::array) {
        return forEachElement(content,
                              [&](json::value part) { return readPart(part, isDelta, gathering); });
    }
    const QByteArrayView text = stringOf(content);
    isDelta ? gathering.takePiece(text) : gathering.takeText(text);
    return simdjson::SUCCESS;
}

error_code readMessage(json::value message, bool isDelta, Gathering& gathering)
{
    return forEachMember(message, [&](const QByteArray& name, json::value value) {
        if (name == "content") return readContent(value, isDelta, gathering);
        if (name == "refusal") return readContent(value, isDelta, gathering);
        if (name == "images" || name == "image") return readPictures(value, gathering);
        return simdjson::SUCCESS;
    });
}

error_code readChoice(json::value choice, Gathering& gathering)
{
    QString finish;
    QString native;
    const auto error = forEachMember(choice, [&](const QByteArray& name, json::value value) {
        if (name == "finishreason") finish = bounded(stringOf(value));
        if (name == "nativefinishreason") native = bounded(stringOf(value));
        if (name == "message") return readMessage(value, false, gathering);
        if (name == "delta") return readMessage(value, true, gathering);
        return name == "error" ? readError(value, gathering.facts) : simdjson::SUCCESS;
    });
    if (finish.isEmpty() && native.isEmpty()) return error;
    gathering.isFinished = true;
    // A gateway calls content_filter whatever it does not know; the model's own word is the better one.
    gathering.facts.finishReason = native.isEmpty() ? finish : native;
    return error;
}

error_code readTokenDetails(json::value details, ReplyFacts& facts)
{
    return forEachMember(details, [&](const QByteArray& name, json::value value) {
        if (name == "reasoningtokens") facts.thoughtTokens = countOf(value);
        if (name == "imagetokens") facts.imageTokens = countOf(value);
        return simdjson::SUCCESS;
    });
}

error_code readTokens(json::value usage, ReplyFacts& facts)
{
    std::optional<qint64> output;
    const auto error = forEachMember(usage, [&](const QByteArray& name, json::value value) {
        if (name == "prompttokens" || name == "inputtokens") facts.promptTokens = countOf(value);
        if (name == "completiontokens" || name == "outputtokens") output = countOf(value);
        if (name == "cost") facts.costUsd = priceOf(value);
        const bool isDetail = name == "completiontokensdetails" || name == "outputtokensdetails";
        return isDetail ? readTokenDetails(value, facts) : simdjson::SUCCESS;
    });
    if (output)
        facts.candidateTokens = std::max<qint64>(0, *output - facts.thoughtTokens.value_or(0));
    return error;
}

}  // namespace

error_code readOpenAiMember(const QByteArray& name, json::value value, Gathering& gathering)
{
    if (name == "choices") {
        return forEachElement(value, [&](json::value item) { return readChoice(item, gathering); });
    }
    if (name == "data" || name == "images" || name == "image") {
        return readPictures(value, gathering);
    }
    // A1111: {"images", "parameters", "info"}, and its masks may follow the picture.
    if (name == "parameters") gathering.isBestFirst = true;
    if (name == "usage") return readTokens(value, gathering.facts);
    if (name == "model") gathering.facts.modelVersion = bounded(stringOf(value));
    if (name == "id") gathering.facts.responseId = bounded(stringOf(value));
    return simdjson::SUCCESS;
}

}  // namespace ratoon
