// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/moderation.h"

#include "base/json.h"
#include "base/plaintext.h"
#include "providers/ask.h"
#include "providers/base64.h"
#include "providers/serviceerror.h"

namespace ratoon {

namespace {

constexpr std::chrono::seconds moderationPatience{30};
constexpr qint64 largestVerdict = 256LL * 1024;
constexpr qsizetype shownCategories = 5;

tl::unexpected<Error> unclear()
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "The moderation service did not clearly say what it "
                                      "found.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Check its address in the settings.")});
}

}  // namespace

net::Request moderationRequest(const QUrl& url,
                               const QString& model,
                               const Secret& key,
                               const QString& text,
                               const std::optional<EncodedImage>& picture)
{
    Json input = Json::array();
    if (!text.isEmpty()) input.push_back({{"type", "text"}, {"text", toJson(text)}});
    if (picture) {
        QByteArray data = "data:" + sentMime(*picture) + ";base64,";
        appendBase64(data, picture->bytes);
        input.push_back({{"type", "image_url"}, {"image_url", {{"url", data.toStdString()}}}});
    }
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .credential = bearer(key),
            .body = toBytes({{"model", toJson(model)}, {"input", std::move(input)}}),
            .repeat = net::Repeat::Harmless,
            .timeouts = {.firstByte = moderationPatience, .total = moderationPatience},
            .maxReplyBytes = largestVerdict};
}

Result<Moderation> moderationIn(const net::Response& response)
{
    if (response.status >= 400)
        return failure(serviceError(response, response.body, QStringLiteral("moderation")));
    const auto json = parseJson(response.body);
    if (!json || !json->is_object()) return unclear();
    const Json& results = arrayAt(*json, "results");
    if (results.empty()) return unclear();
    Moderation moderation;
    for (const Json& result : results) {
        const auto flagged = result.is_object() ? result.find("flagged") : result.end();
        if (!result.is_object() || flagged == result.end() || !flagged->is_boolean())
            return unclear();
        moderation.isFlagged = moderation.isFlagged || flagged->get<bool>();
        for (const auto& category : objectAt(result, "categories").items()) {
            const bool isFound = category.value().is_boolean() && category.value().get<bool>();
            if (isFound && moderation.categories.size() < shownCategories)
                moderation.categories << plainLine(QString::fromStdString(category.key()), 60);
        }
    }
    return moderation;
}

}  // namespace ratoon
