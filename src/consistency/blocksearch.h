// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/scene.h"

namespace ratoon {

/// Looks for each block of a coarse level in every place up to 16 px from where `map` expects it, by normalized
/// correlation, and keeps the best, to a fraction of a pixel.
Tracking searchedBlocks(const Scene& scene, int level, const Affine& map, const Cancel& cancel);

}  // namespace ratoon
