// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminirequest.h"

#include "base/json.h"
#include "base/plaintext.h"
#include "providers/base64.h"

#include <QRegularExpression>

// The body is text around pictures that are megabytes long, so it is appended piece by piece to one buffer of
// the right size; only the small pieces are built as JSON.

namespace ratoon {

namespace {

using std::chrono::seconds;

constexpr qsizetype partSlack = 128;  // JSON around one picture

QString roleSentence(ReferenceRole role)
{
    switch (role) {
    case ReferenceRole::Subject: return QStringLiteral("shows the subject to use, unchanged");
    case ReferenceRole::Style: return QStringLiteral("shows the style to follow, not its content");
    case ReferenceRole::Object: return QStringLiteral("shows an object to use");
    case ReferenceRole::Background: return QStringLiteral("shows the background to use");
    case ReferenceRole::Pose: return QStringLiteral("shows the pose to take");
    case ReferenceRole::Other: return QStringLiteral("is a reference");
    }
    Q_UNREACHABLE();
}

/// What each picture is, by its place, before the prompt itself.
QString labelledPrompt(const EditRequest& request)
{
    QString text;
    int number = 0;
    const auto label = [&] { return QStringLiteral("IMAGE %1 ").arg(++number); };
    if (request.upload) text += label() + QStringLiteral("is the photo to edit.\n");
    for (const Reference& reference : request.references) {
        text += label();
        const QString name = plainLine(reference.name, 64);
        if (!name.isEmpty()) text += QStringLiteral("(@%1) ").arg(name);
        text += roleSentence(reference.role) + QStringLiteral(".\n");
    }
    return number > 0 ? text + u'\n' + request.prompt : request.prompt;
}

QByteArray generationConfig(const EditRequest& request, const ModelInfo& model)
{
    Json config = {{"responseModalities", {"TEXT", "IMAGE"}}};
    if (!request.ratio.isEmpty()) config["imageConfig"]["aspectRatio"] = toJson(request.ratio);
    if (model.takesTier && !request.tier.isEmpty()) {
        config["imageConfig"]["imageSize"] = toJson(request.tier);
    }
    return toBytes(config);
}

/// Services take full types only, and no alias of one.
QByteArray sentMime(const EncodedImage& image)
{
    return image.mime == "image/jpg" ? QByteArray("image/jpeg") : image.mime;
}

std::vector<const EncodedImage*> pictures(const EditRequest& request)
{
    std::vector<const EncodedImage*> result;
    if (request.upload) result.push_back(&*request.upload);
    for (const Reference& reference : request.references) result.push_back(&reference.image);
    return result;
}

tl::unexpected<Error> tooLarge(qint64 size, const ModelInfo& model)
{
    const auto megabytes = [](qint64 bytes) {
        return QString::number(static_cast<double>(bytes) / 1e6, 'f', 1);
    };
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "The request would have %1 MB, and %2 takes at most %3 MB."),
         {megabytes(size),
          model.name.isEmpty() ? plainLine(model.id, 100) : model.name,
          megabytes(model.maxRequestBytes)}},
        {QT_TRANSLATE_NOOP("Sentence", "Choose a smaller size, or fewer references.")});
}

Result<QByteArray> body(const EditRequest& request, const ModelInfo& model, const Cancel& cancel)
{
    const QByteArray head = R"({"contents":[{"role":"user","parts":[{"text":)" +
                            toBytes(Json(toJson(labelledPrompt(request)))) + '}';
    const QByteArray tail =
        R"(]}],"generationConfig":)" + generationConfig(request, model) + R"(,"store":false})";

    qsizetype size = head.size() + tail.size();
    for (const EncodedImage* picture : pictures(request)) {
        size += base64Size(picture->bytes.size()) + partSlack;
    }
    if (size > model.maxRequestBytes) return tooLarge(size, model);

    QByteArray result;
    result.reserve(size);
    result += head;
    for (const EncodedImage* picture : pictures(request)) {
        if (cancel.requested()) {
            return failure(ErrorCode::Cancelled,
                           {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
        }
        result += R"(,{"inlineData":{"mimeType":")" + sentMime(*picture) + R"(","data":")";
        appendBase64(result, picture->bytes);
        result += R"("}})";
    }
    return result + tail;
}

net::Timeouts timeouts(const EditRequest& request)
{
    net::Timeouts result;
    if (request.tier == QLatin1String("4K")) result.firstByte = seconds(600);
    result.total = result.firstByte + seconds(60);
    if (request.timeout) {
        result.total = *request.timeout;
        result.firstByte = *request.timeout;
    }
    return result;
}

}  // namespace

QUrl geminiUrl(const QUrl& base, const QString& model)
{
    static const QRegularExpression version(QStringLiteral("/v[0-9]+[a-z0-9]*$"));
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) path.chop(1);
    if (!version.match(QString::fromLatin1(path)).hasMatch()) path += "/v1beta";

    const QString prefix = QStringLiteral("models/");
    const QString id = model.startsWith(prefix) ? model.mid(prefix.size()) : model;
    path += "/models/" + QUrl::toPercentEncoding(id) + ":generateContent";
    url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    return url;
}

Result<net::Request> geminiRequest(const EditRequest& request,
                                   const ModelInfo& model,
                                   const Endpoint& endpoint,
                                   const Cancel& cancel)
{
    TRY(bytes, body(request, model, cancel));
    net::Request result{.method = "POST",
                        .url = geminiUrl(endpoint.baseUrl, request.model),
                        .headers = {{"Content-Type", "application/json"}},
                        .body = std::move(bytes),
                        .timeouts = timeouts(request)};
    if (!endpoint.key.isEmpty()) {
        result.credential = net::Credential{.header = "x-goog-api-key", .secret = endpoint.key};
    }
    return result;
}

}  // namespace ratoon
