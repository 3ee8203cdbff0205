// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

/// The light of the last hour of sun: low, warm, from the side that is brighter already, with a soft glow around what is
/// bright and cool remains in the shadows.
Filter goldenHour(double strength, const Proxy& proxy, cv::Size picture);

}  // namespace ratoon::offline
