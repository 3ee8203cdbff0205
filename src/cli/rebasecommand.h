// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// Repeats the edits that lead to a version, from the root, and goes to the new one.
Outcome<Report> rebase(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
