// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/patches.h"

#include "providers/offline/strips.h"

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ratoon::offline {

namespace {

constexpr int patchSide = 2 * patchRadius + 1;

/// Numbers that look drawn by chance but depend only on where and when.
std::uint32_t mixedBits(std::uint32_t value)
{
    value ^= value >> 16;
    value *= 0x7FEB352DU;
    value ^= value >> 15;
    value *= 0x846CA68BU;
    return value ^ (value >> 16);
}

/// A uniform number in -reach … reach.
int drawn(std::uint32_t bits, int reach)
{
    return static_cast<int>(bits % static_cast<std::uint32_t>(2 * reach + 1)) - reach;
}

/// The sum of squared differences of two patches; stops counting beyond `limit`.
int patchCost(const cv::Mat& pixels, cv::Point a, cv::Point b, int limit)
{
    // A row is 28 bytes: two loads of 16 that share a pixel, which is taken out of the second.
    const cv::v_uint8x16 notTwice(
        0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255);
    int sum = 0;
    for (int dy = -patchRadius; dy <= patchRadius; ++dy) {
        const uchar* rowA = pixels.ptr<uchar>(a.y + dy) + 4 * (a.x - patchRadius);
        const uchar* rowB = pixels.ptr<uchar>(b.y + dy) + 4 * (b.x - patchRadius);
        const cv::v_uint8x16 left = cv::v_absdiff(cv::v_load(rowA), cv::v_load(rowB));
        const cv::v_uint8x16 right =
            cv::v_absdiff(cv::v_load(rowA + 12), cv::v_load(rowB + 12)) & notTwice;
        const cv::v_uint32x4 squares =
            cv::v_dotprod_expand(left, left) + cv::v_dotprod_expand(right, right);
        sum += static_cast<int>(cv::v_reduce_sum(squares));
        if (sum > limit) return sum;
    }
    return sum;
}

cv::Rect innerArea(const cv::Size& size)
{
    return cv::Rect(patchRadius,
                    patchRadius,
                    size.width - 2 * patchRadius,
                    size.height - 2 * patchRadius) &
           cv::Rect(cv::Point(), size);
}

/// Looks for better matches in a strip of rows.
class StripSearch {
public:
    StripSearch(const PatchLevel& level,
                Matches& matches,
                SearchEffort effort,
                std::uint32_t firstGuess)
        : m_level(level)
        , m_matches(matches)
        , m_effort(effort)
        , m_seed(firstGuess)
    {}

    void run(int top, int bottom, bool isForward)
    {
        m_top = top;
        m_bottom = bottom;
        const cv::Rect& area = m_level.area;
        const int step = isForward ? 1 : -1;
        for (int i = 0; i < bottom - top; ++i) {
            const int y = isForward ? top + i : bottom - 1 - i;
            for (int j = 0; j < area.width; ++j) {
                const int x = isForward ? area.x + j : area.br().x - 1 - j;
                if (m_level.targets.at<uchar>(y, x) != 0) improve({x, y}, step);
            }
        }
    }

private:
    void improve(cv::Point target, int step)
    {
        m_target = target;
        m_best = placeAt(m_matches.source, {target.x, target.y});
        m_cost = m_matches.cost.at<int>(target);
        if (m_cost == 0) return;
        takeFrom({target.x - step, target.y}, {step, 0});
        takeFrom({target.x, target.y - step}, {0, step});
        std::uint32_t bits =
            mixedBits(m_seed ^ mixedBits(static_cast<std::uint32_t>(target.y * 65536 + target.x)));
        for (int reach = m_effort.reach; reach >= 1; reach /= 2) {
            bits = mixedBits(bits + 0x9E3779B9U);
            attempt(m_best + cv::Point(drawn(bits & 0xFFFFU, reach), drawn(bits >> 16, reach)));
        }
        m_matches.source.at<cv::Vec2s>(target) = {static_cast<short>(m_best.x),
                                                  static_cast<short>(m_best.y)};
        m_matches.cost.at<int>(target) = m_cost;
    }

    void takeFrom(cv::Point neighbor, cv::Point shift)
    {
        const cv::Rect& area = m_level.area;
        const bool isInStrip = neighbor.y >= m_top && neighbor.y < m_bottom &&
                               neighbor.x >= area.x && neighbor.x < area.br().x;
        if (isInStrip && m_level.targets.at<uchar>(neighbor) != 0)
            attempt(placeAt(m_matches.source, {neighbor.x, neighbor.y}) + shift);
    }

    void attempt(cv::Point source)
    {
        const bool isInside = source.x >= 0 && source.y >= 0 && source.x < m_level.sources.cols &&
                              source.y < m_level.sources.rows;
        if (!isInside || source == m_best || m_level.sources.at<uchar>(source) == 0) return;
        const int cost = patchCost(m_level.pixels, m_target, source, m_cost);
        if (cost >= m_cost) return;
        m_cost = cost;
        m_best = source;
    }

    const PatchLevel& m_level;
    Matches& m_matches;
    SearchEffort m_effort;
    std::uint32_t m_seed;
    int m_top = 0;
    int m_bottom = 0;
    cv::Point m_target;
    cv::Point m_best;
    int m_cost = 0;
};

bool measure(const PatchLevel& level, Matches& matches, const Cancel& cancel)
{
    return forStrips(level.area, 0, cancel, [&](int top, int bottom) {
        for (int y = top; y < bottom; ++y)
            for (int x = level.area.x; x < level.area.br().x; ++x)
                if (level.targets.at<uchar>(y, x) != 0)
                    matches.cost.at<int>(y, x) = patchCost(level.pixels,
                                                           {x, y},
                                                           placeAt(matches.source, {x, y}),
                                                           std::numeric_limits<int>::max());
    });
}

}  // namespace

PatchLevel patchLevel(cv::Mat pixels, cv::Mat hole, const cv::Mat& usable)
{
    PatchLevel level{.pixels = std::move(pixels), .hole = std::move(hole)};
    const cv::Mat patch = cv::Mat::ones(patchSide, patchSide, CV_8UC1);
    const cv::Rect inner = innerArea(level.pixels.size());
    cv::Mat reached;
    cv::dilate(
        level.hole, reached, patch, cv::Point(-1, -1), 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat spoilt = level.hole.clone();
    if (!usable.empty()) spoilt = spoilt | (usable == 0);
    cv::dilate(spoilt, spoilt, patch, cv::Point(-1, -1), 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    level.targets = cv::Mat::zeros(level.pixels.size(), CV_8UC1);
    level.sources = cv::Mat::zeros(level.pixels.size(), CV_8UC1);
    if (inner.empty()) return level;
    reached(inner).copyTo(level.targets(inner));
    cv::Mat free = spoilt(inner) == 0;
    free.copyTo(level.sources(inner));
    level.area = cv::boundingRect(level.targets);
    cv::findNonZero(level.sources, level.sourceList);
    return level;
}

Matches randomMatches(const PatchLevel& level, std::uint32_t firstGuess)
{
    Matches matches{.source = cv::Mat(level.pixels.size(), CV_16SC2, cv::Scalar::all(0)),
                    .cost = cv::Mat(level.pixels.size(), CV_32SC1, cv::Scalar(0))};
    for (int y = level.area.y; y < level.area.br().y; ++y)
        for (int x = level.area.x; x < level.area.br().x; ++x) {
            const std::uint32_t bits =
                mixedBits(firstGuess ^ mixedBits(static_cast<std::uint32_t>(y * 65536 + x)));
            const cv::Point source = level.sourceList[bits % level.sourceList.size()];
            matches.source.at<cv::Vec2s>(y, x) = {static_cast<short>(source.x),
                                                  static_cast<short>(source.y)};
        }
    return matches;
}

Matches enlargedMatches(const PatchLevel& small, const Matches& matches, const PatchLevel& level)
{
    Matches result = randomMatches(level, 1);
    const auto isTarget = [&small](cv::Point p) {
        return small.area.contains(p) && small.targets.at<uchar>(p) != 0;
    };
    const auto isSource = [&level](cv::Point p) {
        return p.x >= 0 && p.y >= 0 && p.x < level.sources.cols && p.y < level.sources.rows &&
               level.sources.at<uchar>(p) != 0;
    };
    for (int y = level.area.y; y < level.area.br().y; ++y)
        for (int x = level.area.x; x < level.area.br().x; ++x) {
            const cv::Point parent(x / 2, y / 2);
            // At the rim a parent may be no target, or its match too near a border: then a neighbor's will do.
            for (const cv::Point step : {cv::Point(0, 0),
                                         cv::Point(1, 0),
                                         cv::Point(-1, 0),
                                         cv::Point(0, 1),
                                         cv::Point(0, -1),
                                         cv::Point(1, 1),
                                         cv::Point(-1, -1)}) {
                const cv::Point near = parent + step;
                if (!isTarget(near)) continue;
                const cv::Point source =
                    2 * placeAt(matches.source, {near.x, near.y}) + cv::Point(x, y) - 2 * near;
                if (!isSource(source)) continue;
                result.source.at<cv::Vec2s>(y, x) = {static_cast<short>(source.x),
                                                     static_cast<short>(source.y)};
                break;
            }
        }
    return result;
}

bool improveMatches(const PatchLevel& level,
                    Matches& matches,
                    SearchEffort effort,
                    std::uint32_t firstGuess,
                    const Cancel& cancel)
{
    if (!measure(level, matches, cancel)) return false;
    for (int pass = 0; pass < effort.passes; ++pass) {
        const bool isForward = pass % 2 == 0;
        const std::uint32_t passSeed =
            mixedBits(firstGuess + static_cast<std::uint32_t>(pass) * 0x85EBCA6BU);
        const bool isDone =
            forStrips(level.area, isForward ? 0 : stripRows / 2, cancel, [&](int top, int bottom) {
                StripSearch(level, matches, effort, passSeed).run(top, bottom, isForward);
            });
        if (!isDone) return false;
    }
    return true;
}

}  // namespace ratoon::offline
