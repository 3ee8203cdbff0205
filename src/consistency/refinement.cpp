// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/refinement.h"

#include "consistency/hypotheses.h"
#include "consistency/latticefit.h"
#include "consistency/motion.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double believedFrom = 0.05;

double medianOffset(const std::vector<Track>& tracks, const std::vector<double>& weights)
{
    std::vector<double> lengths;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (weights[i] > believedFrom)
            lengths.push_back(std::hypot(tracks[i].offset.x(), tracks[i].offset.y()));
    if (lengths.empty()) return 0.0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

// One look at the blocks under the present map.
void look(Refinement& fit, const Scene& scene, const BlockGrid& grid, const Cancel& cancel)
{
    const Lattice* lattice = fit.lattice ? &*fit.lattice : nullptr;
    Tracking tracking = scene.tracked(0, fit.toReply, lattice, grid, cancel);
    fit.textured = static_cast<int>(tracking.textured.size());
    fit.tracks = std::move(tracking.tracks);
    fit.weights.assign(fit.tracks.size(), 0.0);
}

// One look at half the size: from a few pixels to a fraction of one, at a quarter of the cost.
Affine nearer(const Scene& scene, const Affine& start, const Cancel& cancel)
{
    constexpr BlockGrid grid{.window = 28, .step = 16, .reach = 4};
    const int level = std::min(1, scene.levels() - 1);
    const Affine map = Scene::lowered(start, level);
    const auto motion =
        robustMotion(scene.tracked(level, map, nullptr, grid, cancel).tracks, {}, 2.0);
    if (!motion) return start;
    const Affine next = Scene::raised(map * motion->motion, level);
    return isPlausible(next, scene.sourceSize(0), scene.replySize(0)) ? next : start;
}

// Corrects the affine map by what the blocks say; false if they do not agree on anything plausible.
bool corrected(Refinement& fit, const Scene& scene, double reach)
{
    const auto motion = robustMotion(fit.tracks, {}, reach);
    if (!motion) return false;
    const Affine next = fit.toReply * motion->motion;
    if (!isPlausible(next, scene.sourceSize(0), scene.replySize(0))) return false;
    fit.toReply = next;
    fit.weights = motion->weights;
    for (Track& track : fit.tracks)
        track.offset = track.at + track.offset - motion->motion(track.at);
    fit.residual = medianOffset(fit.tracks, fit.weights);
    return true;
}

// Bends the map. The second look is made through the first lattice, so that nothing is measured at a distance.
void bend(Refinement& fit, const Scene& scene, const BlockGrid& grid, const Cancel& cancel)
{
    constexpr int rounds = 2;
    const Refinement straight = fit;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Track> whole = fit.tracks;
        if (fit.lattice)
            for (Track& track : whole) track.offset += fit.lattice->at(track.at + track.offset);
        const auto lattice = fittedLattice(whole, scene.sourceSize(0), cancel);
        if (!lattice) {
            fit = straight;
            return;
        }
        fit.lattice = lattice->lattice;
        fit.weights = lattice->weights;
        fit.residual = lattice->residual;
        if (round + 1 < rounds) look(fit, scene, grid, cancel);
    }
}

}  // namespace

double Refinement::inliers() const
{
    const auto believed = std::ranges::count_if(weights, [](double w) { return w > believedFrom; });
    return double(believed) / std::max(1, textured);
}

std::optional<Refinement> refined(const Scene& scene, const Affine& start, const Cancel& cancel)
{
    constexpr double bendsFrom = 0.05;  // px: less is not worth a lattice
    constexpr BlockGrid close{.window = 32, .step = 20, .reach = 3.5};
    Refinement fit{.toReply = nearer(scene, start, cancel)};
    look(fit, scene, close, cancel);
    if (!corrected(fit, scene, 3.0)) return {};
    if (fit.residual > bendsFrom) bend(fit, scene, close, cancel);
    return fit;
}

}  // namespace ratoon
