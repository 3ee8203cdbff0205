// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// How far each version has drifted from the root, where nothing was to change.
Outcome<Report> drift(Context context, const Arguments& arguments);

struct DriftRow {
    Json json;     ///< A version against the root, and inside it against its parent.
    QString text;  ///< A line, and one for each face that is not what it was.
};
Result<DriftRow> driftRow(Context context,
                          const std::shared_ptr<Project>& project,
                          const VersionTree& tree,
                          VersionId id);

}  // namespace ratoon::cli
