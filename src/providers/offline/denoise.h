// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

/// Less noise, as much as the picture has (times `strength`), with edges and texture kept; the colored blotches of small
/// sensors more than the grain.
Filter denoised(double strength, const Image& picture);

}  // namespace ratoon::offline
