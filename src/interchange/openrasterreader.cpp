// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plaintext.h"
#include "image/color.h"
#include "image/transform.h"
#include "interchange/archive.h"
#include "interchange/openraster.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <cmath>
#include <unordered_map>

namespace ratoon {

namespace {

constexpr QByteArrayView mimeEntry("mimetypeimage/openraster");
constexpr auto stackEntry = "stack.xml";
constexpr qsizetype localHeader = 30;  ///< Bytes before an entry's name.
constexpr qsizetype mostStackBytes = 16LL * 1024 * 1024;
constexpr qsizetype mostPictureBytes = 1024LL * 1024 * 1024;

tl::unexpected<Error> damagedFile()
{
    return damagedLayers("OpenRaster");
}

int numberIn(const QXmlStreamAttributes& attributes, const char* name)
{
    // Some programs write fractions.
    const double number = attributes.value(QLatin1String(name)).toDouble();
    return std::abs(number) <= farthestOffset ? static_cast<int>(std::lround(number))
                                              : farthestOffset + 1;
}

class StackReader {
public:
    StackReader(const ArchiveReader& archive, const DecodeLimits& limits, const Cancel& cancel)
        : m_archive(archive)
        , m_limits(limits)
        , m_cancel(cancel)
    {}

    Result<LayerTree> read(const QByteArray& xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::DTD) return damagedFile();
            if (token == QXmlStreamReader::StartElement) {
                CHECKED(begin(reader));
            } else if (token == QXmlStreamReader::EndElement && reader.name() == u"stack") {
                if (!m_open.empty()) end();
            }
        }
        if (reader.hasError() || m_tree.size.isEmpty()) return damagedFile();
        return std::move(m_tree);
    }

    std::vector<Sentence> notes() const
    {
        std::vector<Sentence> notes;
        noteOn(notes,
               QT_TRANSLATE_NOOP("Sentence", "Unknown blend modes were taken as normal: %1."),
               m_unknownModes);
        noteOn(notes,
               QT_TRANSLATE_NOOP("Sentence", "Opacities that are no numbers were taken as 1: %1."),
               m_unknownOpacities);
        noteOn(notes,
               QT_TRANSLATE_NOOP("Sentence", "Layers that are drawings were left out: %1."),
               m_drawings);
        noteOn(notes,
               QT_TRANSLATE_NOOP("Sentence", "Parts of an unknown kind were left out: %1."),
               m_unknownParts);
        return notes;
    }

private:
    Result<void> begin(const QXmlStreamReader& reader)
    {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"image" && m_tree.size.isEmpty()) {
            m_tree.size = {numberIn(attributes, "w"), numberIn(attributes, "h")};
            return m_tree.size.isEmpty() ? Result<void>(damagedFile())
                                         : checkedSize(m_tree.size, m_limits);
        }
        if (reader.name() != u"stack" && reader.name() != u"layer") {
            if (!m_open.empty()) m_unknownParts.append(reader.name().toString());
            return {};
        }
        if (m_tree.size.isEmpty()) return damagedFile();
        const bool isStack = reader.name() == u"stack";
        if (++m_nodes > mostLayers || (isStack && m_open.size() > std::size_t(deepestGroup)))
            return tooManyLayers();
        LayerNode node = nodeFrom(attributes);
        if (isStack) {
            open(std::move(node), attributes);
            return {};
        }
        if (m_open.empty()) return damagedFile();
        CHECKED(readPicture(attributes.value(QLatin1String("src")).toUtf8(), node));
        if (!node.image.isNull()) m_open.back().children.push_back(std::move(node));
        return {};
    }

    void open(LayerNode group, const QXmlStreamAttributes& attributes)
    {
        group.isGroup = true;
        group.offset = {};
        // A group that does nothing itself is none to what is in it, unless it says so.
        const bool isIsolated = attributes.value(QLatin1String("isolation")) == u"isolate";
        if (!isIsolated && group.blend == Blend::Normal && group.opacity >= 1.0)
            group.blend = Blend::PassThrough;
        if (!m_hasRoot) group = {.isGroup = true};  // the root has no properties, whatever it says
        m_hasRoot = true;
        m_open.push_back(std::move(group));
    }

    // The format lists what is on top first.
    void end()
    {
        LayerNode group = std::move(m_open.back());
        m_open.pop_back();
        std::ranges::reverse(group.children);
        if (m_open.empty())
            m_tree.layers = std::move(group.children);
        else
            m_open.back().children.push_back(std::move(group));
    }

    LayerNode nodeFrom(const QXmlStreamAttributes& attributes)
    {
        LayerNode node{.name = attributes.value(QLatin1String("name")).toString()};
        node.offset = {numberIn(attributes, "x"), numberIn(attributes, "y")};
        node.isVisible = attributes.value(QLatin1String("visibility")) != u"hidden";
        if (attributes.hasAttribute(QLatin1String("opacity"))) {
            const auto text = attributes.value(QLatin1String("opacity"));
            bool isNumber = false;
            const double opacity = text.toDouble(&isNumber);
            isNumber = isNumber && std::isfinite(opacity);
            node.opacity = isNumber ? std::clamp(opacity, 0.0, 1.0) : 1.0;
            if (!isNumber) m_unknownOpacities.append(text.toString());
        }
        const auto word = attributes.value(QLatin1String("composite-op"));
        const auto blend = word.isEmpty() ? Blend::Normal : blendFromOpenRaster(word);
        if (!blend) m_unknownModes.append(word.toString());
        node.blend = blend.value_or(Blend::Normal);
        return node;
    }

    // Some programs write the names as in addresses. They are only compared.
    std::optional<QByteArray> pictureAt(const QByteArray& source) const
    {
        auto bytes = m_archive.entry(source, mostPictureBytes);
        if (bytes || !source.contains('%')) return bytes;
        const QByteArray name = QByteArray::fromPercentEncoding(source);
        return name.contains('\0') ? std::nullopt : m_archive.entry(name, mostPictureBytes);
    }

    Result<void> readPicture(const QByteArray& source, LayerNode& node)
    {
        const bool isNear =
            std::max(std::abs(node.offset.x()), std::abs(node.offset.y())) <= farthestOffset;
        if (!isNear) return damagedFile();
        const auto known = m_pictures.find(source.toStdString());
        if (known != m_pictures.end()) {
            node.image = known->second;
            return {};
        }
        const auto bytes = pictureAt(source);
        if (!bytes) return damagedFile();
        if (source.endsWith(".svg") && !sniffedFormat(*bytes)) {
            m_drawings.append(node.name);
            return {};
        }
        TRY(info, probed(*bytes, m_limits));
        m_pixels += qint64(info.size.width()) * info.size.height();
        if (m_pixels > mostLayerPixels) return tooManyLayers();
        TRY(picture, decoded(*bytes, m_limits, m_cancel));
        node.image = picture.image;
        if (m_pictures.empty()) m_tree.icc = node.image.icc();
        if (node.image.depth() == Depth::Sixteen) m_tree.depth = Depth::Sixteen;
        m_pictures.emplace(source.toStdString(), node.image);
        return {};
    }

    const ArchiveReader& m_archive;
    const DecodeLimits& m_limits;
    const Cancel& m_cancel;
    LayerTree m_tree;
    std::vector<LayerNode> m_open;
    std::unordered_map<std::string, Image> m_pictures;
    QStringList m_unknownModes;
    QStringList m_unknownOpacities;
    QStringList m_drawings;
    QStringList m_unknownParts;
    qint64 m_pixels = 0;
    int m_nodes = 0;
    bool m_hasRoot = false;
};

}  // namespace

bool isOpenRaster(QByteArrayView bytes)
{
    if (!bytes.startsWith("PK\x03\x04")) return false;
    if (bytes.size() > localHeader + mimeEntry.size() &&
        bytes.sliced(localHeader, mimeEntry.size()) == mimeEntry)
        return true;
    // Whoever packs one again by hand packs that entry too, or puts it elsewhere.
    constexpr qsizetype mostBytes = 64;
    const auto archive = ArchiveReader::opened(QByteArray::fromRawData(bytes.data(), bytes.size()));
    const auto type = archive ? archive->entry("mimetype", mostBytes) : std::nullopt;
    return type && type->trimmed() == "image/openraster";
}

std::optional<PrintResolution> openRasterResolution(const QByteArray& file)
{
    const auto archive = ArchiveReader::opened(file);
    const auto xml = archive ? archive->entry(stackEntry, mostStackBytes) : std::nullopt;
    QXmlStreamReader reader(xml.value_or(QByteArray()));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
    }
    const QXmlStreamAttributes attributes = reader.attributes();
    const auto number = [&](const char* name) {
        return attributes.value(QLatin1String(name)).toDouble();
    };
    if (const auto found = meantResolution(number("xres"), number("yres"))) return found;
    return printResolution(wholePictureIn(file));
}

Result<ReadCanvas>
readOpenRaster(const QByteArray& bytes, const DecodeLimits& limits, const Cancel& cancel)
{
    TRY(archive, ArchiveReader::opened(bytes));
    const auto xml = archive.entry(stackEntry, mostStackBytes);
    if (!xml) return damagedFile();
    StackReader reader(archive, limits, cancel);
    TRY(tree, reader.read(*xml));
    TRY(stored, canvasOf(tree));
    TRY(canvas, withImagesChanged(stored, [&](const Image& image) {
            return convertedTo(converted(image, tree.depth), tree.icc, cancel);
        }));
    return ReadCanvas{.canvas = std::move(canvas), .notes = reader.notes()};
}

}  // namespace ratoon
