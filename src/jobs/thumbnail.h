// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

#include <QImage>

namespace ratoon {

/// A small sRGB picture for lists, at most 192 × 192 pixels (96 at twice the density), never enlarged.
QImage thumbnailOf(const Image& picture);

}  // namespace ratoon
