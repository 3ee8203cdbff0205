// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchcases.h"
#include "bench/benchtable.h"

// Replies that are about the whole picture, about none of it, or wrong; and large ones.

namespace ratoon {

struct LookCounts {
    int looks = 0;  ///< Nothing but a new look.
    int found = 0;  ///< Of them, those taken as one.
    int mixed = 0;  ///< A new look and a local edit.
    int wrong = 0;  ///< Of them, those taken as a look alone.
    Sample left;    ///< CIEDE2000 between the reply and the picture with the look applied.
};
LookCounts
measuredLooks(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed, bool each);

/// The source itself, and the source as a JPEG of quality 95.
struct IdentityCounts {
    int count = 0;
    int changed = 0;  ///< Some pixel of the picture would change.
};
IdentityCounts
measuredIdentities(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed);

struct NonsenseCounts {
    int count = 0;
    int accepted = 0;
};
/// Three times `count` for each photo.
NonsenseCounts
measuredNonsense(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed, bool each);

struct LargeScores {
    Sample place;         ///< Pixels of 24 megapixels.
    Sample registration;  ///< ms
    Sample whole;         ///< ms: a 4K reply over 24 megapixels, with a selection.
};
LargeScores measuredLarge(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed);

}  // namespace ratoon
