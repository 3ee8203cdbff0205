// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/geometry.h"
#include "consistency/tracking.h"

#include <optional>

namespace ratoon {

/// A smoothing spline through tracks' offsets.
struct LatticeFit {
    Lattice lattice;
    std::vector<double> weights;  ///< One for each track, 0 … 1.
    double residual = 0;          ///< px: median distance of the believed tracks from the lattice.
};

/// The lattice that predicts tracks best that it was not fitted to, in a checkerboard of held-out cells; nothing if it
/// does not beat no lattice by 7 %, or bends more than 3 px. Offsets are those left over by the affine map.
std::optional<LatticeFit>
fittedLattice(const std::vector<Track>& tracks, QSize size, const Cancel& cancel);

}  // namespace ratoon
