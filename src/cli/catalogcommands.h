// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

Outcome<Report> providers(Context context);
Outcome<Report> models(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
