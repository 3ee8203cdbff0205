// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"

#include <QPointF>

namespace ratoon {

/// A round brush that fades towards its edge.
struct Brush {
    double radius = 20;     ///< Pixels, above 0.
    double softness = 0.5;  ///< The share of the radius over which it fades, 0 … 1.
};

/// The pixels that a stroke may touch.
QRect reachOf(QPointF from, QPointF to, const Brush& brush);

/// `mask` with a straight stroke laid over it: of both, what covers more. Places are corners' coordinates: the first
/// pixel's middle is at (0.5, 0.5). Tiles that the stroke does not reach are shared with `mask`.
Mask stroked(const Mask& mask, QPointF from, QPointF to, const Brush& brush);

}  // namespace ratoon
