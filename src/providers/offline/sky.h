// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/colors.h"
#include "providers/offline/picture.h"
#include "providers/offline/wishes.h"

#include <optional>

namespace ratoon::offline {

/// How a new sky looks: by its mood, or as a gradient of one color.
struct SkyLook {
    SkyMood mood = SkyMood::Clear;
    std::optional<NamedColor> color = {};
};

/// The picture under another sky. `matte` (CV_8UC1, of its size) says where the sky is; what stands before it keeps its
/// edges and is lit a little by the new one. Null if cancelled.
Image withSky(const Image& picture,
              const cv::Mat& matte,
              const SkyLook& look,
              const Cancel& cancel);

}  // namespace ratoon::offline
