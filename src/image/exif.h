// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/resolution.h"

#include <QByteArrayView>

namespace ratoon {

/// The orientation, 1 … 8, that an EXIF block (a TIFF header and its directory) tells; 1 if it tells none.
int exifOrientation(QByteArrayView exif);

/// Whether it tells, in the way of cameras that embed no profile, that the colors are those of Adobe RGB (DCF 2.0).
bool exifMeansAdobeRgb(QByteArrayView exif);

/// What it tells of printing. 72 pixels on an inch are what EXIF asks for where nothing is known: that is nothing.
std::optional<PrintResolution> exifResolution(QByteArrayView exif);

}  // namespace ratoon
