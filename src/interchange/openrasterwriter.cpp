// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "image/color.h"
#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "image/transform.h"
#include "interchange/archive.h"
#include "interchange/openraster.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace ratoon {

namespace {

constexpr int thumbnailSide = 256;
constexpr auto wholePictureEntry = "mergedimage.png";

template <PixelSample Sample>
Tile coveredTile(const Tile& tile, std::span<const quint8> coverage)
{
    TileReader<Sample> reader;
    const auto before = reader.read(tile);
    TileSamples<Sample> after(before.begin(), before.end());
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

constexpr Color white = {0xffff, 0xffff, 0xffff, 0xffff};

// The format has no masks: in a group by itself, a layer that cuts does the same.
LayerNode maskOf(const LayerNode& group, const LayerTree& tree, const Cancel& cancel)
{
    const Image whole = Image::filled(group.coverage.size(), tree.depth, white, tree.icc);
    return {.name = group.name,
            .blend = Blend::DestinationIn,
            .image = covered(whole, group.coverage, cancel),
            .offset = group.offset};
}

/// As a group with what they are clipped to, each laid atop the one below it.
bool canBeSaid(std::span<const LayerNode> clipped)
{
    return std::ranges::all_of(clipped, [](const LayerNode& each) {
        return !each.isGroup && each.blend == Blend::Normal;
    });
}

/// Behind a layer and those that are clipped to it.
template <typename Iterator>
Iterator endOfClip(Iterator ground, Iterator end)
{
    return std::find_if(ground + 1, end, [](const LayerNode& each) { return !each.isClipped; });
}

// Nor has it clipping: a layer and those clipped to it are a group, which is laid as the layer was.
LayerNode clipOf(LayerNode ground,
                 std::vector<LayerNode> clipped,
                 const LayerTree& tree,
                 const Cancel& cancel)
{
    const bool isThrough = ground.blend == Blend::PassThrough;
    LayerNode group{.name = ground.name,
                    .isVisible = std::exchange(ground.isVisible, true),
                    .opacity = std::exchange(ground.opacity, 1.0),
                    .blend = isThrough ? Blend::Normal : ground.blend,
                    .isGroup = true};
    ground.blend = Blend::Normal;
    const bool isSaid = canBeSaid(clipped);
    group.children.push_back(std::move(ground));
    std::ranges::move(clipped, std::back_inserter(group.children));
    if (!isSaid) {
        group.image = rendered(tree, std::exchange(group.children, {}), cancel);
        group.isGroup = false;
        return group;
    }
    for (LayerNode& each : group.children) each.isClipped = false;
    for (std::size_t i = 1; i < group.children.size(); ++i)
        group.children[i].blend = Blend::SourceAtop;
    return group;
}

bool isLaidPlainly(const LayerNode& node)
{
    if (!node.isVisible || node.isClipped || node.blend == Blend::Normal) return true;
    return node.blend == Blend::PassThrough && std::ranges::all_of(node.children, isLaidPlainly);
}

// The format has no word for passing through in part. By itself a group looks the same if nothing in it is mixed.
bool isBeyondOpenRaster(const LayerNode& node)
{
    if (!node.isVisible || !node.isGroup || node.blend != Blend::PassThrough) return false;
    const bool isWhole = node.opacity >= 1.0 && node.coverage.isNull();
    return isWhole ? std::ranges::any_of(node.children, isBeyondOpenRaster)
                   : !std::ranges::all_of(node.children, isLaidPlainly);
}

// In the format's words.
std::vector<LayerNode>
said(std::vector<LayerNode> nodes, const LayerTree& tree, const Cancel& cancel)
{
    std::vector<LayerNode> result;
    for (auto node = nodes.begin(); node != nodes.end();) {
        const auto next = endOfClip(node, nodes.end());
        LayerNode one = std::move(*node);
        one.isClipped = false;
        if (next != node + 1)
            one = clipOf(std::move(one),
                         {std::make_move_iterator(node + 1), std::make_move_iterator(next)},
                         tree,
                         cancel);
        node = next;
        if (one.isGroup) one.children = said(std::move(one.children), tree, cancel);
        const bool isPlain = one.opacity >= 1.0 && one.coverage.isNull();
        if (one.blend == Blend::PassThrough && !isPlain) one.blend = Blend::Normal;
        if (one.isGroup && !one.coverage.isNull()) {
            one.children.push_back(maskOf(one, tree, cancel));
            one.coverage = {};
        }
        result.push_back(std::move(one));
    }
    return result;
}

bool isAnyJoined(const std::vector<LayerNode>& nodes)
{
    for (auto node = nodes.begin(); node != nodes.end();) {
        const auto next = endOfClip(node, nodes.end());
        if (isBeyondOpenRaster(*node) || !canBeSaid({node + 1, next}) ||
            isAnyJoined(node->children)) {
            return true;
        }
        node = next;
    }
    return false;
}

class StackWriter {
public:
    StackWriter(const LayerTree& tree, ArchiveWriter& pictures, const Cancel& cancel)
        : m_tree(tree)
        , m_pictures(pictures)
        , m_cancel(cancel)
        , m_writer(&m_xml)
    {}

    Result<QByteArray> write(const std::optional<PrintResolution>& resolution)
    {
        m_writer.writeStartDocument();
        m_writer.writeStartElement(QStringLiteral("image"));
        write("version", QStringLiteral("0.0.5"));
        write("w", QString::number(m_tree.size.width()));
        write("h", QString::number(m_tree.size.height()));
        if (resolution) {
            write("xres", QString::number(resolution->x, 'g', 12));
            write("yres", QString::number(resolution->y, 'g', 12));
        }
        m_writer.writeStartElement(QStringLiteral("stack"));
        auto nodes = withJoined(m_tree.layers, m_tree, isBeyondOpenRaster, m_cancel);
        CHECKED(write(said(std::move(nodes), m_tree, m_cancel)));
        m_writer.writeEndDocument();
        return std::move(m_xml);
    }

private:
    // The format lists what is on top first.
    Result<void> write(const std::vector<LayerNode>& nodes)
    {
        for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
            CHECKED(node->isGroup ? writeGroup(*node) : writeLayer(*node));
        return {};
    }

    Result<void> writeGroup(const LayerNode& group)
    {
        const bool isThrough = group.blend == Blend::PassThrough;
        m_writer.writeStartElement(QStringLiteral("stack"));
        writeLook(group);
        write("isolation", isThrough ? QStringLiteral("auto") : QStringLiteral("isolate"));
        CHECKED(write(group.children));
        m_writer.writeEndElement();
        return {};
    }

    Result<void> writeLayer(const LayerNode& layer)
    {
        if (m_cancel.requested()) return cancelledLayers();
        const QByteArray name = "data/layer" + QByteArray::number(m_count++) + ".png";
        m_writer.writeEmptyElement(QStringLiteral("layer"));
        write("src", QString::fromLatin1(name));
        write("x", QString::number(layer.offset.x()));
        write("y", QString::number(layer.offset.y()));
        writeLook(layer);
        const Image image = covered(converted(layer.image, m_tree.depth), layer.coverage, m_cancel);
        TRY(png, encoded(image.withIcc(m_tree.icc), {.format = Format::Png}, m_cancel));
        m_pictures.add(name, png, Packing::Stored);
        return {};
    }

    void writeLook(const LayerNode& node)
    {
        const QByteArray word = openRasterWord(node.blend);
        write("name", node.name);
        write("opacity", QString::number(node.opacity, 'g', 12));
        write("visibility", node.isVisible ? QStringLiteral("visible") : QStringLiteral("hidden"));
        write("composite-op",
              QString::fromLatin1(word.isEmpty() ? openRasterWord(Blend::Normal) : word));
    }

    void write(const char* attribute, const QString& value)
    {
        m_writer.writeAttribute(QString::fromLatin1(attribute), value);
    }

    const LayerTree& m_tree;
    ArchiveWriter& m_pictures;
    const Cancel& m_cancel;
    QByteArray m_xml;
    QXmlStreamWriter m_writer;
    int m_count = 0;
};

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

QByteArray wholePictureIn(const QByteArray& openRaster)
{
    constexpr qsizetype mostBytes = 512 << 20;
    const auto archive = ArchiveReader::opened(openRaster);
    return archive ? archive->entry(wholePictureEntry, mostBytes).value_or(QByteArray())
                   : QByteArray();
}

Result<QByteArray> openRasterOf(const Canvas& canvas,
                                const FinishWhole& finish,
                                const std::optional<PrintResolution>& resolution,
                                const Cancel& cancel)
{
    const Image whole = rendered(canvas, cancel);
    if (whole.isNull()) return cancelledLayers();
    ArchiveWriter archive;
    archive.add("mimetype", "image/openraster", Packing::Stored);
    LayerTree tree = treeOf(canvas);
    tree.icc = namedProfile(canvas.icc, canvas.depth);
    TRY(stack, StackWriter(tree, archive, cancel).write(resolution));
    archive.add("stack.xml", stack, Packing::Deflated);
    const EncodeOptions asPng{.format = Format::Png, .resolution = resolution};
    TRY(merged, encoded(whole.withIcc(tree.icc), asPng, cancel));
    TRY(finished, finish ? finish(merged) : Result<QByteArray>(merged));
    archive.add(wholePictureEntry, finished, Packing::Stored);
    TRY(thumbnail, thumbnailPng(whole, cancel));
    archive.add("Thumbnails/thumbnail.png", thumbnail, Packing::Stored);
    auto bytes = std::move(archive).finished();
    if (bytes) return *std::move(bytes);
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 file could not be put together."),
                    {QStringLiteral("OpenRaster")}},
                   {QT_TRANSLATE_NOOP("Sentence", "Close other documents to free memory.")});
}

bool isJoinedInOpenRaster(const Canvas& canvas)
{
    return isAnyJoined(treeOf(canvas).layers);
}

}  // namespace ratoon
