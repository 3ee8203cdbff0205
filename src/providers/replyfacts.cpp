// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/replyfacts.h"

#include "image/codec.h"
#include "providers/eventstream.h"
#include "providers/gathering.h"
#include "providers/gemini/geminifacts.h"
#include "providers/jsonshape.h"
#include "providers/jsonwalk.h"
#include "providers/openai/openaifacts.h"

// Replies are read once from front to back (simdjson's On-Demand), since a picture or a signature of megabytes must not
// be copied into a tree. All protocols are read by one reader: a gateway may speak one in the envelope of another.

namespace ratoon {

namespace {

namespace json = walk::json;
using walk::error_code;
using walk::forEachElement;
using walk::forEachMember;
using walk::stringOf;

/// An event of a stream of the images API: {"type": "image_generation.partial_image", "b64_json": …}
struct PictureEvent {
    QByteArrayView type;
    QByteArrayView base64;

    void takeInto(Gathering& gathering) const
    {
        const bool isDraft = type.endsWith("partial_image");
        if (type.endsWith(".completed")) gathering.isFinished = true;
        if (base64.isEmpty()) return;
        if (isDraft) {
            ++gathering.facts.thoughtPictures;
        } else {
            gathering.takePicture(base64);
        }
    }
};

error_code readReply(json::value reply, Gathering& gathering)
{
    PictureEvent picture;
    const auto error = forEachMember(reply, [&](const QByteArray& name, json::value value) {
        if (name == "error") return readError(value, gathering.facts);
        if (name == "type") picture.type = stringOf(value);
        if (name == "b64json") picture.base64 = stringOf(value);
        if (name == "type" || name == "b64json") return simdjson::SUCCESS;
        const bool isGoogles = name == "candidates" || name == "promptfeedback" ||
                               name == "usagemetadata" || name == "modelversion" ||
                               name == "responseid";
        return isGoogles ? readGeminiMember(name, value, gathering)
                         : readOpenAiMember(name, value, gathering);
    });
    picture.takeInto(gathering);
    return error;
}

tl::unexpected<Error> unreadable(Sentence what)
{
    return failure(
        ErrorCode::Uncertain,
        std::move(what),
        {QT_TRANSLATE_NOOP("Sentence",
                           "The request may have been billed: send it again only if that is "
                           "acceptable.")});
}

error_code readText(simdjson::padded_string_view text, Gathering& gathering)
{
    json::parser parser;
    json::document document;
    if (const auto error = parser.iterate(text).get(document)) return error;
    json::value root;
    if (const auto error = document.get_value().get(root)) return error;
    json::json_type type{};
    if (const auto error = root.type().get(type)) return error;
    if (type == json::json_type::object) return readReply(root, gathering);
    return forEachElement(root, [&](json::value item) { return readReply(item, gathering); });
}

Result<void> readJson(QByteArrayView text, const ReplyLimits& limits, Gathering& gathering)
{
    const JsonShape shape = jsonShape(text);
    if (shape.depth > limits.depth || shape.values > limits.nodes) {
        return unreadable({QT_TRANSLATE_NOOP(
            "Sentence", "The reply of the service is larger or deeper than any picture needs.")});
    }
    const simdjson::padded_string padded(text.data(), static_cast<size_t>(text.size()));
    error_code error = readText(padded, gathering);
    if (error == simdjson::UTF8_ERROR) {
        // Told before anything is read. One bad byte in the model's words must not cost a picture that was paid for.
        const QByteArray mended = QString::fromUtf8(text).toUtf8();
        error = readText(
            simdjson::padded_string(mended.constData(), static_cast<size_t>(mended.size())),
            gathering);
    }
    if (!error) return {};
    return unreadable(
        {QT_TRANSLATE_NOOP("Sentence", "The reply of the service is cut short, or is no reply.")});
}

Result<void> readEvents(QByteArrayView text, const ReplyLimits& limits, Gathering& gathering)
{
    const std::vector<QByteArray> events = eventsIn(text);
    if (events.empty()) {
        return unreadable(
            {QT_TRANSLATE_NOOP("Sentence", "The reply of the service is no reply of a model.")});
    }
    for (const QByteArray& event : events) {
        if (event.trimmed() == "[DONE]") {
            gathering.isFinished = true;
            break;
        }
        if (auto read = readJson(event, limits, gathering); !read) return read;
    }
    gathering.facts.isCut = !gathering.isFinished;
    return {};
}

}  // namespace

Result<ReplyFacts> replyFacts(const QByteArray& body, const ReplyLimits& limits)
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

    Gathering gathering;
    if (sniffedFormat(body)) {
        gathering.facts.pictures = {body};
        return std::move(gathering.facts);
    }
    // By the first byte, never by the declared type: errors on streams are plain JSON labelled as events.
    const bool isJson = text.isEmpty() || text.startsWith('{') || text.startsWith('[');
    auto read = isJson ? readJson(text, limits, gathering) : readEvents(text, limits, gathering);
    if (!read) return failure(std::move(read).error());
    gathering.finish();
    return std::move(gathering.facts);
}

}  // namespace ratoon
