// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/exif.h"

#include <QtEndian>

#include <optional>

namespace ratoon {

namespace {

// Numbers in the byte order that the block itself declares. Nothing beyond its end is read.
class ExifReader {
public:
    explicit ExifReader(QByteArrayView bytes) : m_bytes(bytes), m_bigEndian(bytes.startsWith("MM"))
    {}

    std::optional<quint32> number16(qint64 at) const
    {
        if (!holds(at, 2)) return std::nullopt;
        const char* const from = m_bytes.data() + at;
        return m_bigEndian ? qFromBigEndian<quint16>(from) : qFromLittleEndian<quint16>(from);
    }

    std::optional<quint32> number32(qint64 at) const
    {
        if (!holds(at, 4)) return std::nullopt;
        const char* const from = m_bytes.data() + at;
        return m_bigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
    }

private:
    bool holds(qint64 at, qint64 size) const { return at >= 0 && at + size <= m_bytes.size(); }

    QByteArrayView m_bytes;
    bool m_bigEndian;
};

}  // namespace

int exifOrientation(QByteArrayView exif)
{
    constexpr quint32 orientationTag = 0x0112;
    constexpr qint64 entrySize = 12;
    if (!exif.startsWith("II") && !exif.startsWith("MM")) return 1;
    const ExifReader reader(exif);
    if (reader.number16(2) != 42U) return 1;
    const auto directory = reader.number32(4);
    const auto entries = directory ? reader.number16(*directory) : std::nullopt;
    for (quint32 i = 0; i < entries.value_or(0); ++i) {
        const qint64 entry = qint64(*directory) + 2 + i * entrySize;
        const auto tag = reader.number16(entry);
        if (!tag) return 1;
        if (*tag != orientationTag) continue;
        const quint32 value = reader.number16(entry + 8).value_or(1);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

}  // namespace ratoon
