// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/versiontree.h"
#include "edit/intent.h"
#include "providers/provider.h"

namespace ratoon {

/// The conversation that an edit of `base` with this provider and model goes on with, oldest turn first: the edits that lead
/// to `base` and were kept for it, back to the first that was not, or was somebody else's. What was done by hand in between
/// ends nothing: each turn shows the picture as it was.
std::vector<KeptTurn>
turnsBefore(const VersionTree& tree, VersionId base, const QString& provider, const QString& model);

/// An intent for `base`, with those turns if it is of a conversation.
EditIntent
withTurns(EditIntent intent, const Catalogue& catalogue, const VersionTree& tree, VersionId base);

}  // namespace ratoon
