// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/blend.h"
#include "interchange/composite.h"

#include <optional>

namespace ratoon {

/// What our own ways of blending are in these terms, and back; nothing where there is none of ours.
Composite compositeOf(Blend blend);
std::optional<Blend> blendOf(Composite composite);

/// `ground` with `over` laid on it in any way that other programs know; for Composite() use blended(), which is much
/// faster. Pixels that do not change keep their bytes. Tile-parallel. Null if cancelled.
Image composited(const Image& ground,
                 const Overlay& over,
                 Composite how,
                 const Cancel& cancel = {});

}  // namespace ratoon
