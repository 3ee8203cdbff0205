// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/output.h"
#include "cli/terminal.h"

namespace ratoon::cli {

/// What every command works with.
struct Context {
    Services& services;
    Terminal& terminal;
};

Outcome<Report> newDocument(Context context, const Arguments& arguments);
Outcome<Report> log(Context context, const Arguments& arguments);
Outcome<Report> show(Context context, const Arguments& arguments);
Outcome<Report> exportVersion(Context context, const Arguments& arguments);
Outcome<Report> verify(Context context, const Arguments& arguments);

/// A version by its id or the unambiguous beginning of one, or "root" or "head". Usage, if there is none.
Result<VersionId> versionNamed(const VersionTree& tree, VersionId head, const QString& text);

}  // namespace ratoon::cli
