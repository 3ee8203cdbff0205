// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

#include "image/transform.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace ratoon {

namespace {

constexpr qsizetype mostIccBytes = 4 * 1024 * 1024;

const char* qtName(Format format)
{
    switch (format) {
    case Format::Png: return "png";
    case Format::Jpeg: return "jpeg";
    case Format::WebP: return "webp";
    case Format::Tiff: return "tiff";
    case Format::Bmp: return "bmp";
    case Format::Gif: return "gif";
    }
    return "";
}

tl::unexpected<Error> unknownFormat()
{
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "This is not a picture in a known format.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Use PNG, JPEG, WebP, TIFF, BMP or GIF.")});
}

tl::unexpected<Error> broken(Format format)
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 picture is damaged or cut short."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Try another copy of it.")});
}

Result<void> withinLimits(QSize size, const DecodeLimits& limits)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() <= limits.side && size.height() <= limits.side && pixels <= limits.pixels)
        return {};
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The picture is too large: %1 × %2 pixels; at most %3 on a side and "
                           "%4 million in all are possible."),
         {QString::number(size.width()),
          QString::number(size.height()),
          QString::number(limits.side),
          QString::number(limits.pixels / 1'000'000)}},
        {QT_TRANSLATE_NOOP("Sentence", "Make it smaller in another program.")});
}

int exifOrientation(QImageIOHandler::Transformations transformation)
{
    switch (transformation) {
    case QImageIOHandler::TransformationMirror: return 2;
    case QImageIOHandler::TransformationRotate180: return 3;
    case QImageIOHandler::TransformationFlip: return 4;
    case QImageIOHandler::TransformationFlipAndRotate90: return 5;
    case QImageIOHandler::TransformationRotate90: return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90: return 7;
    case QImageIOHandler::TransformationRotate270: return 8;
    default: return 1;
    }
}

// A reader of one picture in memory that can be nothing but `format`.
class Reader {
public:
    Reader(QByteArrayView bytes, Format format)
        : m_bytes(QByteArray::fromRawData(bytes.data(), bytes.size()))
        , m_buffer(&m_bytes)
        , m_reader(&m_buffer, qtName(format))
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setAutoTransform(false);
    }

    QImageReader& operator*() { return m_reader; }
    QImageReader* operator->() { return &m_reader; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QImageReader m_reader;
};

QByteArray iccOf(const QImage& image)
{
    const QByteArray icc = image.colorSpace().iccProfile();
    return icc.size() > mostIccBytes ? QByteArray() : icc;
}

}  // namespace

std::optional<Format> sniffedFormat(QByteArrayView bytes)
{
    const auto startsWith = [bytes](QByteArrayView magic) { return bytes.startsWith(magic); };
    if (startsWith("\x89PNG\r\n\x1a\n")) return Format::Png;
    if (startsWith("\xff\xd8\xff")) return Format::Jpeg;
    if (startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP")
        return Format::WebP;
    using namespace std::string_view_literals;
    if (startsWith("II*\0"sv) || startsWith("MM\0*"sv)) return Format::Tiff;
    if (startsWith("BM") && bytes.size() >= 26) return Format::Bmp;
    if (startsWith("GIF87a") || startsWith("GIF89a")) return Format::Gif;
    return std::nullopt;
}

std::optional<Format> formatForFileName(const QString& fileName)
{
    const QString ending = fileName.section(u'.', -1).toLower();
    if (ending == u"png") return Format::Png;
    if (ending == u"jpg" || ending == u"jpeg" || ending == u"jpe") return Format::Jpeg;
    if (ending == u"webp") return Format::WebP;
    if (ending == u"tif" || ending == u"tiff") return Format::Tiff;
    if (ending == u"bmp") return Format::Bmp;
    if (ending == u"gif") return Format::Gif;
    return std::nullopt;
}

QByteArray mimeType(Format format)
{
    return QByteArray("image/") + qtName(format);
}

QString formatName(Format format)
{
    return format == Format::WebP ? QStringLiteral("WebP")
                                  : QString::fromLatin1(qtName(format)).toUpper();
}

Result<PictureInfo> probed(QByteArrayView bytes, const DecodeLimits& limits)
{
    const auto format = sniffedFormat(bytes);
    if (!format) return unknownFormat();
    const bool reply = *format == Format::Png || *format == Format::Jpeg || *format == Format::WebP;
    if (limits.repliesOnly && !reply) return unknownFormat();
    Reader reader(bytes, *format);
    const QSize size = reader->size();
    if (size.isEmpty()) return broken(*format);
    CHECKED(withinLimits(size, limits));
    PictureInfo info;
    info.format = *format;
    info.orientation = exifOrientation(reader->transformation());
    info.size = info.orientation >= 5 ? size.transposed() : size;
    info.frames = std::max(1, reader->imageCount());
    return info;
}

Result<Decoded> decoded(const QByteArray& bytes, const DecodeLimits& limits, const Cancel& cancel)
{
    TRY(info, probed(bytes, limits));
    QImageReader::setAllocationLimit(1024);
    QImage pixels;
    Reader reader(bytes, info.format);
    if (!reader->read(&pixels)) return broken(info.format);
    if (cancel.requested()) return failure(ErrorCode::Cancelled, {});
    const QByteArray icc = iccOf(pixels);
    return Decoded{oriented(Image::fromQImage(pixels, icc), info.orientation), info};
}

Result<QImage> decodedPreview(const QByteArray& bytes, QSize atLeast, const DecodeLimits& limits)
{
    TRY(whole, decoded(bytes, limits));
    const QSize size = whole.image.size().scaled(atLeast, Qt::KeepAspectRatio);
    if (size.width() >= whole.image.width()) return whole.image.toQImage();
    return resampled(whole.image, size.expandedTo({1, 1})).toQImage();
}

Result<QByteArray> encoded(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    if (options.format == Format::Gif || image.isNull())
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 pictures cannot be written."),
                        {formatName(options.format)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose PNG, JPEG, WebP, TIFF or BMP.")});
    QImage pixels = image.toQImage();
    if (options.format == Format::Jpeg || options.format == Format::Bmp) {
        QImage flat(pixels.size(), QImage::Format_RGB888);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, pixels);
        pixels = flat;
    }
    if (options.embedIcc && !image.icc().isEmpty())
        pixels.setColorSpace(QColorSpace::fromIccProfile(image.icc()));
    if (cancel.requested()) return failure(ErrorCode::Cancelled, {});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, qtName(options.format));
    writer.setQuality(options.format == Format::Png ? 80 : options.quality);
    if (options.format == Format::Tiff) writer.setCompression(1);
    if (!writer.write(pixels))
        return failure(ErrorCode::Unwritable,
                       {QT_TRANSLATE_NOOP("Sentence", "The picture could not be written as %1."),
                        {formatName(options.format)}});
    return bytes;
}

}  // namespace ratoon
