// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

#include <vector>

namespace ratoon {

/// Something that the offline provider can do.
struct OfflineAbility {
    Sentence what;     ///< A short phrase: "Blur the background".
    Sentence example;  ///< A prompt that asks for it.
};

/// All of them, in the order in which to show them.
std::vector<OfflineAbility> offlineAbilities();

/// The same in one sentence, for a refusal.
Sentence offlineAbilitiesInWords();

}  // namespace ratoon
