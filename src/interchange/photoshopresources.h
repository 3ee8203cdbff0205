// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/resolution.h"
#include "interchange/bigendian.h"

#include <QSize>
#include <QStringList>

#include <optional>

// What a Photoshop file says of the whole picture, before its layers.

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
    QStringList channels;    ///< Names of those behind the colors, in their order.
    bool hasPaths = false;
    bool hasGuides = false;
    bool hasComps = false;  ///< Kept settings of which layers are seen.
};

std::optional<PhotoshopHeader> readHeader(BigEndianReader& reader);
PhotoshopResources readResources(BigEndianReader reader);

}  // namespace ratoon
