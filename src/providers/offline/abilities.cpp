// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/abilities.h"

#include <QtGlobal>

namespace ratoon {

std::vector<OfflineAbility> offlineAbilities()
{
    return {
        {{QT_TRANSLATE_NOOP("Sentence", "Remove what is selected")},
         {QT_TRANSLATE_NOOP("Sentence", "remove the stone")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Give it another color")},
         {QT_TRANSLATE_NOOP("Sentence", "make the cup navy blue")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Brighten or darken")},
         {QT_TRANSLATE_NOOP("Sentence", "a little brighter")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Lift shadows, recover highlights")},
         {QT_TRANSLATE_NOOP("Sentence", "lift the shadows")}},
        {{QT_TRANSLATE_NOOP("Sentence", "More or less contrast")},
         {QT_TRANSLATE_NOOP("Sentence", "more contrast")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Warmer or cooler")},
         {QT_TRANSLATE_NOOP("Sentence", "slightly warmer")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Stronger or weaker colors")},
         {QT_TRANSLATE_NOOP("Sentence", "less saturated")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Black and white, or sepia")},
         {QT_TRANSLATE_NOOP("Sentence", "black and white")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Golden hour")},
         {QT_TRANSLATE_NOOP("Sentence", "golden hour light")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Replace the sky by a gradient")},
         {QT_TRANSLATE_NOOP("Sentence", "replace the sky with a sunset")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Blur, or blur the background")},
         {QT_TRANSLATE_NOOP("Sentence", "blur the background")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Sharpen")}, {QT_TRANSLATE_NOOP("Sentence", "sharpen")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Remove noise")},
         {QT_TRANSLATE_NOOP("Sentence", "reduce the noise")}},
        {{QT_TRANSLATE_NOOP("Sentence", "Pencil sketch, painting or cartoon")},
         {QT_TRANSLATE_NOOP("Sentence", "turn it into a pencil sketch")}},
    };
}

Sentence offlineAbilitiesInWords()
{
    return {QT_TRANSLATE_NOOP(
        "Sentence",
        "Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover "
        "highlights, change contrast, warmth or saturation, to make black and white, sepia or "
        "golden "
        "hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to "
        "draw a "
        "pencil sketch, a painting or a cartoon.")};
}

}  // namespace ratoon
