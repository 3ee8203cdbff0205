// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

Outcome<Report> edit(Context context, const Arguments& arguments);
Outcome<Report> generate(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
