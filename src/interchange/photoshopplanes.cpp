// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshopplanes.h"

#include "image/deflate.h"
#include "image/pixelrows.h"
#include "interchange/packbits.h"

#include <limits>

namespace ratoon {

namespace {

template <typename Sample>
Sample sampleAt(const char* bytes)
{
    return qFromBigEndian<Sample>(bytes);
}

// Each sample of a row is told by its difference from the one before.
template <typename Sample>
void sumUp(char* row, int width)
{
    auto sum = Sample(0);
    for (int x = 0; x < width; ++x, row += sizeof(Sample)) {
        sum = static_cast<Sample>(sum + sampleAt<Sample>(row));
        qToBigEndian(sum, row);
    }
}

void forEachRow(Plane& plane, const PlaneForm& form, void (*work)(char*, int))
{
    for (int y = 0; y < form.size.height(); ++y)
        work(plane.data() + y * form.rowBytes(), form.size.width());
}

std::optional<std::vector<Plane>>
readRuns(BigEndianReader& reader, const PlaneForm& form, int count, int wanted)
{
    const qint64 rows = qint64(count) * form.size.height();
    const qint64 lengthBytes = rows * (form.isBig ? 4 : 2);
    BigEndianReader lengths(reader.take(lengthBytes));
    if (reader.hasFailed()) return std::nullopt;
    std::vector<Plane> planes;
    for (int i = 0; i < wanted; ++i) {
        Plane& plane = planes.emplace_back(form.bytes(), Qt::Uninitialized);
        for (int y = 0; y < form.size.height(); ++y) {
            const auto length =
                form.isBig ? qint64(lengths.number<quint32>()) : qint64(lengths.number<quint16>());
            const QByteArrayView packed = reader.take(length);
            char* const row = plane.data() + y * form.rowBytes();
            if (reader.hasFailed() || !unpackBits(packed, row, form.rowBytes()))
                return std::nullopt;
        }
    }
    return planes;
}

std::optional<std::vector<Plane>> cut(const QByteArray& all, const PlaneForm& form, int count)
{
    if (all.size() < form.bytes() * count) return std::nullopt;
    std::vector<Plane> planes;
    for (int i = 0; i < count; ++i) planes.push_back(all.mid(form.bytes() * i, form.bytes()));
    return planes;
}

template <PixelSample Sample>
Image assembled(const PlaneForm& form, const std::array<Plane, 4>& planes, const QByteArray& icc)
{
    RowImporter<Sample> importer(form.size);
    for (int y = 0; y < form.size.height(); ++y) {
        Sample* to = importer.row(y);
        qsizetype at = y * form.rowBytes();
        for (int x = 0; x < form.size.width(); ++x, at += qsizetype(sizeof(Sample)))
            for (const Plane& plane : planes)
                *to++ = plane.isEmpty() ? std::numeric_limits<Sample>::max()
                                        : sampleAt<Sample>(plane.constData() + at);
        importer.advance(y + 1);
    }
    return std::move(importer).build(icc);
}

template <PixelSample Sample>
std::array<Plane, 4> takenApart(const Image& image)
{
    const PlaneForm form{.size = image.size(), .depth = depthOf<Sample>};
    std::array<Plane, 4> planes;
    for (Plane& plane : planes) plane = Plane(form.bytes(), Qt::Uninitialized);
    const std::size_t stride = std::size_t(image.width()) * 4;
    constexpr int band = 128;
    std::vector<Sample> pixels(stride * band);
    for (int top = 0; top < image.height(); top += band) {
        const int rows = std::min(band, image.height() - top);
        copyPixels(image, {0, top, image.width(), rows}, pixels.data(), stride);
        for (std::size_t i = 0; i < stride * std::size_t(rows); ++i) {
            const qsizetype at = top * form.rowBytes() + qsizetype(i / 4 * sizeof(Sample));
            qToBigEndian(pixels[i], planes[i % 4].data() + at);
        }
    }
    return planes;
}

}  // namespace

std::optional<std::vector<Plane>>
readPlanes(BigEndianReader& reader, const PlaneForm& form, int count, int wanted)
{
    // All of them must be unpacked to get at the first: more than a picture has by itself only if they are small.
    constexpr int fewZipped = 5;
    constexpr qsizetype mostZipped = 1LL << 30;
    const auto packing = static_cast<PlanePacking>(reader.number<quint16>());
    switch (packing) {
    case PlanePacking::Raw:
        return cut(reader.take(form.bytes() * wanted).toByteArray(), form, wanted);
    case PlanePacking::Runs: return readRuns(reader, form, count, wanted);
    case PlanePacking::Zip:
    case PlanePacking::ZipOfDifferences: break;
    default: return std::nullopt;
    }
    if (count > fewZipped && form.bytes() * count > mostZipped) return std::nullopt;
    const auto all = zlibUncompressed(reader.take(reader.left()), form.bytes() * count);
    auto planes = all ? cut(*all, form, wanted) : std::nullopt;
    if (!planes || packing == PlanePacking::Zip) return planes;
    for (Plane& plane : *planes)
        forEachRow(plane, form, form.depth == Depth::Eight ? sumUp<quint8> : sumUp<quint16>);
    return planes;
}

std::optional<Plane> readPlane(BigEndianReader& reader, const PlaneForm& form)
{
    auto planes = readPlanes(reader, form, 1, 1);
    return planes ? std::optional(std::move(planes->front())) : std::nullopt;
}

QByteArray packedPlanes(std::span<const Plane> planes, const PlaneForm& form, bool mayZip)
{
    QByteArray packed;
    if (mayZip && form.depth == Depth::Sixteen) {
        // Not as differences, though they would be shorter: Krita 5.1 takes them for something else.
        appendBigEndian<quint16>(packed, quint16(PlanePacking::Zip));
        QByteArray all;
        for (const Plane& plane : planes) all.append(plane);
        return packed + zlibCompressed(all);
    }
    appendBigEndian<quint16>(packed, quint16(PlanePacking::Runs));
    QByteArray rows;
    for (const Plane& plane : planes) {
        for (int y = 0; y < form.size.height(); ++y) {
            const qsizetype before = rows.size();
            appendPackBits(QByteArrayView(plane).sliced(y * form.rowBytes(), form.rowBytes()),
                           rows);
            appendBigEndian<quint16>(packed, static_cast<quint16>(rows.size() - before));
        }
    }
    return packed + rows;
}

Image imageOf(const PlaneForm& form, const std::array<Plane, 4>& planes, const QByteArray& icc)
{
    return withSamplesOf(
        form.depth, [&](auto sample) { return assembled<decltype(sample)>(form, planes, icc); });
}

std::array<Plane, 4> planesOf(const Image& image)
{
    return withSamplesOf(image.depth(),
                         [&](auto sample) { return takenApart<decltype(sample)>(image); });
}

}  // namespace ratoon
