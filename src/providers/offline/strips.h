// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/parallel.h"

#include <opencv2/core/types.hpp>

#include <algorithm>

namespace ratoon::offline {

constexpr int stripRows = 32;

/// Calls `work(top, bottom)` for the rows of `area` in strips, all at once; they begin `shift` rows earlier, so that what
/// is found in one gets into the next when the shift changes. False if cancelled.
template <typename Work>
bool forStrips(const cv::Rect& area, int shift, const Cancel& cancel, const Work& work)
{
    const int count = (area.height + shift + stripRows - 1) / stripRows;
    return parallelFor(count, cancel, [&](int index) {
        const int top = std::max(area.y, area.y - shift + index * stripRows);
        const int bottom = std::min(area.br().y, area.y - shift + (index + 1) * stripRows);
        if (top < bottom) work(top, bottom);
    });
}

}  // namespace ratoon::offline
