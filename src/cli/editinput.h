// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/documentcommands.h"
#include "edit/intent.h"

namespace ratoon::cli {

/// The wish that `edit` and `generate` take from the command line, but for the region: that needs the picture.
Result<EditIntent> intentOf(Context context, const Arguments& arguments);

/// What the command reads, as far as it is named by itself.
QStringList sourcesOf(const Arguments& arguments);
/// The place of --document, if that is given: nothing is there yet, or it is the document to be edited.
Result<void> checkedDocument(const Arguments& arguments);

/// Usage, if there is no such provider, model or route, or what it does not take is asked.
Result<void> checkedModel(Context context, const EditIntent& intent);

/// Which stages of reconciliation --no-align and --no-tone-match leave on.
GraftSettings stagesOf(const Arguments& arguments);

/// --region or --mask, for a picture of `size`; nothing if neither is given.
Result<std::optional<Mask>> regionOf(const Arguments& arguments, QSize size);

}  // namespace ratoon::cli
