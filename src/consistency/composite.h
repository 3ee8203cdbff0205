// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/image.h"
#include "image/mask.h"

#include <optional>

namespace ratoon {

/// Where a reply may replace the picture, and how softly.
struct GraftMaskOptions {
    std::optional<double> feather = {};  ///< Pixels; nothing: 24.
    int grow = 6;  ///< Pixels that a change may be larger than it was detected.
};

struct GraftMask {
    Mask coverage;       ///< 0 … 255, feathered.
    double feather = 0;  ///< Pixels, as used.
};

/// The coverage of a graft: all of what was detected and a little more, evenly less over the feather around that, within
/// the selection grown by the feather, and within what the reply shows (`known`). Where one of these is nearer than the
/// feather, the slope is as much steeper. If most of the selection changed, all of it is taken. 0 stays 0, and bytes
/// outside are never written. `selection` and `known` may be null.
GraftMask graftMask(const Mask& known,
                    const Mask& detected,
                    const Mask& selection,
                    const GraftMaskOptions& options = {});

/// `selection` with its feather inside, but never at the cost of what was detected: where that ends before the selection
/// does, the slope lies in the room between, down to four pixels. Where the change fills a good part of the selection's
/// rim, the feather goes over it as it would without. Never more than `selection` has.
Mask selectionMask(const Mask& selection, const Mask& detected, double feather);

/// `reply` with what still separates it from `source` along the border of `coverage` spread smoothly over its inside: the
/// border meets the picture, at most 12 levels are added anywhere. Where the difference at the border is structure and
/// not tone, nothing is added. Null if cancelled.
Image withBorderMet(const Image& source,
                    const Image& reply,
                    const Mask& coverage,
                    const Cancel& cancel = {});

/// How much the picture jumps within three pixels across the line of half coverage, beyond what `original` (or the ideal
/// result) does there: mean and 95th percentile of CIE76.
struct SeamStep {
    double mean = 0;
    double p95 = 0;
};
/// `where` (null: everywhere) says which places count.
SeamStep
seamStep(const Image& original, const Image& result, const Mask& coverage, const Mask& where = {});

}  // namespace ratoon
