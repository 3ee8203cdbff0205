// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/reconcile.h"

#include "image/color.h"
#include "image/transform.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace ratoon {

struct ReconcileStages {
    ReplyPair pair;
    Placement placement;
};

namespace {

tl::unexpected<Error> cancelledHere()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

bool isSame(const ReplyPair& a, const ReplyPair& b)
{
    return a.source.isSame(b.source) && a.reply.isSame(b.reply) && a.selection.isSame(b.selection);
}

/// How soft the edge of `mask` is.
double featherOf(const Mask& mask, const GraftSettings& settings)
{
    if (settings.feather) return *settings.feather;
    const QRect bounds = mask.bounds();
    return std::clamp(0.1 * std::min(bounds.width(), bounds.height()), 4.0, 64.0);
}

}  // namespace

Result<Reconciled> reconciled(const ReplyPair& pair,
                              const GraftSettings& settings,
                              const std::shared_ptr<const ReconcileStages>& stages,
                              const Cancel& cancel)
{
    QElapsedTimer timer;
    timer.start();
    Reconciled result;
    auto next = std::make_shared<ReconcileStages>();
    next->pair = pair;
    if (stages && isSame(stages->pair, pair)) {
        next->placement = stages->placement;
    } else {
        TRY(own,
            convertedTo(converted(pair.reply, pair.source.depth()), pair.source.icc(), cancel));
        TRY(placement, placedNominally(own.withIcc(pair.source.icc()), pair.source.rect(), cancel));
        next->placement = std::move(placement);
    }
    result.alignment = next->placement.alignment;
    result.image = next->placement.image;
    result.times.align = timer.restart();
    if (!pair.selection.isNull() && !pair.selection.isFull()) {
        Mask mask = settings.grow < 0 ? pair.selection.grown(settings.grow) : pair.selection;
        if (!settings.exclude.isNull())
            mask = mask.combined(settings.exclude, Mask::Combine::Subtract);
        result.feather = featherOf(mask, settings);
        result.coverage = mask.featheredInside(result.feather, cancel);
    }
    if (cancel.requested()) return cancelledHere();
    result.times.compose = timer.elapsed();
    result.stages = std::move(next);
    return result;
}

std::vector<QPointF> replyPositions(const Reconciled& /*reconciled*/,
                                    const std::vector<QPointF>& points)
{
    return points;
}

}  // namespace ratoon
