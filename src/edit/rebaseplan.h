// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/versiontree.h"
#include "edit/intent.h"
#include "providers/provider.h"

namespace ratoon {

/// A chain of edits to be made once more, each on pixels as little processed as they can be.
struct RebasePlan {
    VersionId from;                        ///< Where the new chain begins.
    std::vector<EditIntent> intents = {};  ///< In their order. Masks are of the canvas's size.
    std::vector<VersionId> repeated = {};  ///< The versions they repeat.
    int leftOut = 0;                       ///< Changes by hand on the way, which are not repeated.
    std::optional<double> estimateUsd =
        {};  ///< Of all together; nothing if one of them is not known.
};

/// The edits on the way from the root to `version`, to be repeated from the root: what lay over what is decided anew,
/// so that every pixel goes through as many models as edits overlap there, and no more. `size` is the root canvas's.
/// Errors: Usage (there is nothing to repeat), NotFound (a provider or a model that is gone), and those of `bytes`.
Result<RebasePlan> rebasePlan(const VersionTree& tree,
                              VersionId version,
                              QSize size,
                              const Catalogue& catalogue,
                              const BytesReader& bytes);

/// What one version asked for, in the user's terms, to be asked again. Errors as above.
Result<EditIntent> intentAgain(const Version& version, QSize canvas, const BytesReader& bytes);

}  // namespace ratoon
