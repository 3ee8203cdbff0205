// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"
#include "providers/offline/wishes.h"

#include <vector>

namespace ratoon::offline {

/// What was understood and done, wish by wish, and then what was not.
std::vector<Sentence> notesOn(const Understood& understood, bool hasSelection);

}  // namespace ratoon::offline
