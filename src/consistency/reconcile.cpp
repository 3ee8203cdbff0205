// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/reconcile.h"

#include "consistency/composite.h"
#include "consistency/detail.h"
#include "consistency/guarded.h"
#include "consistency/reconcilestages.h"
#include "image/color.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr int foundGrowth = 6;            // pixels that a change may be larger than it was detected
constexpr double leastFeather = 4.0;      // pixels
constexpr double mostFeather = 24.0;      // pixels
constexpr double mostAtReplyEdge = 12.0;  // pixels: how softly a graft ends where the reply does
constexpr double mostlyChanged = 0.6;     // of the selection: then all of it is taken

using Stages = ReconcileStages;

tl::unexpected<Error> wasStopped()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

Scope scopeOf(const Stages& stages, const GraftSettings& settings)
{
    return proposedScope(stages.registration.status,
                         stages.match,
                         stages.look,
                         !hasNoSelection(stages.pair),
                         settings.hint);
}

/// What is used if nobody has decided. A picture of its own is never made without being asked for, and the tone alone
/// is taken only where nothing else has changed: what was paid for must not be lost by a guess.
Scope guessedScope(Scope proposed, const Look& look, std::optional<Scope> hint)
{
    if (proposed == Scope::GlobalTone && look.isAll(hint == Scope::GlobalTone)) return proposed;
    return proposed == Scope::NewPicture && hint == Scope::NewPicture ? proposed : Scope::Local;
}

/// What may change at all; null: everything.
Mask limitOf(const Stages& stages, const GraftSettings& settings)
{
    const Mask& selection = stages.pair.selection;
    if (selection.isNull() || settings.beyond.isNull()) return selection;
    return selection.combined(settings.beyond, Mask::Combine::Add);
}

double softness(const Mask& mask, const Stages& stages, const GraftSettings& settings)
{
    if (settings.feather) return *settings.feather;
    if (stages.registration.status == AlignmentStatus::Weak) return mostFeather;
    const QRect bounds = mask.bounds();
    return std::clamp(0.1 * std::min(bounds.width(), bounds.height()), leastFeather, mostFeather);
}

Mask within(const Mask& mask, const Mask& limit)
{
    return limit.isNull() ? mask : mask.combined(limit, Mask::Combine::Intersect);
}

/// What was found, with room for what a detector misses at its edge and for the feather.
GraftMask maskOfFound(const Stages& stages, const GraftSettings& settings)
{
    Mask detected = stages.match.change.detected;
    if (settings.grow < 0) detected = detected.grown(settings.grow);
    return graftMask(
        stages.shown,
        detected,
        {},
        {.feather = settings.feather, .grow = foundGrowth + std::max(0, settings.grow)});
}

/// Brushed over by hand: in, and then out.
Mask brushed(Mask mask, const GraftSettings& settings)
{
    if (!settings.include.isNull()) mask = mask.combined(settings.include, Mask::Combine::Add);
    if (!settings.exclude.isNull()) mask = mask.combined(settings.exclude, Mask::Combine::Subtract);
    return mask;
}

/// The selection as it may be seen through, its feather inside.
Mask maskOfSelection(const Stages& stages, const GraftSettings& settings, double& feather)
{
    const Mask selection = limitOf(stages, settings);
    Mask hard = selection.isNull() ? Mask::filled(stages.source.size(), 255) : selection;
    if (settings.grow < 0) hard = hard.grown(settings.grow);
    hard = within(brushed(std::move(hard), settings), selection);
    feather = softness(hard, stages, settings);
    return settings.feather ? hard.featheredInside(feather)
                            : selectionMask(hard, stages.match.change.detected, feather);
}

void cover(Reconciled& result, const Stages& stages, const GraftSettings& settings)
{
    const bool isAll = hasNoSelection(stages.pair);
    const MayChange may =
        settings.mayChange.value_or(isAll ? MayChange::WhatChanged : MayChange::Selection);
    const bool isMost = !isAll && stages.match.change.selectedShare > mostlyChanged;
    Mask coverage;
    if (may == MayChange::WhatChanged && !isMost) {
        const GraftMask found = maskOfFound(stages, settings);
        result.feather = found.feather;
        coverage = brushed(found.coverage, settings);
        double soft = 0;
        if (!isAll) coverage = within(coverage, maskOfSelection(stages, settings, soft));
    } else {
        coverage = maskOfSelection(stages, settings, result.feather);
    }
    if (!stages.shown.isNull()) {
        const double soft = std::min(result.feather, mostAtReplyEdge);
        coverage = within(coverage, stages.shown.featheredInside(soft));
    }
    result.coverage = coverage.isFull() ? Mask() : coverage;
}

bool isTakenIn(const ChangedArea& area, const Change& change, const Mask& limit)
{
    if (limit.isNull()) return true;
    const Mask detected = change.detected.cropped(area.bounds);
    const Mask allowed = detected.combined(limit.cropped(area.bounds), Mask::Combine::Intersect);
    return allowed.area() * 2 >= detected.area();
}

ChangeReport reportOf(const Stages& stages, const GraftSettings& settings)
{
    const Mask limit = limitOf(stages, settings);
    const Change& change = stages.match.change;
    ChangeReport report{.found = change.detected};
    report.suggested = std::llround(change.detected.area());
    for (const ChangedArea& area : change.areas)
        if (!area.isSelected && !isTakenIn(area, change, limit))
            report.elsewhere.push_back(area.bounds);
    if (!limit.isNull()) {
        report.beyond =
            std::llround(change.detected.combined(limit, Mask::Combine::Subtract).area());
    }
    return report;
}

ToneReport toneOf(const Match& match)
{
    if (match.toneOutcome == ToneOutcome::Off) return {};
    const bool isMatched = match.toneOutcome == ToneOutcome::Matched;
    return {.status = match.toneOutcome,
            .before = match.deltaEBefore,
            .after = isMatched ? match.deltaEAfter : match.deltaEBefore};
}

/// Back in the source's own profile.
Result<Image> inOwnProfile(const Image& image, const ReplyPair& pair, const Cancel& cancel)
{
    const QByteArray& icc = pair.source.icc();
    if (isSrgb(icc)) return image.withIcc(icc);
    return convertedTo(image, icc, cancel);
}

Result<Image>
usedImage(const Stages& stages, Scope scope, const Mask& coverage, const Cancel& cancel)
{
    switch (scope) {
    case Scope::NewPicture: return stages.reply;
    case Scope::LooseLayer: return stages.placed;
    case Scope::GlobalTone: {
        const Image lit = toned(stages.source, stages.look.tone, ToneDirection::Forward, cancel);
        if (lit.isNull()) return wasStopped();
        return lit;
    }
    case Scope::Local: break;
    }
    const Image finished = finishedUnder(coverage, stages, cancel);
    if (finished.isNull()) return wasStopped();
    return finished;
}

Result<Reconciled> reconciledUnguarded(const ReplyPair& pair,
                                       const GraftSettings& settings,
                                       const std::shared_ptr<const ReconcileStages>& stages,
                                       const Cancel& cancel)
{
    Reconciled result;
    TRY(known, computedStages(pair, settings, stages, result.times, cancel));
    const Registration& place = known->registration;
    result.stages = known;
    result.model = known->model;
    result.alignment = {.status = place.status,
                        .accepted = place.accepted,
                        .matrix = matrixOf(place.toReply.inverted())};
    if (place.status != AlignmentStatus::Off) {
        result.alignment.confidence = place.confidence;
        result.alignment.residual = place.residual;
    }
    result.proposed = scopeOf(*known, settings);
    result.scope =
        settings.scope.value_or(guessedScope(result.proposed, known->look, settings.hint));
    const bool needsNoPlace =
        result.scope == Scope::NewPicture || result.scope == Scope::LooseLayer;
    if (needsNoPlace) result.alignment.accepted = true;
    result.tone = toneOf(known->match);
    if (place.accepted) result.change = reportOf(*known, settings);
    if (!result.alignment.accepted) return result;

    QElapsedTimer timer;
    timer.start();
    if (result.scope == Scope::Local) cover(result, *known, settings);
    TRY(used, usedImage(*known, result.scope, result.coverage, cancel));
    if (result.scope == Scope::Local) {
        if (settings.matchTone && !result.coverage.isNull())
            used = withBorderDetail(known->source, used, result.coverage, cancel);
        if (used.isNull()) return wasStopped();
    }
    TRY(own, inOwnProfile(used, pair, cancel));
    result.image = std::move(own);
    if (result.scope == Scope::GlobalTone && !hasNoSelection(pair))
        result.coverage = maskOfSelection(*known, settings, result.feather);
    if (result.scope == Scope::LooseLayer) result.coverage = known->shown;
    if (cancel.requested()) return wasStopped();
    result.times.compose = timer.elapsed();
    return result;
}

}  // namespace

Result<Reconciled> reconciled(const ReplyPair& pair,
                              const GraftSettings& settings,
                              const std::shared_ptr<const ReconcileStages>& stages,
                              const Cancel& cancel)
{
    return guarded([&] { return reconciledUnguarded(pair, settings, stages, cancel); });
}

Mask takenIn(const ChangeReport& change, QRect area)
{
    const QSize size = change.found.size();
    const QRect roomy = area.adjusted(-1, -1, 1, 1) & QRect(QPoint(), size);
    const Mask own = change.found.cropped(roomy).placed(size, roomy.topLeft());
    return own.grown(foundGrowth + static_cast<int>(mostFeather));
}

std::vector<QPointF> replyPositions(const Reconciled& reconciled,
                                    const std::vector<QPointF>& points)
{
    std::vector<QPointF> places;
    places.reserve(points.size());
    for (const QPointF& point : points)
        places.push_back(reconciled.stages->registration.replyPlace(point));
    return places;
}

}  // namespace ratoon
