// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/exif.h"

#include <QtEndian>

#include <optional>

namespace ratoon {

namespace {

constexpr qint64 entrySize = 12;
constexpr qint64 valueOffset = 8;  // in an entry; short values stand there themselves

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

    QByteArrayView bytes(qint64 at, qint64 size) const
    {
        return holds(at, size) ? m_bytes.sliced(at, size) : QByteArrayView();
    }

    std::optional<quint32> firstDirectory() const
    {
        const bool isTiff = m_bytes.startsWith("II") || m_bytes.startsWith("MM");
        return isTiff && number16(2) == 42U ? number32(4) : std::nullopt;
    }

    /// Where the entry of `tag` begins.
    std::optional<qint64> entryOf(quint32 tag, std::optional<quint32> directory) const
    {
        const auto entries = directory ? number16(*directory) : std::nullopt;
        for (quint32 i = 0; i < entries.value_or(0); ++i) {
            const qint64 entry = qint64(*directory) + 2 + i * entrySize;
            const auto found = number16(entry);
            if (!found) return std::nullopt;
            if (*found == tag) return entry;
        }
        return std::nullopt;
    }

    /// Where the directory begins that the entry of `tag` points at.
    std::optional<quint32> directoryOf(quint32 tag, std::optional<quint32> directory) const
    {
        const auto entry = entryOf(tag, directory);
        return entry ? number32(*entry + valueOffset) : std::nullopt;
    }

    std::optional<double> fractionOf(quint32 tag, std::optional<quint32> directory) const
    {
        constexpr quint32 fraction = 5;
        const auto entry = entryOf(tag, directory);
        const auto at = entry && number16(*entry + 2) == fraction ? number32(*entry + valueOffset)
                                                                  : std::nullopt;
        const auto numerator = at ? number32(*at) : std::nullopt;
        const auto denominator = at ? number32(qint64(*at) + 4) : std::nullopt;
        if (!numerator || denominator.value_or(0) == 0) return std::nullopt;
        return double(*numerator) / *denominator;
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
    const ExifReader reader(exif);
    const auto entry = reader.entryOf(orientationTag, reader.firstDirectory());
    const quint32 value = entry ? reader.number16(*entry + valueOffset).value_or(1) : 1;
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

bool exifMeansAdobeRgb(QByteArrayView exif)
{
    constexpr quint32 exifTag = 0x8769;
    constexpr quint32 colorSpaceTag = 0xa001;
    constexpr quint32 interoperabilityTag = 0xa005;
    constexpr quint32 indexTag = 1;
    constexpr quint32 uncalibrated = 0xffff;
    const ExifReader reader(exif);
    const auto directory = reader.directoryOf(exifTag, reader.firstDirectory());
    const auto colorSpace = reader.entryOf(colorSpaceTag, directory);
    const auto index = reader.entryOf(indexTag, reader.directoryOf(interoperabilityTag, directory));
    return colorSpace && reader.number16(*colorSpace + valueOffset) == uncalibrated && index &&
           reader.bytes(*index + valueOffset, 3) == "R03";
}

std::optional<PrintResolution> exifResolution(QByteArrayView exif)
{
    constexpr quint32 acrossTag = 0x011a;
    constexpr quint32 downTag = 0x011b;
    constexpr quint32 unitTag = 0x0128;
    constexpr quint32 inch = 2;
    constexpr quint32 centimetre = 3;
    constexpr PrintResolution unknown = {72, 72};
    const ExifReader reader(exif);
    const auto directory = reader.firstDirectory();
    const auto unitEntry = reader.entryOf(unitTag, directory);
    const quint32 unit = unitEntry ? reader.number16(*unitEntry + valueOffset).value_or(0) : inch;
    const auto across = reader.fractionOf(acrossTag, directory);
    if (!across || (unit != inch && unit != centimetre)) return std::nullopt;
    const double down = reader.fractionOf(downTag, directory).value_or(*across);
    const auto found = meantResolution(*across, down, unit == inch ? 1 : 2.54);
    return found == unknown ? std::nullopt : found;
}

}  // namespace ratoon
