// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/scope.h"

#include "consistency/guarded.h"
#include "consistency/matchbench.h"
#include "consistency/toneestimate.h"

#include <QCoreApplication>

#include <opencv2/imgproc.hpp>

#include <array>

namespace ratoon {

namespace {

/// Share of `known` where two pictures differ by more than texture, noise and the edges' softness.
double plainlyDifferent(const cv::Mat3f& one, const cv::Mat3f& other, const cv::Mat1b& known)
{
    constexpr int window = 9;     // pixels
    constexpr double plain = 16;  // levels, of the mean over the window
    cv::Mat3f difference;
    cv::blur(one - other, difference, {window, window});
    std::array<cv::Mat, 3> channels;
    cv::split(cv::abs(difference), channels.data());
    const cv::Mat two(cv::max(channels[0], channels[1]));
    const cv::Mat most(cv::max(two, channels[2]));
    const cv::Mat1b differs(most > plain);
    return cv::countNonZero(differs & known) / std::max(1.0, 0.0 + cv::countNonZero(known));
}

Result<Look> lookOf(const MatchPair& pair, const Cancel& cancel)
{
    constexpr double mostPixels = 3e5;  // a look is seen as well on a small picture
    const Bench bench = benchOf(pair, mostPixels, cancel);
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
    look.unexplained = plainlyDifferent(bench.reply, relit, bench.known);
    return look;
}

}  // namespace

Result<Look> measuredLook(const MatchPair& pair, const Cancel& cancel)
{
    CHECKED(checkedSizes(pair));
    return guarded([&] { return lookOf(pair, cancel); });
}

Scope proposedScope(AlignmentStatus alignment,
                    const Match& match,
                    const Look& look,
                    bool hasSelection,
                    std::optional<Scope> hint)
{
    // Of a look, CIE76: local edits move the rest by less.
    const double noticed = hint == Scope::GlobalTone ? 2.0 : 6.0;
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
