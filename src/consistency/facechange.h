// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "consistency/facemodel.h"
#include "image/image.h"
#include "image/mask.h"

#include <vector>

namespace ratoon {

/// What became of a face where a picture was changed.
struct FaceChange {
    enum class Outcome {
        Kept,     ///< Nothing moved in it beyond what a model's redrawing does.
        Altered,  ///< Its features sit otherwise, some are painted over, or it is another face.
        Gone,
        Added,
    };

    /// Percent of the width: redrawing moved features by 0.64 at most, a warp by 1 % moved them by 1.1 at least.
    static constexpr double leastMove = 0.75;

    QRect face;  ///< Pixels of the pictures.
    Outcome outcome = Outcome::Kept;
    /// How far its features moved against each other, in percent of its width: the 90th percentile.
    double shape = 0;
    double found = 1;  ///< The share of its structure that was found again; 0 for Gone and Added.
    double likeness =
        1;  ///< Zero-mean normalized correlation of its luma, −1 … 1; 0 for Gone and Added.
};

/// The faces that a change touched, the surest first. Faces that no changed pixel lies in are not mentioned: nothing can
/// have happened to them. Both pictures of one size; costs as much as the changed area is large.
/// Errors: Cancelled, and Unsupported for want of memory.
Result<std::vector<FaceChange>> faceChanges(const Image& before,
                                            const Image& after,
                                            const FaceModel& model,
                                            const Cancel& cancel = {});

/// Whole heads around detected faces, as one mask.
Mask faceMask(QSize size, const std::vector<QRect>& faces);

}  // namespace ratoon
