// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/base64.h"

#include <QRandomGenerator>
#include <QString>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

QByteArray randomBytes(qsizetype size)
{
    static QRandomGenerator random(7);
    QByteArray result(size, '\0');
    for (char& c : result) c = static_cast<char>(random.generate());
    return result;
}

QByteArray encoded(const QByteArray& bytes)
{
    QByteArray result;
    appendBase64(result, bytes);
    return result;
}

}  // namespace

TEST(Base64, EncodesAsQtDoesAtEveryLength)
{
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray bytes = randomBytes(size);
        EXPECT_EQ(encoded(bytes), bytes.toBase64()) << size;
        EXPECT_EQ(base64Size(size), bytes.toBase64().size());
    }
    const QByteArray large = randomBytes(1'000'003);
    EXPECT_EQ(encoded(large), large.toBase64());
}

TEST(Base64, AppendsBehindWhatIsThere)
{
    QByteArray text = "data:";
    appendBase64(text, QByteArrayView("any carnal pleasure"));
    EXPECT_EQ(text, QByteArray("data:YW55IGNhcm5hbCBwbGVhc3VyZQ=="));
}

TEST(Base64, DecodesWhatItEncodes)
{
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray bytes = randomBytes(size);
        EXPECT_EQ(base64Decoded(encoded(bytes)), bytes) << size;
    }
    const QByteArray large = randomBytes(1'000'001);
    EXPECT_EQ(base64Decoded(encoded(large)), large);
}

TEST(Base64, DecodesTheUrlSafeAlphabetAndMissingPadding)
{
    for (const qsizetype size : {1, 2, 3, 50, 1'000}) {
        const QByteArray bytes = randomBytes(size);
        EXPECT_EQ(base64Decoded(bytes.toBase64(QByteArray::Base64UrlEncoding)), bytes);
        EXPECT_EQ(base64Decoded(bytes.toBase64(QByteArray::OmitTrailingEquals)), bytes);
        EXPECT_EQ(base64Decoded(bytes.toBase64(QByteArray::Base64UrlEncoding |
                                               QByteArray::OmitTrailingEquals)),
                  bytes);
    }
}

TEST(Base64, SkipsWhiteSpaceAnywhere)
{
    const QByteArray bytes = randomBytes(5'000);
    for (const qsizetype width : {1, 4, 31, 76}) {
        QByteArray text;
        const QByteArray whole = encoded(bytes);
        for (qsizetype at = 0; at < whole.size(); at += width) {
            text += whole.mid(at, width) + "\r\n \t";
        }
        EXPECT_EQ(base64Decoded(text), bytes) << width;
    }
}

TEST(Base64, RefusesWhatNoEncoderMakes)
{
    const QByteArray good = encoded(randomBytes(300));
    for (int c = 0; c < 256; ++c) {
        const bool isFine = good.contains(static_cast<char>(c)) || c == '-' || c == '_' ||
                            QByteArray("+/= \t\r\n\f\v").contains(static_cast<char>(c)) ||
                            (c < 128 && QChar(c).isLetterOrNumber());
        if (isFine) continue;
        for (const qsizetype at : {0, 33, 399}) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(c);
            EXPECT_FALSE(base64Decoded(bad)) << c;
        }
    }
    EXPECT_FALSE(base64Decoded("A"));
    EXPECT_FALSE(base64Decoded("AAAAA"));
    EXPECT_FALSE(base64Decoded("AA=A"));
    EXPECT_FALSE(base64Decoded("AA="));
    EXPECT_FALSE(base64Decoded("AAA=="));
    EXPECT_FALSE(base64Decoded("AA==="));
    EXPECT_FALSE(base64Decoded("="));
    EXPECT_FALSE(base64Decoded("AA==AAAA"));
    EXPECT_EQ(base64Decoded(""), QByteArray());
    EXPECT_EQ(base64Decoded("AA== \n"), QByteArray(1, '\0'));
}
