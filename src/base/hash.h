// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ratoon {

/// Of contentHash().
inline constexpr qsizetype hashSize = 32;

/// BLAKE2b-256, 32 bytes: the name of a blob by its content. Fast, and safe against forged documents.
QByteArray contentHash(QByteArrayView bytes);

/// SHA-256 as 64 lower-case hexadecimal digits: what other programs can check.
QByteArray sha256Hex(QByteArrayView bytes);

}  // namespace ratoon
