// SPDX-License-Identifier: GPL-3.0-or-later
#include "photoshopbytes.h"

#include "support/pictures.h"

#include <QtEndian>

namespace ratoon::test {

namespace {

void lengthen(QByteArray& file, qsizetype place, qsizetype by)
{
    qToBigEndian(qFromBigEndian<quint32>(file.constData() + place) + quint32(by),
                 file.data() + place);
}

// Where the length of the layers' section stands.
qsizetype sectionOf(const QByteArray& file)
{
    return qFromBigEndian<qint32>(file.constData() + 30) + 34;
}

QByteArray blockOf(const QByteArray& key, const QByteArray& data)
{
    QByteArray block = "8BIM" + key + QByteArray(4, '\0') + data;
    lengthen(block, 8, data.size());
    return block;
}

}  // namespace

Canvas twoLayerCanvas(Depth depth)
{
    return withLayer(canvasOf(opaqueNoise({40, 30}, depth), QStringLiteral("lower")),
                     {.id = LayerId::make(),
                      .name = QStringLiteral("upper"),
                      .image = noise({20, 15}, depth, 2),
                      .offset = {30, -5}});
}

ReadCanvas readOf(const QByteArray& file)
{
    const auto read = readPhotoshop(file);
    return read ? *read : ReadCanvas();
}

qsizetype recordOf(const QByteArray& file, int layer)
{
    qsizetype at = -1;
    for (int i = 0; i <= layer; ++i) at = file.indexOf("8BIMnorm", at + 1);
    return at + 4;
}

QByteArray withInserted(QByteArray file, int layer, qsizetype at, const QByteArray& bytes)
{
    const qsizetype section = sectionOf(file);
    for (const qsizetype place : {section, section + 4, recordOf(file, layer) + 8})
        lengthen(file, place, bytes.size());
    return file.insert(at, bytes);
}

QByteArray
withBlock(const QByteArray& file, int layer, const QByteArray& key, const QByteArray& data)
{
    const qsizetype extra = recordOf(file, layer) + 8;
    const auto length = qFromBigEndian<qint32>(file.constData() + extra);
    return withInserted(file, layer, extra + 4 + length, blockOf(key, data));
}

QByteArray withBlockOfAll(QByteArray file, const QByteArray& key, const QByteArray& data)
{
    const qsizetype section = sectionOf(file);
    const qsizetype end = section + 4 + qFromBigEndian<qint32>(file.constData() + section);
    const QByteArray block = blockOf(key, data);
    lengthen(file, section, block.size());
    return file.insert(end, block);
}

QByteArray withResource(QByteArray file, int id, const QByteArray& data, const char* signature)
{
    QByteArray resource = signature + QByteArray(8, '\0') + data;
    qToBigEndian(static_cast<quint16>(id), resource.data() + 4);
    lengthen(resource, 8, data.size());
    if (data.size() % 2 != 0) resource.append('\0');
    const qsizetype end = sectionOf(file);
    lengthen(file, 30, resource.size());
    return file.insert(end, resource);
}

QByteArray withRanges(const QByteArray& file, int layer, const QByteArray& ranges)
{
    const qsizetype length = recordOf(file, layer) + 16;
    QByteArray result = withInserted(file, layer, length + 4, ranges);
    qToBigEndian(static_cast<quint32>(ranges.size()), result.data() + length);
    return result;
}

ReadCanvas readWithMask(const Mask& mask, const QByteArray& bytes)
{
    Canvas canvas = twoLayerCanvas();
    canvas.layers.back().coverage = mask;
    QByteArray file = photoshopOf(canvas).value();
    const qsizetype tail = recordOf(file, 1) + 32;
    const qsizetype length = tail - 20;
    file = withInserted(file, 1, tail + 4, QByteArray(bytes.size() - 4, '\0'));
    qToBigEndian(static_cast<quint32>(16 + bytes.size()), file.data() + length);
    return readOf(file.replace(tail, bytes.size(), bytes));
}

}  // namespace ratoon::test
