// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/geometry.h"
#include "image/image.h"

#include <optional>

// What others would do instead of registering: to be beaten.

namespace ratoon {

/// The reply stretched to the source's size.
Affine byPlainResize(const Image& source, const Image& reply);

/// Enhanced correlation coefficient, affine, over a pyramid of four (Evangelidis & Psarakis 2008). Nothing if it does
/// not converge.
std::optional<Affine> byCorrelation(const Image& source, const Image& reply);

/// 4000 SIFT features, ratio test, affine consensus. Built only where OpenCV's features2d is installed.
std::optional<Affine> byFeatures(const Image& source, const Image& reply);

}  // namespace ratoon
