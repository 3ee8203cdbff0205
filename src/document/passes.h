// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "document/canvas.h"

namespace ratoon {

/// How many models every pixel to be seen has gone through, of the canvas's size: 0 for a camera's own pixel, 2 for
/// what was generated from what was generated. A pure function of the layers: a solid pixel counts as its layer says,
/// one that lets the layers below through as the worst of them. Null if cancelled.
Mask modelPasses(const Canvas& canvas, const Cancel& cancel = {});

/// The most of them where `where` covers; null: anywhere.
int mostPasses(const Mask& passes, const Mask& where);

}  // namespace ratoon
