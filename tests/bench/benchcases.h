// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulator.h"

#include <QString>

#include <vector>

// The groups of replies that reconciliation is measured on.

namespace ratoon {

struct BenchPhoto {
    QString name;
    Image image;
};

/// A simulated reply to be made, and what it stands for:
///   A rigid             B bent by 0.5 or 1 px          C heavy
///   D 35 … 60 % edited  E odd sizes, other canvases    F recolored inside a selection
struct BenchCase {
    char group = 'A';
    std::size_t photo = 0;
    Simulation simulation;
    bool selected = false;
};

/// `count` cases of each group that `groups` names, for each photo, interleaved so that any beginning is a fair sample.
std::vector<BenchCase>
benchCases(const QString& groups, std::size_t photos, int count, quint64 firstSeed);

/// New looks all over: dusk, night, sepia, high key, low key, green turned to rust, bleached.
std::vector<ToneDrift> benchLooks();

SimulatedReply made(const BenchCase& wanted, const std::vector<BenchPhoto>& photos);

}  // namespace ratoon
