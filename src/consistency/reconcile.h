// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/graftsettings.h"
#include "consistency/match.h"
#include "consistency/placement.h"
#include "image/mask.h"

#include <memory>
#include <vector>

namespace ratoon {

/// What a reply is reconciled with.
struct ReplyPair {
    Image source;  ///< What the model was shown, at the canvas's own pixels, depth and profile.
    Image reply;   ///< What it answered: any size, depth and profile.
    Mask selection = {};  ///< Of the source's size: what may change, hard. Null: all of it.
};

/// What maps a reply to the picture.
enum class AlignmentModel {
    Nominal,  ///< Its edges on the edges.
    Affine,
    Elastic  ///< An affine map, and small local shifts.
};

/// How a reply's tone was brought to that of the source, over what did not change.
struct ToneReport {
    ToneOutcome status = ToneOutcome::Off;
    std::optional<double> before = {};  ///< CIEDE2000, mean; nothing if it was not measured.
    std::optional<double> after = {};
};

/// What the reply changed.
struct ChangeReport {
    Mask found = {};  ///< Of the source's size: where it looks different; null: not looked for.
    qint64 suggested = 0;               ///< Pixels of `found`.
    qint64 beyond = 0;                  ///< Of them, those outside the selection.
    std::vector<QRect> elsewhere = {};  ///< Source pixels: areas of change outside what may change.
};

/// What GraftSettings::beyond needs to take in the change in `area`, one of `elsewhere`: with room for its feather.
Mask takenIn(const ChangeReport& change, QRect area);

/// Milliseconds of each stage; 0 where an earlier result was taken up.
struct ReconcileTimes {
    qint64 align = 0;
    qint64 tone = 0;
    qint64 compose = 0;
};

/// What was measured and computed on the way: lets the same pair be reconciled with other settings at the cost of the
/// stages that these touch. Opaque, immutable, readable from any thread.
struct ReconcileStages;

/// A reply in the place and the tone of its source.
struct Reconciled {
    Alignment alignment;
    AlignmentModel model = AlignmentModel::Nominal;
    ToneReport tone;
    ChangeReport change;
    Scope scope = Scope::Local;     ///< As used.
    Scope proposed = Scope::Local;  ///< As measured.
    Image image =
        {};  ///< Of the source's size, depth and profile, finished where it covers; of the reply's size for NewPicture.
    Mask coverage = {};  ///< Of the image's size: how much of it to lay over the source; null: all.
    double feather = 0;  ///< Pixels, as used.
    ReconcileTimes times;
    std::shared_ptr<const ReconcileStages> stages = {};
};

/// Registers, warps, matches in tone and detail, finds what changed, and cuts to what may change. With `stages` of an
/// earlier call for the very same pair, only what `settings` touch is computed again; the result is the same.
///
/// A reply that cannot be placed with confidence (`alignment.accepted` is false) has no image: it is for the user to
/// decide. Errors: Cancelled, and Unsupported for a profile that cannot be read.
Result<Reconciled> reconciled(const ReplyPair& pair,
                              const GraftSettings& settings,
                              const std::shared_ptr<const ReconcileStages>& stages = {},
                              const Cancel& cancel = {});

/// Where the reply pixel of each source point is: `points` in source pixels, the result in reply pixels. What is under
/// no reply pixel still has a position beyond its edge.
std::vector<QPointF> replyPositions(const Reconciled& reconciled,
                                    const std::vector<QPointF>& points);

/// The opposite of name(); Off for a word that is none.
AlignmentStatus alignmentStatus(const QString& name);

/// The fields "alignment" and "tone" of the command line's JSON.
Json alignmentJson(const Reconciled& reconciled);
Json toneJson(const ToneReport& tone);
/// What was measured on the way, as numbers: the registration (from source to reply pixels, its lattice, its votes) and
/// the fit of the tone. Null for what was not reconciled.
Json measuresJson(const Reconciled& reconciled);

}  // namespace ratoon
