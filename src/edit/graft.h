// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/placement.h"
#include "document/canvas.h"
#include "edit/plan.h"
#include "image/difference.h"

namespace ratoon {

/// A reply that has become part of the picture.
struct Graft {
    Canvas canvas;
    Image rendered;  ///< Of `canvas`.
    LayerId layer;
    Alignment alignment;
    ChangeCount change;  ///< Against the ground, counted byte by byte.
    qint64 alignMs = 0;
    qint64 composeMs = 0;
};

/// Places `reply` (any size, depth and profile) and adds it to `canvas` as a layer on top, cut to what it may
/// change, with its coverage as mask. `ground` is the rendered canvas; outside `plan.allowed` the result's bytes
/// are the ground's, which is proved by comparing them all: a mismatch is an error, never a commit.
/// For a plan from nothing the reply is the new canvas.
Result<Graft> grafted(const Canvas& canvas,
                      const Image& ground,
                      const EditPlan& plan,
                      const Image& reply,
                      const QString& layerName,
                      const Cancel& cancel = {});

}  // namespace ratoon
