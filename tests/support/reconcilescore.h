// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/reconcile.h"
#include "support/simulator.h"

#include <functional>

namespace ratoon {

/// How well a reply came out of reconciliation, against the truth.
struct ReconcileScore {
    AlignmentStatus status = AlignmentStatus::Off;
    bool accepted = false;
    Scope scope = Scope::Local;  ///< As used.
    double place = 0;  ///< Source pixels: mean error over what was not painted and both show …
    double placeWorst = 0;  ///< … and the largest.
    double ambiguity = 0;
    double unchangedBefore =
        0;  ///< Mean CIEDE2000 (2-px blur) where nothing was painted: in place without the tone …
    double unchanged = 0;  ///< … and with it.
    double inside = 0;     ///< Where it was painted, against the true edit.
    double precision = 0;
    double recall = 0;
    double seam = 0;  ///< CIE76, mean.
    double seamP95 = 0;
    double sharpness = 0;     ///< Inside, of the true edit's.
    double found = 0;         ///< Share of the picture that is said to have changed.
    qint64 outside = 0;       ///< Changed pixels outside the graft's mask.
    double milliseconds = 0;  ///< From reply to graft, on the wall.
    double work = 0;          ///< The same, of all processors.
    ReconcileTimes times = {};
};

/// Reconciles as the product does and lays the result over the source. With `selected`, the painted region grown a little
/// is the selection.
ReconcileScore
reconcileScore(const SimulatedReply& truth, bool selected, const GraftSettings& settings = {});

/// Mean and largest distance in source pixels, over what was not painted and both pictures show.
struct PlaceError {
    double mean = 0;
    double worst = 0;
};
PlaceError placeError(const SimulatedReply& truth, const std::function<QPointF(QPointF)>& place);

}  // namespace ratoon
