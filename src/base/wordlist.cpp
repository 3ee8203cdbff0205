// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wordlist.h"

#include <QHash>

#include <algorithm>

namespace ratoon {

namespace {

/// Case-folded letters that look like Latin ones, and those: after Unicode's list of confusables (UTS 39).
QHash<char32_t, char32_t> lookAlikes()
{
    constexpr std::u32string_view strange =
        U"авекмнорстухіјѕԁԛԝһӏьαβεγηικμνορτυχωσօսոհցզᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢıɑɡ";
    constexpr std::u32string_view latin =
        U"abekmhopctyxijsdqwhlbabeynikuvoptuxwoounhgqabcdeghijklmnoprtuvwyziag";
    static_assert(strange.size() == latin.size());
    QHash<char32_t, char32_t> table;
    for (std::size_t i = 0; i < strange.size(); ++i) table.insert(strange[i], latin[i]);
    return table;
}

/// Spaces without width, marks of direction, soft hyphens; and accents that no letter takes up.
bool isUnseen(char32_t letter)
{
    const bool isAccent = letter >= 0x300 && letter <= 0x36f;
    const bool isVariation = letter >= 0xfe00 && letter <= 0xfe0f;
    return isAccent || isVariation || letter == 0x034f ||
           QChar::category(letter) == QChar::Other_Format ||
           QChar::category(letter) == QChar::Other_Control;
}

bool isOfAWord(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

bool isWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

/// Letters, with one space for whatever stands between words.
std::u32string spelled(const QString& text)
{
    std::u32string result;
    for (const char32_t letter : folded(text).toStdU32String()) {
        if (isOfAWord(letter)) {
            result += letter;
        } else if (!result.empty() && result.back() != U' ') {
            result += U' ';
        }
    }
    if (!result.empty() && result.back() == U' ') result.pop_back();
    return result;
}

/// Whether a word may begin or end between these two.
bool isBoundary(char32_t before, char32_t after)
{
    return before == U' ' || after == U' ' || isWithoutSpaces(before) || isWithoutSpaces(after);
}

bool holds(const std::u32string& text, const std::u32string& word)
{
    for (std::size_t at = text.find(word); at != std::u32string::npos;
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || isBoundary(text[at - 1], word.front());
        const bool ends = end == text.size() || isBoundary(word.back(), text[end]);
        if (begins && ends) return true;
    }
    return false;
}

}  // namespace

QString folded(const QString& text)
{
    static const QHash<char32_t, char32_t> table = lookAlikes();
    std::u32string result;
    // Upper case first: it writes out letters that fold into two, such as ß, which Qt's folding leaves alone.
    const QString compatible = text.normalized(QString::NormalizationForm_KC)
                                   .toUpper()
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KC);
    for (const char32_t letter : compatible.toStdU32String()) {
        // A line break is a control character, and stands between words.
        if (QChar::isSpace(letter))
            result += U' ';
        else if (!isUnseen(letter))
            result += table.value(letter, letter);
    }
    return QString::fromStdU32String(result);
}

std::optional<QString> listedWord(const QString& text, const QStringList& words)
{
    const std::u32string spelledText = spelled(text);
    const auto found = std::ranges::find_if(words, [&](const QString& word) {
        const std::u32string spelledWord = spelled(word);
        return !spelledWord.empty() && holds(spelledText, spelledWord);
    });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

}  // namespace ratoon
