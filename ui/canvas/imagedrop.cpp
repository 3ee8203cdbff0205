// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/imagedrop.h"

#include <QMimeData>
#include <QUrl>

#include <array>

namespace ratoon {

namespace {

const std::array<QString, 5>& imageTypes()
{
    static const std::array<QString, 5> types = {QStringLiteral("image/png"),
                                                 QStringLiteral("image/webp"),
                                                 QStringLiteral("image/jpeg"),
                                                 QStringLiteral("image/tiff"),
                                                 QStringLiteral("image/bmp")};
    return types;
}

}  // namespace

bool holdsImages(const QMimeData& data)
{
    const auto& types = imageTypes();
    if (std::any_of(types.begin(), types.end(), [&](const QString& type) {
            return data.hasFormat(type);
        })) {
        return true;
    }
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

DroppedImages droppedImages(const QMimeData& data)
{
    DroppedImages images;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) images.files.append(url.toLocalFile());
    }
    if (!images.files.isEmpty()) return images;
    for (const QString& type : imageTypes()) {
        images.bytes = data.data(type);
        if (!images.bytes.isEmpty()) break;
    }
    return images;
}

}  // namespace ratoon
