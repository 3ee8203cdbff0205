// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"
#include "image/color.h"
#include "image/transform.h"
#include "interchange/compositing.h"
#include "interchange/photoshop.h"
#include "interchange/photoshopplanes.h"

#include <QColorSpace>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ratoon {

namespace {

constexpr int longestPsdSide = 30'000;
constexpr qsizetype mostPsdBytes = 2'000'000'000;

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

QByteArray resourcesFor(const QByteArray& icc)
{
    constexpr quint32 pixelsPerInch = 72;
    QByteArray resolution;
    for (int direction = 0; direction < 2; ++direction) {
        appendBigEndian<quint32>(resolution, pixelsPerInch << 16U);
        appendBigEndian<quint16>(resolution, 1);  // shown by the inch
        appendBigEndian<quint16>(resolution, 1);  // sizes in inches
    }
    QByteArray resources;
    appendResource(resources, 1005, resolution);
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

struct WrittenLayer {
    QByteArray record;
    QByteArray pixels;
};

QByteArray namesOf(const Layer& layer)
{
    constexpr qsizetype longestShortName = 31;
    constexpr qsizetype longestLongName = 250;
    QByteArray shortName;
    for (const QChar letter : layer.name.left(longestShortName))
        shortName.append(letter.unicode() < 128 ? letter.toLatin1() : '?');
    QByteArray bytes(1, static_cast<char>(shortName.size()));
    bytes.append(shortName);
    padTo(4, bytes);

    const QString name = layer.name.left(longestLongName);
    QByteArray unicode;
    appendBigEndian<quint32>(unicode, static_cast<quint32>(name.size()));
    for (const QChar letter : name) appendBigEndian<quint16>(unicode, letter.unicode());
    return bytes + block("luni", unicode);
}

WrittenLayer written(const Layer& layer, const Image& image)
{
    constexpr quint8 hidden = 2;
    constexpr quint8 modern = 8;
    const PlaneForm form{.size = image.size(), .depth = image.depth()};
    const bool hasMask = !layer.coverage.isNull();
    const std::array<Plane, 4> planes = planesOf(image);
    WrittenLayer result;
    std::vector<std::pair<qint16, QByteArray>> channels;
    for (const int index : {3, 0, 1, 2}) {
        const Plane& plane = planes[static_cast<std::size_t>(index)];
        channels.emplace_back(static_cast<qint16>(index == 3 ? -1 : index),
                              packedPlanes(std::span(&plane, 1), form, true));
    }
    if (hasMask) channels.emplace_back(qint16(-2), packedMask(layer.coverage, form));

    QByteArray& record = result.record;
    appendRect(record, layer.rect());
    appendBigEndian<quint16>(record, static_cast<quint16>(channels.size()));
    for (const auto& [id, packed] : channels) {
        appendBigEndian<qint16>(record, id);
        appendBigEndian<quint32>(record, static_cast<quint32>(packed.size()));
        result.pixels.append(packed);
    }
    record.append("8BIM");
    record.append(photoshopKey(compositeOf(layer.blend)));
    record.append(static_cast<char>(std::lround(layer.opacity * 255.0)));
    record.append('\0');  // not clipped
    record.append(static_cast<char>(modern | (layer.visible ? 0 : hidden)));
    record.append('\0');

    QByteArray mask;
    if (hasMask) {
        appendRect(mask, layer.rect());
        mask.append(4, '\0');  // nothing outside; in force; filled up
    }
    QByteArray extra;
    appendWithLength(extra, mask);
    appendWithLength(extra, {});  // mixed with all tones
    extra.append(namesOf(layer));
    appendWithLength(record, extra);
    return result;
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

tl::unexpected<Error> beyondPsd()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The picture is too large for a PSD: at most 30 000 pixels on a side "
                           "and 2 GB in all can be written.")},
        {QT_TRANSLATE_NOOP("Sentence", "Choose OpenRaster.")});
}

bool isRgb(const QByteArray& icc)
{
    return icc.isEmpty() || (icc.size() >= 128 && icc.sliced(16, 4) == "RGB ");
}

}  // namespace

Result<QByteArray> photoshopOf(const Canvas& canvas, const Cancel& cancel)
{
    constexpr std::size_t mostPsdLayers = 8'000;
    const bool fits = std::max(canvas.size.width(), canvas.size.height()) <= longestPsdSide &&
                      canvas.layers.size() <= mostPsdLayers;
    if (!fits) return beyondPsd();
    const QByteArray icc = isRgb(canvas.icc) ? canvas.icc : QByteArray();
    const Image rendering = rendered(canvas, cancel);
    if (rendering.isNull()) return cancelledLayers();
    TRY(whole, convertedTo(rendering, icc, cancel));

    const auto count = static_cast<int>(canvas.layers.size());
    QByteArray records;
    QByteArray pixels;
    for (const Layer& layer : canvas.layers) {
        if (cancel.requested()) return cancelledLayers();
        const Image own = converted(layer.image, canvas.depth).withIcc(canvas.icc);
        TRY(image, convertedTo(own, icc, cancel));
        if (std::max(image.width(), image.height()) > longestPsdSide) return beyondPsd();
        const WrittenLayer layerBytes = written(layer, image);
        records.append(layerBytes.record);
        pixels.append(layerBytes.pixels);
        if (pixels.size() > mostPsdBytes) return beyondPsd();
    }
    QByteArray info;
    appendBigEndian<qint16>(info, static_cast<qint16>(whole.isOpaque() ? count : -count));
    info.append(records + pixels);

    QByteArray file("8BPS");
    appendBigEndian<quint16>(file, 1);
    file.append(6, '\0');
    appendBigEndian<quint16>(file, whole.isOpaque() ? 3 : 4);
    appendBigEndian<quint32>(file, static_cast<quint32>(canvas.size.height()));
    appendBigEndian<quint32>(file, static_cast<quint32>(canvas.size.width()));
    appendBigEndian<quint16>(file, static_cast<quint16>(canvas.depth));
    appendBigEndian<quint16>(file, 3);  // RGB
    appendWithLength(file, {});         // no palette
    // Krita takes untagged 16 bits for linear light, so sRGB has to be named there.
    const bool isToBeNamed = icc.isEmpty() && canvas.depth == Depth::Sixteen;
    const QByteArray named = isToBeNamed ? QColorSpace(QColorSpace::SRgb).iccProfile() : icc;
    appendWithLength(file, resourcesFor(named));
    appendWithLength(file, layersSection(info, canvas.depth));
    file.append(packedWhole(whole));
    return file.size() > mostPsdBytes ? Result<QByteArray>(beyondPsd()) : file;
}

}  // namespace ratoon
