// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Pictures that were really sent to a model, and what really came back.

namespace ratoon {

/// `folder` holds pairs.json, a list of objects with "file_in", "file_out" and "edit". Prints for each how far a plain
/// resize is off, what is left after registration, and the color difference of what did not change before and after.
/// With `pictures`, writes source, reply as resized, and result side by side.
void measureRealPairs(const QString& folder, const QString& pictures);

}  // namespace ratoon
