// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// The edits of a document made anew on other pictures.
Outcome<Report> replay(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
