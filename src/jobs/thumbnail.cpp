// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/thumbnail.h"

#include "image/color.h"
#include "image/transform.h"

namespace ratoon {

QImage thumbnailOf(const Image& picture)
{
    constexpr QSize largest(192, 192);
    if (picture.isNull()) return {};
    QSize size = picture.size();
    if (size.width() > largest.width() || size.height() > largest.height()) {
        size = size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1});
    }
    // Halving costs a third of filtering, and where this much is averaged nobody sees which it was.
    Image fine = picture;
    const auto isFiner = [&](int times) {
        return fine.width() >= times * size.width() && fine.height() >= times * size.height();
    };
    while (isFiner(16)) fine = quartered(fine);
    while (isFiner(8)) fine = halved(fine);
    const Image small = converted(resampled(fine, size), Depth::Eight);
    return convertedTo(small, QByteArray()).value_or(small).toQImage();
}

}  // namespace ratoon
