// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wordlist.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

bool isFound(const char* text, const char* word)
{
    return listedWord(QString::fromUtf8(text), {QString::fromUtf8(word)}).has_value();
}

}  // namespace

TEST(WordList, FindsWholeWordsOnly)
{
    EXPECT_TRUE(isFound("a gun on the table", "gun"));
    EXPECT_TRUE(isFound("gun", "gun"));
    EXPECT_TRUE(isFound("(gun), please", "gun"));
    EXPECT_TRUE(isFound("one gun\nmore", "gun"));
    EXPECT_FALSE(isFound("it has begun", "gun"));
    EXPECT_FALSE(isFound("guns and roses", "gun"));
    EXPECT_FALSE(isFound("gun2", "gun"));
    EXPECT_FALSE(isFound("", "gun"));
    EXPECT_FALSE(isFound("a gun", ""));
    EXPECT_FALSE(isFound("a gun", " ,"));
}

TEST(WordList, FindsSeveralWordsInARow)
{
    EXPECT_TRUE(isFound("the White-House, at night", "white house"));
    EXPECT_FALSE(isFound("white houses", "white house"));
}

TEST(WordList, IsNotFooledByCaseFormWidthOrLookAlikes)
{
    EXPECT_TRUE(isFound("a GUN", "gun"));
    EXPECT_TRUE(isFound("a \uff27\uff35\uff2e", "gun"));            // full width
    EXPECT_TRUE(isFound("a g\u200bu\u200dn", "gun"));               // without width
    EXPECT_TRUE(isFound("a g\u00adun", "gun"));                     // soft hyphen
    EXPECT_TRUE(isFound("a \u202egun\u202c", "gun"));               // direction
    EXPECT_TRUE(isFound("a g\u0338u\u0336n", "gun"));               // struck through
    EXPECT_TRUE(isFound("\u0441\u043e\u0440", "cop"));              // Cyrillic
    EXPECT_TRUE(isFound("c\u03bfp", "cop"));                        // Greek
    EXPECT_TRUE(isFound("\U0001d420\U0001d42e\U0001d427", "gun"));  // mathematical bold
    EXPECT_TRUE(isFound("stra\u00dfe", "STRASSE"));
    EXPECT_FALSE(isFound("mañana", "manana"));
}

TEST(WordList, TakesAnyPlaceWhereAScriptHasNoSpaces)
{
    EXPECT_TRUE(isFound("一把手枪在桌上", "手枪"));
    EXPECT_TRUE(isFound("銃を持つ人", "銃"));
    EXPECT_FALSE(isFound("пистолетик", "пистолет"));
}

TEST(WordList, NamesTheEntryThatIsFound)
{
    EXPECT_EQ(
        listedWord(QStringLiteral("a KNIFE"), {QStringLiteral("gun"), QStringLiteral("Knife")}),
        QStringLiteral("Knife"));
}
