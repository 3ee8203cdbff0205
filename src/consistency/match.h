// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "consistency/change.h"
#include "consistency/tone.h"
#include "image/image.h"
#include "image/mask.h"

namespace ratoon {

/// What a model was shown, and what it made of it: in register, of one size and one color space.
struct MatchPair {
    Image source;
    Image reply;
    Mask known = {};      ///< Where the reply has pixels at all; null: everywhere.
    Mask selection = {};  ///< Where a change was asked for; null: not said.
};

/// What became of a reply's tone.
enum class ToneOutcome {
    Off,  ///< Not asked for.
    Identity,  ///< The tones agree already, or too little is unchanged to tell: correcting would only add error.
    Matched
};

struct MatchOptions {
    bool tone = true;  ///< Estimate a tone; else it is left as it is.
};

/// How a reply compares with its source, once its tone is taken out.
struct Match {
    ToneFit tone;  ///< From the reply to the source.
    ToneOutcome toneOutcome = ToneOutcome::Off;
    double deltaEBefore =
        0;  ///< Mean CIEDE2000 where nothing changed, slightly blurred: without the fit …
    double deltaEAfter = 0;     ///< … and with it.
    double correction = 0;      ///< Median CIE76 that the fit moves the unchanged pixels by.
    double unchangedShare = 1;  ///< Of the known picture, 0 … 1.
    Change change;
};

/// Estimates tone and change together: a first tone from what seems unchanged, a first change, then both again. Works at
/// up to 0.7 megapixels, so that its cost does not grow with the picture. What is selected takes no part in the tone.
/// Errors: Usage (sizes differ), Cancelled.
Result<Match>
matched(const MatchPair& pair, const MatchOptions& options = {}, const Cancel& cancel = {});

/// "off", "identity", "matched"
QString name(ToneOutcome outcome);

}  // namespace ratoon
