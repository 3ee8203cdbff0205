// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/colors.h"
#include "providers/offline/wishes.h"

#include <QString>

#include <optional>
#include <vector>

namespace ratoon::offline {

/// What a word or a fixed phrase does in a wish.
enum class Role {
    Unknown,
    Filler,       ///< Says nothing: "please", "the", "tak".
    Whole,        ///< "picture", "everything", "billedet": not only the part spoken of before.
    Is,           ///< "is", "er": what follows is a complaint, unless something is to be made so.
    Pronoun,      ///< "it", "den": what was spoken of before.
    Join,         ///< Ends a clause: "and", ",", "derefter".
    OrJoin,       ///< The same, carrying a negation on: "or", "eller".
    Not,          ///< Negates its clause: "not", "ikke".
    Without,      ///< Begins a negated clause: "without", "keep", "behold".
    Except,       ///< What follows is left out: "except", "undtagen".
    Degree,       ///< How much: "slightly", "meget".
    Percent,      ///< A number with a percent sign, or a bare one.
    Too,          ///< There is too much of what follows: "too", "for meget".
    For,          ///< The same in Danish, before a quality; nothing otherwise.
    More,         ///< "more", "increase", "skru op"
    Less,         ///< "less", "reduce", "skru ned"
    Make,         ///< "make", "turn", "gør"
    Replace,      ///< "replace", "change", "udskift"
    Add,          ///< Asks for new content: "add", "put", "tilføj".
    Extra,        ///< What follows says how or with what: "like", "as", "i stil med".
    From,         ///< "from", "fra"
    To,           ///< "to", "into", "with", "til", "med"
    Remove,       ///< "remove", "erase", "fjern"
    Verb,         ///< A wish by itself: "sharpen", "slør".
    Comparative,  ///< A wish after "make" or alone: "brighter", "varmere".
    Quality,      ///< A wish, or but a property of a thing: "dark", "sløret".
    Noun,         ///< What can be more or less: "contrast", "støj".
    Part,         ///< "sky", "baggrunden"
    Mood,         ///< Of a sky: "dramatic", "solnedgang".
    Shade,        ///< Only before a color: "pale", "dyb".
    Color,
    Coloring,  ///< "color", "farve", "recolor"
};

/// What a word means, wherever it stands.
struct Meaning {
    Role role = Role::Unknown;
    WishKind kind = WishKind::Brightness;  ///< Verb, Comparative, Quality, Noun.
    double value = 1.0;                    ///< Degree, Percent, or the sign of the wish.
    Part part = Part::Everything;
    SkyMood mood = SkyMood::Clear;
    Shade shade = Shade::Plain;
};

/// One word or fixed phrase of a prompt.
struct Term {
    Meaning meaning = {};
    std::optional<NamedColor> color = {};
    qsizetype begin = 0;  ///< Where it stands in the prompt, in UTF-16 units.
    qsizetype end = 0;

    bool is(Role role) const { return meaning.role == role; }
};

/// Case, accents and apostrophes taken away, and the Danish letters spelled out: "Blå" → "blaa".
QString folded(QStringView text);

/// The words of a prompt, the longest known phrases first. What is beyond 4000 characters is not read.
std::vector<Term> terms(const QString& prompt);

}  // namespace ratoon::offline
