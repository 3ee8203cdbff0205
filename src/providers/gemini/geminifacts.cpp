// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminifacts.h"

// Rules, each seen broken or used somewhere:
//
//  1. Names come as inlineData, inline_data or a mix, in any order, and twice: the last counts.
//  2. Any of candidates, content, parts, finishReason and usage may be absent, null or empty.
//  3. Numbers come as strings, and may be absurd.
//  4. What is not known is skipped, whatever it holds; a signature may be larger than the picture.
//  5. A part that is a thought gives neither a picture nor text.
//  6. A picture may be Base64 in inlineData, a data: URL inside text, or only the address of a file elsewhere.

namespace ratoon {

namespace {

namespace json = walk::json;
using walk::bounded;
using walk::countOf;
using walk::error_code;
using walk::forEachElement;
using walk::forEachMember;
using walk::isTrue;
using walk::stringOf;

/// A part while it is being read. The views live as long as the document does.
struct Part {
    bool isThought = false;
    QByteArrayView text;
    QByteArrayView data;
    QByteArrayView uri;
    bool hasPicture = false;
};

error_code readFeedback(json::value feedback, Gathering& gathering)
{
    return forEachMember(feedback, [&](const QByteArray& name, json::value value) {
        if (name == "blockreason") {
            gathering.facts.blockReason = bounded(stringOf(value));
            gathering.isFinished = gathering.isFinished || !gathering.facts.blockReason.isEmpty();
        }
        if (name == "blockreasonmessage") gathering.facts.blockMessage = bounded(stringOf(value));
        return simdjson::SUCCESS;
    });
}

error_code readModality(json::value detail, ReplyFacts& facts)
{
    bool isImage = false;
    std::optional<qint64> count;
    const auto error = forEachMember(detail, [&](const QByteArray& name, json::value value) {
        if (name == "modality") isImage = stringOf(value) == "IMAGE";
        if (name == "tokencount") count = countOf(value);
        return simdjson::SUCCESS;
    });
    if (isImage && count) facts.imageTokens = count;
    return error;
}

error_code readUsage(json::value usage, ReplyFacts& facts)
{
    return forEachMember(usage, [&](const QByteArray& name, json::value value) {
        if (name == "prompttokencount") facts.promptTokens = countOf(value);
        if (name == "candidatestokencount") facts.candidateTokens = countOf(value);
        if (name == "thoughtstokencount") facts.thoughtTokens = countOf(value);
        if (name != "candidatestokensdetails") return simdjson::SUCCESS;
        return forEachElement(value, [&](json::value item) { return readModality(item, facts); });
    });
}

error_code readInlineData(json::value inlineData, Part& part)
{
    return forEachMember(inlineData, [&part](const QByteArray& name, json::value value) {
        if (name != "data") return simdjson::SUCCESS;
        part.data = stringOf(value);
        part.hasPicture = true;
        return simdjson::SUCCESS;
    });
}

error_code readFileData(json::value fileData, Part& part)
{
    return forEachMember(fileData, [&part](const QByteArray& name, json::value value) {
        if (name == "fileuri") part.uri = stringOf(value);
        return simdjson::SUCCESS;
    });
}

void take(const Part& part, Gathering& gathering)
{
    if (part.isThought) {
        gathering.facts.thoughtPictures += part.hasPicture ? 1 : 0;
        return;
    }
    if (part.hasPicture) gathering.takePicture(part.data);
    if (!part.uri.isEmpty()) gathering.facts.pictureUrl = bounded(part.uri);
    if (!part.text.isEmpty()) gathering.takeText(part.text);
}

error_code readPart(json::value item, Gathering& gathering)
{
    Part part;
    const auto error = forEachMember(item, [&](const QByteArray& name, json::value value) {
        if (name == "thought") part.isThought = isTrue(value);
        if (name == "text") part.text = stringOf(value);
        if (name == "inlinedata") return readInlineData(value, part);
        if (name == "filedata") return readFileData(value, part);
        return simdjson::SUCCESS;
    });
    take(part, gathering);
    return error;
}

error_code readContent(json::value content, Gathering& gathering)
{
    return forEachMember(content, [&](const QByteArray& name, json::value value) {
        if (name != "parts") return simdjson::SUCCESS;
        return forEachElement(value, [&](json::value item) { return readPart(item, gathering); });
    });
}

error_code readCandidate(json::value candidate, Gathering& gathering)
{
    return forEachMember(candidate, [&](const QByteArray& name, json::value value) {
        if (name == "finishreason") {
            gathering.facts.finishReason = bounded(stringOf(value));
            gathering.isFinished = gathering.isFinished || !gathering.facts.finishReason.isEmpty();
        }
        if (name == "finishmessage") gathering.facts.finishMessage = bounded(stringOf(value));
        return name == "content" ? readContent(value, gathering) : simdjson::SUCCESS;
    });
}

}  // namespace

error_code readGeminiMember(const QByteArray& name, json::value value, Gathering& gathering)
{
    if (name == "candidates") {
        return forEachElement(value,
                              [&](json::value item) { return readCandidate(item, gathering); });
    }
    if (name == "promptfeedback") return readFeedback(value, gathering);
    if (name == "usagemetadata") return readUsage(value, gathering.facts);
    if (name == "modelversion") gathering.facts.modelVersion = bounded(stringOf(value));
    if (name == "responseid") gathering.facts.responseId = bounded(stringOf(value));
    return simdjson::SUCCESS;
}

}  // namespace ratoon
