// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/contentcredentials.h"

#include "base/plaintext.h"
#include "image/codec.h"
#include "image/jpegsegments.h"
#include "image/pngchunks.h"
#include "image/riffchunks.h"

#include <QtEndian>

namespace ratoon {

namespace {

constexpr QByteArrayView boxType("jumb");
constexpr QByteArrayView boxLabel("c2pa");

// From where a box begins that is labelled as a manifest store; empty if there is none.
QByteArrayView storeIn(QByteArrayView bytes)
{
    constexpr qsizetype nearBy = 64;  // a box's header, and its description's
    for (qsizetype at = bytes.indexOf(boxType); at >= 0; at = bytes.indexOf(boxType, at + 1)) {
        const QByteArrayView box = bytes.sliced(at);
        if (box.first(std::min(nearBy, box.size())).indexOf(boxLabel) >= 0) return box;
    }
    return {};
}

// The segments that boxes are kept in, put together: without their headers, which come every 64 KiB.
QByteArray jpegBoxes(QByteArrayView file)
{
    constexpr quint8 app11 = 0xeb;
    constexpr qsizetype header = 8;  // "JP", number of the box, number of its part
    QByteArray boxes;
    for (const auto& [marker, part] : jpegSegments(file)) {
        if (marker != app11 || !part.startsWith("JP") || part.size() <= header) continue;
        // Parts after the first repeat the box's length and type.
        constexpr qsizetype repeated = 8;
        const bool isFirst = qFromBigEndian<quint32>(part.data() + 4) <= 1;
        boxes.append(part.sliced(std::min(part.size(), isFirst ? header : header + repeated)));
    }
    return boxes;
}

QByteArray credentialBytes(QByteArrayView file)
{
    switch (sniffedFormat(file).value_or(Format::Bmp)) {
    case Format::Png: return pngChunks(file).find("caBX").data.toByteArray();
    case Format::Jpeg: return jpegBoxes(file);
    case Format::WebP: return riffChunk(file, "C2PA").toByteArray();
    default: return storeIn(file).toByteArray();
    }
}

// A text in CBOR at the beginning of `bytes`; empty if there is something else.
QString cborText(QByteArrayView bytes)
{
    if (bytes.size() < 3) return {};
    const auto first = static_cast<uchar>(bytes[0]);
    qsizetype length = first - 0x60;
    qsizetype from = 1;
    if (first == 0x78) {
        length = static_cast<uchar>(bytes[1]);
        from = 2;
    } else if (first < 0x60 || first > 0x77) {
        return {};
    }
    if (length > bytes.size() - from) return {};
    return plainLine(QString::fromUtf8(bytes.sliced(from, length)), 80);
}

QString generatorIn(QByteArrayView store)
{
    constexpr QByteArrayView plain("\x6f"
                                   "claim_generator");
    constexpr QByteArrayView detailed("claim_generator_info");
    constexpr QByteArrayView name("\x64"
                                  "name");
    constexpr qsizetype nearBy = 300;
    if (const qsizetype at = store.indexOf(plain); at >= 0)
        return cborText(store.sliced(at + plain.size()));
    const qsizetype at = store.indexOf(detailed);
    if (at < 0) return {};
    const QByteArrayView after = store.sliced(at, std::min(nearBy, store.size() - at));
    const qsizetype named = after.indexOf(name);
    return named < 0 ? QString() : cborText(after.sliced(named + name.size()));
}

}  // namespace

std::optional<ContentCredentials> contentCredentialsIn(QByteArrayView file)
{
    const QByteArray bytes = credentialBytes(file);
    const QByteArrayView store = storeIn(bytes);
    if (store.isEmpty()) return std::nullopt;
    return ContentCredentials{generatorIn(store)};
}

}  // namespace ratoon
