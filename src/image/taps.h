// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace ratoon {

/// How each output position along one axis is summed up from neighbouring input positions.
struct Taps {
    struct Range {
        int first = 0;
        int count = 0;
        std::size_t weights = 0;  ///< Where its weights start; they add up to 1.
    };
    std::vector<Range> ranges;  ///< One for each output position.
    std::vector<float> weights;

    struct Span {
        int first = 0;
        int end = 0;
        int length() const { return end - first; }
    };
    /// The input positions that outputs `from` … `to` − 1 look at.
    Span inputOf(int from, int to) const;
};

/// What is put between input positions that lie farther apart than output ones.
enum class Between { Lanczos3, Cubic, Linear };

/// Area average when shrinking; when enlarging, as `between` says.
Taps tapsFor(int from, int to, Between between);

}  // namespace ratoon
