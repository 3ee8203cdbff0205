// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

// Changes of tone and color, pixel by pixel. A strength of 1 is what one usually means by the word (about 30 %); below 0
// it is the opposite. Nothing clips: what gets brighter runs into white along a shoulder, as on film.

Filter brightened(double strength);
/// Around the middle tone of what is selected, so that a dark picture does not just get darker.
Filter contrasted(double strength, const Proxy& proxy);
Filter warmed(double strength);
Filter saturated(double strength);
/// Shadows or highlights by their surroundings' lightness, so that what is in them keeps its contrast.
Filter shadowsLifted(double strength, cv::Size picture);
Filter highlightsLifted(double strength, cv::Size picture);
/// All three channels equal at full strength.
Filter blackAndWhite(double strength);
Filter sepia(double strength);

}  // namespace ratoon::offline
