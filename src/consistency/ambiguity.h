// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/hypotheses.h"

namespace ratoon {

/// How good the second best idea is against the first of `ideas`, 0 … 1: by the score of the second, by the blocks that
/// speak for one of the two alone, and once more for the motion that most of those blocks share which the best idea
/// leaves over. 0 if there is no other.
double ambiguityOf(const Scene& scene, const std::vector<Hypothesis>& ideas, const Cancel& cancel);

}  // namespace ratoon
