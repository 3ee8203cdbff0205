// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/fill.h"

#include "providers/offline/patches.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace ratoon::offline {

namespace {

/// Half as many levels would find no structure, twice as many no texture: the hole is but a few pixels deep at the top.
constexpr double coarsestDepth = 3.5;

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

struct Stack {
    std::vector<PatchLevel> levels;  ///< The finest first.
};

cv::Mat halved(const cv::Mat& of)
{
    cv::Mat half;
    cv::resize(of, half, cv::Size(of.cols / 2, of.rows / 2), 0, 0, cv::INTER_AREA);
    return half;
}

Stack stackOf(const cv::Mat& picture, const cv::Mat& hole, const cv::Mat& usable, int count)
{
    Stack stack;
    cv::Mat pixels = featuresOf(picture, hole, 1 << std::max(2, count - 1));
    cv::Mat mask = hole;
    cv::Mat use = usable;
    for (int i = 0; i < count; ++i) {
        stack.levels.push_back(patchLevel(pixels.clone(), mask.clone(), use));
        if (i + 1 == count) break;
        pixels = halved(pixels);
        mask = halved(mask) > 0;
        use = halved(use) == 255;
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

/// A first guess for the smallest level, ring by ring from the rim inwards: each pixel is taken from the patch that fits
/// best to what is known around it.
void guess(PatchLevel& level, const Cancel& cancel)
{
    constexpr std::size_t most = 6000;
    const std::size_t step = std::max<std::size_t>(1, level.sourceList.size() / most);
    cv::Mat unknown = level.hole.clone();
    while (cv::countNonZero(unknown) > 0 && !cancel.requested()) {
        cv::Mat inner;
        cv::erode(
            unknown, inner, cv::Mat(), cv::Point(-1, -1), 1, cv::BORDER_CONSTANT, cv::Scalar(255));
        const cv::Mat ring = unknown & ~inner;
        std::vector<cv::Point> pixels;
        cv::findNonZero(ring, pixels);
        if (pixels.empty()) return;
        std::vector<cv::Vec4b> values;
        for (const cv::Point pixel : pixels) {
            cv::Point best = level.sourceList.front();
            double least = 1e12;
            for (std::size_t i = 0; i < level.sourceList.size(); i += step) {
                const double cost = partialCost(level, unknown, pixel, level.sourceList[i]);
                if (cost >= least) continue;
                least = cost;
                best = level.sourceList[i];
            }
            values.push_back(level.pixels.at<cv::Vec4b>(best));
        }
        for (std::size_t i = 0; i < pixels.size(); ++i)
            level.pixels.at<cv::Vec4b>(pixels[i]) = values[i];
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

/// The smallest level solved from several first guesses; the calmest result is taken.
Matches solved(PatchLevel& level, const Cancel& cancel)
{
    const int reach = std::max(level.pixels.cols, level.pixels.rows);
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

}  // namespace

cv::Mat filled(const cv::Mat& picture, const cv::Mat& hole, const Cancel& cancel)
{
    const cv::Rect bounds = cv::boundingRect(hole);
    const int margin = std::max({128, bounds.width, bounds.height});
    const cv::Rect window = cv::Rect(bounds.x - margin,
                                     bounds.y - margin,
                                     bounds.width + 2 * margin,
                                     bounds.height + 2 * margin) &
                            cv::Rect(cv::Point(), picture.size());
    const int count = levelsFor(hole(window));
    const int multiple = 1 << (count - 1);
    const int right = (multiple - window.width % multiple) % multiple;
    const int bottom = (multiple - window.height % multiple) % multiple;
    cv::Mat part;
    cv::Mat mask;
    cv::copyMakeBorder(picture(window), part, 0, bottom, 0, right, cv::BORDER_REFLECT_101);
    cv::copyMakeBorder(
        hole(window) > 0, mask, 0, bottom, 0, right, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat usable(mask.size(), CV_8UC1, cv::Scalar(0));
    usable(cv::Rect(cv::Point(), window.size())) = 255;
    Stack stack = stackOf(part, mask, usable, count);
    PatchLevel& coarsest = stack.levels.back();
    Matches matches = solved(coarsest, cancel);
    if (cancel.requested()) return {};
    for (int i = count - 1; i >= 0; --i) {
        PatchLevel& level = stack.levels[static_cast<std::size_t>(i)];
        if (i < count - 1) {
            matches =
                enlargedMatches(stack.levels[static_cast<std::size_t>(i) + 1], matches, level);
            if (!improveMatches(level, matches, {.passes = 0}, 0, cancel)) return {};
            if (!fillByVotes(level, matches, cancel)) return {};
        }
        if (i == count - 1) continue;
        const int rounds = std::max(2, 8 - 2 * (count - 1 - i));
        const bool isFine = level.area.area() > 250 * 250;
        const SearchEffort effort{
            .passes = 2, .reach = isFine ? 4 : std::max(level.pixels.cols, level.pixels.rows)};
        if (!settle(level, matches, rounds, effort, static_cast<std::uint32_t>(i * 100), cancel))
            return {};
    }
    const cv::Mat chosen = chosenSources(stack.levels.front(), matches, cancel);
    if (chosen.empty()) return {};
    for (int y = 0; y < part.rows; ++y)
        for (int x = 0; x < part.cols; ++x)
            if (mask.at<uchar>(y, x) != 0) {
                const auto& source = chosen.at<cv::Vec2s>(y, x);
                part.at<cv::Vec4w>(y, x) = part.at<cv::Vec4w>(source[1], source[0]);
            }
    cv::Mat result = picture.clone();
    part(cv::Rect(cv::Point(), window.size()))
        .copyTo(result(window), mask(cv::Rect(cv::Point(), window.size())));
    return result;
}

}  // namespace ratoon::offline
