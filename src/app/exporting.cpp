// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "base/plaintext.h"
#include "document/render.h"
#include "document/sourcetype.h"
#include "image/codec.h"
#include "image/color.h"
#include "image/transform.h"
#include "interchange/layeredfile.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ratoon {

namespace {

Result<Image> inColors(const Image& image, const ExportOptions& options, const Cancel& cancel)
{
    if (options.icc == IccChoice::Keep) return image;
    return convertedTo(image, QByteArray(), cancel);
}

Image scaled(const Image& image, int longSide, const Cancel& cancel)
{
    if (longSide <= 0 || std::max(image.width(), image.height()) <= longSide) return image;
    const QSize size = image.size().scaled(longSide, longSide, Qt::KeepAspectRatio);
    return resampled(image, size.expandedTo({1, 1}), cancel);
}

tl::unexpected<Error> exportCancelled()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The export was cancelled.")});
}

/// What is to be said of a picture, and the file that it grew from.
struct Telling {
    const MetadataWish& wish;
    const QByteArray& original;

    Result<QByteArray> to(QByteArray file) const
    {
        return withMetadata(std::move(file), original, wish);
    }
};

/// As a prompt is in the name of the layer that it made.
QString nameAfter(const QString& prompt)
{
    constexpr qsizetype longest = 60;
    return plainLine(prompt, longest);
}

/// Also of a copy of it. One or two letters tell nothing, and are in many names.
bool isNamedAfter(const QString& layer, const QString& file)
{
    constexpr qsizetype shortest = 3;
    return !file.isEmpty() && (layer == file || (file.size() >= shortest && layer.contains(file)));
}

/// Layers are named after the prompts that made them, or the files that they were made of. Names that tell neither stay.
Canvas withNamesToTell(Canvas canvas, const ExportOptions& options, const Provenance& provenance)
{
    const bool isSilent = options.metadata == MetadataChoice::None;
    QStringList secrets;
    if (isSilent) secrets.append(provenance.name);
    if (isSilent || !options.withPrompts)
        for (const QString& prompt : provenance.prompts) secrets.append(nameAfter(prompt));
    secrets.removeAll(QString());
    int edits = 0;
    int pictures = 0;
    for (Layer& layer : canvas.layers) {
        const auto isTold = [&](const QString& secret) { return layer.name.contains(secret); };
        const auto isAfter = [&](const QString& file) { return isNamedAfter(layer.name, file); };
        const bool isPicture = isSilent && layer.kind != LayerKind::Source &&
                               std::ranges::any_of(provenance.files, isAfter);
        if (isPicture) layer.name = options.layerName.arg(++pictures);
        if (isPicture || std::ranges::none_of(secrets, isTold)) continue;
        layer.name =
            layer.kind == LayerKind::Source ? options.groundName : options.editName.arg(++edits);
    }
    return canvas;
}

Result<QByteArray> layersOf(Canvas canvas,
                            LayeredFormat format,
                            const ExportOptions& options,
                            const Telling& telling,
                            const Cancel& cancel)
{
    const auto wished = [&](const Image& image) -> Result<Image> {
        TRY(colored, inColors(image.withIcc(canvas.icc), options, cancel));
        return options.isEightBit ? converted(colored, Depth::Eight) : colored;
    };
    TRY(layers, withImagesChanged(canvas, wished));
    if (options.icc == IccChoice::Srgb) layers.icc = QByteArray();
    if (options.isEightBit) layers.depth = Depth::Eight;
    const auto describe = [&](const QByteArray& part) { return telling.to(part); };
    return layeredFileOf(layers, format, describe, telling.wish.resolution, cancel);
}

Result<QByteArray> pictureOf(const Canvas& canvas,
                             Format format,
                             const ExportOptions& options,
                             const Telling& telling,
                             const Cancel& cancel)
{
    const Image picture = scaled(rendered(canvas, cancel), options.longSide, cancel);
    if (picture.isNull()) return exportCancelled();
    TRY(colored, inColors(picture, options, cancel));
    const Image image = options.isEightBit ? converted(colored, Depth::Eight) : colored;
    const EncodeOptions encoding{
        .format = format, .quality = options.quality, .resolution = telling.wish.resolution};
    if (format != Format::Avif && format != Format::Heic) {
        TRY(file, encoded(image, encoding, cancel));
        return telling.to(std::move(file));
    }
    return encoded(image, encoding, metadataBlocks(telling.original, telling.wish), cancel);
}

MetadataWish wishFor(const Canvas& canvas,
                     const ExportOptions& options,
                     const Provenance& provenance,
                     const Cancel& cancel)
{
    if (options.metadata == MetadataChoice::None)
        return {.choice = MetadataChoice::None, .resolution = provenance.resolution};
    const QString declared = declaredSourceType(provenance.original);
    MetadataWish wish{.choice = options.metadata,
                      .size = canvas.size,
                      .isSrgb = canvas.icc.isEmpty() || options.icc == IccChoice::Srgb,
                      .sourceType = sourceTypeOf(canvas, declared, provenance.isEdited, cancel),
                      .resolution = provenance.resolution};
    if (options.longSide > 0 && options.longSide < std::max(wish.size.width(), wish.size.height()))
        wish.size.scale(options.longSide, options.longSide, Qt::KeepAspectRatio);
    if (options.withPrompts) wish.prompt = provenance.prompts.join(QStringLiteral("\n"));
    return wish;
}

}  // namespace

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> formats = {
        {.name = formatName(Format::Png),
         .ending = QStringLiteral("png"),
         .isDeep = true,
         .hasAlpha = true},
        {.name = formatName(Format::Jpeg), .ending = QStringLiteral("jpg"), .hasQuality = true},
        {.name = formatName(Format::WebP),
         .ending = QStringLiteral("webp"),
         .hasQuality = true,
         .hasAlpha = true},
        {.name = formatName(Format::Tiff),
         .ending = QStringLiteral("tif"),
         .isDeep = true,
         .hasAlpha = true},
        {.name = formatName(Format::Bmp), .ending = QStringLiteral("bmp"), .hasMetadata = false},
        {.name = formatName(LayeredFormat::OpenRaster),
         .ending = QStringLiteral("ora"),
         .isDeep = true,
         .hasAlpha = true,
         .hasLayers = true},
        {.name = formatName(LayeredFormat::Photoshop),
         .ending = QStringLiteral("psd"),
         .isDeep = true,
         .hasAlpha = true,
         .hasLayers = true},
    };
    for (const auto& [format, ending] :
         {std::pair(Format::Avif, "avif"), std::pair(Format::Heic, "heic")}) {
        if (!canWrite(format)) continue;
        formats.push_back({.name = formatName(format),
                           .ending = QLatin1String(ending),
                           .hasQuality = true,
                           .isDeep = format == Format::Heic,
                           .hasAlpha = true});
    }
    return formats;
}

Result<ExportFormat> exportFormatFor(const QString& fileName)
{
    const auto picture = formatForFileName(fileName);
    const auto layered = layeredFormatForFileName(fileName);
    const QString name = picture   ? formatName(*picture)
                         : layered ? formatName(*layered)
                                   : QString();
    QStringList endings;
    for (const ExportFormat& format : exportFormats()) {
        if (format.name == name) return format;
        endings.append(u'.' + format.ending);
    }
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "%1 does not end in a format that can be written."),
         {plainLine(QFileInfo(fileName).fileName(), 200)}},
        {QT_TRANSLATE_NOOP("Sentence", "Use one of these endings: %1."), {endings.join(u", ")}});
}

Result<QByteArray> exportedBytes(const Canvas& canvas,
                                 const ExportFormat& format,
                                 const ExportOptions& options,
                                 const Provenance& provenance,
                                 const Cancel& cancel)
{
    const QString name = u'.' + format.ending;
    const auto layered = layeredFormatForFileName(name);
    const auto picture = formatForFileName(name);
    const MetadataWish wish = wishFor(canvas, options, provenance, cancel);
    const Telling telling{wish, provenance.original};
    auto file =
        layered
            ? layersOf(
                  withNamesToTell(canvas, options, provenance), *layered, options, telling, cancel)
            : pictureOf(canvas, picture.value_or(Format::Png), options, telling, cancel);
    if (file && cancel.requested()) return exportCancelled();
    return file;
}

Result<ExportNotes> exported(const Canvas& canvas,
                             const QString& path,
                             const ExportOptions& options,
                             const Provenance& provenance,
                             const Cancel& cancel)
{
    TRY(format, exportFormatFor(path));
    TRY(bytes, exportedBytes(canvas, format, options, provenance, cancel));
    CHECKED(writeFile(path, bytes));
    const auto layers = layeredFormatForFileName(path);
    return layers ? writingNotes(canvas, *layers) : ExportNotes();
}

}  // namespace ratoon
