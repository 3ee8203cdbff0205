// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ask.h"

#include "base/plaintext.h"
#include "providers/base64.h"

#include <QRegularExpression>

#include <algorithm>

namespace ratoon {

namespace {

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

/// `path`, less what `base` ends with already.
QString lacking(const QString& base, const QString& path)
{
    const QStringList parts = path.split(u'/');
    for (qsizetype count = parts.size() - 1; count > 0; --count) {
        if (base.endsWith(u'/' + parts.mid(0, count).join(u'/')))
            return parts.mid(count).join(u'/');
    }
    return path;
}

}  // namespace

std::vector<const EncodedImage*> sentPictures(const EditRequest& request)
{
    std::vector<const EncodedImage*> result;
    if (request.upload) result.push_back(&*request.upload);
    for (const Reference& reference : request.references) result.push_back(&reference.image);
    return result;
}

QByteArray sentMime(const EncodedImage& image)
{
    return image.mime == "image/jpg" ? QByteArray("image/jpeg") : image.mime;
}

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

QString promptOf(const Ask& ask)
{
    return ask.model.takesPlainPrompt ? ask.request.prompt : labelledPrompt(ask.request);
}

QSize askedSize(const Ask& ask)
{
    const EditRequest& request = ask.request;
    const int step = ask.model.sizeStep;
    if (step > 0 && request.upload) {
        const auto stepped = [step](int side) {
            return std::max(step, (side + step / 2) / step * step);
        };
        return {stepped(request.upload->size.width()), stepped(request.upload->size.height())};
    }
    for (const OutputSize& output : ask.model.outputs) {
        const bool isTier = request.tier.isEmpty() || output.tier == request.tier;
        const bool isRatio = output.ratio == request.ratio || (step > 0 && request.ratio.isEmpty());
        if (isTier && isRatio) return output.pixels;
    }
    return {};
}

net::Timeouts generationTimeouts(const EditRequest& request)
{
    using std::chrono::seconds;
    net::Timeouts result;
    if (request.tier == QLatin1String("4K")) result.firstByte = seconds(600);
    result.total = result.firstByte + seconds(60);
    if (request.timeout) {
        result.total = *request.timeout;
        result.firstByte = *request.timeout;
    }
    return result;
}

QUrl serviceUrl(const QUrl& base, const QString& path, const QByteArray& rest)
{
    static const QRegularExpression version(QStringLiteral("/v[0-9]+[a-z0-9]*$"));
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QString whole = url.path(QUrl::FullyEncoded);
    while (whole.endsWith(u'/')) whole.chop(1);
    const bool isComplete = path.isEmpty() || version.match(whole).hasMatch();
    if (!isComplete) whole += u'/' + lacking(whole, path);
    url.setPath(whole + u'/' + QString::fromLatin1(rest), QUrl::StrictMode);
    return url;
}

Result<PictureBody> PictureBody::sized(const Ask& ask, qsizetype text)
{
    constexpr qsizetype slack = 160;  // the text around one picture
    qsizetype size = text;
    for (const EncodedImage* picture : sentPictures(ask.request)) {
        size += slack +
                (picture->uri.isEmpty() ? base64Size(picture->bytes.size()) : picture->uri.size());
    }
    if (size > ask.model.maxRequestBytes) return tooLarge(size, ask.model);
    PictureBody body;
    body.m_bytes.reserve(size);
    return body;
}

void PictureBody::addBase64(const QByteArray& bytes)
{
    appendBase64(m_bytes, bytes);
}

tl::unexpected<Error> cancelledEdit()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

net::Request generationRequest(const Ask& ask, QUrl url, QByteArray body)
{
    return {.method = "POST",
            .url = std::move(url),
            .headers = {{"Content-Type", "application/json"}},
            .body = std::move(body),
            .timeouts = generationTimeouts(ask.request)};
}

std::optional<net::Credential> bearer(const Secret& key)
{
    if (key.isEmpty()) return std::nullopt;
    return net::Credential{.header = "Authorization", .prefix = "Bearer ", .secret = key};
}

std::optional<net::Credential> credentialFor(const QString& protocol, const Secret& key)
{
    if (key.isEmpty()) return std::nullopt;
    if (protocol == QLatin1String("gemini") || protocol == QLatin1String("vertex"))
        return net::Credential{.header = "x-goog-api-key", .secret = key};
    const bool isSignIn = protocol == QLatin1String("webui") && key.reveal().contains(':');
    if (!isSignIn) return bearer(key);
    return net::Credential{
        .header = "Authorization", .prefix = "Basic ", .secret = Secret(key.reveal().toBase64())};
}

}  // namespace ratoon
