// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a picture says about its owner stays here: canaries in every place where metadata is kept, and none in what is sent.
#include "app/files.h"
#include "app/sentrequest.h"
#include "everyroute.h"
#include "image/codec.h"
#include "support/pictures.h"

#include <QtEndian>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr const char* canary = "CANARY-secret-place";

QByteArray bigEndian(quint32 value, int bytes)
{
    const quint32 big = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char*>(&big), sizeof big).right(bytes);
}

QByteArray littleEndian(quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    return {reinterpret_cast<const char*>(&little), sizeof little};
}

/// A TIFF structure with a description, and a place by GPS.
QByteArray exif()
{
    const QByteArray text = QByteArray(canary) + '\0';
    QByteArray bytes("MM\0*\0\0\0\x08", 8);
    bytes += bigEndian(2, 2);
    bytes += bigEndian(0x010e, 2) + bigEndian(2, 2) +
             bigEndian(static_cast<quint32>(text.size()), 4) + bigEndian(38, 4);
    const auto gps = static_cast<quint32>(38 + text.size());
    bytes += bigEndian(0x8825, 2) + bigEndian(4, 2) + bigEndian(1, 4) + bigEndian(gps, 4);
    bytes += bigEndian(0, 4) + text;
    return bytes + bigEndian(1, 2) + bigEndian(0x001d, 2) + bigEndian(2, 2) +
           bigEndian(static_cast<quint32>(text.size()), 4) + bigEndian(gps + 18, 4) +
           bigEndian(0, 4) + text;
}

QByteArray xmp()
{
    return QByteArray("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><photoshop:City>") + canary +
           "</photoshop:City></x:xmpmeta>";
}

quint32 checksum(const QByteArray& bytes)
{
    quint32 value = ~0U;
    for (const char each : bytes) {
        value ^= static_cast<uchar>(each);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1U) != 0 ? 0xedb88320U : 0);
    }
    return ~value;
}

QByteArray chunk(const QByteArray& name, const QByteArray& data)
{
    return bigEndian(static_cast<quint32>(data.size()), 4) + name + data +
           bigEndian(checksum(name + data), 4);
}

QByteArray png(const QByteArray& plain)
{
    constexpr qsizetype afterHeader = 8 + 25;
    return plain.left(afterHeader) + chunk("tEXt", QByteArray("Comment\0", 8) + canary) +
           chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp()) +
           chunk("eXIf", exif()) + plain.mid(afterHeader);
}

QByteArray segment(char marker, const QByteArray& data)
{
    return QByteArray("\xff") + marker + bigEndian(static_cast<quint32>(data.size() + 2), 2) + data;
}

QByteArray jpeg(const QByteArray& plain)
{
    const QByteArray iptc = QByteArray("Photoshop 3.0\0", 14) + "8BIM" + canary;
    return plain.left(2) + segment('\xe1', QByteArray("Exif\0\0", 6) + exif()) +
           segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp()) +
           segment('\xed', iptc) + segment('\xeb', QByteArray("JP\0\1jumb", 8) + canary) +
           segment('\xfe', canary) + plain.mid(2);
}

QByteArray riff(const QByteArray& name, QByteArray data)
{
    const QByteArray head = name + littleEndian(static_cast<quint32>(data.size()));
    if (data.size() % 2 != 0) data += '\0';
    return head + data;
}

QByteArray webp(const QByteArray& plain, QSize size)
{
    constexpr char exifAndXmp = 0x0c;
    const QByteArray canvas = littleEndian(static_cast<quint32>(size.width() - 1)).left(3) +
                              littleEndian(static_cast<quint32>(size.height() - 1)).left(3);
    const bool isExtended = plain.mid(12, 4) == "VP8X";
    const QByteArray content =
        "WEBP" + riff("VP8X", QByteArray(1, exifAndXmp) + QByteArray(3, '\0') + canvas) +
        plain.mid(isExtended ? 30 : 12) + riff("EXIF", exif()) + riff("XMP ", xmp());
    return "RIFF" + littleEndian(static_cast<quint32>(content.size())) + content;
}

/// The same photo in each format, full of canaries.
std::vector<QByteArray> tellingPictures()
{
    constexpr QSize size(320, 240);
    const Image image = photo(size);
    const auto plain = [&](Format format) { return encoded(image, {.format = format}).value(); };
    return {png(plain(Format::Png)), jpeg(plain(Format::Jpeg)), webp(plain(Format::WebP), size)};
}

class Metadata : public EveryRoute {
protected:
    void expectNone(const net::Request& request)
    {
        const SentRequest parts =
            shown({.purpose = RehearsedRequest::Purpose::Upload, .request = request});
        EXPECT_FALSE(parts.head.contains(canary));
        EXPECT_FALSE(request.body.contains(canary));
        for (const SentPicture& picture : parts.pictures) {
            EXPECT_FALSE(picture.image.bytes.contains(canary));
            for (const char* place : {"tEXt", "iTXt", "eXIf", "Exif", "xmpmeta", "8BIM", "jumb"})
                EXPECT_FALSE(picture.image.bytes.left(4096).contains(place)) << place;
        }
    }
};

INSTANTIATE_TEST_SUITE_P(Routes, Metadata, testing::ValuesIn(everyRoute()));

}  // namespace

TEST_P(Metadata, OfPicturesAndReferencesNeverLeaves)
{
    int number = 0;
    for (const QByteArray& bytes : tellingPictures()) {
        ASSERT_TRUE(bytes.contains(canary));
        const QString path =
            m_folder.filePath(QLatin1String(canary) + QStringLiteral("-%1").arg(++number));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto opened = openedFile(m_services->places, path);
        ASSERT_TRUE(opened) << opened.error().english().toStdString();
        const auto session = sessionOf(*m_services, std::move(*opened));
        EditIntent asked = intent();
        if (!asked.fromNothing) {
            const auto reference = referenceOf(bytes, QStringLiteral("other"));
            ASSERT_TRUE(reference);
            asked.references = {*reference};
        }
        const auto requests = sent(*session, asked);
        EXPECT_FALSE(requests.empty());
        for (const net::Request& request : requests) expectNone(request);
        session->close();
    }
}
