// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/words.h"

#include "base/plaintext.h"
#include "providers/offline/lexicon.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace ratoon::offline {

namespace {

constexpr qsizetype promptLimit = 4000;
constexpr qsizetype longestPhrase = 5;

/// A word, a number or a mark, and where it stood.
struct Token {
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

using Phrases = QHash<QString, Meaning>;

QString foldedPhrase(QStringView phrase)
{
    QStringList words;
    for (const QStringView word : phrase.split(u' ')) words.append(folded(word));
    return words.join(u' ');
}

const Phrases& phrases()
{
    static const Phrases known = [] {
        Phrases result;
        for (const Entry& entry : lexicon())
            for (const QStringView phrase : QStringView(entry.phrases).split(u'|'))
                result.insert(foldedPhrase(phrase), entry.meaning);
        return result;
    }();
    return known;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == u'`';
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate() || isApostrophe(c);
}

bool isNumberPart(QStringView text, qsizetype at)
{
    if (text[at].isDigit()) return true;
    const bool isPoint = text[at] == u'.' || text[at] == u',';
    return isPoint && at > 0 && text[at - 1].isDigit() && at + 1 < text.size() &&
           text[at + 1].isDigit();
}

bool isMinus(QStringView text, qsizetype at)
{
    const bool isFree = at == 0 || text[at - 1].isSpace();
    return (text[at] == u'-' || text[at] == QChar(0x2212)) && isFree && at + 1 < text.size() &&
           text[at + 1].isDigit();
}

/// Marks that end a clause become ",", and "&" and "+" become words; other marks only part words.
QString markWord(QStringView text, qsizetype at)
{
    static constexpr QStringView clauseEnds = u",.;:!?\n\u2014\u2013";
    const QChar c = text[at];
    if (isMinus(text, at)) return QStringLiteral("less");
    if (clauseEnds.contains(c)) return QStringLiteral(",");
    if (c == u'&') return QStringLiteral("and");
    if (c == u'%') return QStringLiteral("%");
    const bool isPlus = c == u'+' && at + 1 < text.size() && text[at + 1].isDigit();
    if (isPlus) return QStringLiteral("more");
    return c == u'+' ? QStringLiteral("and") : QString();
}

std::vector<Token> tokens(QStringView text)
{
    std::vector<Token> result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        if (isNumberPart(text, at)) {
            while (at < text.size() && isNumberPart(text, at)) ++at;
            result.push_back(
                {text.sliced(begin, at - begin).toString().replace(u',', u'.'), begin, at});
        } else if (isWordPart(text[at])) {
            while (at < text.size() && isWordPart(text[at])) ++at;
            result.push_back({folded(text.sliced(begin, at - begin)), begin, at});
        } else {
            ++at;
            if (const QString mark = markWord(text, begin); !mark.isEmpty())
                result.push_back({mark, begin, at});
        }
    }
    std::erase_if(result, [](const Token& token) { return token.text.isEmpty(); });
    return result;
}

bool isPercentWord(const QString& word)
{
    static const std::array words{QStringLiteral("%"),
                                  QStringLiteral("percent"),
                                  QStringLiteral("procent"),
                                  QStringLiteral("pct")};
    return std::ranges::find(words, word) != words.end();
}

Term spanning(Meaning meaning, const Token& first, const Token& last)
{
    return {.meaning = meaning, .begin = first.begin, .end = last.end};
}

/// One word or two may name a color; but "the sky blue" names a place and a color.
bool mayBeColor(const QStringList& words)
{
    if (words.size() == 1) return true;
    return words.size() == 2 && phrases().value(words.front()).role != Role::Part;
}

/// What stands at the front of `rest`, and how many tokens it takes.
std::pair<Term, std::size_t> firstTerm(std::span<const Token> rest)
{
    const Token& token = rest.front();
    bool isNumber = false;
    if (const double number = token.text.toDouble(&isNumber); isNumber) {
        const std::size_t taken = rest.size() > 1 && isPercentWord(rest[1].text) ? 2 : 1;
        // "remove 2 people" counts; "contrast 20" measures.
        const Role role = taken == 2 || number >= 5.0 ? Role::Percent : Role::Filler;
        const Meaning meaning{.role = role, .value = std::clamp(number, 0.0, 200.0)};
        return {spanning(meaning, token, rest[taken - 1]), taken};
    }
    if (token.text == u",") return {spanning({.role = Role::Join}, token, token), 1};
    const auto longest = std::min<std::size_t>(rest.size(), longestPhrase);
    for (std::size_t count = longest; count > 0; --count) {
        QStringList words;
        for (const Token& part : rest.first(count)) words.append(part.text);
        const QString phrase = words.join(u' ');
        if (const auto found = phrases().constFind(phrase); found != phrases().constEnd())
            return {spanning(*found, token, rest[count - 1]), count};
        if (const auto rgb = mayBeColor(words) ? colorOf(words.join(QString())) : std::nullopt) {
            Term term = spanning({.role = Role::Color}, token, rest[count - 1]);
            term.color = NamedColor{.name = {}, .rgb = *rgb};
            return {term, count};
        }
    }
    return {spanning({}, token, token), 1};
}

/// "dark" before a color belongs to the color, and "for" before a quality says that there is too much of it.
std::vector<Term> resolved(std::vector<Term> terms, const QString& prompt)
{
    std::vector<Term> result;
    for (Term& term : terms) {
        // "emerald green" is emerald.
        if (term.color && !result.empty() && result.back().color) {
            term.color->rgb = result.back().color->rgb;
            term.begin = result.back().begin;
            result.pop_back();
        }
        const auto shade = result.empty() ? Shade::Plain : result.back().meaning.shade;
        if (term.color && shade != Shade::Plain) {
            term.color->rgb = shaded(term.color->rgb, shade);
            term.begin = result.back().begin;
            result.pop_back();
        }
        if (term.color)
            term.color->name = plainLine(prompt.sliced(term.begin, term.end - term.begin), 40);
        const bool afterFor = !result.empty() && result.back().is(Role::For);
        if (afterFor)
            result.back().meaning.role = term.is(Role::Quality) ? Role::Too : Role::Filler;
        result.push_back(std::move(term));
    }
    return result;
}

}  // namespace

QString folded(QStringView text)
{
    QString result;
    const QString composed =
        text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : composed) {
        if (isApostrophe(c)) continue;
        if (c == u'æ')
            result += u"ae";
        else if (c == u'ø')
            result += u"oe";
        else if (c == u'å')
            result += u"aa";
        else
            result += c;
    }
    result = result.normalized(QString::NormalizationForm_D);
    result.removeIf([](QChar c) { return c.isMark(); });
    return result;
}

std::vector<Term> terms(const QString& prompt)
{
    const QString text = prompt.left(promptLimit);
    const std::vector<Token> all = tokens(text);
    std::vector<Term> result;
    for (std::size_t at = 0; at < all.size();) {
        auto [term, taken] = firstTerm(std::span(all).subspan(at));
        result.push_back(std::move(term));
        at += taken;
    }
    return resolved(std::move(result), text);
}

}  // namespace ratoon::offline
