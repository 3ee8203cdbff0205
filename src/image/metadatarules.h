// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Which facts of a file may go on into another one. Keys are written as Exiv2 writes them.

namespace ratoon {

/// Still true of a new picture of the same subject: neither layout of the file nor a thumbnail, nor settings that
/// would be applied to it again.
bool isStillTrueExif(std::string_view key);
bool isStillTrueXmp(std::string_view key);

/// Of those: tells nothing of places, persons' devices or programs.
bool isSafeExif(std::string_view key);
bool isSafeXmp(std::string_view key);
bool isSafeIptc(std::string_view key);

}  // namespace ratoon
