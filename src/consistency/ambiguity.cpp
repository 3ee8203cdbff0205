// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/ambiguity.h"

#include "consistency/blocksearch.h"
#include "consistency/motion.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

using Places = std::vector<std::pair<double, double>>;

double lengthOf(QPointF offset)
{
    return std::hypot(offset.x(), offset.y());
}

int judgedLevel(const Scene& scene)
{
    return std::min(1, scene.levels() - 1);
}

Tracking blocksUnder(const Scene& scene, const Affine& map, double reach, const Cancel& cancel)
{
    const int level = judgedLevel(scene);
    const BlockGrid grid{.window = 28, .step = 18, .reach = reach};
    return scene.tracked(level, Scene::lowered(map, level), nullptr, grid, cancel);
}

// Where the blocks are that `map` explains, in order. Blocks are known by their structure's place in the source.
Places explained(const Scene& scene, const Affine& map, const Cancel& cancel)
{
    constexpr double within = 1.2;  // px of the level: a reply that is bent a little stays inside
    Places places;
    for (const Track& track : blocksUnder(scene, map, 3, cancel).tracks)
        if (lengthOf(track.offset) < within) places.emplace_back(track.at.x(), track.at.y());
    std::ranges::sort(places);
    return places;
}

double weightOfAlone(const Places& these, const Places& those, QSize size)
{
    double sum = 1e-9;
    for (const auto& place : these)
        if (!std::ranges::binary_search(those, place))
            sum += borderWeight(QPointF(place.first, place.second), size);
    return sum;
}

// What most of the blocks have in common that `best` leaves over: at the coarsest level, then followed down.
std::optional<Affine> leftOver(const Scene& scene, const Affine& best, const Cancel& cancel)
{
    constexpr double plainlyOff = 1.0;  // px of the coarsest level
    const int coarsest = scene.levels() - 1;
    std::vector<Track> rest =
        searchedBlocks(scene, coarsest, Scene::lowered(best, coarsest), cancel).tracks;
    std::erase_if(rest, [](const Track& track) { return lengthOf(track.offset) < plainlyOff; });
    const auto motions = motionsOf(std::move(rest), scene.sourceSize(coarsest), 0.7);
    if (motions.empty()) return {};
    const Affine rough = Scene::raised(Scene::lowered(best, coarsest) * motions.front(), coarsest);
    const int level = judgedLevel(scene);
    const auto closer =
        motionsOf(blocksUnder(scene, rough, 5, cancel).tracks, scene.sourceSize(level), 0.8);
    if (closer.empty()) return {};
    const Affine map = Scene::raised(Scene::lowered(rough, level) * closer.front(), level);
    if (!isPlausible(map, scene.sourceSize(0), scene.replySize(0))) return {};
    return map;
}

}  // namespace

double ambiguityOf(const Scene& scene, const std::vector<Hypothesis>& ideas, const Cancel& cancel)
{
    constexpr double apart = 4.0;  // px: less is one and the same idea
    if (ideas.empty()) return 0;
    const Affine& best = ideas.front().toReply;
    std::vector<Affine> others;
    for (std::size_t i = 1; i < ideas.size(); ++i) others.push_back(ideas[i].toReply);
    if (const auto other = leftOver(scene, best, cancel)) others.push_back(*other);
    double most = ideas.size() > 1 ? ideas[1].score / std::max(ideas[0].score, 1e-9) : 0.0;
    if (others.empty()) return most;
    const QSize size = scene.sourceSize(judgedLevel(scene));
    const Places forBest = explained(scene, best, cancel);
    for (const Affine& other : others) {
        if (farthest(other, best, scene.sourceSize(0)) < apart) continue;
        const Places forOther = explained(scene, other, cancel);
        most = std::max(
            most, weightOfAlone(forOther, forBest, size) / weightOfAlone(forBest, forOther, size));
    }
    return std::min(most, 1.0);
}

}  // namespace ratoon
