// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace ratoon {

struct JpegSegment {
    quint8 marker = 0;    ///< 0xe1 for APP1.
    QByteArrayView data;  ///< Behind its length.
};

/// What stands before the pixels, as far as it is whole.
std::vector<JpegSegment> jpegSegments(QByteArrayView file);

/// The EXIF block among them, from its TIFF header on; empty if there is none.
QByteArrayView exifOf(const std::vector<JpegSegment>& segments);

}  // namespace ratoon
