// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/synthesis.h"

#include "image/parallel.h"
#include "providers/offline/patches.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

// A hole is filled where it is but a few pixels deep, on a version that much smaller, and from there from version to
// version of twice the size (Y. Wexler, E. Shechtman, M. Irani, "Space-Time Completion of Video", 2007). Invariants:
//
//  1. A pixel that is half in the hole is in the hole on all smaller versions, so what is known there is known here.
//  2. Every level has at least one patch to take from; what is smaller than that is no level.
//  3. The same picture and hole give the same result, however many processors there are.

namespace ratoon::offline {

namespace {

/// Half as many levels would find no structure, twice as many no texture: the hole is but a few pixels deep at the top.
constexpr double coarsestDepth = 3.5;

/// More pixels of a hole than that are not searched for one by one.
constexpr int mostPixels = 500'000;

int levelsFor(const cv::Mat& hole)
{
    cv::Mat depth;
    cv::distanceTransform(hole, depth, cv::DIST_L2, 3);
    double deepest = 0.0;
    cv::minMaxLoc(depth, nullptr, &deepest);
    const int levels =
        1 + static_cast<int>(std::ceil(std::log2(std::max(1.0, deepest / coarsestDepth))));
    const int shortest = std::min(hole.cols, hole.rows);
    const int most = 1 + static_cast<int>(std::floor(std::log2(std::max(1.0, shortest / 20.0))));
    return std::clamp(levels, 1, std::max(1, most));
}

/// Red, green, blue, and the amount of texture around, which tells grass from a plain wall of the same color where both
/// are averaged away (A. Newson et al., "Non-Local Patch-Based Image Inpainting", IPOL 2017).
cv::Mat featuresOf(const cv::Mat& picture, const cv::Mat& hole, int reach)
{
    cv::Mat features;
    picture.convertTo(features, CV_8U, 1.0 / 257.0);
    cv::Mat light;
    cv::cvtColor(features, light, cv::COLOR_RGBA2GRAY);
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(light, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(light, dy, CV_32F, 0, 1, 3, 0.125);
    cv::Mat texture = cv::abs(dx) + cv::abs(dy);
    cv::Mat unknown;
    cv::dilate(hole, unknown, cv::Mat());
    cv::Mat known;
    cv::Mat(unknown == 0).convertTo(known, CV_32F, 1.0 / 255.0);
    const cv::Size window(2 * reach + 1, 2 * reach + 1);
    cv::Mat sum;
    cv::Mat count;
    cv::boxFilter(texture.mul(known), sum, CV_32F, window);
    cv::boxFilter(known, count, CV_32F, window);
    cv::divide(sum, cv::max(count, 1e-3), texture);
    cv::Mat channel;
    texture.convertTo(channel, CV_8U, 5.0);
    cv::insertChannel(channel, features, 3);
    return features;
}

cv::Mat halved(const cv::Mat& of)
{
    cv::Mat half;
    cv::resize(of, half, cv::Size(of.cols / 2, of.rows / 2), 0, 0, cv::INTER_AREA);
    return half;
}

Gap halved(const Gap& gap)
{
    // An odd last row or column would move everything by half a pixel.
    const cv::Size even(gap.hole.cols + gap.hole.cols % 2, gap.hole.rows + gap.hole.rows % 2);
    const auto half = [&even](const cv::Mat& of, int border) {
        cv::Mat wide;
        cv::copyMakeBorder(of, wide, 0, even.height - of.rows, 0, even.width - of.cols, border);
        return halved(wide);
    };
    return {.picture = half(gap.picture, cv::BORDER_REPLICATE),
            .hole = half(gap.hole, cv::BORDER_CONSTANT) > 0,
            .usable = half(gap.usable, cv::BORDER_CONSTANT) == 255};
}

/// The finest first.
using Stack = std::vector<PatchLevel>;

Stack stackOf(const Gap& gap)
{
    const int most = levelsFor(gap.hole);
    Gap level = gap;
    level.picture = featuresOf(gap.picture, gap.hole, 1 << std::max(2, most - 1));
    Stack stack;
    for (int i = 0; i < most; ++i) {
        if (i > 0) level = halved(level);
        PatchLevel next = patchLevel(level.picture.clone(), level.hole, level.usable);
        if (next.sourceList.empty() || next.area.empty()) break;
        stack.push_back(std::move(next));
    }
    return stack;
}

/// How unlike two patches are where the first is known, per pixel.
double
partialCost(const PatchLevel& level, const cv::Mat& unknown, cv::Point target, cv::Point source)
{
    int sum = 0;
    int count = 0;
    for (int dy = -patchRadius; dy <= patchRadius; ++dy)
        for (int dx = -patchRadius; dx <= patchRadius; ++dx) {
            const cv::Point p = target + cv::Point(dx, dy);
            const bool isInside = p.x >= 0 && p.y >= 0 && p.x < unknown.cols && p.y < unknown.rows;
            if (!isInside || unknown.at<uchar>(p) != 0) continue;
            const auto& a = level.pixels.at<cv::Vec4b>(p);
            const auto& b = level.pixels.at<cv::Vec4b>(source + cv::Point(dx, dy));
            for (int c = 0; c < 4; ++c) sum += (a[c] - b[c]) * (a[c] - b[c]);
            ++count;
        }
    return count == 0 ? 1e9 : static_cast<double>(sum) / count;
}

/// The known patch that fits best to what is known around a pixel.
cv::Point
bestFor(const PatchLevel& level, const cv::Mat& unknown, cv::Point pixel, std::size_t step)
{
    cv::Point best = level.sourceList.front();
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < level.sourceList.size(); i += step) {
        const double cost = partialCost(level, unknown, pixel, level.sourceList[i]);
        if (cost >= least) continue;
        least = cost;
        best = level.sourceList[i];
    }
    return best;
}

/// A first guess for the smallest level, ring by ring from the rim inwards: each pixel is taken from the patch that fits
/// best to what is known around it.
void guess(PatchLevel& level, const Cancel& cancel)
{
    constexpr std::size_t mostTries = 4'000'000;
    const auto pixelCount = static_cast<std::size_t>(cv::countNonZero(level.hole));
    const std::size_t most = std::clamp<std::size_t>(mostTries / (pixelCount + 1), 100, 6000);
    const std::size_t step = std::max<std::size_t>(1, level.sourceList.size() / most);
    cv::Mat unknown = level.hole.clone();
    while (cv::countNonZero(unknown) > 0) {
        cv::Mat inner;
        cv::erode(
            unknown, inner, cv::Mat(), cv::Point(-1, -1), 1, cv::BORDER_CONSTANT, cv::Scalar(255));
        std::vector<cv::Point> ring;
        cv::findNonZero(unknown & ~inner, ring);
        if (ring.empty()) return;
        std::vector<cv::Vec4b> values(ring.size());
        const bool isWhole = parallelFor(static_cast<int>(ring.size()), cancel, [&](int index) {
            const auto i = static_cast<std::size_t>(index);
            values[i] = level.pixels.at<cv::Vec4b>(bestFor(level, unknown, ring[i], step));
        });
        if (!isWhole) return;
        for (std::size_t i = 0; i < ring.size(); ++i)
            level.pixels.at<cv::Vec4b>(ring[i]) = values[i];
        unknown = inner;
    }
}

void smooth(PatchLevel& level, int method)
{
    cv::Mat rgb;
    cv::cvtColor(level.pixels, rgb, cv::COLOR_RGBA2RGB);
    cv::Mat texture;
    cv::extractChannel(level.pixels, texture, 3);
    cv::inpaint(rgb, level.hole, rgb, 3.0, method);
    cv::inpaint(texture, level.hole, texture, 3.0, method);
    cv::cvtColor(rgb, level.pixels, cv::COLOR_RGB2RGBA);
    cv::insertChannel(texture, level.pixels, 3);
}

/// Rounds of looking for better matches and filling by them. False if cancelled.
bool settle(PatchLevel& level,
            Matches& matches,
            int rounds,
            SearchEffort effort,
            std::uint32_t seed,
            const Cancel& cancel)
{
    for (int round = 0; round < rounds; ++round) {
        if (!improveMatches(
                level, matches, effort, seed + static_cast<std::uint32_t>(round), cancel))
            return false;
        if (!fillByVotes(level, matches, cancel)) return false;
    }
    return true;
}

int longSideOf(const PatchLevel& level)
{
    return std::max(level.pixels.cols, level.pixels.rows);
}

/// The smallest level solved from several first guesses; the calmest result is taken. Empty if cancelled.
Matches solved(PatchLevel& level, const Cancel& cancel)
{
    const int reach = longSideOf(level);
    double least = std::numeric_limits<double>::max();
    PatchLevel best = level;
    Matches found;
    for (int attempt = 0; attempt < 3; ++attempt) {
        PatchLevel trial = level;
        trial.pixels = level.pixels.clone();
        if (attempt == 0)
            guess(trial, cancel);
        else
            smooth(trial, attempt == 1 ? cv::INPAINT_TELEA : cv::INPAINT_NS);
        Matches matches = randomMatches(trial, 7);
        if (!settle(trial, matches, 16, {.passes = 4, .reach = reach}, 1000, cancel)) return {};
        improveMatches(trial, matches, {.passes = 2, .reach = reach}, 2000, cancel);
        const double calm = unrest(trial, matches);
        if (calm >= least) continue;
        least = calm;
        best = trial;
        found = matches;
    }
    level = best;
    return found;
}

/// What was found on the level of half the size, refined on this one. False if cancelled.
bool refine(Stack& stack, std::size_t at, Matches& matches, const Cancel& cancel)
{
    PatchLevel& level = stack[at];
    matches = enlargedMatches(stack[at + 1], matches, level);
    if (!improveMatches(level, matches, {.passes = 0}, 0, cancel)) return false;
    if (!fillByVotes(level, matches, cancel)) return false;
    const int above = static_cast<int>(stack.size() - 1 - at);
    const bool isFine = level.area.area() > 250 * 250;
    const SearchEffort effort{.passes = 2, .reach = isFine ? 4 : longSideOf(level)};
    return settle(level,
                  matches,
                  std::max(2, 8 - 2 * above),
                  effort,
                  static_cast<std::uint32_t>(at * 100),
                  cancel);
}

std::optional<cv::Mat> searched(const Gap& gap, const Cancel& cancel)
{
    Stack stack = stackOf(gap);
    if (stack.empty()) return std::nullopt;
    if (cancel.requested()) return cv::Mat();
    Matches matches = solved(stack.back(), cancel);
    if (cancel.requested()) return cv::Mat();
    for (std::size_t at = stack.size() - 1; at-- > 0;)
        if (!refine(stack, at, matches, cancel)) return cv::Mat();
    return chosenSources(stack.front(), matches, cancel);
}

/// The sources of a hole half the size, at this one's.
cv::Mat enlargedSources(const cv::Mat& small, const cv::Mat& hole)
{
    cv::Mat result(hole.size(), CV_16SC2, cv::Scalar::all(0));
    for (int y = 0; y < hole.rows; ++y)
        for (int x = 0; x < hole.cols; ++x) {
            if (hole.at<uchar>(y, x) == 0) continue;
            const auto& source = small.at<cv::Vec2s>(y / 2, x / 2);
            result.at<cv::Vec2s>(y, x) = {static_cast<short>(2 * source[0] + x % 2),
                                          static_cast<short>(2 * source[1] + y % 2)};
        }
    return result;
}

}  // namespace

std::optional<cv::Mat> sourcesFor(const Gap& gap, const Cancel& cancel)
{
    if (cancel.requested()) return cv::Mat();
    if (cv::countNonZero(gap.hole) <= mostPixels) return searched(gap, cancel);
    const auto small = sourcesFor(halved(gap), cancel);
    if (!small || small->empty()) return small;
    return enlargedSources(*small, gap.hole);
}

}  // namespace ratoon::offline
