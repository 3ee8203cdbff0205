// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documentcommands.h"

namespace ratoon::cli {

/// One source and one reply, without a provider and without a document: what `edit` does when a reply has come.
Outcome<Report> reconcile(Context context, const Arguments& arguments);

}  // namespace ratoon::cli
