// SPDX-License-Identifier: GPL-3.0-or-later
//
// One target for libFuzzer, by its name in RATOON_FUZZ_TARGET.
#include "fuzztarget.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

ratoon::test::FuzzTarget found()
{
    const auto all = ratoon::test::fuzzTargets();
    return *std::ranges::find_if(all, [](const ratoon::test::FuzzTarget& target) {
        return QLatin1String(target.name) == QLatin1String(RATOON_FUZZ_TARGET);
    });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ratoon::test::FuzzTarget target = found();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!target.isSound(bytes)) __builtin_trap();
    return 0;
}
