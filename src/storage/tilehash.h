// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"

#include <QByteArrayView>

#include <array>

namespace ratoon {

using TileHash = std::array<quint8, hashSize>;

/// BLAKE2bp with 32 bytes of result, of a whole number of stripes (512 bytes): four BLAKE2b abreast, and as hard to
/// forge. Several times as fast as contentHash(), for the bulk of a document.
TileHash tileHash(QByteArrayView stripes);

QByteArrayView viewOf(const TileHash& hash);

}  // namespace ratoon
