// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "document/canvas.h"

namespace ratoon {

/// The canvas as one picture of the canvas's size and depth, computed for tiles that touch `area` (the rest is
/// unspecified). Tiles that only one opaque layer covers are shared with it. Null if cancelled.
Image rendered(const Canvas& canvas, QRect area, const Cancel& cancel = {});
Image rendered(const Canvas& canvas, const Cancel& cancel = {});

/// `previous` (a whole rendering of `before`) brought to `after` by recomputing only what differs.
Image rerendered(const Image& previous,
                 const Canvas& before,
                 const Canvas& after,
                 const Cancel& cancel = {});

/// What may look different: layers are compared by identity first. Empty if nothing is.
QRect difference(const Canvas& before, const Canvas& after);

}  // namespace ratoon
