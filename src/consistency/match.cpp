// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/match.h"

#include "consistency/differencemap.h"
#include "consistency/guarded.h"
#include "consistency/matchbench.h"
#include "consistency/pixels.h"
#include "consistency/planes.h"
#include "consistency/toneestimate.h"
#include "image/transform.h"

#include <QCoreApplication>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double leastUnchanged = 0.05;
constexpr double mostCompared = 7e5;  // that are compared: the cost does not grow with the picture

Bench halfOf(const Bench& bench)
{
    Bench half{shrunk(bench.source, 2), shrunk(bench.reply, 2), {}, {}};
    half.known = shrunkMask(bench.known, half.source.size());
    half.selection = shrunkMask(bench.selection, half.source.size());
    return half;
}

// Without what is selected, unless hardly anything would be left.
cv::Mat1b unselected(const cv::Mat1b& usable, const Bench& bench)
{
    if (bench.selection.empty()) return usable;
    const cv::Mat1b rest(usable & ~bench.selection);
    const double least = 0.02 * static_cast<double>(usable.total());
    return cv::countNonZero(rest) > least ? rest : usable;
}

cv::Mat1b around(const cv::Mat1b& mask, int radius)
{
    cv::Mat1b result;
    cv::dilate(mask, result, disc(radius));
    return result;
}

// Where both tone and register may be measured: known, and clear of what changed.
cv::Mat1b clearOf(const cv::Mat1b& changed, const Bench& bench)
{
    return cv::Mat1b(bench.known & ~around(changed, std::max(2, bench.known.cols / 250)));
}

ToneFit tonePass(const Bench& bench, const cv::Mat1b& usable, const Cancel& cancel)
{
    return estimatedTone(bench.source, bench.reply, usable, ToneCaps::drift(), cancel);
}

double shareOf(const cv::Mat1b& part, const cv::Mat1b& whole)
{
    return cv::countNonZero(part & whole) /
           std::max(1.0, static_cast<double>(cv::countNonZero(whole)));
}

// Where a picture is clipped it does not tell how bright a place was. The reply (`raw` before its tone was taken out)
// may well have been what the source is, as far as that lies beyond; a clipped source may be a little less than it is.
cv::Mat3f withoutClipping(const cv::Mat3f& corrected, const cv::Mat3f& raw, const cv::Mat3f& source)
{
    constexpr float white = 250.0F;
    constexpr float black = 5.0F;
    constexpr float unsure = 12.0F;  // levels
    cv::Mat3f result = corrected.clone();
    onStrips(result.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y)
            for (int x = 0; x < result.cols; ++x)
                for (int c = 0; c < 3; ++c) {
                    float& value = result(y, x)[c];
                    const float from = raw(y, x)[c];
                    const float wanted = source(y, x)[c];
                    const bool isWhite = (from >= white && wanted > value) ||
                                         (wanted >= white && value > wanted - unsure);
                    const bool isBlack = (from <= black && wanted < value) ||
                                         (wanted <= black && value < wanted + unsure);
                    if (isWhite || isBlack) value = wanted;
                }
    });
    return result;
}

class Matcher {
public:
    Matcher(const MatchPair& pair, const MatchOptions& options, Cancel cancel)
        : m_size(pair.source.size())
        , m_options(options)
        , m_cancel(std::move(cancel))
        , m_bench(benchOf(pair, mostCompared, m_cancel))
    {}

    Match match()
    {
        if (m_options.tone && !m_cancel.requested()) findTone();
        if (!m_cancel.requested()) findChange();
        return std::move(m_match);
    }

private:
    void findTone()
    {
        const Bench half = halfOf(m_bench);
        const cv::Mat1b seeming(half.known & seeminglyUnchanged(half.source, half.reply));
        const ToneFit first = tonePass(half, unselected(seeming, half), m_cancel);
        if (m_cancel.requested()) return;
        const cv::Mat1b changed = changedPixels(
            differenceMap(half.source,
                          withoutClipping(toned(half.reply, first), half.reply, half.source),
                          half.known,
                          half.selection,
                          m_cancel));
        const cv::Mat1b clear = unselected(clearOf(changed, half), half);
        const bool enough =
            cv::countNonZero(clear) > leastUnchanged * static_cast<double>(clear.total());
        cv::resize(
            enough ? clear : seeming, m_usable, m_bench.source.size(), 0, 0, cv::INTER_NEAREST);
        if (m_cancel.requested()) return;
        m_match.tone = tonePass(m_bench, m_usable, m_cancel);
        judgeTone();
    }

    // A correction that does not bring the pictures nearer is left away.
    void judgeTone()
    {
        const Bench half = halfOf(m_bench);
        const cv::Mat1b usable = shrunkMask(m_usable, half.source.size());
        const cv::Mat3f corrected = toned(half.reply, m_match.tone);
        m_match.deltaEBefore = meanDifference(half.source, half.reply, usable, 1.0);
        m_match.deltaEAfter = meanDifference(half.source, corrected, usable, 1.0);
        m_match.correction = medianMove(half.reply, corrected, usable);
        if (m_match.tone.isIdentity() || m_match.deltaEAfter >= m_match.deltaEBefore) {
            m_match.tone = {};
            m_match.toneOutcome = ToneOutcome::Identity;
            m_match.deltaEAfter = m_match.deltaEBefore;
            m_match.correction = 0;
        } else {
            m_match.toneOutcome = ToneOutcome::Matched;
            m_bench.reply =
                withoutClipping(toned(m_bench.reply, m_match.tone), m_bench.reply, m_bench.source);
        }
    }

    void findChange()
    {
        const DifferenceMap map = differenceMap(
            m_bench.source, m_bench.reply, m_bench.known, m_bench.selection, m_cancel);
        if (m_cancel.requested()) return;
        const cv::Mat1b detected(solidified(changedPixels(map)) & m_bench.known);
        const cv::Mat1b everywhere(detected.size(), 255);
        const cv::Mat1b& selected = m_bench.selection.empty() ? everywhere : m_bench.selection;
        m_match.unchangedShare = 1 - shareOf(detected, m_bench.known);
        m_match.change.share = shareOf(detected, everywhere);
        m_match.change.selectedShare = shareOf(detected, selected);
        m_match.change.areas = areasOf(detected, map.distance);
        m_match.change.detected = fullMask(detected);
        if (!m_options.tone) {
            m_match.deltaEBefore =
                meanDifference(m_bench.source, m_bench.reply, clearOf(detected, m_bench));
            m_match.deltaEAfter = m_match.deltaEBefore;
        }
    }

    std::vector<ChangedArea> areasOf(const cv::Mat1b& detected, const cv::Mat1f& distance) const
    {
        cv::Mat1i labels;
        cv::Mat1i stats;
        cv::Mat1d centers;
        const int count = cv::connectedComponentsWithStats(detected, labels, stats, centers);
        std::vector<ChangedArea> areas;
        const double x = static_cast<double>(m_size.width()) / detected.cols;
        const double y = static_cast<double>(m_size.height()) / detected.rows;
        for (int i = 1; i < count; ++i) {
            const cv::Mat1b part(labels == i);
            const QRectF place(stats(i, cv::CC_STAT_LEFT) * x,
                               stats(i, cv::CC_STAT_TOP) * y,
                               stats(i, cv::CC_STAT_WIDTH) * x,
                               stats(i, cv::CC_STAT_HEIGHT) * y);
            areas.push_back(
                {.bounds = place.toAlignedRect() & QRect(QPoint(), m_size),
                 .share = stats(i, cv::CC_STAT_AREA) / static_cast<double>(detected.total()),
                 .distance = cv::mean(distance, part)[0],
                 .isSelected =
                     m_bench.selection.empty() || shareOf(m_bench.selection, part) >= 0.5});
        }
        std::ranges::stable_sort(areas, std::greater(), &ChangedArea::share);
        return areas;
    }

    Mask fullMask(const cv::Mat1b& detected) const
    {
        cv::Mat1b full;
        cv::resize(detected, full, {m_size.width(), m_size.height()}, 0, 0, cv::INTER_NEAREST);
        return maskFrom(full);
    }

    QSize m_size;
    MatchOptions m_options;
    Cancel m_cancel;
    Bench m_bench;
    cv::Mat1b m_usable;
    Match m_match;
};

}  // namespace

Result<Match> matched(const MatchPair& pair, const MatchOptions& options, const Cancel& cancel)
{
    CHECKED(checkedSizes(pair));
    return guarded([&]() -> Result<Match> {
        Match match = Matcher(pair, options, cancel).match();
        if (cancel.requested()) {
            return failure(ErrorCode::Cancelled,
                           {QT_TRANSLATE_NOOP("Sentence", "The measurement was cancelled.")});
        }
        return match;
    });
}

QString name(ToneOutcome outcome)
{
    switch (outcome) {
    case ToneOutcome::Matched: return QStringLiteral("matched");
    case ToneOutcome::Identity: return QStringLiteral("identity");
    case ToneOutcome::Off: return QStringLiteral("off");
    }
    Q_UNREACHABLE();
}

}  // namespace ratoon
