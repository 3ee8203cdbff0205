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
    int attempts = 1;  ///< How often the request was sent.
};

/// All that is needed to judge, to repeat and to graft an edit again, in the fields of the command line's JSON
/// (versions[…] of `edit --json`) and "prompt", "feather", "region", "ratio", "size", "references", "notes", "layer",
/// "scope" (as used, and as "proposed"), "graft" (the settings), "selection" (the mask, by its hash), and of a conversation
/// "turn" (what was sent). Facts that are not known are null.
Json recipeOf(const EditFacts& facts);
/// The bytes that the recipe names by their hashes, to be kept with it: masks, the reference pictures, and of a conversation
/// the picture that was sent.
std::vector<QByteArray> recipeBytes(const EditFacts& facts);

/// The same of a reply that nobody may see yet: nothing of it is told but that it is there, and what it cost. Its hash stands
/// under "held_back", and its place is undecided.
Json heldBackRecipe(const EditFacts& facts, const QByteArray& replyHash);

/// Of what is made from a reply that was paid for before: nothing was asked, and nothing was paid.
void withoutCost(Json& recipe);

/// "alignment", "tone", "change", "elsewhere", "scope" and "graft" of a recipe brought up to date with another graft.
void describeGraft(Json& recipe, const Graft& graft, const GraftSettings& settings);

/// {"prepare": …, "upload": …, …}
Json toJson(const StageTimes& times);

}  // namespace ratoon
