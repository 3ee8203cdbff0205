// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptphrases.h"

namespace ratoon {

QStringList lightPhrases()
{
    return {QStringLiteral("soft morning light"),
            QStringLiteral("warm evening light"),
            QStringLiteral("overcast, even light"),
            QStringLiteral("hard noon sun"),
            QStringLiteral("backlit, with a rim of light"),
            QStringLiteral("studio softbox from the left"),
            QStringLiteral("blue hour")};
}

QStringList cameraPhrases()
{
    return {QStringLiteral("24 mm wide angle"),
            QStringLiteral("35 mm lens, documentary"),
            QStringLiteral("50 mm lens, natural perspective"),
            QStringLiteral("85 mm portrait lens, shallow depth of field"),
            QStringLiteral("macro lens, fine detail"),
            QStringLiteral("long exposure"),
            QStringLiteral("everything in focus")};
}

QStringList stylePhrases()
{
    return {QStringLiteral("photorealistic"),
            QStringLiteral("film photograph with fine grain"),
            QStringLiteral("black and white"),
            QStringLiteral("muted, matte colors"),
            QStringLiteral("editorial"),
            QStringLiteral("watercolor"),
            QStringLiteral("flat vector illustration")};
}

QStringList compositionPhrases()
{
    return {QStringLiteral("keep everything else as it is"),
            QStringLiteral("same camera position"),
            QStringLiteral("centered, symmetrical"),
            QStringLiteral("subject on the left third"),
            QStringLiteral("close-up"),
            QStringLiteral("wide shot with empty space for text"),
            QStringLiteral("seen from above")};
}

}  // namespace ratoon
