// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/detail.h"
#include "consistency/match.h"
#include "consistency/reconcile.h"
#include "consistency/registration.h"
#include "consistency/scope.h"

namespace ratoon {

struct ReconcileStages {
    ReplyPair pair;

    // prepared
    bool cleanUp = false;
    Image source;
    Image reply;

    // aligned
    bool align = true;
    std::optional<PlaceMatrix> placement;
    Registration registration;
    AlignmentModel model = AlignmentModel::Nominal;
    Image placed;
    Mask shown;  ///< Where the reply shows anything; null: everywhere.

    // compared
    bool matchTone = true;
    Match match;
    bool hasLook = false;  ///< Asked for only where the whole picture may be meant.
    Look look;
    DetailGains detail;
};

/// The placed reply in the source's tone and as detailed as the source is where nothing changed: those of its tiles that
/// `coverage` (null: all) reaches, and some around. Null if cancelled.
Image finishedUnder(const Mask& coverage, const ReconcileStages& stages, const Cancel& cancel);

/// All stages up to the mask; those that `earlier` (may be null) has with the same settings are taken from there.
Result<std::shared_ptr<const ReconcileStages>>
computedStages(const ReplyPair& pair,
               const GraftSettings& settings,
               const std::shared_ptr<const ReconcileStages>& earlier,
               ReconcileTimes& times,
               const Cancel& cancel);

PlaceMatrix matrixOf(const Affine& map);

/// Nothing was selected, or everything.
bool hasNoSelection(const ReplyPair& pair);

}  // namespace ratoon
