// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/registration.h"
#include "consistency/scene.h"

namespace ratoon {

/// One idea of how the reply lies over the source.
struct Hypothesis {
    Affine toReply;  ///< Pixels of the scene's level 0.
    CanvasFit canvas = CanvasFit::Stretched;
    double score =
        0;  ///< Share of the textured blocks that agree, by their weight; less if it lies far from nominal.
};

/// The best ideas, best first, right to about a pixel. Looks for every block of the coarsest level in all places
/// around each nominal map, keeps up to three motions each, and follows them down to half the working size.
std::vector<Hypothesis> hypotheses(const Scene& scene, const Cancel& cancel);

/// The map of one way to lay a picture of the size `from` on a canvas of the size `to`.
Affine nominalMap(QSize from, QSize to, CanvasFit fit);

/// Within what a reply that still is an edit of the source can do: scale 0.75 … 1.33 of nominal, rotation below 4°,
/// shear below 0.06.
bool isPlausible(const Affine& toReply, QSize source, QSize reply);

}  // namespace ratoon
