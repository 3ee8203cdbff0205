// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

namespace ratoon::test {

std::vector<FuzzTarget> fuzzTargets()
{
    std::vector<FuzzTarget> all;
    for (const auto& some : {wordTargets(), serviceTargets(), pictureTargets(), documentTargets()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

}  // namespace ratoon::test
