// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ratoon {

inline constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);

struct PngChunk {
    QByteArrayView type;  ///< Four letters.
    QByteArrayView data;
    QByteArrayView whole;  ///< With length, type and checksum.
};

struct PngChunks {
    std::vector<PngChunk> chunks;
    bool isWhole = false;  ///< Ends in IEND; otherwise it is cut, or not a PNG.

    /// The first of that type, or one without data.
    PngChunk find(QByteArrayView type) const;
};

/// Splits a file. Checksums are not looked at.
PngChunks pngChunks(QByteArrayView bytes);

/// Appends one chunk, with its checksum.
void appendPngChunk(QByteArray& to, QByteArrayView type, QByteArrayView data);

}  // namespace ratoon
