// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace ratoon::test {

/// A parser of foreign bytes.
struct FuzzTarget {
    const char* name;
    /// False if what it makes of the bytes is not sound. Crashes, hangs and sanitizers speak for themselves.
    bool (*isSound)(const QByteArray& bytes);
    /// Well-formed bytes to start from.
    std::vector<QByteArray> (*seeds)();
    int rounds = 3000;  ///< Of the short run: some are slow.
};

std::vector<FuzzTarget> wordTargets();
std::vector<FuzzTarget> serviceTargets();
std::vector<FuzzTarget> pictureTargets();
std::vector<FuzzTarget> documentTargets();

/// All of them.
std::vector<FuzzTarget> fuzzTargets();

}  // namespace ratoon::test
