// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchcases.h"

#include "support/pcg.h"

namespace ratoon {

namespace {

Simulation simulationOf(char group, quint64 seed)
{
    Simulation simulation{.seed = seed};
    Pcg32 random(seed, 11);
    switch (group) {
    case 'A': simulation.elastic = 0.0; break;
    case 'B': simulation.elastic = random.chance(0.5) ? 0.5 : 1.0; break;
    case 'C': simulation.heavy = true; break;
    case 'D': simulation.share = random.between(0.35, 0.60); break;
    case 'E': {
        constexpr std::array canvases = {
            CanvasChange::Stretch, CanvasChange::Cover, CanvasChange::Contain, CanvasChange::Same};
        simulation.size = QSize(701 + 2 * random.below(300), 641 + 2 * random.below(250));
        simulation.canvas = canvases[static_cast<std::size_t>(random.below(4))];
        break;
    }
    default: simulation.kind = RepaintKind::Recolor;
    }
    return simulation;
}

}  // namespace

std::vector<BenchCase>
benchCases(const QString& groups, std::size_t photos, int count, quint64 firstSeed)
{
    std::vector<BenchCase> cases;
    for (int i = 0; i < count; ++i)
        for (const char group : {'A', 'B', 'C', 'D', 'E', 'F'}) {
            if (!groups.contains(QLatin1Char(group))) continue;
            for (std::size_t photo = 0; photo < photos; ++photo) {
                const quint64 seed = firstSeed + static_cast<quint64>(i) +
                                     1000 * static_cast<quint64>(photo) +
                                     100'000 * static_cast<quint64>(group - 'A');
                cases.push_back({group, photo, simulationOf(group, seed), group == 'F'});
            }
        }
    return cases;
}

std::vector<ToneDrift> benchLooks()
{
    return {
        {.gain = {0.72, 0.60, 0.42}, .light = {0.9, 1, 1.1, 0.9, 1, 1.1, 0.9, 1, 1.1}},
        {.gamma = 1.3, .gain = {0.45, 0.55, 0.85}, .saturation = 0.7},
        {.gain = {1.05, 0.92, 0.70}, .offset = {0.06, 0.04, 0.0}, .saturation = 0.15},
        {.gamma = 0.6, .gain = {0.95, 0.97, 1.0}, .offset = {0.08, 0.08, 0.08}},
        {.gamma = 1.8, .gain = {1, 1, 1}},
        {.gain = {1.25, 0.75, 0.55}, .offset = {0.03, 0, 0}},
        {.gain = {0.9, 0.9, 0.9}, .offset = {0.1, 0.1, 0.1}, .saturation = 0.0},
    };
}

SimulatedReply made(const BenchCase& wanted, const std::vector<BenchPhoto>& photos)
{
    return simulatedReply(photos[wanted.photo].image,
                          wanted.simulation,
                          photos[(wanted.photo + 1) % photos.size()].image);
}

}  // namespace ratoon
