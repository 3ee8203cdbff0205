// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/match.h"
#include "support/simulator.h"

namespace ratoon {

/// The reply where it belongs, by the simulator's own truth: what a perfect registration would hand on.
MatchPair truePair(const SimulatedReply& truth);

/// How well tone, change and graft came out, against the truth.
struct ReconcileScore {
    double unchangedBefore =
        0;  ///< Mean CIEDE2000 (2-px blur) where nothing was painted, without tone …
    double unchanged = 0;  ///< … and with.
    double inside = 0;     ///< Where it was painted, against the true edit.
    double precision = 0;
    double recall = 0;
    double seam = 0;  ///< CIE76, mean.
    double seamP95 = 0;
    double sharpnessBefore = 0;  ///< Inside, of the true edit's: without detail match …
    double sharpness = 0;        ///< … and with.
    qint64 outside = 0;          ///< Changed pixels outside the graft's mask.
    double milliseconds = 0;     ///< Tone and change.
    double graftMilliseconds = 0;
};

/// Runs tone, change, detail and graft. With `selected`, the painted region grown a little is given as the selection.
ReconcileScore reconcileScore(const SimulatedReply& truth, bool selected);

}  // namespace ratoon
