// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentpictures.h"

#include "app/files.h"
#include "app/opening.h"
#include "image/codec.h"

#include <QCryptographicHash>
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

QImage foundPicture(const Places& places, const QString& path)
{
    if (const auto bytes = fileBytes(cachedFile(places, path), largestPictureRead)) {
        if (const auto picture = decodedPreview(*bytes, recentThumbnail)) return *picture;
    }
    const auto bytes = fileBytes(path, largestPictureRead);
    if (!bytes || !sniffedFormat(*bytes)) return {};
    return decodedPreview(*bytes, recentThumbnail).value_or(QImage());
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
        ->run(
            [file = cachedFile(m_services.places, path), thumbnail](const Cancel& cancel) {
                const auto png = encoded(Image::fromQImage(thumbnail), {}, cancel);
                if (!png || !QDir().mkpath(QFileInfo(file).path())) return;
                QSaveFile target(file);
                if (target.open(QIODevice::WriteOnly) && target.write(*png) == png->size()) {
                    target.commit();
                }
            },
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
