// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/maskfile.h"

#include "image/codec.h"

#include <QImage>

#include <algorithm>

namespace ratoon {

namespace {

Result<QByteArray> maskFile(const Mask& mask, QSize size, bool isClear, const Cancel& cancel)
{
    const QImage coverage = mask.scaled(size).toQImage();
    QImage picture(size, QImage::Format_RGBA8888);
    for (int y = 0; y < size.height(); ++y) {
        const uchar* from = coverage.constScanLine(y);
        uchar* to = picture.scanLine(y);
        for (int x = 0; x < size.width(); ++x, to += 4) {
            const uchar white = from[x] > 0 ? 255 : 0;
            std::fill(to, to + 3, white);
            to[3] = isClear ? 255 - white : 255;
        }
    }
    return encoded(Image::fromQImage(picture), {.format = Format::Png, .embedIcc = false}, cancel);
}

}  // namespace

Result<QByteArray> whiteMask(const Mask& mask, QSize size, const Cancel& cancel)
{
    return maskFile(mask, size, false, cancel);
}

Result<QByteArray> clearMask(const Mask& mask, QSize size, const Cancel& cancel)
{
    return maskFile(mask, size, true, cancel);
}

}  // namespace ratoon
