// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminirequest.h"

#include "base/json.h"
#include "providers/base64.h"
#include "providers/gemini/turns.h"

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

/// The start of a user's turn, up to its pictures.
QByteArray userOpening(const QString& text)
{
    return R"({"role":"user","parts":[{"text":)" + toBytes(Json(toJson(text))) + '}';
}

/// An earlier turn, as far as it lies in text: what it takes besides its pictures.
struct Told {
    QByteArray opening;
    QByteArray answer;  ///< Parts, as they came.
    const std::vector<EncodedImage>* pictures;
};

/// Those that can be told again. A turn whose answer cannot be sent back is left out as a whole.
std::vector<Told> toldTurns(const Ask& ask)
{
    std::vector<Told> result;
    if (!ask.route.takesAny(Taken::Turns)) return result;
    for (const Turn& turn : ask.request.turns) {
        QByteArray answer = partsToSendBack(turn.reply, ask.model);
        if (!answer.isEmpty())
            result.push_back({userOpening(turn.text), std::move(answer), &turn.pictures});
    }
    return result;
}

qsizetype sizeOf(const std::vector<Told>& turns)
{
    constexpr qsizetype slack = 160;  // the text around one turn or picture
    qsizetype size = 0;
    for (const Told& turn : turns) {
        size += slack + turn.opening.size() + turn.answer.size();
        for (const EncodedImage& picture : *turn.pictures)
            size += slack + base64Size(picture.bytes.size());
    }
    return size;
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
    const QByteArray begin = R"({"contents":[)";
    const QByteArray head = userOpening(labelledPrompt(ask.request));
    const QByteArray store = ask.route.takesAny(Taken::NoStore) ? R"(,"store":false})" : "}";
    const QByteArray tail = R"(]}],"generationConfig":)" + generationConfig(ask) + store;

    std::vector<Told> turns = toldTurns(ask);
    const qsizetype own = begin.size() + head.size() + tail.size();
    CHECKED(PictureBody::sized(ask, own));
    while (!turns.empty() && !PictureBody::sized(ask, own + sizeOf(turns)))
        turns.erase(turns.begin());
    TRY(result, PictureBody::sized(ask, own + sizeOf(turns)));
    result.add(begin);
    for (const Told& turn : turns) {
        if (cancel.requested()) return cancelledEdit();
        result.add(turn.opening);
        for (const EncodedImage& picture : *turn.pictures) addPicture(result, picture);
        result.add(R"(]},{"role":"model","parts":[)" + turn.answer + "]},");
    }
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
    if (ask.request.stream && !ask.route.takesAny(Taken::ArrayStream))
        url.setQuery(QStringLiteral("alt=sse"));
    net::Request result = generationRequest(ask, std::move(url), std::move(bytes));
    result.credential = bearer(ask.endpoint.token);
    if (!ask.endpoint.key.isEmpty()) {
        result.credential = net::Credential{.header = "x-goog-api-key", .secret = ask.endpoint.key};
    }
    return result;
}

}  // namespace ratoon
