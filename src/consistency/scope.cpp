// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/scope.h"

#include "consistency/matchbench.h"
#include "consistency/toneestimate.h"

#include <QCoreApplication>

namespace ratoon {

Result<Look> measuredLook(const MatchPair& pair, const Cancel& cancel)
{
    CHECKED(checkedSizes(pair));
    const Bench bench = benchOf(pair);
    const cv::Mat1b same(bench.known & seeminglyUnchanged(bench.source, bench.reply));
    Look look;
    look.structureShare =
        cv::countNonZero(same) / std::max(1.0, 0.0 + cv::countNonZero(bench.known));
    look.tone = estimatedTone(bench.reply, bench.source, same, ToneCaps::look(), cancel);
    if (cancel.requested()) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The measurement was cancelled.")});
    }
    const cv::Mat3f relit = toned(bench.source, look.tone);
    look.correction = medianMove(bench.source, relit, same);
    look.left = meanDifference(bench.reply, relit, same);
    return look;
}

Scope proposedScope(AlignmentStatus alignment,
                    const Match& match,
                    const Look& look,
                    bool hasSelection)
{
    constexpr double noticed = 6.0;    // Of a look, CIE76: local edits move the rest by less.
    constexpr double explained = 0.5;  // What a look may leave, as a share of what it moves.
    constexpr double mostOfIt = 0.6;
    constexpr double leastUnchanged = 0.05;
    if (alignment == AlignmentStatus::NotAlignable || alignment == AlignmentStatus::Reframed)
        return Scope::NewPicture;
    const bool isLook = look.correction > noticed && look.left < explained * look.correction &&
                        look.structureShare > mostOfIt;
    if (isLook && !hasSelection) return Scope::GlobalTone;
    return match.unchangedShare < leastUnchanged ? Scope::NewPicture : Scope::Local;
}

}  // namespace ratoon
