// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel.h"
#include "base/hash.h"
#include "base/id.h"
#include "base/plaintext.h"
#include "base/secret.h"
#include "base/sentence.h"

#include <gtest/gtest.h>

#include <type_traits>

using namespace ratoon;

TEST(Sentence, PutsValuesInOnceEvenIfTheyLookLikePlaces)
{
    const Sentence sentence{"%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")}};
    EXPECT_EQ(sentence.english(), QStringLiteral("%2 and b"));
}

TEST(PlainText, LosesControlsAndBidiOverridesAndIsBounded)
{
    EXPECT_EQ(plainLine(QStringLiteral("a\u202Eb\nc\u0007d")), QStringLiteral("ab cd"));
    EXPECT_EQ(plainLine(QString(5000, u'x')).size(), 2001);
    EXPECT_EQ(plainParagraphs(QStringLiteral("a\nb\u0007")), QStringLiteral("a\nb"));
    EXPECT_EQ(plainLine(QChar(0xFEFF) + QStringLiteral("a")), QStringLiteral("a"));
    EXPECT_EQ(plainParagraphs(QChar(0xFEFF) + QStringLiteral("a")), QStringLiteral("a"));
}

TEST(PlainText, RedactsWhatLooksLikeAKey)
{
    EXPECT_EQ(redacted(QStringLiteral("https://h/x?key=abc123&b=1")),
              QStringLiteral("https://h/x?key=[redacted]&b=1"));
    EXPECT_FALSE(redacted(QStringLiteral("Bearer ya29.secretsecret")).contains(u"secret"));
    EXPECT_FALSE(
        redacted(QStringLiteral("AIzaSyA1234567890abcdefghijklmnopqrstuvw")).contains(u"1234"));
}

TEST(Id, SurvivesTextAndRefusesOther)
{
    const auto id = VersionId::make();
    EXPECT_EQ(VersionId::fromString(id.toString()), id);
    EXPECT_FALSE(VersionId::fromString(u"12"));
    EXPECT_FALSE(VersionId::fromString(u"zzzzzzzzzzzzzzzz"));
}

TEST(Hash, IsTheStandardOne)
{
    EXPECT_EQ(sha256Hex("abc"),
              QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(contentHash("abc").toHex(),
              QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST(Secret, HasNoWayIntoText)
{
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<Secret, QString>);
    EXPECT_EQ(Secret("  key\n").reveal(), QByteArray("key"));
}

TEST(Cancel, IsOneFlagForAllItsCopies)
{
    Cancel cancel;
    const Cancel copy = cancel;
    cancel.request();
    EXPECT_TRUE(copy.requested());
}
