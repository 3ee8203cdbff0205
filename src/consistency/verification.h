// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/scene.h"

namespace ratoon {

/// What two pictures in register look like, block by block of the second level.
struct Verification {
    double support =
        0;  ///< Of the textured blocks outside the selection, those with a correlation above 0.5.
    double coverage = 0;  ///< Of the source, what the reply shows.
    int textured = 0;     ///< Blocks of the source.
    int invented = 0;     ///< Blocks that are textured in the reply alone.
    int cells = 0;        ///< Of 3 × 3 parts of the picture, those with support.
};

Verification
verified(const Scene& scene, const Affine& map, const Lattice* lattice, const Cancel& cancel);

}  // namespace ratoon
