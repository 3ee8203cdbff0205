// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshopresources.h"

#include "interchange/photoshopvalues.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

constexpr qint64 mostIcc = 4LL * 1024 * 1024;
constexpr qsizetype mostNames = 64;

// Other programs of the same maker write theirs among them.
bool isResourceSignature(QByteArrayView four)
{
    constexpr std::array signatures = {"8BIM", "MeSa", "AgHg", "PHUT", "DCSR"};
    return std::ranges::any_of(signatures, [four](const char* each) { return four == each; });
}

QStringList names(BigEndianReader reader, QString (*readName)(BigEndianReader&))
{
    QStringList result;
    while (reader.left() > 0 && !reader.hasFailed() && result.size() < mostNames)
        result.append(readName(reader));
    return result;
}

bool hasGuides(BigEndianReader reader)
{
    reader.skip(12);  // version, and the grid's two distances
    return reader.number<quint32>() > 0;
}

// Pixels on an inch in 65536ths, whatever unit they are shown in.
std::optional<PrintResolution> readResolution(BigEndianReader reader)
{
    constexpr double parts = 65536;
    const double x = reader.number<quint32>() / parts;
    reader.skip(4);
    const double y = reader.number<quint32>() / parts;
    return reader.hasFailed() ? std::nullopt : meantResolution(x, y);
}

void readResource(int id, QByteArrayView data, PhotoshopResources& resources)
{
    constexpr int resolution = 1005;
    constexpr int shortNames = 1006;
    constexpr int workingPath = 1025;
    constexpr int guides = 1032;
    constexpr int profile = 1039;
    constexpr int unicodeNames = 1045;
    constexpr int versionInfo = 1057;
    constexpr int comps = 1065;
    constexpr int firstPath = 2000;
    constexpr int lastPath = 2997;
    const bool isPath = id == workingPath || (id >= firstPath && id <= lastPath);
    if (id == profile && data.size() <= mostIcc) resources.icc = data.toByteArray();
    if (id == resolution) resources.resolution = readResolution(BigEndianReader(data));
    if (id == versionInfo && data.size() > 4) resources.hasPicture = data[4] != 0;
    if (id == unicodeNames) resources.channels = names(BigEndianReader(data), readUnicodeText);
    if (id == shortNames && resources.channels.isEmpty())
        resources.channels = names(BigEndianReader(data), readShortText);
    if (id == guides) resources.hasGuides = hasGuides(BigEndianReader(data));
    if (id == comps) resources.hasComps = valueOf<quint32>(data, "list", "VlLs").value_or(0) > 0;
    resources.hasPaths = resources.hasPaths || isPath;
}

}  // namespace

int PhotoshopHeader::colorChannels() const
{
    switch (colors) {
    case PhotoshopColors::Grey: return 1;
    case PhotoshopColors::Rgb: return 3;
    case PhotoshopColors::Cmyk: return 4;
    }
    return 0;
}

std::optional<PhotoshopHeader> readHeader(BigEndianReader& reader)
{
    if (reader.take(4) != "8BPS") return std::nullopt;
    const int version = reader.number<quint16>();
    reader.skip(6);
    PhotoshopHeader header{.isBig = version == 2};
    header.channels = reader.number<quint16>();
    const auto height = reader.number<quint32>();
    const auto width = reader.number<quint32>();
    header.bits = reader.number<quint16>();
    header.colors = static_cast<PhotoshopColors>(reader.number<quint16>());
    constexpr quint32 most = 300'000;
    constexpr int mostChannels = 56;
    const bool isSane = (version == 1 || version == 2) && width > 0 && height > 0 &&
                        width <= most && height <= most && header.channels > 0 &&
                        header.channels <= mostChannels;
    if (reader.hasFailed() || !isSane) return std::nullopt;
    header.size = QSize(static_cast<int>(width), static_cast<int>(height));
    return header;
}

PhotoshopResources readResources(BigEndianReader reader)
{
    PhotoshopResources resources;
    while (reader.left() >= 12 && isResourceSignature(reader.take(4))) {
        const int id = reader.number<quint16>();
        const int nameLength = reader.number<quint8>();
        reader.skip(nameLength + (nameLength + 1) % 2);
        const qint64 length = reader.number<quint32>();
        const QByteArrayView data = reader.take(length);
        if (length % 2 != 0) reader.skip(1);
        readResource(id, data, resources);
    }
    return resources;
}

}  // namespace ratoon
