// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "consistency/geometry.h"
#include "image/image.h"
#include "image/mask.h"

#include <QPoint>

#include <array>
#include <optional>

namespace ratoon {

enum class AlignmentStatus {
    Identity,
    Ok,
    OkElastic,
    Weak,
    Ambiguous,
    Reframed,
    NotAlignable,
    Off
};

/// How a reply was brought into register with the picture it answers.
struct Alignment {
    AlignmentStatus status = AlignmentStatus::Off;
    bool accepted = true;  ///< It may be grafted without asking.
    /// Row-major 3 × 3, from reply pixels to canvas pixels; pixel centers are at integers.
    std::array<double, 9> matrix = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    /// Over the canvas: the reply shows canvas place p at matrix⁻¹(p + lattice(p)). Null: no bend.
    Lattice lattice = {};
    std::optional<double> confidence = {};  ///< 0 … 1; nothing if it was not measured.
    std::optional<double> residual = {};    ///< Pixels; nothing if it was not measured.
};

/// A reply at the place and the size of the crop it answers.
struct Placement {
    Image image;  ///< Of the crop's size.
    Alignment alignment;
    Mask coverage = {};  ///< Of the crop's size: where the reply shows something; null: everywhere.
};

/// Stretches `reply` to `crop` (canvas pixels): its nominal place. A reply of that very size is taken as it is.
/// Cancelled is the only error.
Result<Placement> placedNominally(const Image& reply, QRect crop, const Cancel& cancel = {});

/// Registers `reply` with `source`, the crop's own pixels, and resamples it once to lie on them. `selection` (of the
/// crop's size; null: nothing) covers what was meant to change. Identity takes the reply as it is; ambiguous and
/// reframed ones lie where they were found, and weak and not alignable ones at their nominal place; whether to graft it
/// is `alignment.accepted`. Errors: Cancelled; Malformed for a reply of no pixels.
Result<Placement> placedRegistered(const Image& reply,
                                   const Image& source,
                                   const Mask& selection,
                                   QRect crop,
                                   const Cancel& cancel = {});

/// A reply that was computed on the crop's own pixels, as local models do: nothing to register.
Placement placedInRegister(const Image& reply, QRect crop);

/// "identity", "ok-elastic" …
QString name(AlignmentStatus status);

}  // namespace ratoon
