// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/chatrequest.h"

#include "base/json.h"

namespace ratoon {

namespace {

/// What follows the messages. The picture options are OpenRouter's: others are known to refuse them.
QByteArray tail(const Ask& ask)
{
    const EditRequest& request = ask.request;
    Json config = Json::object();
    if (ask.route.takesAny(Taken::Size)) {
        if (!request.ratio.isEmpty()) config["aspect_ratio"] = toJson(request.ratio);
        if (ask.model.takesTier && !request.tier.isEmpty())
            config["image_size"] = toJson(request.tier);
    }
    QByteArray result = R"(]}],"modalities":["image","text"])";
    if (!config.empty()) result += R"(,"image_config":)" + toBytes(config);
    if (request.stream) result += R"(,"stream":true,"stream_options":{"include_usage":true})";
    return result + '}';
}

}  // namespace

Result<net::Request> chatRequest(const Ask& ask, const Cancel& cancel)
{
    const QByteArray head = R"({"model":)" + toBytes(Json(toJson(ask.model.id))) +
                            R"(,"messages":[{"role":"user","content":[{"type":"text","text":)" +
                            toBytes(Json(toJson(labelledPrompt(ask.request)))) + '}';
    const QByteArray end = tail(ask);
    TRY(body, PictureBody::sized(ask, head.size() + end.size()));
    body.add(head);
    for (const EncodedImage* picture : sentPictures(ask.request)) {
        if (cancel.requested()) return cancelledEdit();
        body.add(R"(,{"type":"image_url","image_url":{"url":"data:)" + sentMime(*picture) +
                 ";base64,");
        body.addBase64(picture->bytes);
        body.add(R"("}})");
    }
    body.add(end);
    net::Request result = generationRequest(
        ask, serviceUrl(ask.endpoint.baseUrl, ask.route.path, "chat/completions"), body.taken());
    result.credential = bearer(ask.endpoint.key);
    return result;
}

}  // namespace ratoon
