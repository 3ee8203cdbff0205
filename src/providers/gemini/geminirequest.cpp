// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminirequest.h"

#include "base/json.h"

// The body is text around pictures that are megabytes long, so it is appended piece by piece to one buffer of
// the right size; only the small pieces are built as JSON.

namespace ratoon {

namespace {

QByteArray generationConfig(const Ask& ask)
{
    Json config = {{"responseModalities", {"TEXT", "IMAGE"}}};
    if (!ask.route.takesAny(Taken::Size)) return toBytes(config);
    const EditRequest& request = ask.request;
    if (!request.ratio.isEmpty()) config["imageConfig"]["aspectRatio"] = toJson(request.ratio);
    if (ask.model.takesTier && !request.tier.isEmpty()) {
        config["imageConfig"]["imageSize"] = toJson(request.tier);
    }
    return toBytes(config);
}

void addPicture(PictureBody& body, const EncodedImage& picture)
{
    const QByteArray mime = R"("mimeType":")" + sentMime(picture) + '"';
    if (picture.uri.isEmpty()) {
        body.add(R"(,{"inlineData":{)" + mime + R"(,"data":")");
        body.addBase64(picture.bytes);
        body.add(R"("}})");
    } else {
        const QByteArray uri = toBytes(Json(picture.uri.toStdString()));
        body.add(R"(,{"fileData":{)" + mime + R"(,"fileUri":)" + uri + "}}");
    }
}

Result<QByteArray> body(const Ask& ask, const Cancel& cancel)
{
    const QByteArray head = R"({"contents":[{"role":"user","parts":[{"text":)" +
                            toBytes(Json(toJson(labelledPrompt(ask.request)))) + '}';
    const QByteArray store = ask.route.takesAny(Taken::NoStore) ? R"(,"store":false})" : "}";
    const QByteArray tail = R"(]}],"generationConfig":)" + generationConfig(ask) + store;

    TRY(result, PictureBody::sized(ask, head.size() + tail.size()));
    result.add(head);
    for (const EncodedImage* picture : sentPictures(ask.request)) {
        if (cancel.requested()) return cancelledEdit();
        addPicture(result, *picture);
    }
    result.add(tail);
    return result.taken();
}

QByteArray method(const Ask& ask)
{
    return ask.request.stream ? ":streamGenerateContent" : ":generateContent";
}

/// "/models/ID:generateContent" of the Gemini API; of Vertex AI the same within a project and a place, or, with a key
/// alone, within neither.
QByteArray place(const Ask& ask)
{
    const QString prefix = QStringLiteral("models/");
    const QString& id = ask.model.id;
    const QByteArray model =
        "models/" + QUrl::toPercentEncoding(id.startsWith(prefix) ? id.mid(prefix.size()) : id);
    if (ask.route.protocol != QLatin1String("vertex")) return model;
    const Endpoint& endpoint = ask.endpoint;
    const QByteArray within = endpoint.project.isEmpty()
                                  ? QByteArray()
                                  : "projects/" + QUrl::toPercentEncoding(endpoint.project) +
                                        "/locations/" + QUrl::toPercentEncoding(endpoint.location) +
                                        '/';
    return within + "publishers/google/" + model;
}

}  // namespace

Result<net::Request> geminiRequest(const Ask& ask, const Cancel& cancel)
{
    TRY(bytes, body(ask, cancel));
    QUrl url = serviceUrl(ask.endpoint.baseUrl, ask.route.path, place(ask) + method(ask));
    if (ask.request.stream) url.setQuery(QStringLiteral("alt=sse"));
    net::Request result = generationRequest(ask, std::move(url), std::move(bytes));
    if (!ask.endpoint.key.isEmpty()) {
        result.credential = net::Credential{.header = "x-goog-api-key", .secret = ask.endpoint.key};
    }
    return result;
}

}  // namespace ratoon
