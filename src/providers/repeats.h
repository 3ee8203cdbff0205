// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/exchange.h"

#include <QByteArray>

#include <vector>

namespace ratoon {

/// What of a PNG, JPEG or WebP file makes its pixels: without provenance, metadata and comments. Other bytes,
/// and files that end early, as they are.
QByteArray pictureCore(const QByteArray& file);

/// `images` without those that show the very same pixels as a later one.
std::vector<EncodedImage> withoutRepeats(std::vector<EncodedImage> images);

}  // namespace ratoon
