// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ratoon {

/// One stretch of a zlib stream (RFC 1950) that was compressed on its own.
struct DeflatedBand {
    QByteArray bytes;
    quint32 adler = 1;     ///< Adler-32 of what went in …
    qsizetype length = 0;  ///< … and its length.
};

/// Fills its argument with the uncompressed bytes of a band.
using BandSource = std::function<void(int band, std::vector<quint8>& bytes)>;

/// Compresses `count` bands in parallel. Their bytes in order, between `zlibHeader` and `zlibTrailer`, are one zlib
/// stream: bands end on whole bytes, and only the last one ends the stream. Nothing if cancelled.
std::optional<std::vector<DeflatedBand>>
deflatedBands(int count, const BandSource& source, const Cancel& cancel = {});

/// Two bytes: deflate, a window of 32 KiB, fastest.
QByteArray zlibHeader();
/// The checksum of all bands, four bytes.
QByteArray zlibTrailer(std::span<const DeflatedBand> bands);

/// A whole zlib stream by itself.
QByteArray zlibCompressed(QByteArrayView bytes);
/// Its content; nothing if it is damaged, or longer than `most` bytes.
std::optional<QByteArray> zlibUncompressed(QByteArrayView stream, qsizetype most);

/// CRC-32 as in PNG.
quint32 crc32(quint32 before, QByteArrayView bytes);

}  // namespace ratoon
