// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ratoon {

// Words that photographers use, to be put into a prompt. They are English in every language: models understand that
// best, and the prompt is the user's to change.
QStringList lightPhrases();
QStringList cameraPhrases();
QStringList stylePhrases();
QStringList compositionPhrases();

}  // namespace ratoon
