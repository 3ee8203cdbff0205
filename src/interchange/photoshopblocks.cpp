// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshopblocks.h"

#include "interchange/layertree.h"
#include "interchange/photoshopvalues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace ratoon {

namespace {

template <std::size_t Count>
bool isAmong(const std::array<const char*, Count>& letters, QByteArrayView key)
{
    return std::ranges::any_of(letters, [key](const char* each) { return key == each; });
}

// In a PSB the lengths of these have eight bytes, and of some that nobody has listed: those of four are never nothing
// before anything but a block.
bool hasLongLength(QByteArrayView key, const BigEndianReader& reader)
{
    constexpr std::array known = {"LMsk",
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
    const QByteArrayView next = reader.peek(8);
    const bool isNothing = next.startsWith(QByteArrayView("\0\0\0\0", 4));
    return isAmong(known, key) || (isNothing && !isBlockSignature(next.sliced(4)));
}

bool isAdjustment(QByteArrayView key)
{
    constexpr std::array known = {"levl", "curv", "brit", "blnc", "blwh", "hue ", "hue2", "selc",
                                  "mixr", "grdm", "phfl", "thrs", "nvrt", "post", "expA", "vibA",
                                  "CgEd", "clrL", "SoCo", "GdFl", "PtFl", "vscg"};
    return isAmong(known, key);
}

void readSection(BigEndianReader reader, LayerRecord& record)
{
    const auto kind = reader.number<quint32>();
    if (kind <= quint32(Section::GroupEnd)) record.section = static_cast<Section>(kind);
    if (reader.left() >= 8 && reader.take(4) == "8BIM") record.key = reader.take(4).toByteArray();
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
    const QPoint from(edgeIn(descriptor, "Left"), edgeIn(descriptor, "Top "));
    const QPoint to(edgeIn(descriptor, "Rght"), edgeIn(descriptor, "Btom"));
    if (to.x() > from.x() && to.y() > from.y()) record.artboard = QRect(from, to - QPoint(1, 1));
    const auto background = valueOf<qint32>(descriptor, "artboardBackgroundType", "long");
    record.isBeyondUs = record.isBeyondUs || background.value_or(transparent) != transparent;
}

void readFill(BigEndianReader reader, LayerRecord& record)
{
    const auto fill = reader.number<quint8>();
    record.opacity *= fill / 255.0;
    record.isPartlyFilled = fill != 255;
}

void readPath(BigEndianReader reader, LayerRecord& record)
{
    constexpr quint32 disabled = 4;
    reader.skip(4);  // version
    record.hasPath = true;
    record.isCutByPath = (reader.number<quint32>() & disabled) == 0;
}

// There is one switch for all, and one for each.
Effects effectsIn(QByteArrayView descriptor)
{
    const bool areAllOff = valueOf<quint8>(descriptor, "masterFXSwitch", "bool") == 0;
    const bool isAnyOn = descriptor.indexOf("enabbool\1") >= 0;
    return isAnyOn && !areAllOff ? Effects::Live : Effects::Idle;
}

// How it is mixed otherwise: through those above it, or in some of its channels.
bool isMixedOtherwise(const Block& block)
{
    const bool isKnockedOut =
        block.key == "knko" && BigEndianReader(block.data).number<quint8>() != 0;
    return isKnockedOut || (block.key == "brst" && !block.data.isEmpty());
}

// What a layer is besides its pixels.
void readKind(const Block& block, LayerRecord& record)
{
    constexpr std::array artboards = {"artb", "artd", "abdd"};
    constexpr std::array effects = {"lfx2", "lmfx", "lfxs"};
    constexpr std::array placed = {"SoLd", "SoLE", "PlLd", "plLd"};
    constexpr std::array texts = {"TySh", "tySh"};
    if (isAmong(artboards, block.key)) readArtboard(block.data, record);
    if (block.key == "lrFX") record.effects = std::max(record.effects, Effects::Old);
    if (isAmong(effects, block.key))
        record.effects = std::max(record.effects, effectsIn(block.data));
    record.isText = record.isText || isAmong(texts, block.key);
    record.isPlaced = record.isPlaced || isAmong(placed, block.key);
    record.isAdjustment = record.isAdjustment || isAdjustment(block.key);
    record.isBeyondUs = record.isBeyondUs || isMixedOtherwise(block);
}

}  // namespace

bool isBlockSignature(QByteArrayView four)
{
    return four == "8BIM" || four == "8B64";
}

// Blocks end on even bytes, or on every fourth; and not all programs agree on whether that counts.
std::optional<Block> nextBlock(BigEndianReader& reader, bool isBig)
{
    constexpr int mostPadding = 3;
    for (int i = 0; i < mostPadding && !isBlockSignature(reader.peek(4)); ++i) reader.skip(1);
    if (reader.left() < 12 || !isBlockSignature(reader.take(4))) return std::nullopt;
    const QByteArrayView key = reader.take(4);
    const bool isLong = isBig && hasLongLength(key, reader);
    const qint64 length =
        isLong ? static_cast<qint64>(reader.number<quint64>()) : reader.number<quint32>();
    const QByteArrayView data = reader.take(length);
    if (reader.hasFailed()) return std::nullopt;
    return Block{key, data};
}

void readBlock(const Block& block, LayerRecord& record)
{
    BigEndianReader data(block.data);
    if (block.key == "luni") record.name = readUnicodeText(data);
    if (block.key == "lsct" || block.key == "lsdk") readSection(data, record);
    if (block.key == "iOpa") readFill(data, record);
    if (block.key == "vmsk" || block.key == "vsms") readPath(data, record);
    if (block.key == "clbl") record.isMixedAfterClip = data.number<quint8>() != 0;
    readKind(block, record);
}

}  // namespace ratoon
