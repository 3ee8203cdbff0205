// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptphrases.h"

#include <QCoreApplication>

#include <initializer_list>

namespace ratoon {
namespace {

QList<Phrase> phrases(std::initializer_list<const char*> texts)
{
    QList<Phrase> result;
    for (const char* text : texts) {
        result.append({QCoreApplication::translate("Phrases", text), QString::fromUtf8(text)});
    }
    return result;
}

}  // namespace

QList<Phrase> lightPhrases()
{
    return phrases({QT_TRANSLATE_NOOP("Phrases", "soft morning light"),
                    QT_TRANSLATE_NOOP("Phrases", "warm evening light"),
                    QT_TRANSLATE_NOOP("Phrases", "overcast, even light"),
                    QT_TRANSLATE_NOOP("Phrases", "hard noon sun"),
                    QT_TRANSLATE_NOOP("Phrases", "backlit, with a rim of light"),
                    QT_TRANSLATE_NOOP("Phrases", "studio softbox from the left"),
                    QT_TRANSLATE_NOOP("Phrases", "blue hour")});
}

QList<Phrase> cameraPhrases()
{
    return phrases({QT_TRANSLATE_NOOP("Phrases", "24 mm wide angle"),
                    QT_TRANSLATE_NOOP("Phrases", "35 mm lens, documentary"),
                    QT_TRANSLATE_NOOP("Phrases", "50 mm lens, natural perspective"),
                    QT_TRANSLATE_NOOP("Phrases", "85 mm portrait lens, shallow depth of field"),
                    QT_TRANSLATE_NOOP("Phrases", "macro lens, fine detail"),
                    QT_TRANSLATE_NOOP("Phrases", "long exposure"),
                    QT_TRANSLATE_NOOP("Phrases", "everything in focus")});
}

QList<Phrase> stylePhrases()
{
    return phrases({QT_TRANSLATE_NOOP("Phrases", "photorealistic"),
                    QT_TRANSLATE_NOOP("Phrases", "film photograph with fine grain"),
                    QT_TRANSLATE_NOOP("Phrases", "black and white"),
                    QT_TRANSLATE_NOOP("Phrases", "muted, matte colors"),
                    QT_TRANSLATE_NOOP("Phrases", "editorial"),
                    QT_TRANSLATE_NOOP("Phrases", "watercolor"),
                    QT_TRANSLATE_NOOP("Phrases", "flat vector illustration")});
}

QList<Phrase> compositionPhrases()
{
    return phrases({QT_TRANSLATE_NOOP("Phrases", "keep everything else as it is"),
                    QT_TRANSLATE_NOOP("Phrases", "same camera position"),
                    QT_TRANSLATE_NOOP("Phrases", "centered, symmetrical"),
                    QT_TRANSLATE_NOOP("Phrases", "subject on the left third"),
                    QT_TRANSLATE_NOOP("Phrases", "close-up"),
                    QT_TRANSLATE_NOOP("Phrases", "wide shot with empty space for text"),
                    QT_TRANSLATE_NOOP("Phrases", "seen from above")});
}

}  // namespace ratoon
