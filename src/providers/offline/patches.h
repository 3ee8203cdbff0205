// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace ratoon::offline {

/// Patches are squares of 7 × 7 pixels, named by their middle.
constexpr int patchRadius = 3;

/// What a map of places (CV_16SC2) says for a pixel.
inline cv::Point placeAt(const cv::Mat& places, cv::Point pixel)
{
    const auto& place = places.at<cv::Vec2s>(pixel);
    return {place[0], place[1]};
}

/// A picture with a hole, at one size.
struct PatchLevel {
    cv::Mat pixels;   ///< CV_8UC4: red, green, blue, and how much texture there is.
    cv::Mat hole;     ///< CV_8UC1: 255 where pixels are to be found.
    cv::Mat sources;  ///< CV_8UC1: 255 at patches to take from: all of them known.
    cv::Mat targets;  ///< CV_8UC1: 255 at patches to be found: they reach into the hole.
    cv::Rect area;    ///< That holds all targets.
    std::vector<cv::Point> sourceList;
};

/// `usable` (CV_8UC1, or empty: all) says which known pixels may be taken from.
PatchLevel patchLevel(cv::Mat pixels, cv::Mat hole, const cv::Mat& usable);

/// For each target of a level the source that looks most like it.
struct Matches {
    cv::Mat source;  ///< CV_16SC2
    cv::Mat cost;    ///< CV_32SC1: sum of squared differences.
};

/// Drawn by chance, the same each time for a `seed`.
Matches randomMatches(const PatchLevel& level, std::uint32_t seed);

/// The matches of a level half the size, at this one's.
Matches enlargedMatches(const PatchLevel& small, const Matches& matches, const PatchLevel& level);

struct SearchEffort {
    int passes = 2;
    int reach = 0;  ///< Pixels around the best match so far; halved down to 1. 0: propagation only.
};

/// Improves the matches by what neighbors have found and by chance (C. Barnes et al., "PatchMatch", 2009). The result
/// does not depend on the number of processors. False if cancelled.
bool improveMatches(const PatchLevel& level,
                    Matches& matches,
                    SearchEffort effort,
                    std::uint32_t seed,
                    const Cancel& cancel);

/// How badly the hole fits together and to its surroundings: the mean cost of the matches, those at the edge first.
double unrest(const PatchLevel& level, const Matches& matches);

/// Fills the hole with what its patches' matches agree on: their mean, the more alike the more it counts (Y. Wexler,
/// E. Shechtman, M. Irani, "Space-Time Completion of Video", 2007). False if cancelled.
bool fillByVotes(PatchLevel& level, const Matches& matches, const Cancel& cancel);

/// For every pixel of the hole the one place that most of its patches would take it from: CV_16SC2. A mean of different
/// places would be soft; a copy is as sharp as the picture is. Empty if cancelled.
cv::Mat chosenSources(const PatchLevel& level, const Matches& matches, const Cancel& cancel);

}  // namespace ratoon::offline
