// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "image/resolution.h"
#include "interchange/bigendian.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

// What a Photoshop file says of its layers, before any pixel is unpacked.

namespace ratoon {

enum class PhotoshopColors : quint16 { Grey = 1, Rgb = 3, Cmyk = 4 };

struct PhotoshopHeader {
    bool isBig = false;  ///< PSB: lengths have eight bytes.
    int channels = 0;    ///< Of the whole picture.
    QSize size;
    int bits = 0;
    PhotoshopColors colors = PhotoshopColors::Rgb;

    int colorChannels() const;
};

struct PhotoshopResources {
    QByteArray icc;
    std::optional<PrintResolution> resolution = {};
    bool hasPicture = true;  ///< The whole picture at the end is more than a placeholder.
};

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
    bool hasPath = false;                ///< Which cuts the layer.
    std::optional<QRect> artboard = {};  ///< What is in the group is seen only there.
    bool isBeyondUs = false;  ///< An adjustment, a fill, an effect, or another way of being mixed.
};

struct PhotoshopRecords {
    std::vector<LayerRecord> layers;  ///< Bottom first.
    QByteArrayView pixels;            ///< Of all layers, one channel after another.
    bool hasTransparency = false;     ///< The whole picture's next channel is its alpha.
};

std::optional<PhotoshopHeader> readHeader(BigEndianReader& reader);
PhotoshopResources readResources(BigEndianReader reader);
/// From the section of layers and masks; nothing if it is damaged.
std::optional<PhotoshopRecords> readRecords(BigEndianReader reader, bool isBig);

}  // namespace ratoon
