// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"

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
    std::optional<double> confidence = {};  ///< 0 … 1; nothing if it was not measured.
    std::optional<double> residual = {};    ///< Pixels; nothing if it was not measured.
};

/// A reply at the place and the size of the crop it answers.
struct Placement {
    Image image;  ///< Of the crop's size.
    Alignment alignment;
};

/// Stretches `reply` to `crop` (canvas pixels): its nominal place. A reply of that very size is taken as it is.
/// Cancelled is the only error.
Result<Placement> placedNominally(const Image& reply, QRect crop, const Cancel& cancel = {});

/// A reply that was computed on the crop's own pixels, as local models do: nothing to register.
Placement placedInRegister(const Image& reply, QRect crop);

/// "identity", "ok-elastic" …
QString name(AlignmentStatus status);

}  // namespace ratoon
