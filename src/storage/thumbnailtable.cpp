// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/thumbnailtable.h"

#include "image/codec.h"
#include "storage/seal.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

constexpr qint64 largestPicture = 4 << 20;  ///< Bytes, packed.
constexpr int quality = 85;

QImage bounded(const QImage& picture)
{
    if (std::max(picture.width(), picture.height()) <= ThumbnailTable::longestSide) return picture;
    const QSize most(ThumbnailTable::longestSide, ThumbnailTable::longestSide);
    return picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

Result<void> ThumbnailTable::put(VersionId version, const QImage& picture)
{
    if (picture.isNull()) return {};
    const Image image =
        Image::fromQImage(bounded(picture).convertToFormat(QImage::Format_RGBA8888));
    TRY(bytes,
        encoded(image,
                {.format = image.isOpaque() ? Format::Jpeg : Format::Png, .quality = quality}));
    return m_database->run("INSERT OR REPLACE INTO thumbnail (version, picture, seal)"
                           " VALUES (?1, ?2, ?3)",
                           version.toString(),
                           bytes,
                           sealOf("thumbnail", version.toString(), bytes));
}

Result<QImage> ThumbnailTable::picture(VersionId version)
{
    TRY(row,
        m_database->query("SELECT picture, seal FROM thumbnail"
                          " WHERE version = ?1 AND length(picture) <= ?2",
                          version.toString(),
                          largestPicture));
    TRY(found, row.next());
    if (!found) {
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("Sentence", "There is no small picture of this version.")});
    }
    const QByteArray bytes = row.bytes(0);
    const DecodeLimits limits{
        .side = longestSide, .pixels = longestSide * longestSide, .repliesOnly = true};
    Result<Decoded> picture = decoded(bytes, limits);
    if (!picture || row.bytes(1) != sealOf("thumbnail", version.toString(), bytes)) {
        return failure(
            ErrorCode::Damaged,
            {QT_TRANSLATE_NOOP("Sentence", "The small picture of this version is damaged.")});
    }
    return picture->image.toQImage();
}

}  // namespace ratoon
