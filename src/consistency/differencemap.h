// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <opencv2/core.hpp>

// Where two pictures in register and in one tone differ by more than a model's redrawing does. For the files of this
// layer only; nobody above sees OpenCV's headers.

namespace ratoon {

/// Both at the size of the pictures.
struct DifferenceMap {
    cv::Mat1f
        strength;  ///< How many times what is usual in this pair, where it can be seen; about 1 where nothing changed.
    cv::Mat1f distance;  ///< CIE76 of slightly blurred pictures.
};

/// R G B floats of 0 … 255. Pixels where `known` is 0 have no strength; those where `expected` is not 0 (empty: none) do
/// not count towards what is usual. Of the finest level only if cancelled.
DifferenceMap differenceMap(const cv::Mat3f& source,
                            const cv::Mat3f& reply,
                            const cv::Mat1b& known,
                            const cv::Mat1b& expected,
                            const Cancel& cancel = {});

/// 255 where something changed: strong differences, and weaker ones connected to them; specks left out.
cv::Mat1b changedPixels(const DifferenceMap& map);

/// Detected pixels as whole objects: gaps closed, holes filled, specks dropped.
cv::Mat1b solidified(const cv::Mat1b& changed);

}  // namespace ratoon
