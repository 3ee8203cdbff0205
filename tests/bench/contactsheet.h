// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

#include <QString>

namespace ratoon {

/// Writes rows of pictures of one size as one PNG: each a third of its size, and below it its middle as it is.
void writeContactSheet(const std::vector<std::vector<Image>>& rows, const QString& path);

/// Pictures of one height side by side, unscaled.
void writeSideBySide(const std::vector<Image>& pictures, const QString& path);

}  // namespace ratoon
