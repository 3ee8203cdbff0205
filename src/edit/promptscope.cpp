// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule: every word before a wish for another picture, and every word of a wish for another tone, has to be known
// here. A word that is not is taken for a thing in the picture, which is then what the prompt is about.
#include "edit/promptscope.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

/// Light, color, season and time of day: what a picture may have all over.
constexpr QStringView toneWords =
    u" relight relit recolor recolour colorize colorise colourize colourise colorized tone "
    u"toned grade grading warm warmer cold colder cool cooler bright brighter brighten dark "
    u"darker darken contrast saturation saturated saturate desaturate desaturated vivid muted "
    u"faded sepia monochrome grayscale greyscale vintage exposure golden sunset sunrise dawn "
    u"dusk evening morning night noon moonlight sunlight daylight candlelight overcast sunny "
    u"foggy hazy moody cinematic summer autumn fall winter spring season farvelæg farvelagt "
    u"toning varm varmere varmt kold koldere koldt kølig køligere lys lysere mørk mørkere "
    u"mørkt kontrast mætning mættet dæmpet gråtoner sort hvid hvidt solnedgang solopgang "
    u"skumring daggry aften aftenlys morgen morgenlys nat måneskin sollys dagslys overskyet "
    u"solrig tåget stemningsfuld sommer efterår vinter forår årstid genbelys black white ";

/// Words that name the whole picture, or nothing.
constexpr QStringView plainWords =
    u" a an the show from this it its to into in with of as at and but more less much bit "
    u"little slightly very soft softer hard strong low late early make turn give change "
    u"convert add let look looks like feel be is were was should all over whole entire "
    u"everything overall picture photo photograph image scene shot light lighting lit color "
    u"colors colour colours mood hour time day sun please up keep same else so that if for by "
    u"me en et den det dette til i med af som og men mere mindre lidt meget blødt blødere gør "
    u"lav giv skift lad se ud være var er hele alt billedet billede fotoet foto scenen lyset "
    u"belysning belysningen farve farver farverne stemning stemningen tid dag så om på ";

/// Kinds of pictures, after "as a" or "into a".
constexpr QStringView kindWords =
    u" painting watercolor watercolour sketch drawing cartoon comic anime manga poster "
    u"illustration engraving mosaic sculpture render collage pixelart storyboard maleri "
    u"akvarel tegning skitse tegneserie plakat mosaik skulptur kollage ";

/// What leads to one of them.
constexpr QStringView leadWords = u" as into like som til ";

/// Wishes for another picture in so many words.
constexpr std::array otherPictures = {QStringView(u"new picture"),
                                      QStringView(u"new image"),
                                      QStringView(u"new photo"),
                                      QStringView(u"another picture"),
                                      QStringView(u"another image"),
                                      QStringView(u"different picture"),
                                      QStringView(u"different image"),
                                      QStringView(u"from scratch"),
                                      QStringView(u"another angle"),
                                      QStringView(u"different angle"),
                                      QStringView(u"another viewpoint"),
                                      QStringView(u"different viewpoint"),
                                      QStringView(u"in the style of"),
                                      QStringView(u"nyt billede"),
                                      QStringView(u"nyt foto"),
                                      QStringView(u"andet billede"),
                                      QStringView(u"anden vinkel"),
                                      QStringView(u"fra bunden"),
                                      QStringView(u"i stil med")};

constexpr qsizetype adjectives = 3;  // between "into a" and "painting"

/// In one of the lists above, where each word stands between two spaces.
bool isOneOf(const QString& word, QStringView list)
{
    return list.contains(QString(u' ' + word + u' '));
}

bool isPlain(const QString& word)
{
    return isOneOf(word, plainWords) || isOneOf(word, toneWords);
}

QStringList wordsOf(const QString& prompt)
{
    QString letters = prompt.toLower();
    std::ranges::replace_if(
        letters, [](QChar each) { return !each.isLetter(); }, QChar(u' '));
    return letters.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "turn it into a loose watercolor painting of …"
bool becomesAKind(const QStringList& words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isOneOf(words[at], leadWords)) {
            const auto end = std::min(words.size(), at + 2 + adjectives);
            for (qsizetype next = at + 1; next < end; ++next)
                if (isOneOf(words[next], kindWords)) return true;
        }
        if (!isPlain(words[at])) return false;
    }
    return false;
}

bool asksForAnother(const QStringList& words)
{
    const QString text = u' ' + words.join(u' ') + u' ';
    return std::ranges::any_of(otherPictures, [&text](QStringView phrase) {
        const qsizetype at = text.indexOf(QString(u' ' + phrase.toString() + u' '));
        if (at < 0) return false;
        const QStringList before = text.left(at).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(before, isPlain);
    });
}

}  // namespace

std::optional<Scope> scopeOfPrompt(const QString& prompt)
{
    const QStringList words = wordsOf(prompt);
    if (becomesAKind(words) || asksForAnother(words)) return Scope::NewPicture;
    const bool isAboutAll = std::ranges::all_of(words, isPlain);
    const bool isAboutTone =
        std::ranges::any_of(words, [](const QString& word) { return isOneOf(word, toneWords); });
    return isAboutAll && isAboutTone ? std::optional(Scope::GlobalTone) : std::nullopt;
}

}  // namespace ratoon
