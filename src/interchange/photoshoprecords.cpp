// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshoprecords.h"

#include "interchange/layertree.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace ratoon {

namespace {

constexpr qint64 mostIcc = 4LL * 1024 * 1024;

qint64 readLength(BigEndianReader& reader, bool isBig)
{
    return isBig ? static_cast<qint64>(reader.number<quint64>()) : reader.number<quint32>();
}

QRect readRect(BigEndianReader& reader)
{
    const auto top = reader.number<qint32>();
    const auto left = reader.number<qint32>();
    const auto bottom = reader.number<qint32>();
    const auto right = reader.number<qint32>();
    const bool isNear = std::ranges::all_of(std::array{top, left, bottom, right}, [](qint32 edge) {
        return std::abs(edge) <= farthestOffset;
    });
    return isNear ? QRect(QPoint(left, top), QPoint(right - 1, bottom - 1)) : QRect();
}

bool isBlockSignature(QByteArrayView four)
{
    return four == "8BIM" || four == "8B64";
}

// In a PSB the lengths of these have eight bytes.
bool hasLongLength(QByteArrayView key)
{
    constexpr std::array longKeys = {"LMsk",
                                     "Lr16",
                                     "Lr32",
                                     "Layr",
                                     "Mt16",
                                     "Mt32",
                                     "Mtrn",
                                     "Alph",
                                     "FMsk",
                                     "lnk2",
                                     "FEid",
                                     "FXid",
                                     "PxSD"};
    return std::ranges::any_of(longKeys, [key](const char* each) { return key == each; });
}

struct Block {
    QByteArrayView key;
    QByteArrayView data;
};

// Blocks end on even bytes, or on every fourth; and not all programs agree on whether that counts.
std::optional<Block> nextBlock(BigEndianReader& reader, bool isBig)
{
    constexpr int mostPadding = 3;
    for (int i = 0; i < mostPadding && !isBlockSignature(reader.peek(4)); ++i) reader.skip(1);
    if (reader.left() < 12 || !isBlockSignature(reader.take(4))) return std::nullopt;
    const QByteArrayView key = reader.take(4);
    const qint64 length = readLength(reader, isBig && hasLongLength(key));
    const QByteArrayView data = reader.take(length);
    if (reader.hasFailed()) return std::nullopt;
    return Block{key, data};
}

bool isBeyondUs(QByteArrayView key)
{
    constexpr std::array beyond = {"levl", "curv", "brit", "blnc", "blwh", "hue ", "hue2", "selc",
                                   "mixr", "grdm", "phfl", "thrs", "nvrt", "post", "expA", "vibA",
                                   "CgEd", "clrL", "SoCo", "GdFl", "PtFl", "lfx2", "lrFX", "lmfx"};
    return std::ranges::any_of(beyond, [key](const char* each) { return key == each; });
}

QString unicodeName(BigEndianReader reader)
{
    const auto length = reader.number<quint32>();
    constexpr quint32 mostLetters = 1000;
    QString name;
    for (quint32 i = 0; i < std::min(length, mostLetters) && reader.left() >= 2; ++i)
        name.append(QChar(reader.number<quint16>()));
    if (name.endsWith(QChar(u'\0'))) name.chop(1);
    return name;
}

void readSection(BigEndianReader reader, LayerRecord& record)
{
    const auto kind = reader.number<quint32>();
    if (kind <= quint32(Section::GroupEnd)) record.section = static_cast<Section>(kind);
    if (reader.left() >= 8 && reader.take(4) == "8BIM") record.key = reader.take(4).toByteArray();
}

// What follows a key in a descriptor, behind its type.
template <std::integral Number>
std::optional<Number> valueOf(QByteArrayView descriptor, const char* key, QByteArrayView type)
{
    const QByteArray wanted = key + type.toByteArray();
    const qsizetype at = descriptor.indexOf(wanted);
    if (at < 0) return std::nullopt;
    BigEndianReader reader(descriptor.sliced(at + wanted.size()));
    const auto value = reader.number<Number>();
    return reader.hasFailed() ? std::nullopt : std::optional(value);
}

int edgeIn(QByteArrayView descriptor, const char* key)
{
    const auto bits = valueOf<quint64>(descriptor, key, "doub").value_or(0);
    const auto edge = std::bit_cast<double>(bits);
    return std::abs(edge) <= farthestOffset ? static_cast<int>(std::lround(edge)) : 0;
}

void readArtboard(QByteArrayView descriptor, LayerRecord& record)
{
    constexpr qint32 transparent = 3;
    record.artboard = QRect(QPoint(edgeIn(descriptor, "Left"), edgeIn(descriptor, "Top ")),
                            QPoint(edgeIn(descriptor, "Rght") - 1, edgeIn(descriptor, "Btom") - 1));
    const auto background = valueOf<qint32>(descriptor, "artboardBackgroundType", "long");
    record.isBeyondUs = record.isBeyondUs || background.value_or(transparent) != transparent;
}

bool isPathInForce(BigEndianReader reader)
{
    constexpr quint32 disabled = 4;
    reader.skip(4);  // version
    return (reader.number<quint32>() & disabled) == 0;
}

bool isArtboard(QByteArrayView key)
{
    return key == "artb" || key == "artd" || key == "abdd";
}

void readBlock(const Block& block, LayerRecord& record)
{
    BigEndianReader data(block.data);
    if (block.key == "luni")
        record.name = unicodeName(data);
    else if (block.key == "lsct" || block.key == "lsdk")
        readSection(data, record);
    else if (block.key == "iOpa")
        record.opacity *= data.number<quint8>() / 255.0;
    else if (block.key == "vmsk" || block.key == "vsms")
        record.hasPath = isPathInForce(data);
    else if (isArtboard(block.key))
        readArtboard(block.data, record);
    else if (block.key == "knko")
        record.isBeyondUs = record.isBeyondUs || data.number<quint8>() != 0;
    else if (block.key == "brst")  // the channels that are left as they are
        record.isBeyondUs = record.isBeyondUs || !block.data.isEmpty();
    else if (isBeyondUs(block.key))
        record.isBeyondUs = true;
}

// Density and edge of a mask, and of the path's.
void readAdjustments(BigEndianReader& reader, bool isOfBoth, MaskRecord& mask)
{
    const int given = reader.number<quint8>();
    for (const bool isOfPath : {false, true}) {
        const int bits = isOfPath ? given >> 2U : given;
        const quint8 density = (bits & 1) != 0 ? reader.number<quint8>() : quint8(255);
        const auto feather = (bits & 2) != 0 ? reader.number<quint64>() : 0;
        if (!isOfBoth && isOfPath != mask.isDrawn) continue;
        mask.isBeyondUs = mask.isBeyondUs || std::bit_cast<double>(feather) != 0.0 ||
                          (isOfBoth && density != 255);
        mask.density = density;
    }
}

std::optional<MaskRecord> readMask(BigEndianReader reader, bool hasOther)
{
    constexpr int disabled = 2;
    constexpr int drawn = 8;
    constexpr int adjusted = 16;
    if (reader.left() < 18) return std::nullopt;
    MaskRecord mask;
    mask.rect = readRect(reader);
    mask.outside = reader.number<quint8>();
    const int flags = reader.number<quint8>();
    mask.isDisabled = (flags & disabled) != 0;
    mask.isDrawn = (flags & drawn) != 0;
    bool isOfBoth = false;
    if (hasOther) {
        reader.skip(1);  // its flags
        const auto outside = reader.number<quint8>();
        isOfBoth = !readRect(reader).isEmpty() || outside != 255;
    }
    if ((flags & adjusted) != 0) readAdjustments(reader, isOfBoth, mask);
    return mask;
}

// By default every tone of the layer and of what lies below it counts, of each channel.
bool isNarrowed(BigEndianReader ranges)
{
    constexpr quint32 allTones = 0x0000ffff;
    while (ranges.left() >= 4)
        if (ranges.number<quint32>() != allTones) return true;
    return false;
}

std::optional<LayerRecord> readRecord(BigEndianReader& reader, bool isBig)
{
    constexpr int mostChannels = 64;
    constexpr int hidden = 2;
    LayerRecord record;
    record.rect = readRect(reader);
    const int channels = reader.number<quint16>();
    if (channels > mostChannels) return std::nullopt;
    for (int i = 0; i < channels; ++i) {
        const int id = reader.number<qint16>();
        record.channels.push_back({id, readLength(reader, isBig)});
    }
    if (!isBlockSignature(reader.take(4))) return std::nullopt;
    record.key = reader.take(4).toByteArray();
    record.opacity = reader.number<quint8>() / 255.0;
    record.isClipped = reader.number<quint8>() != 0;
    record.isHidden = (reader.number<quint8>() & hidden) != 0;
    reader.skip(1);
    BigEndianReader extra(reader.take(reader.number<quint32>()));
    constexpr int maskBelowPath = -3;
    const bool hasOther = std::ranges::find(record.channels, maskBelowPath, &ChannelRecord::id) !=
                          record.channels.end();
    record.mask = readMask(BigEndianReader(extra.take(extra.number<quint32>())), hasOther);
    record.isBeyondUs = isNarrowed(BigEndianReader(extra.take(extra.number<quint32>())));
    const qint64 length = extra.number<quint8>();
    record.name = QString::fromLatin1(extra.take(length));
    extra.skip((4 - (length + 1) % 4) % 4);
    while (const auto block = nextBlock(extra, isBig)) readBlock(*block, record);
    const bool isMasked = record.mask && !record.mask->isDisabled;
    const bool isCut = record.hasPath && !(isMasked && record.mask->isDrawn);
    record.isBeyondUs = record.isBeyondUs || isCut || (isMasked && record.mask->isBeyondUs);
    if (reader.hasFailed()) return std::nullopt;
    return record;
}

std::optional<PhotoshopRecords> readLayerInfo(BigEndianReader reader, bool isBig)
{
    PhotoshopRecords records;
    if (reader.left() < 2) return records;
    const int count = reader.number<qint16>();
    records.hasTransparency = count < 0;
    for (int i = 0; i < std::abs(count); ++i) {
        auto record = readRecord(reader, isBig);
        if (!record) return std::nullopt;
        records.layers.push_back(*std::move(record));
    }
    records.pixels = reader.take(reader.left());
    return records;
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
    constexpr int versionInfo = 1057;
    constexpr int profile = 1039;
    constexpr int resolution = 1005;
    PhotoshopResources resources;
    while (reader.left() >= 12 && reader.take(4) == "8BIM") {
        const int id = reader.number<quint16>();
        const int nameLength = reader.number<quint8>();
        reader.skip(nameLength + (nameLength + 1) % 2);
        const qint64 length = reader.number<quint32>();
        const QByteArrayView data = reader.take(length);
        if (length % 2 != 0) reader.skip(1);
        if (id == profile && data.size() <= mostIcc) resources.icc = data.toByteArray();
        if (id == resolution) resources.resolution = readResolution(BigEndianReader(data));
        if (id == versionInfo && data.size() > 4) resources.hasPicture = data[4] != 0;
    }
    return resources;
}

std::optional<PhotoshopRecords> readRecords(BigEndianReader reader, bool isBig)
{
    if (reader.left() < 4) return PhotoshopRecords();
    BigEndianReader info(reader.take(readLength(reader, isBig)));
    if (reader.hasFailed()) return std::nullopt;
    if (info.left() > 0) return readLayerInfo(info, isBig);
    // Deep pictures keep their layers in a block behind the masks.
    if (reader.left() >= 4) reader.skip(reader.number<quint32>());
    while (const auto block = nextBlock(reader, isBig))
        if (block->key == "Lr16" || block->key == "Layr")
            return readLayerInfo(BigEndianReader(block->data), isBig);
    return PhotoshopRecords();
}

}  // namespace ratoon
