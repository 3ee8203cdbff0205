// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

namespace ratoon::rules {

// The rules that need more than a look at one line. Each returns the places that break it.

/// Every quoted include in src names a layer that its own layer uses, directly or through another.
Findings includesOutsideUses(const SourceTree& tree);

/// USES in each layer's CMakeLists.txt is what the table in src/README.md says.
Findings usesUnlikeTheTable(const SourceTree& tree);

/// Every layer has a folder of tests.
Findings layersWithoutTests(const SourceTree& tree);

/// A .cpp file has at most 600 lines, a header 250, the session 250.
Findings tooLong(const SourceTree& tree);

/// The first line of every source, build and script file names the licence (the second, after #!).
Findings withoutLicence(const SourceTree& tree);

/// No file is named after what it is not: utils, helpers, common, manager, misc.
Findings vagueNames(const SourceTree& tree);

/// Every header starts by #pragma once.
Findings headersReadTwice(const SourceTree& tree);

/// An icon is drawn on the 24 px grid with a stroke of 1.75 in currentColor.
Findings iconsUnlikeTheFamily(const SourceTree& tree);

}  // namespace ratoon::rules
