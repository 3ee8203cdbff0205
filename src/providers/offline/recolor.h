// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/colors.h"
#include "providers/offline/picture.h"

#include <optional>

namespace ratoon::offline {

/// Gives a thing another color and leaves its shading, its texture and its gloss. `proxy.coverage` says where the thing
/// is. What has another color than most of it (a white wall beside a red cup, chrome on a car) is left alone; with
/// `from`, all that does not have that color is.
Filter recolored(const NamedColor& to,
                 const std::optional<NamedColor>& from,
                 double strength,
                 const Proxy& proxy);

}  // namespace ratoon::offline
