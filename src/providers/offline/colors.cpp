// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/colors.h"

#include "providers/offline/oklab.h"

#include <QStringList>

#include <algorithm>

namespace ratoon::offline {

namespace {

struct ColorEntry {
    quint32 rgb;            ///< 0xRRGGBB
    const char16_t* words;  ///< Folded, separated by '|'.
};

// Colors of paint and cloth rather than of the CSS names: pure #FF0000 on a thing looks like plastic.
constexpr std::array colorEntries{
    ColorEntry{0xC62828, u"red|roed|roedt|roede"},
    ColorEntry{0xD50000, u"scarlet|skarlagen|skarlagenroed|knaldroed|ildroed"},
    ColorEntry{0x8E1B2E,
               u"burgundy|maroon|wine|winered|bordeaux|bordeauxroed|vinroed|vinroedt|vinroede"},
    ColorEntry{0xB01030, u"crimson|karmin|karminroed|kirsebaerroed"},
    ColorEntry{0xF06292, u"pink|lyseroed|lyseroedt|lyseroede|rosa"},
    ColorEntry{0xE5128C, u"magenta|fuchsia|fuksia|cerise"},
    ColorEntry{0xFF6F5E, u"coral|salmon|koral|koralroed|laks|lakseroed|laksefarvet"},
    ColorEntry{0xEF6C00, u"orange|oranger"},
    ColorEntry{0xFFB07C, u"peach|apricot|fersken|ferskenfarvet|abrikos"},
    ColorEntry{
        0xB7500F,
        u"rust|terracotta|rustroed|rustroedt|teglroed|teglfarvet|copper|kobber|kobberfarvet"},
    ColorEntry{0xF9C414, u"yellow|gul|gult|gule"},
    ColorEntry{0xD4A017, u"gold|guld|guldfarvet|mustard|sennep|sennepsgul|okker|ochre"},
    ColorEntry{0xE8D8B0, u"beige|sand|sandfarvet|tan"},
    ColorEntry{0xF5EFDC, u"cream|ivory|creme|cremefarvet|elfenben|elfenbenshvid|offwhite|raahvid"},
    ColorEntry{0x2E9B3E, u"green|groen|groent|groenne"},
    ColorEntry{0x9CCC2A, u"lime|limegroen|limegroent|lysegroengul|chartreuse"},
    ColorEntry{0x6B7A2A, u"olive|oliven|olivengroen|olivengroent|armygroen|khaki"},
    ColorEntry{0x0F8F5F, u"emerald|smaragd|smaragdgroen|smaragdgroent"},
    ColorEntry{0x9FD8B8, u"mint|mintgroen|mintgroent|mintgroenne"},
    ColorEntry{0x14524A, u"flaskegroen|flaskegroent|bottlegreen|forest|skovgroen|skovgroent"},
    ColorEntry{0x0E8C8C, u"teal|petroleum|petroleumsblaa|blaagroen|blaagroent"},
    ColorEntry{0x2EC4C6, u"turquoise|turkis|turkise|aqua"},
    ColorEntry{0x00B8D9, u"cyan"},
    ColorEntry{0x1E5FD0, u"blue|blaa|blaat|blaae"},
    ColorEntry{0x76B9EE, u"skyblue|himmelblaa|himmelblaat|babyblaa"},
    ColorEntry{0x16244F, u"navy|marine|marineblaa|marineblaat|navyblue"},
    ColorEntry{0x2A3FC4, u"cobalt|kobolt|koboltblaa|koboltblaat|ultramarine|ultramarin|kongeblaa"},
    ColorEntry{0x3D2E8C, u"indigo"},
    ColorEntry{0x7B35A8, u"purple|lilla|violet|violette|plum|blomme|blommefarvet"},
    ColorEntry{0xB79CE0, u"lavender|lilac|lavendel|lavendelblaa|syren|lyslilla"},
    ColorEntry{0x6B4226, u"brown|brun|brunt|brune"},
    ColorEntry{0x43281A, u"chocolate|chokolade|chokoladebrun|chokoladebrunt|espresso"},
    ColorEntry{0x9C6B3F, u"caramel|karamel|karamelfarvet|cognac|konjak"},
    ColorEntry{0xF4F4F2, u"white|hvid|hvidt|hvide|snowwhite|snehvid"},
    ColorEntry{0x8A8D91, u"gray|grey|graa|graat"},
    ColorEntry{0xBFC3C8, u"silver|soelv|soelvfarvet|soelvgraa"},
    ColorEntry{0x3A3D42, u"charcoalgrey|charcoalgray|anthracite|antracit|antracitgraa|koksgraa"},
    ColorEntry{0x161618, u"black|sort|sorte|kulsort|kulsorte"},
};

struct ShadeEntry {
    Shade shade;
    const char16_t* prefix;
};

constexpr std::array shadePrefixes{
    ShadeEntry{Shade::Light, u"lyse"},
    ShadeEntry{Shade::Light, u"light"},
    ShadeEntry{Shade::Light, u"lys"},
    ShadeEntry{Shade::Dark, u"moerke"},
    ShadeEntry{Shade::Dark, u"dark"},
    ShadeEntry{Shade::Dark, u"moerk"},
    ShadeEntry{Shade::Pale, u"blege"},
    ShadeEntry{Shade::Pale, u"bleg"},
    ShadeEntry{Shade::Pale, u"pastel"},
    ShadeEntry{Shade::Deep, u"dybe"},
    ShadeEntry{Shade::Deep, u"dyb"},
    ShadeEntry{Shade::Deep, u"deep"},
};

std::optional<std::array<float, 3>> plainColor(QStringView word)
{
    const auto holds = [word](const ColorEntry& entry) {
        return QStringView(entry.words).split(u'|').contains(word);
    };
    const auto found = std::ranges::find_if(colorEntries, holds);
    if (found == colorEntries.end()) return std::nullopt;
    const auto channel = [rgb = found->rgb](int shift) {
        return static_cast<float>((rgb >> shift) & 0xFFU) / 255.0F;
    };
    return std::array{channel(16), channel(8), channel(0)};
}

}  // namespace

std::optional<std::array<float, 3>> colorOf(QStringView foldedWord)
{
    if (const auto plain = plainColor(foldedWord)) return plain;
    for (const ShadeEntry& entry : shadePrefixes) {
        const QStringView prefix(entry.prefix);
        if (!foldedWord.startsWith(prefix)) continue;
        if (const auto base = plainColor(foldedWord.sliced(prefix.size())))
            return shaded(*base, entry.shade);
    }
    return std::nullopt;
}

std::array<float, 3> shaded(std::array<float, 3> rgb, Shade shade)
{
    Oklab lab = oklabOf(linearOf(cv::Vec3f(rgb[0], rgb[1], rgb[2])));
    switch (shade) {
    case Shade::Plain: return rgb;
    case Shade::Light:
        lab = {.l = lab.l + 0.55F * (0.95F - lab.l), .a = lab.a * 0.65F, .b = lab.b * 0.65F};
        break;
    case Shade::Dark: lab = {.l = lab.l * 0.62F, .a = lab.a * 0.75F, .b = lab.b * 0.75F}; break;
    case Shade::Pale:
        lab = {.l = lab.l + 0.65F * (0.95F - lab.l), .a = lab.a * 0.40F, .b = lab.b * 0.40F};
        break;
    case Shade::Deep: lab = {.l = lab.l * 0.75F, .a = lab.a * 1.05F, .b = lab.b * 1.05F}; break;
    }
    const cv::Vec3f out = encodedOf(linearOf(insideGamut(lab)));
    return {out[0], out[1], out[2]};
}

}  // namespace ratoon::offline
