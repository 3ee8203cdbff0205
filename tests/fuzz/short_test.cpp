// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every parser of foreign bytes, for as long as a test may take: without a view into the program, and so no substitute for
// the fuzz preset, but in every build, and under the sanitizers. The same bytes each time.
#include "fuzztarget.h"
#include "mutation.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class ShortFuzz : public testing::TestWithParam<FuzzTarget> {};

std::string nameOf(const testing::TestParamInfo<FuzzTarget>& info)
{
    return info.param.name;
}

}  // namespace

namespace ratoon::test {

void PrintTo(const FuzzTarget& target, std::ostream* stream)
{
    *stream << target.name;
}

}  // namespace ratoon::test

TEST_P(ShortFuzz, FindsNothing)
{
    const FuzzTarget& target = GetParam();
    const std::vector<QByteArray> seeds = target.seeds();
    ASSERT_FALSE(seeds.empty());
    for (const QByteArray& seed : seeds) ASSERT_TRUE(target.isSound(seed)) << seed.toStdString();
    Pcg32 random(1);
    for (int round = 0; round < target.rounds; ++round) {
        const QByteArray bytes = mutated(seeds, random);
        ASSERT_TRUE(target.isSound(bytes))
            << "round " << round << ": " << bytes.toHex().left(4000).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Of, ShortFuzz, testing::ValuesIn(fuzzTargets()), nameOf);
