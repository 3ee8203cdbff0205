// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/notes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ratoon::offline {

namespace {

/// How a kind of wish is told: as usual, and by how much.
struct Wording {
    WishKind kind;
    const char* usual;
    const char* measured;  ///< With the percentage as %1.
    double percent;        ///< What a strength of 1 is.
};

constexpr std::array wordings{
    Wording{WishKind::Remove,
            QT_TRANSLATE_NOOP("Sentence",
                              "Removed what was selected, and filled the gap from around it."),
            "",
            100},
    Wording{WishKind::Brightness, "", QT_TRANSLATE_NOOP("Sentence", "Brightness %1."), 30},
    Wording{WishKind::Contrast, "", QT_TRANSLATE_NOOP("Sentence", "Contrast %1."), 30},
    Wording{WishKind::Warmth, "", QT_TRANSLATE_NOOP("Sentence", "Warmth %1."), 30},
    Wording{WishKind::Saturation, "", QT_TRANSLATE_NOOP("Sentence", "Saturation %1."), 30},
    Wording{WishKind::Shadows, "", QT_TRANSLATE_NOOP("Sentence", "Shadows %1."), 30},
    Wording{WishKind::Highlights, "", QT_TRANSLATE_NOOP("Sentence", "Highlights %1."), 30},
    Wording{WishKind::BlackAndWhite,
            QT_TRANSLATE_NOOP("Sentence", "Turned black and white."),
            QT_TRANSLATE_NOOP("Sentence", "Turned black and white, %1."),
            100},
    Wording{WishKind::Sepia,
            QT_TRANSLATE_NOOP("Sentence", "Toned in sepia."),
            QT_TRANSLATE_NOOP("Sentence", "Toned in sepia, %1."),
            100},
    Wording{WishKind::GoldenHour,
            QT_TRANSLATE_NOOP("Sentence", "Lit as in the golden hour."),
            QT_TRANSLATE_NOOP("Sentence", "Lit as in the golden hour, %1."),
            100},
    Wording{WishKind::Blur,
            QT_TRANSLATE_NOOP("Sentence", "Blurred."),
            QT_TRANSLATE_NOOP("Sentence", "Blurred, %1."),
            50},
    Wording{WishKind::Sharpen,
            QT_TRANSLATE_NOOP("Sentence", "Sharpened."),
            QT_TRANSLATE_NOOP("Sentence", "Sharpened, %1."),
            100},
    Wording{WishKind::Denoise,
            QT_TRANSLATE_NOOP("Sentence", "Noise removed."),
            QT_TRANSLATE_NOOP("Sentence", "Noise removed, %1."),
            100},
    Wording{WishKind::Sketch,
            QT_TRANSLATE_NOOP("Sentence", "Drawn as a pencil sketch."),
            QT_TRANSLATE_NOOP("Sentence", "Drawn as a pencil sketch, %1."),
            100},
    Wording{WishKind::Paint,
            QT_TRANSLATE_NOOP("Sentence", "Painted in oil."),
            QT_TRANSLATE_NOOP("Sentence", "Painted in oil, %1."),
            100},
    Wording{WishKind::Cartoon,
            QT_TRANSLATE_NOOP("Sentence", "Drawn as a cartoon."),
            QT_TRANSLATE_NOOP("Sentence", "Drawn as a cartoon, %1."),
            100},
};

QString percentOf(double strength, double usual)
{
    const int percent = static_cast<int>(std::lround(strength * usual));
    const QString sign = percent < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const bool isSigned = usual < 50;
    return (isSigned ? sign : QString()) + QString::number(std::abs(percent)) +
           QStringLiteral("\u00A0%");
}

Sentence skyNote(const Wish& wish)
{
    if (wish.to)
        return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a gradient of %1."),
                {wish.to->name}};
    switch (wish.mood) {
    case SkyMood::Clear:
        return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a clear blue.")};
    case SkyMood::Sunset: return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a sunset.")};
    case SkyMood::Dawn: return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a dawn.")};
    case SkyMood::Dusk: return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a dusk.")};
    case SkyMood::Night: return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a night sky.")};
    case SkyMood::Dramatic:
        return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by a dramatic one.")};
    case SkyMood::Overcast:
        return {QT_TRANSLATE_NOOP("Sentence", "The sky replaced by an overcast one.")};
    }
    return {};
}

Sentence recolorNote(const Wish& wish)
{
    if (wish.from)
        return {QT_TRANSLATE_NOOP("Sentence", "Color changed from %1 to %2, shading kept."),
                {wish.from->name, wish.to->name}};
    return {QT_TRANSLATE_NOOP("Sentence", "Color changed to %1, shading kept."), {wish.to->name}};
}

Sentence noteOn(const Wish& wish)
{
    if (wish.kind == WishKind::Sky) return skyNote(wish);
    if (wish.kind == WishKind::Recolor) return recolorNote(wish);
    const auto* wording = std::ranges::find(wordings, wish.kind, &Wording::kind);
    const bool isUsual =
        *wording->usual != '\0' && (wish.strength == 1.0 || *wording->measured == '\0');
    if (isUsual) return {wording->usual};
    return {wording->measured, {percentOf(wish.strength, wording->percent)}};
}

Sentence placeNote(Part part)
{
    switch (part) {
    case Part::Sky: return {QT_TRANSLATE_NOOP("Sentence", "Only in the sky.")};
    case Part::Land: return {QT_TRANSLATE_NOOP("Sentence", "Only below the sky.")};
    case Part::Background: return {QT_TRANSLATE_NOOP("Sentence", "Only in the background.")};
    case Part::Subject: return {QT_TRANSLATE_NOOP("Sentence", "Only on the subject.")};
    case Part::Everything: break;
    }
    return {};
}

}  // namespace

std::vector<Sentence> notesOn(const Understood& understood, bool hasSelection)
{
    std::vector<Sentence> notes;
    for (const Wish& wish : understood.wishes) {
        notes.push_back(noteOn(wish));
        const bool isPlaced = wish.part != Part::Everything && wish.kind != WishKind::Sky;
        if (isPlaced) notes.push_back(placeNote(wish.part));
    }
    if (!hasSelection)
        for (const QString& object : understood.objects)
            notes.push_back(
                {QT_TRANSLATE_NOOP(
                     "Sentence",
                     "Offline, nothing looks for “%1”. To change only that, select it first."),
                 {object}});
    for (const QString& declined : understood.declined)
        notes.push_back({QT_TRANSLATE_NOOP("Sentence", "Not done, as asked: “%1”."), {declined}});
    for (const QString& ignored : understood.ignored)
        notes.push_back(
            {QT_TRANSLATE_NOOP("Sentence", "Left out, because it was not understood: “%1”."),
             {ignored}});
    return notes;
}

}  // namespace ratoon::offline
