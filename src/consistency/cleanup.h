// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"

namespace ratoon {

/// `image` without the fine noise and the faint block edges that models and their JPEGs leave: a guided filter (He, Sun,
/// Tang 2010, self-guided) that flattens what is weaker than twice the picture's own noise and leaves stronger edges. A
/// picture without noise comes back as it is. Alpha, depth and profile stay. Null if cancelled.
Image cleanedUp(const Image& image, const Cancel& cancel = {});

}  // namespace ratoon
