// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

namespace ratoon::offline {

// Where a part of a picture is, as CV_8UC1 of its size: 255 inside, soft along hair and leaves. Found on a small version
// by what such a part mostly looks like, cut out by color (GrabCut), and fitted to the edges at full size.

/// What the picture is of. Never empty (but when cancelled): if nothing stands out, it is what lies in the middle.
cv::Mat subjectMatte(const Image& picture, const Cancel& cancel);

/// The sky; all 0 if there seems to be none. Empty if cancelled.
cv::Mat skyMatte(const Image& picture, const Cancel& cancel);

}  // namespace ratoon::offline
