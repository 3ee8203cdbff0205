// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// Each of several prompts by each of several models, all on the same picture: a document with a version for each.
Outcome<Report> matrix(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
