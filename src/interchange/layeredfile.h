// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "interchange/layertree.h"

#include <functional>

namespace ratoon {

/// Files of other programs that hold a picture in layers.
enum class LayeredFormat { OpenRaster, Photoshop };

/// By the first bytes.
std::optional<LayeredFormat> sniffedLayers(QByteArrayView bytes);
/// By a file name's ending, for writing.
std::optional<LayeredFormat> layeredFormatForFileName(const QString& fileName);
QString mimeType(LayeredFormat format);
QString formatName(LayeredFormat format);  ///< "OpenRaster", "PSD"

/// Errors: Malformed, Unsupported, Cancelled.
Result<ReadCanvas> readLayers(const QByteArray& bytes,
                              LayeredFormat format,
                              const DecodeLimits& limits = {},
                              const Cancel& cancel = {});

/// The part of a file, of whatever kind, in which metadata is: of an OpenRaster the PNG of the whole picture, else all.
QByteArray describingPart(const QByteArray& file);
/// What a file, of whatever kind, says of printing.
std::optional<PrintResolution> resolutionIn(const QByteArray& file);

/// All layers of `canvas`, hidden ones too. `describe` adds metadata to the file, or to that part of it. Errors: its own,
/// Unwritable, Unsupported (size), Cancelled.
Result<QByteArray>
layeredFileOf(const Canvas& canvas,
              LayeredFormat format,
              const std::function<Result<QByteArray>(const QByteArray&)>& describe = {},
              const std::optional<PrintResolution>& resolution = {},
              const Cancel& cancel = {});
/// What of its layers is not in such a file as it is in the canvas.
std::vector<Sentence> writingNotes(const Canvas& canvas, LayeredFormat format);

}  // namespace ratoon
