// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/scene.h"

#include <optional>

namespace ratoon {

/// A map at the scene's level 0, as exact as it can be had there.
struct Refinement {
    Affine toReply;
    std::optional<Lattice> lattice = {};
    std::vector<Track> tracks = {};    ///< What is left: offsets from the map.
    std::vector<double> weights = {};  ///< 0 … 1, how far each is believed.
    int textured = 0;                  ///< Blocks that were looked for.
    double residual = 0;               ///< px: median offset of the believed tracks.

    double inliers() const;  ///< 0 … 1: believed tracks among textured blocks.
};

/// From a map that is right to a few pixels; nothing if too few blocks agree.
std::optional<Refinement> refined(const Scene& scene, const Affine& start, const Cancel& cancel);

}  // namespace ratoon
