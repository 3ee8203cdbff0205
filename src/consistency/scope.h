// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/graftsettings.h"
#include "consistency/match.h"
#include "consistency/placement.h"

namespace ratoon {

/// A new look for the original: what a relit or recolored reply does to all of it.
struct Look {
    ToneFit tone = {};      ///< From the source to the reply; apply it to the original at any size.
    double correction = 0;  ///< Median CIE76 that it moves the source by.
    double left = 0;        ///< Mean CIEDE2000 that it leaves between the two.
    double structureShare = 0;  ///< Of the picture whose structure is in both, 0 … 1.
    double unexplained = 0;  ///< Of the picture that differs plainly in spite of the tone, 0 … 1.

    /// Nothing but the tone has changed: no repainted thing would be lost by taking the tone alone. Where the tone was
    /// asked for, little things may be.
    bool isAll(bool isAskedFor = false) const { return unexplained < (isAskedFor ? 0.05 : 0.002); }
};

/// Fits the look of `pair.reply` onto its source. Needs a placed reply. Errors: Usage (sizes differ), Cancelled.
Result<Look> measuredLook(const MatchPair& pair, const Cancel& cancel = {});

/// What the measurements say the edit was about; the user decides. Not alignable: a new picture. Without a selection, and
/// with a look that moves everything by more than 6 (2, if the words ask for the tone: `hint`) and explains most of the
/// difference: the tone. Less than 5 % of it unchanged: a new picture. Else local.
Scope proposedScope(AlignmentStatus alignment,
                    const Match& match,
                    const Look& look,
                    bool hasSelection,
                    std::optional<Scope> hint = {});

}  // namespace ratoon
