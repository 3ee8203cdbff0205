// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "document/canvas.h"

namespace ratoon {

/// What is to be said of how a picture came to be: an address of IPTC's list of digital source types, or empty if
/// nothing is known. It follows from the pixels that are to be seen: from those that a model made, and those that were
/// there before. `declared` is what the original says of itself; `isEdited` is whether anything was done to it.
QString sourceTypeOf(const Canvas& canvas,
                     const QString& declared,
                     bool isEdited,
                     const Cancel& cancel = {});

/// Whether a picture that declares this is a model's, all of it or a part.
bool isOfModel(const QString& declared);

}  // namespace ratoon
