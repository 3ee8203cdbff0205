// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming.h"

#include "app/files.h"
#include "base/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace ratoon {
namespace {

constexpr qsizetype mostPictures = 50;
constexpr qsizetype longestDataUrl = 100LL * 1024 * 1024;

// By what keeps most of a picture. What a sender calls it does not matter: bytes are told apart by content.
constexpr std::array<const char*, 6> pictureMimes =
    {"image/png", "image/tiff", "image/webp", "image/jpeg", "image/gif", "image/bmp"};

QByteArray encodedIn(const QMimeData& data)
{
    for (const char* mime : pictureMimes) {
        const QByteArray bytes = data.data(QString::fromLatin1(mime));
        if (!bytes.isEmpty()) return bytes;
    }
    return {};
}

/// Qt would decode a vector drawing by itself, and that may read other files.
bool offersPixels(const QMimeData& data)
{
    const QStringList formats = data.formats();
    const bool isDrawing = std::any_of(formats.begin(), formats.end(), [](const QString& format) {
        return format.contains(QStringLiteral("svg"));
    });
    return data.hasImage() && !isDrawing;
}

QList<QUrl> urlsIn(const QMimeData& data)
{
    if (data.hasUrls()) return data.urls();
    const QString text = data.text().trimmed();
    const bool looksLikeOne = text.startsWith(QStringLiteral("data:image/")) ||
                              text.startsWith(QStringLiteral("file:///"));
    if (!looksLikeOne || text.size() > longestDataUrl) return {};
    return {QUrl(text, QUrl::StrictMode)};
}

QByteArray dataUrlBytes(const QUrl& url)
{
    const QByteArray whole = url.path(QUrl::FullyEncoded).toLatin1();
    const qsizetype comma = whole.indexOf(',');
    if (comma < 0 || whole.size() > longestDataUrl) return {};
    const QByteArray body = QByteArray::fromPercentEncoding(whole.mid(comma + 1));
    return whole.left(comma).endsWith(";base64") ? QByteArray::fromBase64(body) : body;
}

tl::unexpected<Error> refusedAddress(const QUrl& url)
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP(
             "Sentence", "That is an address at %1, not a picture, and Ratoon does not download."),
         {plainLine(url.host(), 100)}},
        {QT_TRANSLATE_NOOP("Sentence",
                           "Save the picture to a file first, or copy the picture itself.")});
}

Result<QList<IncomingPicture>> picturesAt(const QList<QUrl>& urls)
{
    QList<IncomingPicture> pictures;
    for (const QUrl& url : urls.mid(0, mostPictures)) {
        if (url.isLocalFile()) pictures.append({.path = url.toLocalFile()});
        if (url.scheme() == QStringLiteral("data")) pictures.append({.bytes = dataUrlBytes(url)});
    }
    if (pictures.isEmpty()) return refusedAddress(urls.front());
    return pictures;
}

}  // namespace

QString IncomingPicture::name() const
{
    if (path.isEmpty()) return QCoreApplication::translate("Incoming", "Pasted picture");
    return plainLine(QFileInfo(path).completeBaseName(), 100);
}

Result<QList<IncomingPicture>> incomingPictures(const QMimeData& data)
{
    const QList<QUrl> urls = urlsIn(data);
    const bool areFiles =
        !urls.isEmpty() &&
        std::all_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    const QByteArray bytes = areFiles ? QByteArray() : encodedIn(data);
    if (!bytes.isEmpty()) return QList<IncomingPicture>{{.bytes = bytes}};
    if (!urls.isEmpty()) return picturesAt(urls);
    if (offersPixels(data)) {
        return QList<IncomingPicture>{{.pixels = qvariant_cast<QImage>(data.imageData())}};
    }
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "There is no picture in the clipboard.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Copy or drag a picture or an image file.")});
}

bool holdsPicture(const QMimeData& data)
{
    if (offersPixels(data) || data.hasUrls()) return true;
    const bool offersBytes =
        std::any_of(pictureMimes.begin(), pictureMimes.end(), [&](const char* mime) {
            return data.hasFormat(QString::fromLatin1(mime));
        });
    if (offersBytes) return true;
    return data.hasText() && data.text().startsWith(QStringLiteral("data:image/"));
}

Result<QByteArray> bytesOf(const IncomingPicture& picture, const Cancel& cancel)
{
    if (!picture.path.isEmpty()) return fileBytes(picture.path);
    if (!picture.bytes.isEmpty()) return picture.bytes;
    return encoded(Image::fromQImage(picture.pixels), {.format = Format::Png}, cancel);
}

}  // namespace ratoon
