// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QRect>
#include <QSize>

#include <array>
#include <vector>

namespace ratoon {

/// One weighted rectangle of a Haar-like feature, in pixels of the window.
struct CascadeRect {
    QRect area;
    double weight = 0;
};

/// What a node looks at: up to three weighted rectangles (Haar-like), or the first of 3 × 3 equal cells (binary
/// patterns).
struct CascadeFeature {
    std::array<CascadeRect, 3> rects{};
    int count = 0;
};

/// A decision: where to go next, ≤ 0 meaning the leaf of that negated index in its tree.
struct CascadeNode {
    int left = 0;
    int right = 0;
    std::size_t feature = 0;
    double threshold = 0;               ///< Haar-like: smaller values go left.
    std::array<quint32, 8> patterns{};  ///< Binary patterns: those whose bit is set go left.
};

struct CascadeTree {
    std::vector<CascadeNode> nodes;
    std::vector<double> leaves;
};

/// A window goes on to the next stage if its trees' leaves sum up to the threshold.
struct CascadeStage {
    double threshold = 0;
    std::vector<CascadeTree> trees;
};

/// A detector as a chain of ever longer tests, most windows failing the first (Viola & Jones 2004).
struct Cascade {
    enum class Kind { HaarLike, BinaryPatterns };

    Kind kind = Kind::HaarLike;
    QSize window;  ///< Pixels of the smallest thing that is found.
    std::vector<CascadeStage> stages;
    std::vector<CascadeFeature> features;
};

/// From the XML that OpenCV 2.4 and later train and ship. Every index and rectangle has been checked, so the cascade can
/// be trusted. Errors: Unsupported (not such a file, a damaged one, or one with tilted features).
Result<Cascade> readCascade(const QByteArray& xml);

}  // namespace ratoon
