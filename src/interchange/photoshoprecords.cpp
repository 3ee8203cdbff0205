// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshoprecords.h"

#include "interchange/layertree.h"
#include "interchange/photoshop.h"
#include "interchange/photoshopblocks.h"
#include "interchange/photoshopvalues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace ratoon {

namespace {

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
        return edge >= -farthestOffset && edge <= farthestOffset;
    });
    if (!isNear || right < left || bottom < top) return {};
    return {QPoint(left, top), QPoint(right - 1, bottom - 1)};
}

// ImageMagick 6 writes these letters from the last to the first.
QByteArray readKey(BigEndianReader& reader)
{
    QByteArray key = reader.take(4).toByteArray();
    QByteArray turned = key;
    std::ranges::reverse(turned);
    const bool isTurned = blendFromPhotoshop(turned) || turned == dissolveKey;
    return isTurned && !blendFromPhotoshop(key) ? turned : key;
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

// Where these are laid in part, the fill differs from opacity.
bool tellsFillFromOpacity(QByteArrayView key)
{
    constexpr std::array telling = {"idiv", "lbrn", "div ", "lddg", "vLit", "lLit", "hMix", "diff"};
    return std::ranges::any_of(telling, [key](const char* each) { return key == each; });
}

bool hasMoreThanWeDraw(const LayerRecord& record)
{
    const bool isMasked = record.mask && !record.mask->isDisabled;
    const bool isCut = record.isCutByPath && !(isMasked && record.mask->isDrawn);
    const bool hasEffects = record.effects == Effects::Old || record.effects == Effects::Live;
    return record.isBeyondUs || record.isAdjustment || hasEffects || isCut ||
           (isMasked && record.mask->isBeyondUs) ||
           (record.isPartlyFilled && tellsFillFromOpacity(record.key));
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
    record.key = readKey(reader);
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
    const qint64 before = extra.left();
    record.name = readShortText(extra);
    extra.skip((4 - (before - extra.left()) % 4) % 4);
    while (const auto block = nextBlock(extra, isBig)) readBlock(*block, record);
    record.isBeyondUs = hasMoreThanWeDraw(record);
    if (reader.hasFailed()) return std::nullopt;
    return record;
}

// What is in a group that is hidden is not seen: the group stands above it.
void markHiddenGroups(std::vector<LayerRecord>& layers)
{
    std::vector<bool> seen(1, true);
    for (std::size_t i = layers.size(); i-- > 0;) {
        LayerRecord& record = layers[i];
        if (record.section == Section::GroupEnd) {
            if (seen.size() > 1) seen.pop_back();
            continue;
        }
        record.isSeen = seen.back() && !record.isHidden;
        if (record.section != Section::Layer) seen.push_back(record.isSeen);
    }
}

// Nor is what is clipped to something hidden.
void markClipped(std::vector<LayerRecord>& layers)
{
    std::vector<LayerRecord*> grounds(1, nullptr);
    for (LayerRecord& record : layers) {
        if (record.section == Section::GroupEnd) {
            grounds.push_back(nullptr);
            continue;
        }
        if (record.section != Section::Layer && grounds.size() > 1) grounds.pop_back();
        LayerRecord*& ground = grounds.back();
        if (!record.isClipped || ground == nullptr) {
            ground = &record;
            continue;
        }
        record.isSeen = record.isSeen && ground->isSeen;
        if (record.isSeen && !ground->isMixedAfterClip && record.key != "norm")
            ground->isBeyondUs = true;
    }
}

// A layer without pixels is one still where others have some. An adjustment stays so only to hide what is clipped to it.
void markEmpty(std::vector<LayerRecord>& layers)
{
    const bool isAnyDrawn = std::ranges::any_of(layers, &LayerRecord::hasPixels);
    for (std::size_t i = 0; i < layers.size() && isAnyDrawn; ++i) {
        LayerRecord& record = layers[i];
        const bool isEmpty = record.section == Section::Layer && !record.hasPixels();
        const bool isGround = i + 1 < layers.size() && layers[i + 1].isClipped;
        record.isKeptEmpty = isEmpty && (!record.isAdjustment || (record.isHidden && isGround));
    }
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
    markHiddenGroups(records.layers);
    markClipped(records.layers);
    markEmpty(records.layers);
    return records;
}

void readBlockOfAll(const Block& block, bool isBig, std::optional<PhotoshopRecords>& records)
{
    BigEndianReader data(block.data);
    const bool isBare = records->layers.empty();
    if ((block.key == "Mt16" || block.key == "Mtrn") && isBare) {
        records->hasTransparency = true;
    } else if (block.key == "Anno") {
        data.skip(4);  // version
        records->hasComments = data.number<quint32>() > 0;
    } else if ((block.key == "Lr16" || block.key == "Layr") && isBare) {
        // Deep pictures keep their layers here.
        const bool hasComments = records->hasComments;
        records = readLayerInfo(data, isBig);
        if (records) records->hasComments = hasComments;
    }
}

}  // namespace

std::optional<PhotoshopRecords> readRecords(BigEndianReader reader, bool isBig)
{
    if (reader.left() < 4) return PhotoshopRecords();
    const BigEndianReader info(reader.take(readLength(reader, isBig)));
    if (reader.hasFailed()) return std::nullopt;
    auto records = readLayerInfo(info, isBig);
    if (reader.left() >= 4) reader.skip(reader.number<quint32>());  // the mask over all
    while (const auto block = nextBlock(reader, isBig)) {
        if (!records) return std::nullopt;
        readBlockOfAll(*block, isBig, records);
    }
    return records;
}

}  // namespace ratoon
