// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"
#include "providers/offline/wishes.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ratoon::offline {

/// `picture` (see picture.h) with all wishes done, one after the other. Outside `region` (CV_8UC1; empty: everywhere)
/// the pixels stay as they are. A Remove takes the region as what is to go.
/// Errors: Cancelled; Refused if a wish is about a sky that is not there.
Result<Image> edited(const Image& picture,
                     const cv::Mat& region,
                     const std::vector<Wish>& wishes,
                     const Cancel& cancel);

}  // namespace ratoon::offline
