// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a reply to something that can be laid over its source, in six stages. Each is a function of the stage before it
// and of a few settings:
//
//   prepared   both in sRGB at the source's depth       cleanUp
//   aligned    the reply on the source's pixels         align, placement
//   compared   its tone, its look, and what it changed  matchTone
//   scope      what of it is used                       scope, hint
//   masked     how much of it, where                    mayChange, grow, feather, include, exclude, beyond
//   finished   in the source's tone and grain, there    matchTone
//
// Invariants:
//  1. Nothing is random, and no stage looks at the clock: the same pair and settings make the same bytes.
//  2. A stage is taken from an earlier run only if all that it depends on is the same; so invariant 1 holds for those.
//  3. The coverage is 0 wherever neither the selection nor what was taken in beyond it is, and wherever the reply
//     shows nothing.
//  4. One resampling: from the reply's pixels to the source's.
#include "consistency/reconcilestages.h"

#include "consistency/cleanup.h"
#include "consistency/clipping.h"
#include "consistency/warp.h"
#include "image/color.h"
#include "image/transform.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ratoon {

namespace {

constexpr int unchangedMargin = 4;  // pixels from what was detected
constexpr double enlarged =
    1.25;  // times: from there on, the source's own detail is finer than the reply's

using Stages = ReconcileStages;

tl::unexpected<Error> stoppedHere()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

/// Next to nothing is left of the difference but what is local: there is no new look to be measured.
bool isPlainDrift(const Match& match)
{
    constexpr double small = 4.5;    // CIE76
    constexpr double matched = 2.0;  // CIEDE2000
    constexpr double mostly = 0.5;
    return match.correction < small && match.deltaEAfter < matched && match.unchangedShare > mostly;
}

/// A look is measured where the whole picture may be meant; where no words ask for one, a slight drift is none.
bool needsLook(const ReplyPair& pair, const GraftSettings& settings, const Match& match)
{
    if (settings.scope == Scope::GlobalTone) return true;
    return hasNoSelection(pair) && (settings.hint == Scope::GlobalTone || !isPlainDrift(match));
}

bool isSamePair(const ReplyPair& a, const ReplyPair& b)
{
    return a.source.isSame(b.source) && a.reply.isSame(b.reply) &&
           (a.selection.isSame(b.selection) || a.selection == b.selection);
}

Result<Image> inSrgb(const Image& image, Depth depth, const Cancel& cancel)
{
    const Image deep = converted(image, depth);
    if (isSrgb(deep.icc())) return deep.withIcc({});
    return convertedTo(deep, {}, cancel);
}

/// Source → reply for a reply that fills the source edge to edge.
Affine nominalMap(QSize source, QSize reply)
{
    const double x = static_cast<double>(reply.width()) / source.width();
    const double y = static_cast<double>(reply.height()) / source.height();
    return {.xx = x, .x0 = (x - 1) / 2, .yy = y, .y0 = (y - 1) / 2};
}

Affine affineOf(const PlaceMatrix& m)
{
    return {.xx = m[0], .xy = m[1], .x0 = m[2], .yx = m[3], .yy = m[4], .y0 = m[5]};
}

Result<void> prepare(Stages& next, const ReplyPair& pair, bool cleanUp, const Cancel& cancel)
{
    const Depth depth = pair.source.depth();
    TRY(source, inSrgb(pair.source, depth, cancel));
    TRY(reply, inSrgb(pair.reply, depth, cancel));
    if (cleanUp) reply = cleanedUp(reply, cancel);
    if (reply.isNull()) return stoppedHere();
    next.pair = pair;
    next.cleanUp = cleanUp;
    next.source = std::move(source);
    next.reply = std::move(reply);
    return {};
}

Result<Registration>
foundPlace(const Stages& stages, const GraftSettings& settings, const Cancel& cancel)
{
    if (settings.placement) {
        return Registration{.status = AlignmentStatus::Off,
                            .accepted = true,
                            .toReply = affineOf(*settings.placement).inverted()};
    }
    if (settings.align) {
        const Mask& selection = stages.pair.selection;
        const bool isAll = selection.isNull() || selection.isFull();
        return registered(stages.source, stages.reply, isAll ? Mask() : selection, cancel);
    }
    return Registration{.status = AlignmentStatus::Off,
                        .accepted = true,
                        .toReply = nominalMap(stages.source.size(), stages.reply.size())};
}

AlignmentModel modelOf(const Registration& registration, const GraftSettings& settings)
{
    if (settings.placement) return AlignmentModel::Affine;
    if (registration.lattice) return AlignmentModel::Elastic;
    const bool isMeasured = registration.status != AlignmentStatus::Off &&
                            registration.status != AlignmentStatus::Weak &&
                            registration.status != AlignmentStatus::Identity;
    return isMeasured ? AlignmentModel::Affine : AlignmentModel::Nominal;
}

/// A flat picture tells nothing, so its reply is laid edge to edge; so is one that has no place, to be shown as it is.
bool isNominal(const Registration& registration)
{
    return registration.status == AlignmentStatus::Weak ||
           registration.status == AlignmentStatus::NotAlignable;
}

Result<void> align(Stages& next, const GraftSettings& settings, const Cancel& cancel)
{
    next.align = settings.align;
    next.placement = settings.placement;
    TRY(registration, foundPlace(next, settings, cancel));
    const QSize size = next.source.size();
    if (isNominal(registration)) {
        registration.toReply = nominalMap(size, next.reply.size());
        registration.lattice.reset();
    }
    next.registration = std::move(registration);
    next.model = modelOf(next.registration, settings);
    const bool isThere = next.registration.status == AlignmentStatus::Identity ||
                         (next.model == AlignmentModel::Nominal && next.reply.size() == size);
    if (isThere && next.reply.size() == size) {
        next.placed = next.reply;
        next.shown = {};
        return {};
    }
    TRY(seen, warped(next.reply, next.registration, size, cancel));
    next.placed = std::move(seen.image);
    next.shown = seen.coverage.isFull() ? Mask() : std::move(seen.coverage);
    return {};
}

bool isAlike(const Stages& stages)
{
    return stages.match.toneOutcome == ToneOutcome::Identity &&
           stages.registration.status == AlignmentStatus::Identity;
}

double enlargementOf(const Stages& stages)
{
    return 1.0 / stages.registration.toReply.scale();
}

DetailGains detailOf(const Stages& stages, const Cancel& cancel)
{
    if (!stages.matchTone || isAlike(stages) || enlargementOf(stages) > enlarged) return {};
    Mask unchanged = stages.match.change.detected.grown(unchangedMargin).inverted();
    if (!stages.shown.isNull())
        unchanged = unchanged.combined(stages.shown, Mask::Combine::Intersect);
    return measuredDetail(stages.source, stages.placed, unchanged, stages.match.tone, cancel);
}

Result<void> measure(Stages& next, const GraftSettings& settings, const Cancel& cancel)
{
    next.matchTone = settings.matchTone;
    TRY(match,
        matched({.source = next.source,
                 .reply = next.placed,
                 .known = next.shown,
                 .selection = next.pair.selection},
                {.tone = settings.matchTone},
                cancel));
    next.match = std::move(match);
    next.look = {};
    next.hasLook = needsLook(next.pair, settings, next.match);
    if (next.hasLook) {
        TRY(look,
            measuredLook({.source = next.source, .reply = next.placed, .known = next.shown},
                         cancel));
        next.look = std::move(look);
    }
    next.detail = detailOf(next, cancel);
    if (cancel.requested()) return stoppedHere();
    return {};
}

}  // namespace

PlaceMatrix matrixOf(const Affine& map)
{
    return {map.xx, map.xy, map.x0, map.yx, map.yy, map.y0, 0, 0, 1};
}

bool hasNoSelection(const ReplyPair& pair)
{
    return pair.selection.isNull() || pair.selection.isFull();
}

Image finishedUnder(const Mask& coverage, const ReconcileStages& stages, const Cancel& cancel)
{
    if (!stages.matchTone || isAlike(stages)) return stages.placed;
    const double enlargement = enlargementOf(stages);
    const bool isEnlarged = enlargement > enlarged;
    const TileSet tiles = TileSet::around(isEnlarged ? Mask() : coverage);
    Image image = toned(stages.placed, stages.match.tone, tiles, cancel);
    if (image.isNull()) return image;
    image = withClippedKept(image, stages.placed, stages.source, tiles, cancel);
    if (image.isNull()) return image;
    return isEnlarged ? withSourceDetail(stages.source, image, enlargement, cancel)
                      : withDetail(image, stages.detail, cancel, tiles);
}

Result<std::shared_ptr<const ReconcileStages>>
computedStages(const ReplyPair& pair,
               const GraftSettings& settings,
               const std::shared_ptr<const ReconcileStages>& earlier,
               ReconcileTimes& times,
               const Cancel& cancel)
{
    bool isSame =
        earlier && isSamePair(earlier->pair, pair) && earlier->cleanUp == settings.cleanUp;
    auto next = std::make_shared<Stages>();
    if (isSame) *next = *earlier;
    QElapsedTimer timer;
    timer.start();
    if (!isSame) CHECKED(prepare(*next, pair, settings.cleanUp, cancel));
    isSame = isSame && next->align == settings.align && next->placement == settings.placement;
    if (!isSame) CHECKED(align(*next, settings, cancel));
    times.align = timer.restart();
    isSame = isSame && next->matchTone == settings.matchTone &&
             (next->hasLook || !needsLook(pair, settings, next->match));
    if (!isSame) CHECKED(measure(*next, settings, cancel));
    times.tone = timer.restart();
    if (cancel.requested()) return stoppedHere();
    return std::shared_ptr<const ReconcileStages>(std::move(next));
}

}  // namespace ratoon
