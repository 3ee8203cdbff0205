// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "consistency/geometry.h"
#include "consistency/placement.h"
#include "image/image.h"
#include "image/mask.h"

#include <optional>

namespace ratoon {

/// How a picture was laid on a canvas of another ratio.
enum class CanvasFit {
    Stretched,
    Covered,   ///< Cropped about the middle.
    Contained  ///< Whole; the model painted the rest.
};

/// Where a reply lies over the source it answers, and how far that can be trusted. Source place p is shown at
/// toReply(p + lattice(p)) of the reply.
struct Registration {
    AlignmentStatus status = AlignmentStatus::NotAlignable;
    bool accepted = false;  ///< May be placed without asking.
    Affine toReply;  ///< Source pixels → reply pixels; its inverse lays the reply on the source.
    std::optional<Lattice> lattice = {};  ///< Over the source, in its pixels.
    CanvasFit canvas = CanvasFit::Stretched;

    double confidence = 0;  ///< 0 … 1
    double residual = 0;    ///< Source px: median of what tracked blocks are still off.
    double support = 0;     ///< 0 … 1: of the textured blocks, those that look alike in place.
    double inliers = 0;     ///< 0 … 1: of the textured blocks, those that move as the whole does.
    double ambiguity = 0;   ///< 0 … 1: how good the second best motion is, against the best.
    double coverage = 0;    ///< 0 … 1: of the source, what the reply shows.

    QPointF replyPlace(QPointF source) const;
};

/// Finds how `reply` lies over `source`: any sizes and depths, both opaque or taken over white. What `selection` (of the
/// source's size; null: nothing) covers was meant to change and is not asked. Large pictures are measured at a working
/// size of about 1344 px, and then on patches of all their pixels. The same pictures give the same numbers.
/// Errors: Cancelled; Malformed for a picture of no pixels.
Result<Registration> registered(const Image& source,
                                const Image& reply,
                                const Mask& selection = {},
                                const Cancel& cancel = {});

}  // namespace ratoon
