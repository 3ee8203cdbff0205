// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentpictures.h"

#include "app/files.h"
#include "app/opening.h"
#include "image/codec.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ratoon {
namespace {

constexpr QSize recentThumbnail(392, 264);
constexpr qint64 largestPictureRead = 64LL * 1024 * 1024;

QString cachedFile(const Places& places, const QString& path)
{
    const QByteArray name =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return places.cache + QStringLiteral("/recent/") + QString::fromLatin1(name) +
           QStringLiteral(".png");
}

/// Keeps the picture, with the time of the file that it is of.
void keepPicture(const Places& places, const QString& path, const QImage& picture)
{
    const QDateTime changed = QFileInfo(path).lastModified();
    const QString cached = cachedFile(places, path);
    const auto png = encoded(Image::fromQImage(picture), {});
    if (!png || !QDir().mkpath(QFileInfo(cached).path())) return;
    QSaveFile file(cached);
    if (file.open(QIODevice::WriteOnly) && file.write(*png) == png->size() && file.flush() &&
        file.setFileTime(changed, QFileDevice::FileModificationTime)) {
        file.commit();
    }
}

/// Null if the file has changed since.
QImage keptPicture(const Places& places, const QString& path)
{
    const QString cached = cachedFile(places, path);
    if (QFileInfo(cached).lastModified() != QFileInfo(path).lastModified()) return {};
    const auto bytes = fileBytes(cached, largestPictureRead);
    return bytes ? decodedPreview(*bytes, recentThumbnail).value_or(QImage()) : QImage();
}

QImage pictureIn(const QString& path)
{
    if (isProjectFile(path)) return storedThumbnail(path).value_or(QImage());
    const auto bytes = fileBytes(path, largestPictureRead);
    if (!bytes || !sniffedFormat(*bytes)) return {};
    return decodedPreview(*bytes, recentThumbnail).value_or(QImage());
}

QImage foundPicture(const Places& places, const QString& path)
{
    QImage picture = keptPicture(places, path);
    if (!picture.isNull()) return picture;
    picture = pictureIn(path);
    if (!picture.isNull()) keepPicture(places, path, picture);
    return picture;
}

}  // namespace

RecentPictures::RecentPictures(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{}

void RecentPictures::remember(const QString& path, const QImage& thumbnail)
{
    if (thumbnail.isNull()) return;
    m_services.disk
        ->run([places = m_services.places, path, thumbnail](
                  const Cancel&) { keepPicture(places, path, thumbnail); },
              [] {})
        .release();
}

void RecentPictures::find(const QString& path, std::function<void(const QImage&)> done)
{
    m_reads.push_back(m_services.pool->run(
        [places = m_services.places, path](const Cancel&) { return foundPicture(places, path); },
        std::move(done)));
}

}  // namespace ratoon
