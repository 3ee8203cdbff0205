// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/extendedxmp.h"

#include "image/jpegsegments.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ratoon {

namespace {

constexpr quint8 xmpMarker = 0xe1;
constexpr QByteArrayView mainXmpSignature("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr QByteArrayView extendedSignature("http://ns.adobe.com/xmp/extension/\0", 35);
constexpr auto packetNameKey = "Xmp.xmpNote.HasExtendedXMP";
constexpr qsizetype packetNameSize = 32;
constexpr qsizetype partHeadSize = 40;  ///< The name, the size of all, the place of this part.
constexpr quint32 mostExtendedBytes = 16 << 20;

QByteArray packetNameOf(const QByteArray& packet)
{
    return QCryptographicHash::hash(packet, QCryptographicHash::Md5).toHex().toUpper();
}

void appendBytes(QByteArray& to, quint32 number, qsizetype bytes)
{
    std::array<char, 4> all = {};
    qToBigEndian(number, all.data());
    to.append(all.data() + 4 - bytes, bytes);
}

std::string encodedXmp(const Exiv2::XmpData& xmp)
{
    std::string packet;
    Exiv2::XmpParser::encode(
        packet, xmp, Exiv2::XmpParser::useCompactFormat | Exiv2::XmpParser::omitPacketWrapper);
    return packet;
}

// A property, whatever is nested in it.
std::string rootOf(const std::string& key)
{
    return key.substr(0, key.find_first_of("[/"));
}

struct Weight {
    std::string root;
    std::size_t bytes = 0;
};

/// Heaviest first.
std::vector<Weight> weightsIn(const Exiv2::XmpData& xmp)
{
    constexpr std::size_t around = 40;
    std::map<std::string, std::size_t> sums;
    for (const Exiv2::Xmpdatum& fact : xmp)
        sums[rootOf(fact.key())] += fact.toString().size() + fact.key().size() + around;
    std::vector<Weight> weights;
    weights.reserve(sums.size());
    for (const auto& [root, bytes] : sums) weights.push_back({root, bytes});
    std::ranges::sort(weights, std::greater(), &Weight::bytes);
    return weights;
}

/// Moves the heaviest until they are that many bytes.
void moveHeaviest(Exiv2::XmpData& from, Exiv2::XmpData& to, std::size_t bytes)
{
    std::vector<std::string> roots;
    for (std::size_t moved = 0; const Weight& weight : weightsIn(from)) {
        if (moved >= bytes) break;
        moved += weight.bytes;
        roots.push_back(weight.root);
    }
    Exiv2::XmpData stays;
    for (const Exiv2::Xmpdatum& fact : from) {
        const bool goes = std::ranges::find(roots, rootOf(fact.key())) != roots.end();
        (goes ? to : stays).add(fact);
    }
    from = stays;
}

/// One of several segments of a packet.
struct Part {
    quint32 size = 0;  ///< Of the whole packet.
    quint32 place = 0;
    QByteArrayView bytes;
};

std::optional<Part> partIn(const JpegSegment& segment, const std::string& name)
{
    if (segment.marker != xmpMarker || !segment.data.startsWith(extendedSignature))
        return std::nullopt;
    const QByteArrayView part = segment.data.sliced(extendedSignature.size());
    if (part.size() <= partHeadSize || part.first(packetNameSize) != QByteArrayView(name))
        return std::nullopt;
    return Part{.size = qFromBigEndian<quint32>(part.data() + packetNameSize),
                .place = qFromBigEndian<quint32>(part.data() + packetNameSize + 4),
                .bytes = part.sliced(partHeadSize)};
}

}  // namespace

QByteArray extendedXmp(const QByteArray& jpeg, const std::string& name)
{
    std::vector<Part> parts;
    qint64 sum = 0;
    for (const JpegSegment& segment : jpegSegments(jpeg)) {
        const auto part = partIn(segment, name);
        if (!part) continue;
        parts.push_back(*part);
        sum += part->bytes.size();
    }
    if (parts.empty() || sum > mostExtendedBytes) return {};
    std::ranges::sort(parts, std::less(), &Part::place);
    QByteArray packet;
    for (const Part& part : parts) {
        if (part.size != sum || part.place != packet.size()) return {};
        packet.append(part.bytes);
    }
    return packet;
}

QByteArray takenExtendedXmp(Exiv2::XmpData& xmp)
{
    constexpr std::size_t mostInMain = 60'000;
    Exiv2::XmpData rest;
    for (auto size = encodedXmp(xmp).size(); size > mostInMain; size = encodedXmp(xmp).size())
        moveHeaviest(xmp, rest, size - mostInMain);
    if (rest.empty()) return {};
    QByteArray packet = QByteArray::fromStdString(encodedXmp(rest));
    xmp[packetNameKey] = packetNameOf(packet).toStdString();
    return packet;
}

bool insertExtendedXmp(QByteArray& jpeg, const QByteArray& packet)
{
    constexpr qsizetype mostInPart = 65'000;
    QByteArray segments;
    for (qsizetype at = 0; at < packet.size(); at += mostInPart) {
        const QByteArray part = packet.mid(at, mostInPart);
        appendBytes(segments, 0xff00U | xmpMarker, 2);
        appendBytes(segments,
                    static_cast<quint32>(2 + extendedSignature.size() + partHeadSize + part.size()),
                    2);
        segments.append(extendedSignature);
        segments.append(packetNameOf(packet));
        appendBytes(segments, static_cast<quint32>(packet.size()), 4);
        appendBytes(segments, static_cast<quint32>(at), 4);
        segments.append(part);
    }
    for (const auto& [marker, data] : jpegSegments(jpeg)) {
        if (marker != xmpMarker || !data.startsWith(mainXmpSignature)) continue;
        jpeg.insert(data.data() + data.size() - jpeg.constData(), segments);
        return true;
    }
    return false;
}

}  // namespace ratoon
