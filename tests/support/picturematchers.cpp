// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/picturematchers.h"

#include <algorithm>
#include <cstdlib>

namespace ratoon {

namespace {

int distance(Color a, Color b)
{
    if (a.alpha == 0 && b.alpha == 0) return 0;
    return std::max({std::abs(a.red - b.red),
                     std::abs(a.green - b.green),
                     std::abs(a.blue - b.blue),
                     std::abs(a.alpha - b.alpha)});
}

}  // namespace

testing::AssertionResult alike(const Image& a, const Image& b, int levels)
{
    if (a.size() != b.size() || a.depth() != b.depth())
        return testing::AssertionFailure()
               << a.width() << " × " << a.height() << " at " << int(a.depth()) << " bits, and "
               << b.width() << " × " << b.height() << " at " << int(b.depth());
    const int level = a.depth() == Depth::Eight ? 257 : 1;
    int most = 0;
    QPoint first(-1, -1);
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const int here = distance(a.pixel({x, y}), b.pixel({x, y})) / level;
            if (here > levels && first.x() < 0) first = {x, y};
            most = std::max(most, here);
        }
    if (first.x() < 0) return testing::AssertionSuccess();
    return testing::AssertionFailure()
           << "differ by up to " << most << " levels, first at " << first.x() << ", " << first.y();
}

}  // namespace ratoon
