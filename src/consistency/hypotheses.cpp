// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/hypotheses.h"

#include "consistency/blocksearch.h"
#include "consistency/motion.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

struct Nominal {
    Affine map;
    CanvasFit fit;
};

std::vector<Nominal> nominals(const Scene& scene)
{
    const QSize from = scene.sourceSize(0);
    const QSize to = scene.replySize(0);
    std::vector<Nominal> maps;
    for (const CanvasFit fit : {CanvasFit::Stretched, CanvasFit::Covered, CanvasFit::Contained}) {
        const Affine map = nominalMap(from, to, fit);
        const bool isNew = std::ranges::none_of(
            maps, [&](const Nominal& other) { return farthest(other.map, map, from) < 3.0; });
        if (isNew) maps.push_back({map, fit});
    }
    return maps;
}

QPointF middle(QSize size)
{
    return {(size.width() - 1) / 2.0, (size.height() - 1) / 2.0};
}

// How credible it is that a picture's middle went that far, in source pixels, from where it should be.
double priorOf(const Affine& toReply, const std::vector<Nominal>& nominal, QSize source)
{
    const double longer = std::max(source.width(), source.height());
    double shift = longer;
    for (const Nominal& other : nominal) {
        const QPointF apart = other.map.inverted()(toReply(middle(source))) - middle(source);
        shift = std::min(shift, std::hypot(apart.x(), apart.y()));
    }
    return std::exp(-std::max(0.0, shift / longer - 0.012) / 0.1);
}

double agreement(const Tracking& tracking, const Affine& motion, QSize size, double within)
{
    double all = 1e-9;
    double agreeing = 0.0;
    for (const QPointF& place : tracking.textured) all += borderWeight(place, size);
    for (const Track& track : tracking.tracks) {
        const QPointF apart = track.at + track.offset - motion(track.at);
        if (std::hypot(apart.x(), apart.y()) < within) agreeing += borderWeight(track.at, size);
    }
    return agreeing / all;
}

class Search {
public:
    Search(const Scene& scene, const Cancel& cancel)
        : m_scene(scene)
        , m_cancel(cancel)
        , m_nominal(nominals(scene))
    {}

    std::vector<Hypothesis> found()
    {
        constexpr double sure = 0.35;
        const int coarsest = m_scene.levels() - 1;
        for (const Nominal& nominal : m_nominal) look(coarsest, nominal);
        if (bestScore() < sure) {
            for (const double zoom : {0.85, 0.92, 1.09, 1.18})
                for (const Nominal& nominal : m_nominal) look(coarsest, zoomed(nominal, zoom));
        }
        keepBest();
        for (int level = coarsest - 1; level >= 1; --level) follow(level);
        return m_found;
    }

private:
    double bestScore() const
    {
        double best = 0.0;
        for (const Hypothesis& one : m_found) best = std::max(best, one.score);
        return best;
    }

    Nominal zoomed(const Nominal& nominal, double by) const
    {
        const QPointF center = middle(m_scene.sourceSize(0));
        return {nominal.map * Affine::zoom(by, by, center, center), nominal.fit};
    }

    void add(int level, const Tracking& tracking, const Nominal& from, double within)
    {
        const QSize size = m_scene.sourceSize(level);
        const Affine base = Scene::lowered(from.map, level);
        for (const Affine& motion : motionsOf(tracking.tracks, size, within)) {
            const Affine map = Scene::raised(base * motion, level);
            if (!isPlausible(map, m_scene.sourceSize(0), m_scene.replySize(0))) continue;
            m_found.push_back({.toReply = map,
                               .canvas = from.fit,
                               .score = agreement(tracking, motion, size, within) *
                                        priorOf(map, m_nominal, m_scene.sourceSize(0))});
        }
    }

    void look(int level, const Nominal& nominal)
    {
        if (m_cancel.requested()) return;
        const Affine map = Scene::lowered(nominal.map, level);
        add(level, searchedBlocks(m_scene, level, map, m_cancel), nominal, 0.7);
    }

    // Looks again at a finer level, from where each idea puts the reply.
    void follow(int level)
    {
        constexpr BlockGrid grid{.window = 28, .step = 18, .reach = 5};
        const std::vector<Hypothesis> coarser = std::exchange(m_found, {});
        for (const Hypothesis& one : coarser) {
            if (m_cancel.requested()) return;
            const Affine map = Scene::lowered(one.toReply, level);
            add(level,
                m_scene.tracked(level, map, nullptr, grid, m_cancel),
                {one.toReply, one.canvas},
                0.8);
        }
        if (m_found.empty()) m_found = coarser;
        keepBest();
    }

    void keepBest()
    {
        constexpr std::size_t most = 3;
        std::ranges::stable_sort(m_found, std::greater(), &Hypothesis::score);
        std::vector<Hypothesis> kept;
        for (const Hypothesis& one : m_found) {
            const bool isNew = std::ranges::none_of(kept, [&](const Hypothesis& other) {
                return farthest(other.toReply, one.toReply, m_scene.sourceSize(0)) < 4.0;
            });
            if (isNew && kept.size() < most) kept.push_back(one);
        }
        m_found = std::move(kept);
    }

    const Scene& m_scene;
    const Cancel& m_cancel;
    std::vector<Nominal> m_nominal;
    std::vector<Hypothesis> m_found;
};

}  // namespace

std::vector<Hypothesis> hypotheses(const Scene& scene, const Cancel& cancel)
{
    return Search(scene, cancel).found();
}

Affine nominalMap(QSize from, QSize to, CanvasFit fit)
{
    double x = double(to.width()) / from.width();
    double y = double(to.height()) / from.height();
    if (fit == CanvasFit::Covered) x = y = std::max(x, y);
    if (fit == CanvasFit::Contained) x = y = std::min(x, y);
    return Affine::zoom(x, y, middle(from), middle(to));
}

bool isPlausible(const Affine& toReply, QSize source, QSize reply)
{
    constexpr double degrees = 57.29577951308232;
    const double x = double(reply.width()) / source.width();
    const double y = double(reply.height()) / source.height();
    const double across = std::hypot(toReply.xx, toReply.yx);
    const double down = std::hypot(toReply.xy, toReply.yy);
    const double turn = degrees * std::atan2(toReply.yx, toReply.xx);
    const double shear =
        (toReply.xx * toReply.xy + toReply.yx * toReply.yy) / (across * down + 1e-12);
    return std::min(across, down) > 0.75 * std::min(x, y) &&
           std::max(across, down) < 1.33 * std::max(x, y) && std::abs(turn) < 4.0 &&
           std::abs(shear) < 0.06;
}

}  // namespace ratoon
