// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/patches.h"

#include "consistency/bandpass.h"
#include "consistency/motion.h"
#include "consistency/pixels.h"
#include "consistency/sampling.h"
#include "image/parallel.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr int patchSide = 96;
constexpr int patchWindow = 56;

// The reply under a patch of the source, on the source's grid.
std::optional<cv::Mat> replyPatch(const Image& reply, const Registration& registration, QRect place)
{
    QRectF seen;
    for (const QPoint corner :
         {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()}) {
        const QPointF at = registration.replyPlace(corner);
        seen = seen.united(QRectF(at - QPointF(0.5, 0.5), QSizeF(1, 1)));
    }
    const QRect area = seen.toAlignedRect().adjusted(-3, -3, 3, 3);
    if (!reply.rect().contains(area)) return {};
    const Affine shift = Affine::zoom(1, 1, area.topLeft(), {});
    const Lattice* lattice = registration.lattice ? &*registration.lattice : nullptr;
    return sampled(greyFloats(reply, area, 1),
                   {shift * registration.toReply, lattice},
                   {place.width(), place.height()},
                   place.topLeft());
}

std::optional<Track> trackedPatch(const PatchSources& from,
                                  const Registration& registration,
                                  QPointF center,
                                  const Cancel& cancel)
{
    constexpr double least = 0.5;  // of correlation
    const QRect place(qRound(center.x()) - patchSide / 2,
                      qRound(center.y()) - patchSide / 2,
                      patchSide,
                      patchSide);
    if (!from.source.rect().contains(place)) return {};
    const auto other = replyPatch(from.reply, registration, place);
    if (!other) return {};
    constexpr BlockGrid grid{.window = patchWindow, .step = patchSide, .reach = 4};
    const Tracking tracking = tracked(
        bandpassed(greyFloats(from.source, place, 1)),
        bandpassed(*other),
        grid,
        [](cv::Point) { return true; },
        cancel);
    if (tracking.tracks.empty() || tracking.tracks.front().likeness < least) return {};
    Track track = tracking.tracks.front();
    track.at += place.topLeft();
    return track;
}

// Where the believed tracks are that are surest, spread evenly by their order on the grid.
std::vector<QPointF> bestPlaces(const PatchSources& from)
{
    constexpr std::size_t most = 320;
    const Affine toSource = Affine::enlarged(from.scene.sourceShrink());
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < from.fit.tracks.size(); ++i) {
        const Track& track = from.fit.tracks[i];
        if (from.fit.weights[i] > 0.3 && track.likeness > 0.6) places.push_back(toSource(track.at));
    }
    if (places.size() <= most) return places;
    std::vector<QPointF> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(places[i * places.size() / most]);
    return some;
}

}  // namespace

void refineOnPatches(Registration& registration, const PatchSources& from, const Cancel& cancel)
{
    constexpr std::size_t fewest = 24;
    constexpr double believable = 2.0;  // px of the source: working pixels are not that far off
    const auto places = bestPlaces(from);
    std::vector<std::optional<Track>> found(places.size());
    const bool done = parallelFor(static_cast<int>(places.size()), cancel, [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        found[i] = trackedPatch(from, registration, places[i], cancel);
    });
    std::vector<Track> tracks;
    for (const auto& track : found)
        if (track) tracks.push_back(*track);
    if (!done || tracks.size() < fewest) return;
    const auto motion = robustMotion(tracks, {}, 3.0);
    if (!motion || farthest(motion->motion, {}, from.source.size()) > believable) return;
    registration.toReply = registration.toReply * motion->motion;
    std::vector<double> lengths;
    for (const Track& track : tracks) {
        const QPointF apart = track.at + track.offset - motion->motion(track.at);
        lengths.push_back(std::hypot(apart.x(), apart.y()));
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    registration.residual = *middle;
}

}  // namespace ratoon
