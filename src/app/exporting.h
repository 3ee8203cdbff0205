// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/provenance.h"
#include "base/cancel.h"
#include "base/result.h"
#include "document/canvas.h"
#include "image/metadata.h"

#include <QString>

#include <vector>

namespace ratoon {

enum class IccChoice { Keep, Srgb };

/// A kind of file that pictures are written as.
struct ExportFormat {
    QString name;    ///< "PNG"
    QString ending;  ///< "png"
    bool hasQuality = false;
    bool isDeep = false;  ///< Keeps 16 bits.
    bool hasAlpha = false;
    bool hasMetadata = true;
    bool hasLayers = false;  ///< All of them, hidden ones too.
};

std::vector<ExportFormat> exportFormats();
/// By the ending of a file's name. Errors: Unsupported, with the endings that there are.
Result<ExportFormat> exportFormatFor(const QString& fileName);

struct ExportOptions {
    int quality = 92;                 ///< 1 … 100, JPEG and WebP.
    IccChoice icc = IccChoice::Keep;  ///< The canvas's profile, or converted to sRGB.
    MetadataChoice metadata = MetadataChoice::Safe;
    bool withPrompts = false;  ///< Among the metadata, and in names of layers.
    bool isEightBit = false;   ///< Of 16 bits, the upper ones.
    /// Pixels, never more than there are; 0: as large as it is. Layers are not scaled.
    int longSide = 0;

    /// What layers are called whose own names tell a prompt, or the name of a file that says nothing of itself.
    QString editName = QStringLiteral("Edit %1");
    QString groundName = QStringLiteral("Background");
    QString layerName = QStringLiteral("Layer %1");

    bool operator==(const ExportOptions&) const = default;
};

/// `canvas` as the bytes of an image file: rendered, or in layers. Errors: Unsupported, Unwritable, Cancelled.
Result<QByteArray> exportedBytes(const Canvas& canvas,
                                 const ExportFormat& format,
                                 const ExportOptions& options = {},
                                 const Provenance& provenance = {},
                                 const Cancel& cancel = {});

/// What is not in a file as it is in the document.
using ExportNotes = std::vector<Sentence>;

/// The same as a file, in the format of its ending. Written beside, synced, renamed: a failure leaves no file and an old
/// one intact.
Result<ExportNotes> exported(const Canvas& canvas,
                             const QString& path,
                             const ExportOptions& options = {},
                             const Provenance& provenance = {},
                             const Cancel& cancel = {});

}  // namespace ratoon
