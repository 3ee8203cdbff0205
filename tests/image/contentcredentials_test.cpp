// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/contentcredentials.h"
#include "image/pngchunks.h"
#include "support/pictures.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray box(const char* type, const QByteArray& content)
{
    return bigEndian<quint32>(static_cast<quint32>(content.size()) + 8) + type + content;
}

// As ISO 19566-5 and the C2PA specification lay it out: a superbox whose description has the label "c2pa", and in it a
// claim in CBOR.
QByteArray store(const QByteArray& claim)
{
    const QByteArray description = box("jumd",
                                       QByteArray::fromHex("63327061001100108000 00aa00389b71") +
                                           '\x03' + QByteArray("c2pa\0", 5));
    return box("jumb", description + box("cbor", claim));
}

QByteArray claimBy(const QByteArray& name)
{
    return QByteArray("\xa1\x6f"
                      "claim_generator") +
           static_cast<char>(0x60 + name.size()) + name;
}

QByteArray pngWith(const QByteArray& credentials)
{
    QByteArray file = encoded(photo({20, 10}), {.format = Format::Png}).value();
    QByteArray chunk;
    appendPngChunk(chunk, "caBX", credentials);
    return file.insert(33, chunk);
}

QByteArray jpegWith(const QByteArray& credentials)
{
    QByteArray file = encoded(photo({20, 10}), {.format = Format::Jpeg}).value();
    QByteArray segments;
    constexpr qsizetype most = 100;
    quint32 number = 1;
    for (qsizetype at = 0; at < credentials.size(); at += most, ++number) {
        const QByteArray part = "JP" + bigEndian<quint16>(1) + bigEndian<quint32>(number) +
                                (at > 0 ? credentials.left(8) : QByteArray()) +
                                credentials.mid(at, most);
        segments += "\xff\xeb" + bigEndian<quint16>(static_cast<quint16>(part.size() + 2)) + part;
    }
    return file.insert(2, segments);
}

QByteArray webpWith(const QByteArray& credentials)
{
    QByteArray file = encoded(photo({20, 10}), {.format = Format::WebP}).value();
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(credentials.size()), length.data());
    file += "C2PA" + length + credentials;
    return file;
}

}  // namespace

TEST(ContentCredentials, AreFoundAndNamed)
{
    const QByteArray credentials = store(claimBy("Camera/1.2"));
    for (const QByteArray& file :
         {pngWith(credentials), jpegWith(credentials), webpWith(credentials)}) {
        const auto found = contentCredentialsIn(file);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->generator, QStringLiteral("Camera/1.2"));
    }
}

TEST(ContentCredentials, AreFoundInManyParts)
{
    const QByteArray padding = box("free", QByteArray(400, ' '));
    EXPECT_TRUE(contentCredentialsIn(jpegWith(store(padding))));
}

TEST(ContentCredentials, NameTheirGeneratorInTheNewerWay)
{
    const QByteArray claim = QByteArray("\xa1\x74"
                                        "claim_generator_info\xa2\x64"
                                        "name\x66"
                                        "Studio\x67"
                                        "version\x61"
                                        "3");
    EXPECT_EQ(contentCredentialsIn(pngWith(store(claim)))->generator, QStringLiteral("Studio"));
}

TEST(ContentCredentials, NeedNoName)
{
    EXPECT_EQ(contentCredentialsIn(pngWith(store("\xa0")))->generator, QString());
    EXPECT_EQ(contentCredentialsIn(pngWith(store(claimBy("Camera").chopped(3))))->generator,
              QString());
}

TEST(ContentCredentials, AreNotWhereThereAreNone)
{
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff})
        EXPECT_FALSE(contentCredentialsIn(encoded(photo({20, 10}), {.format = format}).value()));
    EXPECT_FALSE(contentCredentialsIn(QByteArray()));
    EXPECT_FALSE(contentCredentialsIn(pngWith(box("jumb", "something else"))));
}

TEST(ContentCredentials, AreLookedForInAnyBytes)
{
    const QByteArray whole = jpegWith(store(claimBy("Camera")));
    for (qsizetype length = 0; length < 300; ++length) contentCredentialsIn(whole.left(length));
    SUCCEED();
}
