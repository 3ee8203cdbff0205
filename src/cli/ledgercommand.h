// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// What was spent, per day and model; with --check, whether the caps held.
Outcome<Report> ledger(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
