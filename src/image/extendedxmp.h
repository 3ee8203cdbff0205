// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace Exiv2 {  // NOLINT(readability-identifier-naming): the library calls itself so
class XmpData;
}

namespace ratoon {

// What of a JPEG's XMP does not fit into one segment (Adobe, "XMP Specification Part 3", 1.1.3.1). The main part names it
// by a digest; the library knows only that part.

/// The packet of that name; empty if there is none, or not all of it.
QByteArray extendedXmp(const QByteArray& jpeg, const std::string& name);

/// Takes out of `xmp` what is too long for one segment, and names it there; empty if all fits.
QByteArray takenExtendedXmp(Exiv2::XmpData& xmp);

/// Puts it behind the main part. False if there is none.
bool insertExtendedXmp(QByteArray& jpeg, const QByteArray& packet);

}  // namespace ratoon
