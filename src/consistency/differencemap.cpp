// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/differencemap.h"

#include "consistency/planes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

// A difference is judged against what the place tolerates: a fraction of a pixel of misregistration where there are
// edges, invented grain where there is texture. Both are taken from the calmer of the two pictures, so that what has
// vanished or appeared is tolerated nowhere. Three levels of a pyramid see small strong changes and large faint ones.

namespace ratoon {

namespace {

constexpr float strongLimit = 8.0F;
constexpr float weakLimit = 3.5F;
constexpr float leastDistance = 4.5F;

// One picture of a pair, as far as a level needs it.
struct Seen {
    cv::Mat3f lab;       ///< Slightly blurred.
    cv::Mat1f gradient;  ///< Of lightness, the largest of 3 × 3.
    cv::Mat1f texture;   ///< Deviation of what the blur took away.
};

Seen seen(const cv::Mat3f& rgb)
{
    constexpr double sigma = 1.2;
    constexpr double lightnessPerLevel = 100.0 / 255.0;
    const cv::Mat3f soft = blurred(rgb, sigma);
    Seen result{labOf(soft), cv::Mat1f(rgb.size()), cv::Mat1f(rgb.size())};
    cv::Mat1f lightness;
    cv::extractChannel(result.lab, lightness, 0);
    cv::Mat1f steepness(rgb.size());
    onStrips(rgb.rows, [&](cv::Range rows) {
        cv::Mat1f x;
        cv::Mat1f y;
        cv::Sobel(lightness.rowRange(rows), x, CV_32F, 1, 0, 3, 0.125);
        cv::Sobel(lightness.rowRange(rows), y, CV_32F, 0, 1, 3, 0.125);
        cv::Mat strip = steepness.rowRange(rows);
        cv::magnitude(x, y, strip);
    });
    onStrips(rgb.rows, [&](cv::Range rows) {
        cv::Mat strip = result.gradient.rowRange(rows);
        cv::dilate(steepness.rowRange(rows), strip, cv::Mat());
    });
    const cv::Mat1f fine((lumaOf(rgb) - lumaOf(soft)) * lightnessPerLevel);
    cv::sqrt(cv::max(averaged(fine.mul(fine), 9), 0.0), result.texture);
    return result;
}

// The distance of two colors, and that divided by what the place tolerates.
void compare(const Seen& a, const Seen& b, float floor, DifferenceMap& to)
{
    constexpr float perGradient = 0.55F;
    constexpr float perTexture = 0.5F;
    to.distance.create(a.lab.size());
    to.strength.create(a.lab.size());
    onStrips(a.lab.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y)
            for (int x = 0; x < a.lab.cols; ++x) {
                const cv::Vec3f d = a.lab(y, x) - b.lab(y, x);
                const float distance = std::sqrt(d.dot(d));
                const float tolerance = floor +
                                        perGradient * std::min(a.gradient(y, x), b.gradient(y, x)) +
                                        perTexture * std::min(a.texture(y, x), b.texture(y, x));
                to.distance(y, x) = distance;
                to.strength(y, x) = distance / tolerance;
            }
    });
}

// What is usual in this pair, from the lower half of the strengths: that much is assumed to be unchanged.
float usualStrength(const cv::Mat1f& strength, const cv::Mat1b& counted)
{
    constexpr double upper = 0.6745;  // Of a normal deviation's absolute value, the median …
    constexpr double lower = 0.3186;  // … and the lower quartile.
    std::vector<float> sample;
    for (int y = 0; y < strength.rows; ++y)
        for (int x = y % 7; x < strength.cols; x += 7)
            if (counted(y, x) != 0) sample.push_back(strength(y, x));
    if (sample.size() < 15) return 1.0F;
    const double median = static_cast<double>(quantile(sample, 0.5)) / upper;
    const double quartile = static_cast<double>(quantile(sample, 0.25)) / lower;
    return static_cast<float>(std::max(0.25, std::min(median, quartile)));
}

void divideByUsual(DifferenceMap& map, const cv::Mat1b& known, const cv::Mat1b& expected)
{
    cv::Mat1b counted = shrunkMask(known, map.strength.size());
    if (!expected.empty()) {
        const cv::Mat1b without(counted & ~shrunkMask(expected, map.strength.size()));
        if (cv::countNonZero(without) > 700) counted = without;
    }
    map.strength /= usualStrength(map.strength, counted);
}

// At most as strong as what is no change, where `isNone(distance, row, column)`.
template <typename IsNone>
void weaken(DifferenceMap& map, IsNone isNone)
{
    onStrips(map.strength.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const float* const distance = map.distance[y];
            float* const strength = map.strength[y];
            for (int x = 0; x < map.strength.cols; ++x) {
                const float most = std::min(strength[x], weakLimit * 0.99F);
                strength[x] = isNone(distance[x], y, x) ? most : strength[x];
            }
        }
    });
}

// A faint difference is none, however calm the place.
void capFaint(DifferenceMap& map, float least)
{
    weaken(map, [least](float distance, int, int) { return distance <= least; });
}

// A blurred difference reaches beyond the edge of what changed, the further the stronger it is. What lies below a share of
// the largest around is that reach and no change.
void trimReach(DifferenceMap& map)
{
    constexpr float share = 0.35F;
    constexpr int window = 9;  // pixels: the blur reaches no further
    cv::Mat1f largest;
    cv::dilate(map.distance, largest, cv::Mat::ones(window, window, CV_8U));
    weaken(map, [&](float distance, int y, int x) { return distance < share * largest(y, x); });
}

void takeLarger(const cv::Mat1f& level, cv::Mat1f& into)
{
    // As plain cv::Mat: for matrices of a known type, std::max would be meant.
    cv::Mat same = into;
    cv::Mat enlarged;
    cv::resize(level, enlarged, into.size(), 0, 0, cv::INTER_LINEAR);
    cv::max(same, enlarged, same);
}

// The connected parts of a mask; part 0 is what it does not cover.
struct Parts {
    int count = 0;
    cv::Mat1i labels;
    cv::Mat1i stats;
};

Parts partsOf(const cv::Mat1b& mask, int connectivity)
{
    Parts parts;
    cv::Mat1d centers;
    parts.count =
        cv::connectedComponentsWithStats(mask, parts.labels, parts.stats, centers, connectivity);
    return parts;
}

// 255 on the parts for which `keep(part)` is true.
template <typename Keep>
cv::Mat1b kept(const Parts& parts, Keep keep)
{
    std::vector<uchar> values(static_cast<std::size_t>(parts.count), 0);
    for (int i = 1; i < parts.count; ++i) values[static_cast<std::size_t>(i)] = keep(i) ? 255 : 0;
    cv::Mat1b result(parts.labels.size());
    onStrips(result.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y)
            for (int x = 0; x < result.cols; ++x)
                result(y, x) = values[static_cast<std::size_t>(parts.labels(y, x))];
    });
    return result;
}

// Uncovered islands of less than `share` of the picture become covered; those at the edge too, if `atEdge`.
void fillHoles(cv::Mat1b& mask, double share, bool atEdge)
{
    const double most = share * static_cast<double>(mask.total());
    const Parts holes = partsOf(cv::Mat1b(~mask), 4);
    mask |= kept(holes, [&](int hole) {
        const int left = holes.stats(hole, cv::CC_STAT_LEFT);
        const int top = holes.stats(hole, cv::CC_STAT_TOP);
        const bool touches = left == 0 || top == 0 ||
                             left + holes.stats(hole, cv::CC_STAT_WIDTH) == mask.cols ||
                             top + holes.stats(hole, cv::CC_STAT_HEIGHT) == mask.rows;
        return holes.stats(hole, cv::CC_STAT_AREA) < most && (atEdge || !touches);
    });
}

// Gaps narrower than `diameter` closed, at the edges as if the picture went on. Only around what is set is there anything
// to do.
cv::Mat1b closed(const cv::Mat1b& mask, int diameter)
{
    const int radius = std::max(1, diameter / 2);
    cv::Mat1b result(mask.size(), uchar(0));
    const cv::Rect set = cv::boundingRect(mask);
    if (set.empty()) return result;
    const int room = 2 * radius + 2;
    const cv::Rect area =
        (set + cv::Size(2 * room, 2 * room) - cv::Point(room, room)) & cv::Rect({}, mask.size());
    cv::Mat1b wide;
    cv::copyMakeBorder(mask(area).clone(),
                       wide,
                       2 * radius,
                       2 * radius,
                       2 * radius,
                       2 * radius,
                       cv::BORDER_REPLICATE);
    // Distances instead of a structuring element: the cost does not depend on the radius.
    cv::Mat1f distance;
    cv::distanceTransform(cv::Mat1b(~wide), distance, cv::DIST_L2, cv::DIST_MASK_5);
    const cv::Mat1b dilated(cv::Mat(distance <= radius));
    cv::distanceTransform(dilated, distance, cv::DIST_L2, cv::DIST_MASK_5);
    const cv::Mat1b eroded(cv::Mat(distance > radius));
    eroded(cv::Rect({2 * radius, 2 * radius}, area.size())).copyTo(result(area));
    return result;
}

}  // namespace

DifferenceMap differenceMap(const cv::Mat3f& source,
                            const cv::Mat3f& reply,
                            const cv::Mat1b& known,
                            const cv::Mat1b& expected,
                            const Cancel& cancel)
{
    DifferenceMap result;
    for (const int factor : {1, 2, 4}) {
        if (factor > 1 && cancel.requested()) break;
        DifferenceMap level;
        compare(seen(shrunk(source, factor)),
                seen(shrunk(reply, factor)),
                factor == 1 ? 1.0F : 0.8F,
                level);
        divideByUsual(level, known, expected);
        capFaint(level, factor == 1 ? leastDistance : 0.75F * leastDistance);
        trimReach(level);
        if (factor == 1) {
            result = level;
        } else {
            takeLarger(level.strength, result.strength);
            takeLarger(level.distance, result.distance);
        }
    }
    result.strength.setTo(0.0F, known == 0);
    return result;
}

cv::Mat1b changedPixels(const DifferenceMap& map)
{
    constexpr double seedShare = 0.06;     // Of a part that has to be strong.
    constexpr double leastShare = 2.5e-4;  // Of the picture, below which a part is a speck.
    const auto above = [&](float limit) {
        cv::Mat1b result(cv::Mat(map.strength > limit));
        cv::morphologyEx(result, result, cv::MORPH_OPEN, cv::Mat());
        return result;
    };
    const cv::Mat1b strong = above(strongLimit);
    const cv::Mat1b weak = above(weakLimit);
    const double least = leastShare * static_cast<double>(weak.total());
    const Parts parts = partsOf(weak, 8);
    std::vector<int> seeds(static_cast<std::size_t>(parts.count), 0);
    for (int y = 0; y < strong.rows; ++y)
        for (int x = 0; x < strong.cols; ++x)
            if (strong(y, x) != 0) ++seeds[static_cast<std::size_t>(parts.labels(y, x))];
    cv::Mat1b changed = kept(parts, [&](int part) {
        const int area = parts.stats(part, cv::CC_STAT_AREA);
        return seeds[static_cast<std::size_t>(part)] >= seedShare * area && area >= least;
    });
    changed = closed(changed, static_cast<int>(0.006 * std::max(changed.cols, changed.rows)));
    fillHoles(changed, 0.01, false);
    return changed;
}

cv::Mat1b solidified(const cv::Mat1b& changed)
{
    cv::Mat1b solid(closed(changed, static_cast<int>(0.02 * std::max(changed.cols, changed.rows))));
    fillHoles(solid, 0.03, true);
    const double least = 6e-4 * static_cast<double>(solid.total());
    const Parts parts = partsOf(solid, 8);
    int largest = 0;
    for (int i = 1; i < parts.count; ++i)
        largest = std::max(largest, parts.stats(i, cv::CC_STAT_AREA));
    return kept(parts, [&](int part) {
        return parts.stats(part, cv::CC_STAT_AREA) >= std::max(least, 0.004 * largest);
    });
}

}  // namespace ratoon
