// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "image/resolution.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace ratoon {

/// How much of what a file says besides its pixels (EXIF, XMP, IPTC) goes into one made from it.
enum class MetadataChoice {
    None,
    Safe,  ///< Who made it and whose it is, when and how it was taken. No place, serial number or thumbnail.
    All,  ///< Place included.
};

/// What a file made from another one is to say.
struct MetadataWish {
    MetadataChoice choice = MetadataChoice::Safe;
    QSize size;          ///< Of the picture; it is upright.
    bool isSrgb = true;  ///< No other profile goes with it.
    QString
        sourceType;  ///< An address of IPTC's list of digital source types; empty: none is given.
    QString prompt = {};  ///< Written only if it is not empty.
    /// Whatever is chosen: it tells nothing of anybody. In formats with a place of their own for it encoded() writes it.
    std::optional<PrintResolution> resolution = {};
};

/// `file` (PNG, JPEG, WebP, TIFF or PSD, as just encoded) with what `original` says, as far as wished. Kinds that hold no
/// metadata come back as they are, an original that cannot be read counts as silent. Errors: Unwritable.
Result<QByteArray>
withMetadata(QByteArray file, const QByteArray& original, const MetadataWish& wish);

/// The same apart from a file, for formats that are written together with it; empty where there is nothing to say.
struct MetadataBlocks {
    QByteArray exif;  ///< From its TIFF header on.
    QByteArray xmp;
};
MetadataBlocks metadataBlocks(const QByteArray& original, const MetadataWish& wish);

/// The digital source type that a file declares; empty if it declares none.
QString declaredSourceType(const QByteArray& file);

}  // namespace ratoon
