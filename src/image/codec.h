// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"
#include "image/resolution.h"

#include <QByteArray>

#include <optional>

namespace ratoon {

struct MetadataBlocks;

enum class Format { Png, Jpeg, WebP, Tiff, Bmp, Gif, Avif, Heic };

/// By the first bytes, never by name or by what someone declared.
std::optional<Format> sniffedFormat(QByteArrayView bytes);
/// By a file name's ending, for writing.
std::optional<Format> formatForFileName(const QString& fileName);
QByteArray mimeType(Format format);  ///< "image/png" …
QString formatName(Format format);   ///< "PNG" …

/// What may come in. Exceeding it is refused with the numbers before anything large is allocated.
struct DecodeLimits {
    int side = 32'768;            ///< Pixels.
    qint64 pixels = 250'000'000;  ///< More than any sensor on sale has.
    bool repliesOnly = false;     ///< PNG, JPEG and WebP only: what a model may answer with.

    static DecodeLimits forReplies() { return {.pixels = 64'000'000, .repliesOnly = true}; }
};

/// Unsupported, with the numbers, if it exceeds them.
Result<void> checkedSize(QSize size, const DecodeLimits& limits);

struct PictureInfo {
    Format format = Format::Png;
    QSize size;           ///< Upright: after orientation.
    int orientation = 1;  ///< EXIF, 1 … 8
    int frames = 1;       ///< Only the first is decoded: say so when there are more.
};

struct Decoded {
    Image
        image;  ///< Upright, straight alpha, profile verbatim (beyond 4 MiB, or one of other colors, ignored).
    PictureInfo info;
    std::vector<Sentence> notes = {};  ///< What of the file could not be kept as it is.
};

/// Reads the header only.
Result<PictureInfo> probed(QByteArrayView bytes, const DecodeLimits& limits = {});

/// Decodes a whole picture. CMYK, grey, palette and 16-bit files become RGBA of 8 or 16 bits.
/// Errors: Malformed (cut, damaged), Unsupported (format, size).
Result<Decoded>
decoded(const QByteArray& bytes, const DecodeLimits& limits = {}, const Cancel& cancel = {});

/// A small upright picture quickly: JPEGs are scaled while decoding. At least `size` on the longer side if the
/// original is; 8 bit, for the screen: JPEGs in sRGB, others in their own profile.
Result<QImage>
decodedPreview(const QByteArray& bytes, QSize atLeast, const DecodeLimits& limits = {});

struct EncodeOptions {
    Format format = Format::Png;
    int quality = 92;  ///< 1 … 100, JPEG, WebP (100: lossless), AVIF and HEIC.
    bool embedIcc = true;
    /// Written where the format has a place of its own for it: WebP, AVIF and HEIC have it in their EXIF.
    std::optional<PrintResolution> resolution = {};
};

/// Whether encoded() writes it on this computer. GIF is never written; AVIF and HEIC need a library and its codecs.
bool canWrite(Format format);

/// JPEG and BMP flatten alpha on white and store 8 bits; BMP, which names no profile, is in sRGB. PNG and TIFF keep
/// 16 bits and alpha, HEIC 10 bits of them, AVIF 8. Only profile and print resolution are written with them. Error:
/// Unsupported.
Result<QByteArray>
encoded(const Image& image, const EncodeOptions& options, const Cancel& cancel = {});

/// The same; AVIF and HEIC say `blocks` of themselves. Into other files withMetadata() writes them.
Result<QByteArray> encoded(const Image& image,
                           const EncodeOptions& options,
                           const MetadataBlocks& blocks,
                           const Cancel& cancel);

}  // namespace ratoon
