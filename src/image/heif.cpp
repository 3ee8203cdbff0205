// SPDX-License-Identifier: GPL-3.0-or-later
//
// AVIF and HEIC (ISO/IEC 23008-12), by libheif where it is installed.
#include "image/heif.h"

#include "image/formats.h"
#include "image/heiflibrary.h"
#include "image/transform.h"

#include <QColorSpace>
#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace ratoon {

namespace {

constexpr int deepBits = 10;     // what every reader of such files can read
constexpr int fineQuality = 90;  // from here on colors are as sharp as brightness
constexpr int encoderSpeed =
    6;  // of libaom's 0 … 9: beyond 7 the files grow, below 5 a large picture takes minutes

tl::unexpected<Error> notInstalled(Format format)
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "%1 pictures need the library libheif, with its codecs."),
         {formatName(format)}},
        {QT_TRANSLATE_NOOP("Sentence", "Install libheif, or use PNG or JPEG.")});
}

bool isGood(const heif_error& error)
{
    return error.code == heif_error_Ok;
}

/// An opened file, and the picture in it that counts.
struct HeifFile {
    HeifContext context;
    HeifHandle handle;
};

Result<HeifFile> opened(const HeifLibrary& heif, QByteArrayView bytes, Format format)
{
    HeifContext context(heif.contextAlloc(), heif.contextFree);
    const auto size = static_cast<std::size_t>(bytes.size());
    heif_image_handle* handle = nullptr;
    const bool isRead = isGood(heif.contextRead(context.get(), bytes.data(), size, nullptr)) &&
                        isGood(heif.contextPrimary(context.get(), &handle));
    if (!isRead) return damaged(format);
    return HeifFile{std::move(context), HeifHandle(handle, heif.handleRelease)};
}

QSize sizeOf(const HeifLibrary& heif, const HeifFile& file)
{
    return {heif.handleWidth(file.handle.get()), heif.handleHeight(file.handle.get())};
}

/// Of colors that are told by their numbers in ITU-T H.273; empty for those of sRGB.
QByteArray iccOfNumbers(const HeifLibrary& heif, const HeifFile& file)
{
    heif_color_profile_nclx* found = nullptr;
    if (!isGood(heif.handleNclx(file.handle.get(), &found))) return {};
    const HeifNclx numbers(found, heif.nclxFree);
    const auto primaries = numbers->color_primaries;
    if (primaries == heif_color_primaries_SMPTE_EG_432_1)
        return QColorSpace(QColorSpace::DisplayP3).iccProfile();
    if (primaries != heif_color_primaries_ITU_R_BT_2020_2_and_2100_0) return {};
    return QColorSpace({0.3127, 0.3290},
                       {0.708, 0.292},
                       {0.170, 0.797},
                       {0.131, 0.046},
                       QColorSpace::TransferFunction::SRgb)
        .iccProfile();
}

QByteArray iccOf(const HeifLibrary& heif, const HeifFile& file)
{
    const std::size_t size = heif.handleProfileSize(file.handle.get());
    if (size == 0) return iccOfNumbers(heif, file);
    if (size > static_cast<std::size_t>(mostIccBytes)) return {};
    QByteArray icc(static_cast<qsizetype>(size), Qt::Uninitialized);
    return isGood(heif.handleProfile(file.handle.get(), icc.data())) ? icc : QByteArray();
}

/// Samples of fewer bits, spread over 16.
QImage spread(const QImage& picture, int bits)
{
    QImage result(picture.size(), QImage::Format_RGBA64);
    const quint32 most = (1U << static_cast<unsigned>(bits)) - 1;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* from = reinterpret_cast<const quint16*>(picture.constScanLine(y));
        auto* to = reinterpret_cast<quint16*>(result.scanLine(y));
        for (int i = 0; i < picture.width() * 4; ++i)
            to[i] =
                static_cast<quint16>((std::min<quint32>(from[i], most) * 65535U + most / 2) / most);
    }
    return result;
}

QImage premultiplied(QImage picture, bool isDeep)
{
    picture.reinterpretAsFormat(isDeep ? QImage::Format_RGBA64_Premultiplied
                                       : QImage::Format_RGBA8888_Premultiplied);
    return picture.convertToFormat(isDeep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
}

Image imageOf(const HeifLibrary& heif, const HeifFile& file, const HeifImage& decoded, int bits)
{
    int stride = 0;
    const uchar* plane = heif.imageConstPlane(decoded.get(), heif_channel_interleaved, &stride);
    const bool isDeep = bits > 8;
    const QImage seen(plane,
                      heif.imageWidth(decoded.get(), heif_channel_interleaved),
                      heif.imageHeight(decoded.get(), heif_channel_interleaved),
                      stride,
                      isDeep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    QImage picture = isDeep ? spread(seen, bits) : seen;
    if (heif.handleIsPremultiplied(file.handle.get()) != 0)
        picture = premultiplied(picture.copy(), isDeep);
    return Image::fromQImage(picture, iccOf(heif, file));
}

heif_error append(heif_context* /*context*/, const void* data, std::size_t size, void* bytes)
{
    static_cast<QByteArray*>(bytes)->append(static_cast<const char*>(data),
                                            static_cast<qsizetype>(size));
    return {heif_error_Ok, heif_suberror_Unspecified, ""};
}

heif_compression_format compressionOf(Format format)
{
    return format == Format::Avif ? heif_compression_AV1 : heif_compression_HEVC;
}

/// One channel (0 … 3 of RGBA) of a picture, in `bits` bits.
void fillPlane(const HeifLibrary& heif,
               heif_image* image,
               heif_channel channel,
               const QImage& pixels,
               int bits)
{
    const auto index = channel == heif_channel_Alpha ? 3 : channel - heif_channel_R;
    int stride = 0;
    uchar* plane = heif.imagePlane(image, channel, &stride);
    const quint32 most = (1U << static_cast<unsigned>(bits)) - 1;
    for (int y = 0; y < pixels.height(); ++y) {
        uchar* row = plane + static_cast<qptrdiff>(y) * stride;
        const uchar* eight = pixels.constScanLine(y) + index;
        const auto* deep = reinterpret_cast<const quint16*>(pixels.constScanLine(y)) + index;
        auto* wide = reinterpret_cast<quint16*>(row);
        for (int x = 0; x < pixels.width(); ++x) {
            if (bits == 8)
                row[x] = eight[4 * x];
            else
                wide[x] = static_cast<quint16>((deep[4 * x] * most + 32767U) / 65535U);
        }
    }
}

/// The picture as the library holds one. Null if it has no memory for that.
HeifImage held(const HeifLibrary& heif, const Image& image, const EncodeOptions& options)
{
    const int bits = image.depth() == Depth::Sixteen ? deepBits : 8;
    const QSize size = image.size();
    heif_image* made = nullptr;
    bool isGoodSoFar = isGood(
        heif.imageCreate(size.width(), size.height(), heif_colorspace_RGB, heif_chroma_444, &made));
    HeifImage result(made, heif.imageRelease);
    std::vector channels = {heif_channel_R, heif_channel_G, heif_channel_B};
    if (!image.isOpaque()) channels.push_back(heif_channel_Alpha);
    const QImage pixels = image.toQImage();
    for (const heif_channel channel : channels) {
        isGoodSoFar = isGoodSoFar &&
                      isGood(heif.imageAddPlane(made, channel, size.width(), size.height(), bits));
        if (!isGoodSoFar) return {nullptr, heif.imageRelease};
        fillPlane(heif, made, channel, pixels, bits);
    }
    const QByteArray icc = iccToEmbed(image, options);
    if (!icc.isEmpty())
        heif.imageSetProfile(made, "prof", icc.constData(), static_cast<std::size_t>(icc.size()));
    return result;
}

void describe(const HeifLibrary& heif,
              const HeifContext& context,
              const HeifHandle& handle,
              const MetadataBlocks& blocks)
{
    const auto size = [](const QByteArray& bytes) { return static_cast<int>(bytes.size()); };
    const auto& [exif, xmp] = blocks;
    if (!exif.isEmpty())
        heif.contextAddExif(context.get(), handle.get(), exif.constData(), size(exif));
    if (!xmp.isEmpty()) heif.contextAddXmp(context.get(), handle.get(), xmp.constData(), size(xmp));
}

QByteArray blockOf(const HeifLibrary& heif, const HeifFile& file, heif_item_id id)
{
    constexpr std::size_t mostBytes = 16 << 20;
    const std::size_t size = heif.blockSize(file.handle.get(), id);
    if (size == 0 || size > mostBytes) return {};
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    return isGood(heif.blockBytes(file.handle.get(), id, bytes.data())) ? bytes : QByteArray();
}

/// It begins with the number of bytes, after that number, that stand before its TIFF header.
QByteArray tiffOf(const QByteArray& block)
{
    constexpr qsizetype numberBytes = 4;
    if (block.size() < numberBytes) return {};
    const auto before = qFromBigEndian<quint32>(block.constData());
    return before < block.size() - numberBytes ? block.mid(numberBytes + before) : QByteArray();
}

}  // namespace

MetadataBlocks heifMetadata(QByteArrayView bytes, Format format)
{
    MetadataBlocks blocks;
    const auto heif = HeifLibrary::loaded();
    if (!heif) return blocks;
    const auto file = opened(*heif, bytes, format);
    if (!file) return blocks;
    std::array<heif_item_id, 16> ids = {};
    const int count =
        heif->handleBlocks(file->handle.get(), nullptr, ids.data(), static_cast<int>(ids.size()));
    for (const heif_item_id id : std::span(ids).first(static_cast<std::size_t>(count))) {
        const QByteArray type = heif->blockType(file->handle.get(), id);
        const QByteArray content = heif->blockContentType(file->handle.get(), id);
        if (type == "Exif")
            blocks.exif = tiffOf(blockOf(*heif, *file, id));
        else if (type == "mime" && content == "application/rdf+xml")
            blocks.xmp = blockOf(*heif, *file, id);
    }
    return blocks;
}

Result<StoredInfo> probedHeif(QByteArrayView bytes, Format format)
{
    const auto heif = HeifLibrary::loaded();
    if (!heif) return notInstalled(format);
    TRY(file, opened(*heif, bytes, format));
    // The library turns the picture upright by itself.
    return StoredInfo{.size = sizeOf(*heif, file),
                      .frames = heif->contextImages(file.context.get())};
}

Result<Image> decodedHeif(QByteArrayView bytes, Format format, const Cancel& cancel)
{
    const auto heif = HeifLibrary::loaded();
    if (!heif) return notInstalled(format);
    TRY(file, opened(*heif, bytes, format));
    const int bits = heif->handleBits(file.handle.get());
    heif_image* found = nullptr;
    const bool isRead = isGood(heif->decodeImage(file.handle.get(),
                                                 &found,
                                                 heif_colorspace_RGB,
                                                 bits > 8 ? heif_chroma_interleaved_RRGGBBAA_LE
                                                          : heif_chroma_interleaved_RGBA,
                                                 nullptr));
    const HeifImage image(found, heif->imageRelease);
    if (cancel.requested()) return cancelled();
    if (!isRead) return damaged(format);
    return imageOf(*heif, file, image, bits);
}

bool canWriteHeif(Format format)
{
    const auto heif = HeifLibrary::loaded();
    return heif && heif->hasEncoder(compressionOf(format)) != 0;
}

Result<QByteArray> encodedHeif(const Image& image,
                               const EncodeOptions& options,
                               const MetadataBlocks& blocks,
                               const Cancel& cancel)
{
    if (!canWriteHeif(options.format)) return notInstalled(options.format);
    const HeifLibrary heif = *HeifLibrary::loaded();
    const HeifContext context(heif.contextAlloc(), heif.contextFree);
    heif_encoder* found = nullptr;
    if (!isGood(heif.contextEncoder(context.get(), compressionOf(options.format), &found)))
        return unwritable(options.format);
    const HeifEncoder encoder(found, heif.encoderRelease);
    heif.encoderSetQuality(encoder.get(), options.quality);
    if (options.quality >= fineQuality) heif.encoderSetString(encoder.get(), "chroma", "444");
    // Only libaom has it; others say no.
    heif.encoderSetInteger(encoder.get(), "speed", encoderSpeed);
    // Of more bits libheif 1.15 makes what Debian's libaom ends the whole program for.
    const bool isAvif = options.format == Format::Avif;
    const HeifImage picture = held(heif, isAvif ? converted(image, Depth::Eight) : image, options);
    if (cancel.requested()) return cancelled();
    heif_image_handle* made = nullptr;
    const bool isMade =
        picture &&
        isGood(heif.contextEncode(context.get(), picture.get(), encoder.get(), nullptr, &made));
    const HeifHandle handle(made, heif.handleRelease);
    if (isMade) describe(heif, context, handle, blocks);
    QByteArray bytes;
    heif_writer writer{.writer_api_version = 1, .write = append};
    if (cancel.requested()) return cancelled();
    if (!isMade || !isGood(heif.contextWrite(context.get(), &writer, &bytes)))
        return unwritable(options.format);
    return bytes;
}

}  // namespace ratoon
