// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/tileset.h"
#include "image/image.h"

namespace ratoon {

/// `matched` (the tone of a reply brought to its source's) with the source's own levels where the reply, `placed`, was
/// clipped and the source lies beyond what became of that: a white of both comes out white, not in the tint that the
/// correction leaves there. Of the tiles named; all three of one size and depth. Tile-parallel. Null if cancelled.
Image withClippedKept(const Image& matched,
                      const Image& placed,
                      const Image& source,
                      const TileSet& tiles,
                      const Cancel& cancel = {});

}  // namespace ratoon
