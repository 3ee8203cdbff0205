// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/lexicon.h"
#include "providers/offline/wishes.h"
#include "providers/offline/words.h"

#include <QSet>

#include <gtest/gtest.h>

#include <cmath>

using namespace ratoon::offline;

namespace {

QString written(double strength)
{
    return strength == 1.0 ? QString() : QString::number(std::round(strength * 100) / 100);
}

QString written(Part part)
{
    switch (part) {
    case Part::Sky: return QStringLiteral("@sky");
    case Part::Land: return QStringLiteral("@land");
    case Part::Background: return QStringLiteral("@background");
    case Part::Subject: return QStringLiteral("@subject");
    case Part::Everything: break;
    }
    return {};
}

QString written(const Wish& wish)
{
    static const QStringList kinds{QStringLiteral("remove"),
                                   QStringLiteral("recolor"),
                                   QStringLiteral("brightness"),
                                   QStringLiteral("contrast"),
                                   QStringLiteral("warmth"),
                                   QStringLiteral("saturation"),
                                   QStringLiteral("shadows"),
                                   QStringLiteral("highlights"),
                                   QStringLiteral("bw"),
                                   QStringLiteral("sepia"),
                                   QStringLiteral("golden"),
                                   QStringLiteral("blur"),
                                   QStringLiteral("sharpen"),
                                   QStringLiteral("denoise"),
                                   QStringLiteral("sketch"),
                                   QStringLiteral("paint"),
                                   QStringLiteral("cartoon"),
                                   QStringLiteral("sky")};
    static const QStringList moods{QStringLiteral("clear"),
                                   QStringLiteral("sunset"),
                                   QStringLiteral("dawn"),
                                   QStringLiteral("dusk"),
                                   QStringLiteral("night"),
                                   QStringLiteral("dramatic"),
                                   QStringLiteral("overcast")};
    QString text = kinds[static_cast<int>(wish.kind)] + written(wish.strength);
    if (wish.kind == WishKind::Sky && !wish.to) text += u':' + moods[static_cast<int>(wish.mood)];
    if (wish.kind != WishKind::Sky) text += written(wish.part);
    if (wish.from) text += QStringLiteral(" from ") + wish.from->name;
    if (wish.to) text += QStringLiteral(" to ") + wish.to->name;
    return text;
}

/// "wish, wish; -declined; ?ignored; =object"
QString written(const Understood& understood)
{
    QStringList wishes;
    for (const Wish& wish : understood.wishes) wishes.append(written(wish));
    QStringList parts;
    if (!wishes.isEmpty()) parts.append(wishes.join(QStringLiteral(", ")));
    for (const QString& text : understood.declined) parts.append(u'-' + text);
    for (const QString& text : understood.ignored) parts.append(u'?' + text);
    for (const QString& text : understood.objects) parts.append(u'=' + text);
    return parts.join(QStringLiteral("; "));
}

struct Row {
    const char16_t* prompt;
    const char16_t* meaning;
};

void expectAll(std::initializer_list<Row> rows)
{
    for (const Row& row : rows)
        EXPECT_EQ(written(understood(QString::fromUtf16(row.prompt))).toStdString(),
                  QString::fromUtf16(row.meaning).toStdString())
            << QString::fromUtf16(row.prompt).toStdString();
}

}  // namespace

TEST(OfflineWishes, TonesAreUnderstoodInEnglish)
{
    expectAll({
        {u"make it brighter", u"brightness"},
        {u"brighten the photo slightly", u"brightness0.5"},
        {u"much darker please", u"brightness-2"},
        {u"Darken!", u"brightness-1"},
        {u"the picture is too bright", u"brightness-1"},
        {u"it's too dark", u"brightness"},
        {u"more contrast", u"contrast"},
        {u"less contrast", u"contrast-1"},
        {u"turn the contrast down", u"contrast-1"},
        {u"too much contrast", u"contrast-1"},
        {u"not too much contrast", u"contrast0.5"},
        {u"warmer", u"warmth"},
        {u"cool it down a little", u"warmth-0.5"},
        {u"a bit colder", u"warmth-0.5"},
        {u"more vivid", u"saturation"},
        {u"more color", u"saturation"},
        {u"desaturate", u"saturation-1"},
        {u"fade the colors", u"saturation-1"},
        {u"make it pop", u"saturation"},
        {u"lift the shadows", u"shadows"},
        {u"brighten the shadows", u"shadows"},
        {u"recover the highlights", u"highlights-1"},
        {u"reduce highlights", u"highlights-1"},
        {u"dehaze", u"contrast"},
        {u"remove the fog", u"contrast"},
    });
}

TEST(OfflineWishes, TonesAreUnderstoodInDanish)
{
    expectAll({
        {u"gør det lysere", u"brightness"},
        {u"Gør billedet meget mørkere", u"brightness-2"},
        {u"gør det lidt lysere", u"brightness0.5"},
        {u"billedet er for mørkt", u"brightness"},
        {u"mere kontrast", u"contrast"},
        {u"skru op for kontrasten", u"contrast"},
        {u"skru farverne lidt ned", u"saturation-0.5"},
        {u"mindre mætning", u"saturation-1"},
        {u"varmere", u"warmth"},
        {u"en anelse koldere", u"warmth-0.5"},
        {u"mere farverigt", u"saturation"},
        {u"lys skyggerne op", u"shadows"},
        {u"dæmp højlysene", u"highlights-1"},
        {u"fjern disen", u"contrast"},
        {u"GØR DET MØRKERE", u"brightness-1"},
        {u"goer det moerkere", u"brightness-1"},
    });
}

TEST(OfflineWishes, AmountsAreMeasured)
{
    expectAll({
        {u"30% brighter", u"brightness"},
        {u"contrast +15, saturation -30", u"contrast0.5, saturation-1"},
        {u"15 procent lysere", u"brightness0.5"},
        {u"blur the background, but not too much", u"blur0.5@background"},
        {u"sepia, slightly", u"sepia0.5"},
        {u"extremely saturated", u"saturation3"},
        {u"sort-hvid, 50 %", u"bw0.5"},
        {u"remove 2 people", u"remove; =people"},
    });
}

TEST(OfflineWishes, LooksAndStylesAreUnderstood)
{
    expectAll({
        {u"black and white", u"bw"},
        {u"B&W", u"bw"},
        {u"sort-hvid", u"bw"},
        {u"S/H", u"bw"},
        {u"gør det sort og hvidt, men med mere kontrast", u"bw, contrast"},
        {u"remove the colors", u"bw"},
        {u"uden farver", u"bw"},
        {u"vintage look", u"sepia"},
        {u"golden hour", u"golden"},
        {u"give it a warm golden hour glow", u"golden"},
        {u"gyldent aftenlys", u"golden"},
        {u"den gyldne time", u"golden"},
        {u"make it look like sunset", u"golden"},
        {u"turn it into a pencil sketch", u"sketch"},
        {u"blyantstegning", u"sketch"},
        {u"oil painting", u"paint"},
        {u"lav det om til et oliemaleri", u"paint"},
        {u"make it a cartoon", u"cartoon"},
        {u"tegneserie", u"cartoon"},
    });
}

TEST(OfflineWishes, FocusAndNoiseAreUnderstood)
{
    expectAll({
        {u"blur it", u"blur"},
        {u"blur the background", u"blur@background"},
        {u"slør baggrunden kraftigt", u"blur2@background"},
        {u"gør baggrunden uskarp", u"blur@background"},
        {u"portrait mode", u"blur@background"},
        {u"sløret baggrund", u"blur@background"},
        {u"less blurry", u"sharpen"},
        {u"remove the blur", u"sharpen"},
        {u"skarpere", u"sharpen"},
        {u"sharpen a lot", u"sharpen2"},
        {u"denoise a bit", u"denoise0.5"},
        {u"fjern støjen", u"denoise"},
        {u"less noise", u"denoise"},
        {u"it is noisy", u"denoise"},
    });
}

TEST(OfflineWishes, RemovingNamesItsObjects)
{
    expectAll({
        {u"remove the person on the left", u"remove; =person"},
        {u"erase the red car", u"remove; =red car"},
        {u"fjern manden til højre", u"remove; =manden"},
        {u"slet kablet", u"remove; =kablet"},
        {u"clean up the dust", u"remove; =dust"},
        {u"remove the person and the dog", u"remove; =person; =dog"},
        {u"remove the trash can behind the bench", u"remove; =trash can behind the bench"},
    });
}

TEST(OfflineWishes, ColorsAreUnderstood)
{
    expectAll({
        {u"make the car red", u"recolor to red; =car"},
        {u"gør bilen rød", u"recolor to rød; =bilen"},
        {u"make the red car navy blue", u"recolor from red to navy blue; =red car"},
        {u"change red to blue", u"recolor from red to blue"},
        {u"skift farven fra rød til mørkegrøn", u"recolor from rød to mørkegrøn"},
        {u"turn the jacket dark green", u"recolor to dark green; =jacket"},
        {u"paint it teal", u"recolor to teal"},
        {u"farv trøjen lyseblå", u"recolor to lyseblå; =trøjen"},
        {u"make the dark shirt white", u"recolor to white; =dark shirt"},
        {u"gør himlen blå", u"recolor@sky to blå"},
        {u"make the sky blue", u"recolor@sky to blue"},
        {u"make her dress emerald green", u"recolor to emerald green; =dress"},
        {u"sharpen the red car", u"sharpen; =red car"},
    });
}

TEST(OfflineWishes, ShadesChangeTheColor)
{
    const auto colorIn = [](const char16_t* prompt) {
        return understood(QString::fromUtf16(prompt)).wishes.at(0).to->rgb;
    };
    EXPECT_EQ(colorIn(u"make it light blue"), colorIn(u"gør den lyseblå"));
    EXPECT_EQ(colorIn(u"make it dark green"), colorIn(u"gør den mørkegrøn"));
    EXPECT_GT(colorIn(u"make it light blue")[0], colorIn(u"make it blue")[0]);
    EXPECT_LT(colorIn(u"make it dark green")[1], colorIn(u"make it green")[1]);
}

TEST(OfflineWishes, SkiesAreReplaced)
{
    expectAll({
        {u"replace the sky with a sunset", u"sky:sunset"},
        {u"erstat himlen med en solnedgang", u"sky:sunset"},
        {u"make the sky dramatic", u"sky:dramatic"},
        {u"gør himlen dramatisk", u"sky:dramatic"},
        {u"udskift himlen", u"sky:clear"},
        {u"give it a clear blue sky", u"sky:clear"},
        {u"klar blå himmel", u"sky:clear"},
        {u"nattehimmel", u"sky:night"},
        {u"replace the sky with pink", u"sky to pink"},
        {u"remove the clouds", u"sky:clear"},
        {u"brighten the sky", u"brightness@sky"},
        {u"lys himlen op", u"brightness@sky"},
    });
}

TEST(OfflineWishes, SeveralWishesKeepTheirOrder)
{
    expectAll({
        {u"sharpen the subject and blur the background", u"sharpen@subject, blur@background"},
        {u"warmer and more vivid", u"warmth, saturation"},
        {u"gør farverne varmere og skarpere", u"warmth, sharpen"},
        {u"denoise then sharpen then black & white", u"denoise, sharpen, bw"},
        {u"erase the cable and brighten the sky", u"remove, brightness@sky; =cable"},
        {u"Fjern skraldespanden, gør det lidt lysere og en anelse varmere",
         u"remove, brightness0.5, warmth0.5; =skraldespanden"},
        {u"make the background darker and blurrier", u"brightness-1@background, blur@background"},
        {u"blur the background and make the picture brighter", u"blur@background, brightness"},
        {u"blur the background and make it darker", u"blur@background, brightness-1@background"},
    });
}

TEST(OfflineWishes, WhatIsNotWantedIsNotDone)
{
    expectAll({
        {u"don't blur the background", u"-don't blur the background"},
        {u"sharpen without adding noise", u"sharpen; -without adding noise"},
        {u"sharpen, no blur", u"sharpen; -no blur"},
        {u"gør den ikke lysere", u"-gør den ikke lysere"},
        {u"slør ikke baggrunden, men gør den mørkere",
         u"brightness-1@background; -slør ikke baggrunden"},
        {u"do not blur or sharpen it", u"-do not blur; -sharpen it"},
        {u"skarpere uden at sløre", u"sharpen; -uden at sløre"},
        {u"brighten but keep the sky", u"brightness@land"},
        {u"lysere, men behold himlen", u"brightness@land"},
        {u"make everything except the subject black and white", u"bw@background"},
        {u"desaturate everything but the subject", u"saturation-1@background"},
    });
}

TEST(OfflineWishes, WhatIsNotKnownIsReported)
{
    expectAll({
        {u"add a cat", u"?add a cat"},
        {u"tilføj en hund", u"?tilføj en hund"},
        {u"add a warm hat", u"?add a warm hat"},
        {u"add a cat and blur the background", u"blur@background; ?add a cat"},
        {u"replace the car with a bike", u"?replace the car with a bike"},
        {u"make it look like an oil painting in the style of Van Gogh", u"paint; ?Van Gogh"},
        {u"remove the background", u"?remove the background"},
        {u"brighten the face", u"brightness; =face"},
        {u"make it grainy", u"?make it grainy"},
        {u"gør den mindre rød", u"?gør den mindre rød"},
        {u"hello", u"?hello"},
        {u"", u""},
        {u"please", u""},
    });
}

TEST(OfflineWishes, WhatDesignersWriteInEnglishIsUnderstood)
{
    expectAll({
        {u"Could you make the photo a bit warmer and brighten up the shadows?",
         u"warmth0.5, shadows"},
        {u"The sky is boring, make it a dramatic sunset", u"sky:sunset"},
        {u"Give it a moody, cinematic look", u"brightness-1, contrast"},
        {u"Make this look like it was shot at golden hour", u"golden"},
        {u"Remove the tourist and the bin behind him", u"remove; =tourist; =bin behind"},
        {u"Get rid of that power line please", u"remove; =power line"},
        {u"Turn the mug into a matte navy blue", u"recolor to navy blue; =mug"},
        {u"I want the background out of focus, like with an 85mm lens",
         u"blur@background; ?like with an 85mm lens"},
        {u"Reduce the noise and sharpen the eyes a little", u"denoise, sharpen0.5; =eyes"},
        {u"make the colours pop but don't overdo it", u"saturation0.5"},
        {u"Black and white with strong contrast, like Ansel Adams",
         u"bw, contrast2; ?like Ansel Adams"},
        {u"fix the exposure, it's underexposed", u"brightness"},
        {u"the whites are blown out, bring the highlights back", u"highlights-1"},
        {u"take the yellow tint out", u"warmth-1"},
        {u"make the grass greener", u"?make the grass greener"},
        {u"less saturated, more faded, vintage film", u"saturation-1, sepia"},
        {u"turn this into a watercolour painting", u"paint"},
        {u"comic book style please", u"cartoon"},
        {u"remove the scratches and dust spots", u"remove; =scratches; =dust spots"},
        {u"soften the skin", u"blur; =skin"},
        {u"change her jacket from red to emerald green",
         u"recolor from red to emerald green; =jacket"},
        {u"Increase exposure by 20% and decrease contrast by 10%",
         u"brightness0.67, contrast-0.33"},
        {u"crisp, clean and bright", u"sharpen, denoise, brightness"},
        {u"swap the grey sky for a clear blue one", u"sky:clear"},
        {u"desaturate everything except the sky", u"saturation-1@land"},
    });
}

TEST(OfflineWishes, WhatDesignersWriteInDanishIsUnderstood)
{
    expectAll({
        {u"Kan du gøre billedet lidt varmere og lysne skyggerne?", u"warmth0.5, shadows"},
        {u"Himlen er kedelig, lav den om til en dramatisk solnedgang", u"sky:sunset"},
        {u"Gør baggrunden sløret, så motivet træder frem",
         u"blur@background; ?motivet træder frem"},
        {u"Fjern turisten og skraldespanden bag ham", u"remove; =turisten; =skraldespanden bag"},
        {u"Få det til at ligne et gammelt fotografi", u"sepia"},
        {u"Farv koppen mørkeblå", u"recolor to mørkeblå; =koppen"},
        {u"Skru lidt ned for mætningen og op for kontrasten", u"saturation-0.5, contrast"},
        {u"Billedet er gryntet, fjern støjen uden at gøre det uskarpt",
         u"denoise; -uden at gøre det uskarpt"},
        {u"Gør det til en blyantstegning", u"sketch"},
        {u"Sort-hvid med høj kontrast, tak", u"bw, contrast"},
        {u"Højlysene er brændt ud, dæmp dem", u"highlights-1"},
        {u"Giv billedet et varmt aftenlys og gør himlen lilla", u"golden, recolor@sky to lilla"},
        {u"Det er alt for mørkt og lidt uskarpt", u"brightness, sharpen0.5"},
        {u"Skift himlen ud med en klar blå himmel", u"sky:clear"},
        {u"Gør huden blødere", u"blur; =huden"},
        {u"skift jakkens farve fra rød til grøn", u"recolor from rød to grøn; =jakkens"},
        {u"lys ansigtet op, men lad baggrunden være", u"brightness@subject; =lys ansigtet"},
        {u"gør alt sort-hvidt undtagen bilen", u"bw; ?bilen"},
    });
}

TEST(OfflineWishes, ForeignTextStaysPlainAndShort)
{
    const QString prompt = QStringLiteral("<b>frobnicate\u202E</b>\n") + QString(5000, u'x');
    const Understood found = understood(prompt);
    EXPECT_TRUE(found.wishes.empty());
    ASSERT_FALSE(found.ignored.isEmpty());
    for (const QString& text : found.ignored) {
        EXPECT_LE(text.size(), 81);
        EXPECT_FALSE(text.contains(QChar(0x202E)));
        EXPECT_FALSE(text.contains(u'\n'));
    }
}

TEST(OfflineWishes, APhraseHasOneMeaning)
{
    QSet<QString> seen;
    for (const Entry& entry : lexicon())
        for (const QStringView phrase : QStringView(entry.phrases).split(u'|')) {
            const QString key = folded(phrase);
            EXPECT_FALSE(seen.contains(key)) << key.toStdString();
            seen.insert(key);
        }
}
