// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// What can still be read of a damaged document, as a new one.
Outcome<Report> salvage(Context context, const Arguments& arguments);
/// A document without what no version leads to.
Outcome<Report> compact(Context context, const Arguments& arguments);
/// Work that a crash left, or that was discarded not long ago: listed, or saved as a document.
Outcome<Report> recover(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
