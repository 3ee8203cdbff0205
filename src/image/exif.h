// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ratoon {

/// The orientation, 1 … 8, that an EXIF block (a TIFF header and its directory) tells; 1 if it tells none.
int exifOrientation(QByteArrayView exif);

}  // namespace ratoon
