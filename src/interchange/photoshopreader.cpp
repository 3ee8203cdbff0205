// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/cmyk.h"
#include "image/formats.h"
#include "interchange/photoshop.h"
#include "interchange/photoshopnotes.h"
#include "interchange/photoshopplanes.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <limits>
#include <span>

namespace ratoon {

namespace {

tl::unexpected<Error> damagedPsd()
{
    return damagedLayers("PSD");
}

tl::unexpected<Error> unsupportedPsd()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "This kind of %1 picture cannot be read."),
         {QStringLiteral("PSD")}},
        {QT_TRANSLATE_NOOP("Sentence", "Save it as RGB with 8 or 16 bits in another program.")});
}

// Photoshop lays the whole picture on white, which is no ink, before it writes it beside its alpha.
template <typename Sample>
void takeOffWhite(Plane& plane, const Plane& alphas)
{
    constexpr qint64 white = std::numeric_limits<Sample>::max();
    for (qsizetype at = 0; at < alphas.size(); at += qsizetype(sizeof(Sample))) {
        const qint64 alpha = qFromBigEndian<Sample>(alphas.constData() + at);
        if (alpha == 0 || alpha == white) continue;
        const qint64 seen = qFromBigEndian<Sample>(plane.constData() + at);
        const qint64 own = white - ((white - seen) * white + alpha / 2) / alpha;
        qToBigEndian(static_cast<Sample>(std::clamp<qint64>(own, 0, white)), plane.data() + at);
    }
}

// A mask of less density hides as much less.
Mask thinned(QImage grey, quint8 density)
{
    if (density == 255) return Mask::fromQImage(grey);
    for (int y = 0; y < grey.height(); ++y)
        for (uchar& value : std::span(grey.scanLine(y), std::size_t(grey.width())))
            value = static_cast<uchar>(255 - (density * (255 - value) + 127) / 255);
    return Mask::fromQImage(grey);
}

bool isMeantFor(const QByteArray& icc, PhotoshopColors colors)
{
    constexpr Color red = {.red = 0xffff, .green = 0, .blue = 0, .alpha = 0xffff};
    const Color color = colors == PhotoshopColors::Grey ? Color() : red;
    return hasFittingIcc(Image::filled({1, 1}, Depth::Eight, color, icc));
}

class PhotoshopReader {
public:
    PhotoshopReader(const QByteArray& bytes, const DecodeLimits& limits, const Cancel& cancel)
        : m_reader(bytes)
        , m_limits(limits)
        , m_cancel(cancel)
    {}

    Result<ReadCanvas> read()
    {
        const auto header = readHeader(m_reader);
        if (!header) return damagedPsd();
        m_header = *header;
        const bool isDeepEnough = m_header.bits == 8 || m_header.bits == 16;
        if (!isDeepEnough || m_header.colorChannels() == 0) return unsupportedPsd();
        CHECKED(checkedSize(m_header.size, m_limits));
        m_tree.size = m_header.size;
        m_tree.depth = static_cast<Depth>(m_header.bits);
        m_reader.skip(m_reader.number<quint32>());  // palettes
        m_resources = readResources(BigEndianReader(m_reader.take(m_reader.number<quint32>())));
        const bool isConverted = m_header.colors == PhotoshopColors::Cmyk;
        const bool hasProfile = isConverted || isMeantFor(m_resources.icc, m_header.colors);
        if (!isConverted && hasProfile) m_tree.icc = m_resources.icc;
        const qint64 length = m_header.isBig ? static_cast<qint64>(m_reader.number<quint64>())
                                             : m_reader.number<quint32>();
        const auto records = readRecords(BigEndianReader(m_reader.take(length)), m_header.isBig);
        if (m_reader.hasFailed() || !records) return damagedPsd();

        CHECKED(readLayers(*records));
        TRY(canvas, canvasOf(m_tree));
        ReadCanvas read{.canvas = std::move(canvas)};
        CHECKED(addWhole(*records, read));
        read.notes = photoshopNotes(m_header, m_resources, *records);
        if (!hasProfile) {
            read.notes.push_back({QT_TRANSLATE_NOOP(
                "Sentence",
                "The color profile in the file does not fit its pixels and was left out.")});
        }
        return read;
    }

private:
    PlaneForm form(QSize size) const { return {size, m_tree.depth, m_header.isBig}; }

    Result<void> readLayers(const PhotoshopRecords& records)
    {
        BigEndianReader pixels(records.pixels);
        std::vector<LayerNode> open(1);
        for (const LayerRecord& record : records.layers) {
            if (m_cancel.requested()) return cancelledLayers();
            TRY(node, readLayer(record, pixels));
            if (record.section == Section::GroupEnd) {
                open.push_back({.isGroup = true});
                if (open.size() > std::size_t(deepestGroup) + 1) return tooManyLayers();
                continue;
            }
            const bool isGroup = record.section != Section::Layer;
            if (isGroup && open.size() < 2) return damagedPsd();
            if (isGroup) close(open, node);
            open.back().children.push_back(std::move(node));
        }
        if (open.size() != 1) return damagedPsd();
        m_tree.layers = std::move(open.front().children);
        return {};
    }

    static void close(std::vector<LayerNode>& open, LayerNode& group)
    {
        group.isGroup = true;
        group.children = std::move(open.back().children);
        open.pop_back();
    }

    static LayerNode nodeOf(const LayerRecord& record)
    {
        const bool isGroup = record.section != Section::Layer;
        const Blend blend = blendFromPhotoshop(record.key).value_or(Blend::Normal);
        return {.name = record.name,
                .isVisible = !record.isHidden,
                .opacity = record.opacity,
                .blend = isGroup || blend != Blend::PassThrough ? blend : Blend::Normal,
                .isClipped = record.isClipped};
    }

    Result<LayerNode> readLayer(const LayerRecord& record, BigEndianReader& pixels)
    {
        LayerNode node = nodeOf(record);
        const QRect place = record.section == Section::Layer ? record.rect : placeOfMask(record);
        node.offset = place.topLeft();
        if (record.hasPixels()) CHECKED(claim(record.rect.size()));
        std::array<Plane, 5> planes;  // the colors, and alpha
        for (const ChannelRecord& channel : record.channels) {
            BigEndianReader data(pixels.take(channel.length));
            if (pixels.hasFailed()) return damagedPsd();
            CHECKED(readChannel(record, channel, data, planes, node));
        }
        TRY(image, imageWith(record, planes));
        node.image = std::move(image);
        const bool isBoard = record.section != Section::Layer && record.artboard;
        if (isBoard && node.coverage.isNull()) CHECKED(cut(node, *record.artboard));
        return node;
    }

    Result<void> readChannel(const LayerRecord& record,
                             const ChannelRecord& channel,
                             BigEndianReader& data,
                             std::array<Plane, 5>& planes,
                             LayerNode& node)
    {
        const bool isLayer = record.section == Section::Layer;
        const bool isMask = channel.id == -2 && record.mask && !record.mask->isDisabled;
        if (isLayer && !record.hasPixels()) return {};
        if (isMask) {
            TRY(mask, readMask(*record.mask, isLayer ? record.rect : placeOfMask(record), data));
            node.coverage = std::move(mask);
            return {};
        }
        const int index = channel.id == -1 ? 4 : channel.id;
        if (!isLayer || index < 0 || index > 4 || channel.length <= 2) return {};
        auto read = readPlane(data, form(record.rect.size()));
        if (!read) return damagedPsd();
        planes[static_cast<std::size_t>(index)] = *std::move(read);
        return {};
    }

    Result<Image> imageWith(const LayerRecord& record, std::array<Plane, 5>& planes) const
    {
        if (record.hasPixels()) return imageFrom(planes, record.rect.size());
        return record.isKeptEmpty ? Image::filled({1, 1}, m_tree.depth, Color(), m_tree.icc)
                                  : Image();
    }

    Result<void> cut(LayerNode& group, QRect artboard)
    {
        CHECKED(claim(artboard.size()));
        group.coverage = Mask::filled(artboard.size(), 255);
        group.offset = artboard.topLeft();
        return {};
    }

    // A group's mask need not be larger than it is drawn where it hides all around.
    QRect placeOfMask(const LayerRecord& record) const
    {
        const bool isDrawn = record.mask && !record.mask->isDisabled && record.mask->outside == 0 &&
                             record.mask->density == 255 && !record.mask->rect.isEmpty();
        return isDrawn ? record.mask->rect : QRect(QPoint(), m_header.size);
    }

    Result<void> claim(QSize size, int share = 1)
    {
        CHECKED(checkedSize(size, m_limits));
        m_pixels += qint64(size.width()) * size.height() / share;
        return m_pixels > mostLayerPixels ? Result<void>(tooManyLayers()) : Result<void>();
    }

    Result<Mask> readMask(const MaskRecord& mask, QRect target, BigEndianReader& data)
    {
        constexpr int shareOfPixel = 4;
        CHECKED(claim(target.size(), shareOfPixel));
        QImage grey(target.size(), QImage::Format_Grayscale8);
        grey.fill(mask.outside);
        if (mask.rect.isEmpty()) return thinned(std::move(grey), mask.density);
        CHECKED(claim(mask.rect.size(), shareOfPixel));
        const auto plane = readPlane(data, form(mask.rect.size()));
        if (!plane) return damagedPsd();
        const qsizetype step = m_tree.depth == Depth::Eight ? 1 : 2;
        const QRect part = mask.rect & target;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const char* from =
                plane->constData() + (qsizetype(y - mask.rect.top()) * mask.rect.width() +
                                      (part.left() - mask.rect.left())) *
                                         step;
            uchar* to = grey.scanLine(y - target.top()) + (part.left() - target.left());
            for (int x = 0; x < part.width(); ++x) to[x] = static_cast<uchar>(from[x * step]);
        }
        return thinned(std::move(grey), mask.density);
    }

    Result<Image> imageFrom(std::array<Plane, 5>& planes, QSize size) const
    {
        const auto colors = static_cast<std::size_t>(m_header.colorChannels());
        for (std::size_t i = 0; i < colors; ++i)
            if (planes[i].isEmpty()) return damagedPsd();
        if (m_header.colors == PhotoshopColors::Grey) planes[1] = planes[2] = planes[0];
        if (m_header.colors == PhotoshopColors::Cmyk) convertInks(planes);
        return imageOf(form(size), {planes[0], planes[1], planes[2], planes[4]}, m_tree.icc);
    }

    // Inks are told as in JPEGs of the same maker, 255 for none; colors come out with 8 bits.
    void convertInks(std::array<Plane, 5>& planes) const
    {
        const CmykConverter converter(m_resources.icc, true);
        const qsizetype step = m_tree.depth == Depth::Eight ? 1 : 2;
        std::vector<quint8> pixels(static_cast<std::size_t>(planes[0].size() / step) * 4);
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = static_cast<quint8>(planes[i % 4].at(qsizetype(i / 4) * step));
        converter.convert(pixels);
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            if (i % 4 == 3) continue;
            for (qsizetype byte = 0; byte < step; ++byte)
                planes[i % 4][qsizetype(i / 4) * step + byte] = static_cast<char>(pixels[i]);
        }
    }

    Result<Image> readWhole(bool hasTransparency)
    {
        const int colors = m_header.colorChannels();
        if (m_header.channels < colors) return damagedPsd();
        const bool hasAlpha = hasTransparency && m_header.channels > colors;
        auto read = readPlanes(
            m_reader, form(m_header.size), m_header.channels, hasAlpha ? colors + 1 : colors);
        if (!read) return damagedPsd();
        std::array<Plane, 5> planes;
        for (int i = 0; i < colors; ++i)
            planes[static_cast<std::size_t>(i)] = std::move((*read)[static_cast<std::size_t>(i)]);
        if (hasAlpha) planes[4] = std::move((*read)[static_cast<std::size_t>(colors)]);
        for (Plane& plane : std::span(planes).first(static_cast<std::size_t>(colors)))
            m_tree.depth == Depth::Eight ? takeOffWhite<quint8>(plane, planes[4])
                                         : takeOffWhite<quint16>(plane, planes[4]);
        return imageFrom(planes, m_header.size);
    }

    // The picture as it was saved, where there are no layers, or ones that we cannot draw.
    Result<void> addWhole(const PhotoshopRecords& records, ReadCanvas& read)
    {
        const bool isWanted = read.canvas.layers.empty() || showsMoreThanWeDraw(records);
        if (!isWanted || (!records.layers.empty() && !m_resources.hasPicture)) return {};
        TRY(whole, readWhole(records.hasTransparency));
        for (Layer& layer : read.canvas.layers)
            layer.visible = layer.visible && !layer.group.isNull();
        const bool isAlone = read.canvas.layers.empty();
        read.canvas.layers.push_back({.id = LayerId::make(),
                                      .name = QStringLiteral("PSD"),
                                      .kind = isAlone ? LayerKind::Source : LayerKind::Raster,
                                      .image = std::move(whole)});
        return {};
    }

    BigEndianReader m_reader;
    const DecodeLimits& m_limits;
    const Cancel& m_cancel;
    PhotoshopHeader m_header;
    PhotoshopResources m_resources;
    LayerTree m_tree;
    qint64 m_pixels = 0;
};

}  // namespace

bool isPhotoshop(QByteArrayView bytes)
{
    return bytes.startsWith("8BPS");
}

std::optional<PrintResolution> photoshopResolution(const QByteArray& file)
{
    BigEndianReader reader(file);
    if (!readHeader(reader)) return std::nullopt;
    reader.skip(reader.number<quint32>());  // the palette
    return readResources(BigEndianReader(reader.take(reader.number<quint32>()))).resolution;
}

Result<ReadCanvas>
readPhotoshop(const QByteArray& bytes, const DecodeLimits& limits, const Cancel& cancel)
{
    return PhotoshopReader(bytes, limits, cancel).read();
}

}  // namespace ratoon
