// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace ratoon {

class DocumentView;
struct Services;

/// Asks how and where, and writes a version of the document as an image file in the background.
void exportVersion(DocumentView& view,
                   VersionId version,
                   Services& services,
                   Preferences& preferences);

}  // namespace ratoon
