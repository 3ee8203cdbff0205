// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/bigendian.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

// What a Photoshop file says of its layers, before any pixel is unpacked.

namespace ratoon {

inline constexpr QByteArrayView
    dissolveKey("diss");  ///< Scattered pixels instead of half seen ones.

struct ChannelRecord {
    int id = 0;  ///< 0 … colors, −1 alpha, −2 mask, −3 mask of shapes and mask together.
    qint64 length = 0;
};

struct MaskRecord {
    QRect rect;
    quint8 outside = 0;
    bool isDisabled = false;
    bool isDrawn = false;     ///< From the layer's path, which is in it then.
    quint8 density = 255;     ///< 0: it hides nothing.
    bool isBeyondUs = false;  ///< Its edge is softened, or it is two of different densities.
};

enum class Section : quint32 { Layer = 0, OpenGroup = 1, ClosedGroup = 2, GroupEnd = 3 };

/// Shadows and the like. What Photoshop 5 knew of them stands beside what is known today.
enum class Effects { None, Old, Idle, Live };

struct LayerRecord {
    QRect rect;
    std::vector<ChannelRecord> channels;
    QByteArray key;  ///< How it is mixed; "pass" for a group that its layers shine through.
    double opacity = 1.0;
    bool isClipped = false;
    bool isHidden = false;
    std::optional<MaskRecord> mask = {};
    QString name;
    Section section = Section::Layer;
    std::optional<QRect> artboard = {};  ///< What is in the group is seen only there.
    Effects effects = Effects::None;
    bool hasPath = false;
    bool isCutByPath = false;
    bool isText = false;
    bool isPlaced = false;         ///< Pixels made from a file of its own.
    bool isAdjustment = false;     ///< Or a fill: without pixels of its own.
    bool isPartlyFilled = false;   ///< Some modes know that from opacity.
    bool isMixedAfterClip = true;  ///< Those that are clipped to it are mixed with it alone.
    bool isBeyondUs = false;       ///< It has something that we cannot draw.
    bool isSeen = true;            ///< With all that it is in, and what it is clipped to.
    bool isKeptEmpty = false;      ///< A layer still, though it has no pixels.

    bool hasPixels() const { return section == Section::Layer && !rect.isEmpty(); }
};

struct PhotoshopRecords {
    std::vector<LayerRecord> layers;  ///< Bottom first.
    QByteArrayView pixels;            ///< Of all layers, one channel after another.
    bool hasTransparency = false;     ///< The whole picture's next channel is its alpha.
    bool hasComments = false;
};

/// From the section of layers and masks; nothing if it is damaged.
std::optional<PhotoshopRecords> readRecords(BigEndianReader reader, bool isBig);

}  // namespace ratoon
