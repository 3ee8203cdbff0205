// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// How far each version has drifted from the root, where nothing was to change.
Outcome<Report> drift(Context context, const Arguments& arguments);

/// One of its rows: a version against the root, and inside it against its parent.
Result<Json> driftRow(Context context,
                      const std::shared_ptr<Project>& project,
                      const VersionTree& tree,
                      VersionId id);

}  // namespace ratoon::cli
