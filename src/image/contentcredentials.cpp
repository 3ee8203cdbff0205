// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/contentcredentials.h"

#include "base/plaintext.h"
#include "image/codec.h"
#include "image/pngchunks.h"

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
    constexpr uchar app11 = 0xeb;
    constexpr uchar scan = 0xda;
    constexpr qsizetype header = 8;  // "JP", number of the box, number of its part
    QByteArray boxes;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        const auto marker = static_cast<uchar>(file[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(file.data() + at + 2);
        if (static_cast<uchar>(file[at]) != 0xff || marker == scan) break;
        const qsizetype end = at + 2 + length;
        if (length < 2 || end > file.size()) break;
        const QByteArrayView part = file.sliced(at + 4, length - 2);
        if (marker == app11 && part.startsWith("JP") && part.size() > header) {
            // Parts after the first repeat the box's length and type.
            constexpr qsizetype repeated = 8;
            const bool isFirst = qFromBigEndian<quint32>(part.data() + 4) <= 1;
            boxes.append(part.sliced(std::min(part.size(), isFirst ? header : header + repeated)));
        }
        at = end;
    }
    return boxes;
}

QByteArray webpChunk(QByteArrayView file, QByteArrayView type)
{
    for (qsizetype at = 12; at + 8 <= file.size();) {
        const qsizetype length = qFromLittleEndian<quint32>(file.data() + at + 4);
        if (length > file.size() - at - 8) break;
        if (file.sliced(at, 4) == type) return file.sliced(at + 8, length).toByteArray();
        at += 8 + length + length % 2;
    }
    return {};
}

QByteArray credentialBytes(QByteArrayView file)
{
    switch (sniffedFormat(file).value_or(Format::Bmp)) {
    case Format::Png: return pngChunks(file).find("caBX").data.toByteArray();
    case Format::Jpeg: return jpegBoxes(file);
    case Format::WebP: return webpChunk(file, "C2PA");
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
