// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ratoon {

/// Words that photographers use, to be put into a prompt.
struct Phrase {
    QString label;  ///< In the user's language.
    QString
        words;  ///< What is put in: English, which models understand best; the user may change it.
};

QList<Phrase> lightPhrases();
QList<Phrase> cameraPhrases();
QList<Phrase> stylePhrases();
QList<Phrase> compositionPhrases();

}  // namespace ratoon
