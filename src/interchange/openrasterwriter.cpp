// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "image/color.h"
#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "image/transform.h"
#include "interchange/archive.h"
#include "interchange/compositing.h"
#include "interchange/openraster.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace ratoon {

namespace {

constexpr int thumbnailSide = 256;

template <PixelSample Sample>
Tile coveredTile(const Tile& tile, std::span<const quint8> coverage)
{
    TileReader<Sample> reader;
    const auto before = reader.read(tile);
    std::vector<Sample> after(before.begin(), before.end());
    for (std::size_t i = 0; i < coverage.size(); ++i)
        after[i * 4 + 3] = static_cast<Sample>((after[i * 4 + 3] * coverage[i] + 127U) / 255U);
    return Tile::adopt(std::move(after));
}

// The image with its coverage in its alpha.
Image covered(const Image& image, const Mask& coverage, const Cancel& cancel)
{
    if (coverage.isNull() || coverage.isFull()) return image;
    ImageBuilder builder(image);
    parallelFor(tilesOf(image.size()).count(), cancel, [&](int index) {
        const int column = index % image.columns();
        const int row = index / image.columns();
        if (coverage.isUniform(column, row) && coverage.uniformValue(column, row) == 255) return;
        const auto bytes = coverage.coverage(tileRect(column, row));
        builder.setTile(column, row, withSamplesOf(image.depth(), [&](auto sample) {
                            return coveredTile<decltype(sample)>(image.tile(column, row), bytes);
                        }));
    });
    return std::move(builder).build();
}

QByteArray layerName(std::size_t index)
{
    return "data/layer" + QByteArray::number(static_cast<qulonglong>(index)) + ".png";
}

QByteArray stackOf(const Canvas& canvas)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("image"));
    writer.writeAttribute(QStringLiteral("version"), QStringLiteral("0.0.5"));
    writer.writeAttribute(QStringLiteral("w"), QString::number(canvas.size.width()));
    writer.writeAttribute(QStringLiteral("h"), QString::number(canvas.size.height()));
    writer.writeStartElement(QStringLiteral("stack"));
    for (std::size_t i = canvas.layers.size(); i > 0; --i) {
        const Layer& layer = canvas.layers[i - 1];
        writer.writeEmptyElement(QStringLiteral("layer"));
        writer.writeAttribute(QStringLiteral("name"), layer.name);
        writer.writeAttribute(QStringLiteral("src"), QString::fromLatin1(layerName(i - 1)));
        writer.writeAttribute(QStringLiteral("x"), QString::number(layer.offset.x()));
        writer.writeAttribute(QStringLiteral("y"), QString::number(layer.offset.y()));
        writer.writeAttribute(QStringLiteral("opacity"), QString::number(layer.opacity, 'g', 12));
        writer.writeAttribute(QStringLiteral("visibility"),
                              layer.visible ? QStringLiteral("visible") : QStringLiteral("hidden"));
        writer.writeAttribute(QStringLiteral("composite-op"),
                              QString::fromLatin1(openRasterWord(compositeOf(layer.blend))));
    }
    writer.writeEndDocument();
    return xml;
}

Result<QByteArray> thumbnailPng(const Image& whole, const Cancel& cancel)
{
    const QSize most(thumbnailSide, thumbnailSide);
    const bool isLarge = std::max(whole.width(), whole.height()) > thumbnailSide;
    const QSize size =
        isLarge ? whole.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}) : whole.size();
    const Image small = converted(resampled(whole, size, cancel), Depth::Eight);
    if (small.isNull()) return cancelledLayers();
    TRY(srgb, convertedTo(small, QByteArray(), cancel));
    return encoded(srgb, {.format = Format::Png, .embedIcc = false}, cancel);
}

}  // namespace

Result<QByteArray> openRasterOf(const Canvas& canvas, const Cancel& cancel)
{
    const Image whole = rendered(canvas, cancel);
    if (whole.isNull()) return cancelledLayers();
    ArchiveWriter archive;
    archive.add("mimetype", "image/openraster", Packing::Stored);
    archive.add("stack.xml", stackOf(canvas), Packing::Deflated);
    for (std::size_t i = 0; i < canvas.layers.size(); ++i) {
        const Layer& layer = canvas.layers[i];
        const Image image = covered(converted(layer.image, canvas.depth), layer.coverage, cancel);
        TRY(png, encoded(image.withIcc(canvas.icc), {.format = Format::Png}, cancel));
        archive.add(layerName(i), png, Packing::Stored);
    }
    TRY(merged, encoded(whole, {.format = Format::Png}, cancel));
    archive.add("mergedimage.png", merged, Packing::Stored);
    TRY(thumbnail, thumbnailPng(whole, cancel));
    archive.add("Thumbnails/thumbnail.png", thumbnail, Packing::Stored);
    auto bytes = std::move(archive).finished();
    if (bytes) return *std::move(bytes);
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 file could not be put together."),
                    {QStringLiteral("OpenRaster")}},
                   {QT_TRANSLATE_NOOP("Sentence", "Close other documents to free memory.")});
}

}  // namespace ratoon
