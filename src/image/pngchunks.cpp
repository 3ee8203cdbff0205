// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/pngchunks.h"

#include "image/deflate.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

constexpr qsizetype framing = 12;  ///< Length, type and checksum: four bytes each.
// Honest files have one for some KiB of pixels. Millions of empty ones would only fill the memory.
constexpr std::size_t mostChunks = 200'000;

void appendNumber(QByteArray& to, quint32 number)
{
    std::array<char, 4> bytes = {};
    qToBigEndian(number, bytes.data());
    to.append(bytes.data(), bytes.size());
}

}  // namespace

PngChunk PngChunks::find(QByteArrayView type) const
{
    const auto found = std::ranges::find(chunks, type, &PngChunk::type);
    return found == chunks.end() ? PngChunk() : *found;
}

PngChunks pngChunks(QByteArrayView bytes)
{
    PngChunks result;
    if (!bytes.startsWith(pngSignature)) return result;
    bytes = bytes.sliced(pngSignature.size());
    while (bytes.size() >= framing && !result.isWhole && result.chunks.size() < mostChunks) {
        const qint64 length = qFromBigEndian<quint32>(bytes.data());
        if (length > bytes.size() - framing) break;
        const PngChunk chunk{
            bytes.sliced(4, 4), bytes.sliced(8, length), bytes.first(length + framing)};
        result.chunks.push_back(chunk);
        result.isWhole = chunk.type == "IEND";
        bytes = bytes.sliced(length + framing);
    }
    return result;
}

void appendPngChunk(QByteArray& to, QByteArrayView type, QByteArrayView data)
{
    appendNumber(to, static_cast<quint32>(data.size()));
    to.append(type);
    to.append(data);
    appendNumber(to, crc32(crc32(0, type), data));
}

}  // namespace ratoon
