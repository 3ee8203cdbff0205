// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchcases.h"

namespace ratoon {

/// How faces are found and compared: each photo's faces, and then what is said of them when they are redrawn as a model
/// does (std and heavy), warped by 2 and 4 % of their width, mirrored, and painted over. Prints a line a case.
void measureFaces(const std::vector<BenchPhoto>& photos, const QString& detectorFile, int count);

}  // namespace ratoon
