// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <span>
#include <vector>

namespace ratoon {

/// For each pixel of a rectangle (row by row) the distance from its center to that of the nearest source, where
/// `sources` is not 0: exact, in pixels, up to `reach`; `reach` + 1 where no source is that near.
std::vector<float> distanceMap(QSize size, int reach, std::span<const quint8> sources);

}  // namespace ratoon
