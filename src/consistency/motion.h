// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/geometry.h"
#include "consistency/tracking.h"

#include <optional>

namespace ratoon {

/// How much a block counts when motions compete: five times at the picture's border, since what a model paints over
/// lies inside more often than what it leaves alone.
double borderWeight(QPointF place, QSize size);

/// Up to three affine motions (place → place + offset) that tracks agree on within `within` px, the strongest first.
/// Sequential consensus of random triples (Fischler & Bolles 1981); the same ones every time.
std::vector<Affine> motionsOf(std::vector<Track> tracks, QSize size, double within);

/// An affine motion fitted to tracks, and how far each one is believed.
struct RobustMotion {
    Affine motion;
    std::vector<double> weights;  ///< One for each track, 0 … 1.
    double spread = 0;  ///< px: of the believed ones about the motion, beyond their own noise.
};

/// Iteratively reweighted least squares (Tukey's biweight), each track by its own covariance plus the spread of
/// all. Begins with the tracks within `reach` px of `start`. Nothing if fewer than 12 agree.
std::optional<RobustMotion>
robustMotion(const std::vector<Track>& tracks, const Affine& start, double reach);

/// Tukey's biweight of a squared distance in units of its expected deviation.
double biweight(double squared);

/// The spread of residuals beyond the tracks' own noise: median based; those beyond `reach` px are not asked.
double
spreadOf(const std::vector<Track>& tracks, const std::vector<QPointF>& residuals, double reach);

}  // namespace ratoon
