// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

#include "image/color.h"
#include "image/formats.h"
#include "image/metadata.h"
#include "image/transform.h"

#include <QFileInfo>
#include <QtEndian>

namespace ratoon {

namespace {

tl::unexpected<Error> unknownFormat(const DecodeLimits& limits)
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "This is not a picture in a known format.")},
        limits.repliesOnly
            ? Sentence{QT_TRANSLATE_NOOP("Sentence", "Use PNG, JPEG or WebP.")}
            : Sentence{QT_TRANSLATE_NOOP(
                  "Sentence",
                  "Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.")});
}

/// By the brands of the file (ISO/IEC 14496-12, "ftyp"), of which the first is the main one.
std::optional<Format> sniffedHeif(QByteArrayView bytes)
{
    constexpr qsizetype head = 16;
    if (bytes.size() < head || bytes.sliced(4, 4) != "ftyp") return std::nullopt;
    const qsizetype length = std::min<qsizetype>(qFromBigEndian<quint32>(bytes.data()), 256);
    for (qsizetype at = 8; at + 4 <= std::min(length, bytes.size()); at += 4) {
        const QByteArrayView brand = bytes.sliced(at, 4);
        if (brand == "avif" || brand == "avis") return Format::Avif;
        if (brand == "heic" || brand == "heix" || brand == "heim" || brand == "heis")
            return Format::Heic;
    }
    return std::nullopt;
}

Result<StoredInfo> storedInfo(QByteArrayView bytes, Format format)
{
    switch (format) {
    case Format::Png: return probedPng(bytes);
    case Format::Jpeg: return probedJpeg(bytes);
    case Format::WebP: return probedWebP(bytes);
    case Format::Tiff: return probedTiff(bytes);
    case Format::Bmp:
    case Format::Gif: return probedByQt(bytes, format);
    case Format::Avif:
    case Format::Heic: return probedHeif(bytes, format);
    }
    return unsupported(format);
}

// Most have nothing to say.
Result<NotedImage> unnoted(Result<Image> image)
{
    return std::move(image).map([](Image&& picture) { return NotedImage{std::move(picture)}; });
}

Result<NotedImage> storedPicture(QByteArrayView bytes, Format format, const Cancel& cancel)
{
    switch (format) {
    case Format::Png: return unnoted(decodedPng(bytes, cancel));
    case Format::Jpeg: return decodedJpeg(bytes, cancel);
    case Format::WebP: return unnoted(decodedWebP(bytes, cancel));
    case Format::Tiff: return unnoted(decodedTiff(bytes, cancel));
    case Format::Bmp:
    case Format::Gif: return unnoted(decodedByQt(bytes, format, cancel));
    case Format::Avif:
    case Format::Heic: return unnoted(decodedHeif(bytes, format, cancel));
    }
    return unsupported(format);
}

// Files hold RGB, so a picture in grey numbers is written in sRGB ones. So is every picture where the file cannot
// say what its numbers mean.
Result<Image> writable(const Image& image, Format format, const Cancel& cancel)
{
    const QByteArray& icc = image.icc();
    const bool isGrey = icc.size() >= 128 && icc.sliced(16, 4) == "GRAY";
    const bool isToBeNamed = format == Format::Bmp && !isSrgb(icc);
    if (!isGrey && !isToBeNamed) return image;
    return convertedTo(image, {}, cancel);
}

}  // namespace

Result<void> checkedSize(QSize size, const DecodeLimits& limits)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() <= limits.side && size.height() <= limits.side && pixels <= limits.pixels)
        return {};
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The picture is too large: %1 × %2 pixels. At most %3 on a side and "
                           "%4 million in all can be opened."),
         {QString::number(size.width()),
          QString::number(size.height()),
          QString::number(limits.side),
          QString::number(static_cast<double>(limits.pixels) / 1e6)}},
        {QT_TRANSLATE_NOOP("Sentence", "Make it smaller in another program.")});
}

std::optional<Format> sniffedFormat(QByteArrayView bytes)
{
    const auto startsWith = [bytes](QByteArrayView magic) { return bytes.startsWith(magic); };
    if (startsWith("\x89PNG\r\n\x1a\n")) return Format::Png;
    if (startsWith("\xff\xd8\xff")) return Format::Jpeg;
    if (startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP")
        return Format::WebP;
    if (startsWith({"II*\0", 4}) || startsWith({"MM\0*", 4})) return Format::Tiff;
    if (startsWith({"II+\0", 4}) || startsWith({"MM\0+", 4})) return Format::Tiff;  // BigTIFF
    if (startsWith("BM") && bytes.size() >= 26) return Format::Bmp;
    if (startsWith("GIF87a") || startsWith("GIF89a")) return Format::Gif;
    return sniffedHeif(bytes);
}

std::optional<Format> formatForFileName(const QString& fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"png") return Format::Png;
    if (ending == u"jpg" || ending == u"jpeg" || ending == u"jpe") return Format::Jpeg;
    if (ending == u"webp") return Format::WebP;
    if (ending == u"tif" || ending == u"tiff") return Format::Tiff;
    if (ending == u"bmp") return Format::Bmp;
    if (ending == u"gif") return Format::Gif;
    if (ending == u"avif") return Format::Avif;
    if (ending == u"heic" || ending == u"heif") return Format::Heic;
    return std::nullopt;
}

QByteArray mimeType(Format format)
{
    switch (format) {
    case Format::Png: return "image/png";
    case Format::Jpeg: return "image/jpeg";
    case Format::WebP: return "image/webp";
    case Format::Tiff: return "image/tiff";
    case Format::Bmp: return "image/bmp";
    case Format::Gif: return "image/gif";
    case Format::Avif: return "image/avif";
    case Format::Heic: return "image/heic";
    }
    return {};
}

QString formatName(Format format)
{
    switch (format) {
    case Format::Png: return QStringLiteral("PNG");
    case Format::Jpeg: return QStringLiteral("JPEG");
    case Format::WebP: return QStringLiteral("WebP");
    case Format::Tiff: return QStringLiteral("TIFF");
    case Format::Bmp: return QStringLiteral("BMP");
    case Format::Gif: return QStringLiteral("GIF");
    case Format::Avif: return QStringLiteral("AVIF");
    case Format::Heic: return QStringLiteral("HEIC");
    }
    return {};
}

Result<PictureInfo> probed(QByteArrayView bytes, const DecodeLimits& limits)
{
    const auto format = sniffedFormat(bytes);
    if (!format) return unknownFormat(limits);
    const bool isForReplies =
        *format == Format::Png || *format == Format::Jpeg || *format == Format::WebP;
    if (limits.repliesOnly && !isForReplies) return unknownFormat(limits);
    TRY(stored, storedInfo(bytes, *format));
    if (stored.size.isEmpty()) return damaged(*format);
    CHECKED(checkedSize(stored.size, limits));
    const bool lies = stored.orientation >= 5;
    return PictureInfo{
        *format, lies ? stored.size.transposed() : stored.size, stored.orientation, stored.frames};
}

Result<Decoded> decoded(const QByteArray& bytes, const DecodeLimits& limits, const Cancel& cancel)
{
    TRY(info, probed(bytes, limits));
    TRY(stored, storedPicture(bytes, info.format, cancel));
    std::vector<Sentence> notes = std::move(stored.notes);
    if (!hasFittingIcc(stored.image)) {
        stored.image = stored.image.withIcc({});
        notes.push_back({QT_TRANSLATE_NOOP(
            "Sentence",
            "The color profile in the file does not fit its pixels and was left out.")});
    }
    Image upright = oriented(std::exchange(stored.image, {}), info.orientation);
    // A header may promise one size and the picture have another: only the latter counts from here on.
    if (upright.size() != info.size) return damaged(info.format);
    return Decoded{std::move(upright), info, std::move(notes)};
}

Result<QImage> decodedPreview(const QByteArray& bytes, QSize atLeast, const DecodeLimits& limits)
{
    TRY(info, probed(bytes, limits));
    if (info.format == Format::Jpeg) return previewedJpeg(bytes, atLeast);
    TRY(picture, decoded(bytes, limits));
    const QSize whole = picture.image.size();
    const QSize wanted = whole.scaled(atLeast, Qt::KeepAspectRatio).expandedTo({1, 1});
    const bool shrinks = wanted.width() < whole.width() && wanted.height() < whole.height();
    const Image small = shrinks ? resampled(picture.image, wanted) : picture.image;
    return converted(small, Depth::Eight).toQImage();
}

bool canWrite(Format format)
{
    if (format == Format::Avif || format == Format::Heic) return canWriteHeif(format);
    return format != Format::Gif;
}

Result<QByteArray> encoded(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    return encoded(image, options, {}, cancel);
}

Result<QByteArray> encoded(const Image& image,
                           const EncodeOptions& options,
                           const MetadataBlocks& blocks,
                           const Cancel& cancel)
{
    if (image.isNull() || options.format == Format::Gif) return unwritable(options.format);
    TRY(picture, writable(image, options.format, cancel));
    EncodeOptions checked = options;
    checked.quality = std::clamp(options.quality, 1, 100);
    switch (options.format) {
    case Format::Png: return encodedPng(picture, checked, cancel);
    case Format::Jpeg: return encodedJpeg(picture, checked, cancel);
    case Format::WebP: return encodedWebP(picture, checked, cancel);
    case Format::Tiff: return encodedTiff(picture, checked, cancel);
    case Format::Bmp: return encodedBmp(picture, checked, cancel);
    case Format::Avif:
    case Format::Heic: return encodedHeif(picture, checked, blocks, cancel);
    case Format::Gif: break;
    }
    return unwritable(options.format);
}

}  // namespace ratoon
