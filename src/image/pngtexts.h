// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ratoon {

struct PngText {
    QByteArray keyword;
    QByteArray text;  ///< UTF-8, or Latin-1 of old kinds.
};

/// In the order of the file. Packed ones that unpack to much are left out, and so are all beyond a number of them.
std::vector<PngText> pngTexts(QByteArrayView png);

/// A PNG without pixels, profile and plain texts: what holds EXIF, XMP and IPTC, and little of that.
QByteArray pngWithoutTheRest(QByteArrayView png);

}  // namespace ratoon
