// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QPointF>

#include <opencv2/core.hpp>

#include <functional>
#include <vector>

namespace ratoon {

/// Where one block of the source was found in the other picture, and how surely.
struct Track {
    QPointF at;  ///< Where in the source its structure lies: the center of its squared gradients.
    QPointF offset;  ///< From there to its likeness.
    /// Covariance of the offset from noise, px²: an edge is sure across and unsure along.
    double varX = 0, varXY = 0, varY = 0;
    double likeness = 0;  ///< Zero-mean normalized correlation, −1 … 1.
};

struct BlockGrid {
    int window = 32;   ///< Side of a block, px.
    int step = 24;     ///< From one block to the next, px.
    double reach = 3;  ///< Offsets longer than this are not believed, px.
};

/// The blocks of a picture: centers on a grid, whole windows inside.
std::vector<cv::Point> gridOf(cv::Size size, const BlockGrid& grid);

/// Tracks blocks of `source` (band-passed, CV_32FC1) in `other` of the same size by inverse compositional
/// Lucas–Kanade (Baker & Matthews 2004). `wanted` says which centers to look at. `textured` counts those with
/// structure, found again or not.
struct Tracking {
    std::vector<Track> tracks;
    std::vector<QPointF> textured;
};
Tracking tracked(const cv::Mat& source,
                 const cv::Mat& other,
                 const BlockGrid& grid,
                 const std::function<bool(cv::Point)>& wanted,
                 const Cancel& cancel);

/// The mean of the squares that a block must have to be called textured.
inline constexpr double texturedFrom = 0.03;

}  // namespace ratoon
