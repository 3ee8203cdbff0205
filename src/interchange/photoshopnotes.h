// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"
#include "interchange/photoshoprecords.h"
#include "interchange/photoshopresources.h"

#include <vector>

namespace ratoon {

/// Whether something is seen that only the picture as it was saved can show.
bool showsMoreThanWeDraw(const PhotoshopRecords& records);

/// What of the file is not in the canvas, or not as it was: a sentence for each kind.
std::vector<Sentence> photoshopNotes(const PhotoshopHeader& header,
                                     const PhotoshopResources& resources,
                                     const PhotoshopRecords& records);

}  // namespace ratoon
