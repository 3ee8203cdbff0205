// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/tileset.h"
#include "image/image.h"

#include <QPointF>

#include <array>
#include <vector>

namespace ratoon {

/// A smooth correction over a frame, six numbers a node: a shift of red, green, blue at mid-grey (levels), and a slope
/// (levels a level) that turns about mid-grey. The frame is divided into columns × rows cells, a node in the middle of each;
/// bilinear between them and beyond.
struct ToneMap {
    static constexpr int planes = 6;
    int columns = 0;
    int rows = 0;
    std::vector<double> values = {};  ///< planes × columns × rows, row-major; empty: no correction.

    friend bool operator==(const ToneMap&, const ToneMap&) = default;
};

/// How one picture's colors become another's. Numbers are levels, 0 … 255 whatever the depth, in the pictures' own
/// color space. In this order:
///   y = matrix · x + offset            three channels
///   y = curve(y)                       each channel; strictly rising, so that it can be undone
///   y = y + shift + slope · (y − 128)  from the map, by place
/// A plain value of numbers: equal fits do the same, and it may be stored as it is.
struct ToneFit {
    static constexpr int knots = 33;
    /// Of a channel: its curve at 0, 255/32, 510/32 … 255; linear between, slope 1 beyond.
    using Curve = std::array<double, knots>;

    std::array<double, 9> matrix = {1, 0, 0, 0, 1, 0, 0, 0, 1};  ///< Row-major.
    std::array<double, 3> offset = {0, 0, 0};
    std::array<Curve, 3> curves = {straight(), straight(), straight()};
    ToneMap map = {};

    static Curve straight();
    /// It changes nothing.
    bool isIdentity() const;

    friend bool operator==(const ToneFit&, const ToneFit&) = default;
};

enum class ToneDirection {
    Forward,
    Inverse  ///< Undoes it: exact where nothing was clipped.
};

/// `image` with every pixel's color taken through the fit; alpha, depth and profile stay. The map's frame is laid over
/// the whole image, of whatever size: a fit found on a small picture serves a large one. An identity gives the same
/// tiles back. Tile-parallel. Null if cancelled.
Image toned(const Image& image,
            const ToneFit& fit,
            ToneDirection direction = ToneDirection::Forward,
            const Cancel& cancel = {});
/// The same forward, of some tiles; the others stay as they are.
Image toned(const Image& image, const ToneFit& fit, const TileSet& tiles, const Cancel& cancel);

/// One color through it; `at` in 0 … 1 of the frame each way.
std::array<double, 3>
toned(std::array<double, 3> color, const ToneFit& fit, ToneDirection direction, QPointF at);

}  // namespace ratoon
