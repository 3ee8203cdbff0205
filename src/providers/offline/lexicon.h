// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/words.h"

#include <span>

namespace ratoon::offline {

/// Words and phrases of one meaning.
struct Entry {
    Meaning meaning;
    const char16_t* phrases = u"";  ///< Separated by '|'; words of a phrase by one space.
};

/// Every word that is understood, but for the colors. A phrase stands once.
std::span<const Entry> lexicon();

}  // namespace ratoon::offline
