// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/mask.h"
#include "ui/canvas/viewport.h"

#include <QPoint>

#include <vector>

namespace ratoon {

/// The edge of a selection: closed loops along the borders of pixels, corner by corner (canvas pixels). The first
/// corner is not repeated at the end.
struct SelectionOutline {
    using Loop = std::vector<QPoint>;
    std::vector<Loop> loops;
    QRect bounds;  ///< Of what is selected.
};

/// Where coverage crosses one half. Looks at every covered tile: for a worker, if the mask is large. Empty if
/// cancelled.
SelectionOutline outlineOf(const Mask& mask, const Cancel& cancel = {});

/// A loop in device pixels, closed, without corners that the screen cannot tell apart.
std::vector<QPoint> onScreen(const SelectionOutline::Loop& loop, const Viewport& viewport);

}  // namespace ratoon
