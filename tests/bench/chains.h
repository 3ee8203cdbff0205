// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchcases.h"

// Ten edits one after another, at different places: what becomes of all that nobody asked to change.

namespace ratoon {

/// Prints a line for each turn and way of working: the reply taken as it is, the reply pasted where it was asked for,
/// and Ratoon's. With `folder`, writes a contact sheet for each chain.
void measureChains(const std::vector<BenchPhoto>& photos,
                   int count,
                   quint64 firstSeed,
                   const QString& folder);

}  // namespace ratoon
