// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "edit/graft.h"
#include "edit/plan.h"
#include "providers/exchange.h"

namespace ratoon {

/// Milliseconds of each stage of one edit.
struct StageTimes {
    qint64 prepare = 0;
    qint64 upload = 0;
    qint64 wait = 0;
    qint64 decode = 0;
    qint64 align = 0;
    qint64 tone = 0;
    qint64 compose = 0;
    qint64 commit = 0;
};

/// What a recipe is written from.
struct EditFacts {
    const EditIntent& intent;
    const EditPlan& plan;
    const EditReply& reply;
    const Graft& graft;
    EncodedImage chosen;  ///< The picture of the reply that was taken; no bytes for a local model.
    StageTimes times;
};

/// All that is needed to judge and to repeat an edit, in the fields of the command line's JSON (versions[…] of
/// `edit --json`) and "prompt", "feather", "region", "ratio", "size", "references" (names and roles), "notes".
/// Facts that are not known are null.
Json recipeOf(const EditFacts& facts);

/// {"prepare": …, "upload": …, …}
Json toJson(const StageTimes& times);

}  // namespace ratoon
