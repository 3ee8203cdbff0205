// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "image/color.h"
#include "image/transform.h"
#include "interchange/photoshop.h"
#include "interchange/photoshopplanes.h"
#include "interchange/photoshoprecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace ratoon {

namespace {

constexpr int longestPsdSide = 30'000;
constexpr qsizetype mostPsdBytes = 2'000'000'000;

tl::unexpected<Error> beyondPsd()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The picture is too large for a PSD: at most 30 000 pixels on a side "
                           "and 2 GB in all can be written.")},
        {QT_TRANSLATE_NOOP("Sentence", "Choose OpenRaster.")});
}

void appendRect(QByteArray& to, QRect rect)
{
    for (const int edge : {rect.top(), rect.left(), rect.bottom() + 1, rect.right() + 1})
        appendBigEndian<qint32>(to, edge);
}

void appendWithLength(QByteArray& to, const QByteArray& bytes)
{
    appendBigEndian<quint32>(to, static_cast<quint32>(bytes.size()));
    to.append(bytes);
}

void padTo(qsizetype multiple, QByteArray& bytes)
{
    while (bytes.size() % multiple != 0) bytes.append('\0');
}

QByteArray block(const char* key, QByteArray data)
{
    padTo(4, data);
    QByteArray bytes("8BIM");
    bytes.append(key);
    appendWithLength(bytes, data);
    return bytes;
}

void appendResource(QByteArray& to, quint16 id, const QByteArray& data)
{
    to.append("8BIM");
    appendBigEndian<quint16>(to, id);
    appendBigEndian<quint16>(to, 0);  // no name
    appendWithLength(to, data);
    padTo(2, to);
}

QByteArray resourcesFor(const QByteArray& icc, const PrintResolution& resolution)
{
    QByteArray density;
    for (const double number : {resolution.x, resolution.y}) {
        appendBigEndian<quint32>(density, static_cast<quint32>(std::lround(number * 65536)));
        appendBigEndian<quint16>(density, 1);  // shown by the inch
        appendBigEndian<quint16>(density, 1);  // sizes in inches
    }
    QByteArray resources;
    appendResource(resources, 1005, density);
    if (!icc.isEmpty()) appendResource(resources, 1039, icc);
    return resources;
}

QByteArray packedMask(const Mask& mask, const PlaneForm& form)
{
    const std::vector<quint8> coverage = mask.coverage(QRect(QPoint(), mask.size()));
    Plane plane(form.bytes(), Qt::Uninitialized);
    const qsizetype step = form.depth == Depth::Eight ? 1 : 2;
    for (qsizetype i = 0; i < plane.size(); ++i)
        plane[i] = static_cast<char>(coverage[static_cast<std::size_t>(i / step)]);
    return packedPlanes(std::span(&plane, 1), form, true);
}

QByteArray namesOf(const QString& name)
{
    constexpr qsizetype longestShortName = 31;
    constexpr qsizetype longestLongName = 250;
    QByteArray shortName;
    for (const QChar letter : name.left(longestShortName))
        shortName.append(letter.unicode() < 128 ? letter.toLatin1() : '?');
    QByteArray bytes(1, static_cast<char>(shortName.size()));
    bytes.append(shortName);
    padTo(4, bytes);

    const QString longName = name.left(longestLongName);
    QByteArray unicode;
    appendBigEndian<quint32>(unicode, static_cast<quint32>(longName.size()));
    for (const QChar letter : longName) appendBigEndian<quint16>(unicode, letter.unicode());
    return bytes + block("luni", unicode);
}

using Channels = std::vector<std::pair<qint16, QByteArray>>;

Channels channelsOf(const Image& image)
{
    const PlaneForm form{.size = image.size(), .depth = image.depth()};
    const std::array<Plane, 4> planes = planesOf(image);
    Channels channels;
    for (const int index : {3, 0, 1, 2}) {
        const Plane& plane = planes[static_cast<std::size_t>(index)];
        channels.emplace_back(static_cast<qint16>(index == 3 ? -1 : index),
                              packedPlanes(std::span(&plane, 1), form, true));
    }
    return channels;
}

// A group has the channels of a layer without pixels.
Channels noChannels()
{
    Channels channels;
    for (const int id : {-1, 0, 1, 2})
        channels.emplace_back(static_cast<qint16>(id), QByteArray(2, '\0'));
    return channels;
}

// Layers and groups one after another, bottom first.
class RecordWriter {
public:
    RecordWriter(const LayerTree& tree, const QByteArray& icc, const Cancel& cancel)
        : m_tree(tree)
        , m_icc(icc)
        , m_cancel(cancel)
    {}

    Result<void> write(const std::vector<LayerNode>& nodes)
    {
        for (const LayerNode& node : nodes) CHECKED(node.isGroup ? group(node) : layer(node));
        return {};
    }

    int count() const { return m_count; }
    QByteArray bytes() const { return m_records + m_pixels; }

private:
    Result<void> layer(const LayerNode& node)
    {
        if (m_cancel.requested()) return cancelledLayers();
        const Image own = converted(node.image, m_tree.depth).withIcc(m_tree.icc);
        TRY(image, convertedTo(own, m_icc, m_cancel));
        if (std::max(image.width(), image.height()) > longestPsdSide) return beyondPsd();
        return record(node, QRect(node.offset, image.size()), channelsOf(image), {});
    }

    // Below what is in a group stands where it ends.
    Result<void> group(const LayerNode& node)
    {
        const LayerNode end{.name = QStringLiteral("</Layer group>"), .isGroup = true};
        CHECKED(record(end, {}, noChannels(), sectionOf(Section::GroupEnd, end)));
        CHECKED(write(node.children));
        return record(node, {}, noChannels(), sectionOf(Section::OpenGroup, node));
    }

    static QByteArray sectionOf(Section section, const LayerNode& node)
    {
        QByteArray data;
        appendBigEndian<quint32>(data, quint32(section));
        if (section == Section::OpenGroup) data.append("8BIM" + photoshopKey(node.blend));
        return block("lsct", data);
    }

    Result<void>
    record(const LayerNode& node, QRect rect, Channels channels, const QByteArray& section)
    {
        constexpr quint8 hidden = 2;
        constexpr quint8 modern = 8;
        constexpr int mostPsdLayers = 8'000;
        const bool hasMask = !node.coverage.isNull();
        const QRect maskRect(node.offset, node.coverage.size());
        const PlaneForm maskForm{.size = node.coverage.size(), .depth = m_tree.depth};
        if (hasMask) channels.emplace_back(qint16(-2), packedMask(node.coverage, maskForm));

        appendRect(m_records, rect);
        appendBigEndian<quint16>(m_records, static_cast<quint16>(channels.size()));
        for (const auto& [id, packed] : channels) {
            appendBigEndian<qint16>(m_records, id);
            appendBigEndian<quint32>(m_records, static_cast<quint32>(packed.size()));
            m_pixels.append(packed);
        }
        m_records.append("8BIM" + photoshopKey(node.blend));
        m_records.append(static_cast<char>(std::lround(node.opacity * 255.0)));
        m_records.append(node.isClipped ? '\1' : '\0');
        m_records.append(static_cast<char>(modern | (node.isVisible ? 0 : hidden)));
        m_records.append('\0');

        QByteArray mask;
        if (hasMask) {
            appendRect(mask, maskRect);
            mask.append(4, '\0');  // nothing outside; in force; filled up
        }
        QByteArray extra;
        appendWithLength(extra, mask);
        appendWithLength(extra, {});  // mixed with all tones
        extra.append(namesOf(node.name) + section);
        appendWithLength(m_records, extra);
        const bool fits = ++m_count <= mostPsdLayers && m_pixels.size() <= mostPsdBytes;
        return fits ? Result<void>() : Result<void>(beyondPsd());
    }

    const LayerTree& m_tree;
    const QByteArray& m_icc;
    const Cancel& m_cancel;
    QByteArray m_records;
    QByteArray m_pixels;
    int m_count = 0;
};

bool isBeyondPsd(const LayerNode& node)
{
    const bool isThrough = node.isGroup && node.blend == Blend::PassThrough;
    const bool isOwn = !node.isClipped && photoshopKey(node.blend).isEmpty();
    return node.isVisible &&
           (isOwn || (isThrough && std::ranges::any_of(node.children, isBeyondPsd)));
}

bool isAnyBeyondPsd(const std::vector<LayerNode>& nodes)
{
    return std::ranges::any_of(nodes, [](const LayerNode& node) {
        return isBeyondPsd(node) || isAnyBeyondPsd(node.children);
    });
}

// What is left of those is hidden.
void takeUnsaidAsNormal(std::vector<LayerNode>& nodes)
{
    for (LayerNode& node : nodes) {
        takeUnsaidAsNormal(node.children);
        if (photoshopKey(node.blend).isEmpty()) node.blend = Blend::Normal;
    }
}

// The section of layers: at once, or for deep pictures in a block behind.
QByteArray layersSection(QByteArray info, Depth depth)
{
    QByteArray section;
    if (depth == Depth::Eight) {
        padTo(4, info);
        appendWithLength(section, info);
        appendWithLength(section, {});  // no mask over all
        return section;
    }
    appendWithLength(section, {});
    appendWithLength(section, {});
    return section + block("Lr16", info);
}

template <typename Sample>
void layOnWhite(std::array<Plane, 4>& planes)
{
    constexpr quint64 white = std::numeric_limits<Sample>::max();
    const auto step = qsizetype(sizeof(Sample));
    for (qsizetype at = 0; at < planes[3].size(); at += step) {
        const quint64 alpha = qFromBigEndian<Sample>(planes[3].constData() + at);
        for (std::size_t c = 0; c < 3; ++c) {
            const quint64 darkness = white - qFromBigEndian<Sample>(planes[c].constData() + at);
            qToBigEndian(static_cast<Sample>(white - (darkness * alpha + white / 2) / white),
                         planes[c].data() + at);
        }
    }
}

QByteArray packedWhole(const Image& whole)
{
    const PlaneForm form{.size = whole.size(), .depth = whole.depth()};
    std::array<Plane, 4> planes = planesOf(whole);
    whole.depth() == Depth::Eight ? layOnWhite<quint8>(planes) : layOnWhite<quint16>(planes);
    return packedPlanes(std::span(planes).first(whole.isOpaque() ? 3 : 4), form, false);
}

bool isRgb(const QByteArray& icc)
{
    return icc.isEmpty() || (icc.size() >= 128 && icc.sliced(16, 4) == "RGB ");
}

}  // namespace

Result<QByteArray> photoshopOf(const Canvas& canvas,
                               const std::optional<PrintResolution>& resolution,
                               const Cancel& cancel)
{
    constexpr PrintResolution unknown = {72, 72};
    if (std::max(canvas.size.width(), canvas.size.height()) > longestPsdSide) return beyondPsd();
    const QByteArray icc = isRgb(canvas.icc) ? canvas.icc : QByteArray();
    const Image rendering = rendered(canvas, cancel);
    if (rendering.isNull()) return cancelledLayers();
    TRY(whole, convertedTo(rendering, icc, cancel));

    const LayerTree tree = treeOf(canvas);
    RecordWriter records(tree, icc, cancel);
    auto nodes = withJoined(tree.layers, tree, isBeyondPsd, cancel);
    takeUnsaidAsNormal(nodes);
    CHECKED(records.write(nodes));
    const int count = records.count();
    QByteArray info;
    appendBigEndian<qint16>(info, static_cast<qint16>(whole.isOpaque() ? count : -count));
    info.append(records.bytes());

    QByteArray file("8BPS");
    appendBigEndian<quint16>(file, 1);
    file.append(6, '\0');
    appendBigEndian<quint16>(file, whole.isOpaque() ? 3 : 4);
    appendBigEndian<quint32>(file, static_cast<quint32>(canvas.size.height()));
    appendBigEndian<quint32>(file, static_cast<quint32>(canvas.size.width()));
    appendBigEndian<quint16>(file, static_cast<quint16>(canvas.depth));
    appendBigEndian<quint16>(file, 3);  // RGB
    appendWithLength(file, {});         // no palette
    appendWithLength(file,
                     resourcesFor(namedProfile(icc, canvas.depth), resolution.value_or(unknown)));
    appendWithLength(file, layersSection(info, canvas.depth));
    file.append(packedWhole(whole));
    return file.size() > mostPsdBytes ? Result<QByteArray>(beyondPsd()) : file;
}

bool isJoinedInPhotoshop(const Canvas& canvas)
{
    return isAnyBeyondPsd(treeOf(canvas).layers);
}

}  // namespace ratoon
