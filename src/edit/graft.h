// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/reconcile.h"
#include "document/canvas.h"
#include "edit/plan.h"
#include "image/difference.h"

namespace ratoon {

/// A reply cut to what it may change, before it is laid over anything.
struct Cutting {
    LayerId id;                       ///< Of the layer, now and before.
    std::optional<Layer> layer = {};  ///< Nothing: it changes nothing, or could not be placed.
    Reconciled reconciled;
    /// Of the canvas's size: where `layer` may make a difference.
    Mask allowed = {};
    bool isWhole = false;  ///< The layer is a canvas of its own, of its own size.
};

/// A reply that has become part of the picture.
struct Graft {
    Canvas canvas;
    Image rendered;  ///< Of `canvas`.
    Cutting cutting;
    ChangeCount change;  ///< Against the ground, counted byte by byte.
    qint64 composeMs = 0;

    const Alignment& alignment() const { return cutting.reconciled.alignment; }
};

/// Reconciles `reply` (any size, depth and profile) with what the plan cut out of `ground`, the rendered `canvas`, and
/// cuts it to what it may change. Replies of local models are in register as they are; those of remote ones are
/// aligned and matched by `plan.settings`. `stages` as for reconciled().
Result<Cutting> cut(const Canvas& canvas,
                    const Image& ground,
                    const EditPlan& plan,
                    const Image& reply,
                    const std::shared_ptr<const ReconcileStages>& stages = {},
                    const Cancel& cancel = {});

/// `canvas` with the cutting's layer in the place of the layer of its id, or else on top. A whole one replaces it; one
/// that could not be placed leaves it as it is.
Canvas withCutting(const Canvas& canvas, const Cutting& cutting);

/// withCutting(), proved: outside what is allowed the result's bytes are those of `canvas` without the layer. They are
/// compared all, and a mismatch is an error, never a commit; unless by hand the layer was made to reach further, by its
/// blend or by layers clipped to it. `picture` is the rendered `canvas`.
/// Errors: Unaligned (the proof), Usage (the canvas has another size by now), Cancelled.
Result<Graft>
laid(const Canvas& canvas, const Image& picture, Cutting cutting, const Cancel& cancel = {});

/// cut() and laid(). A reply that cannot be placed with confidence leaves the canvas as it is:
/// `alignment().accepted` is false. For a plan from nothing the reply is the new canvas.
Result<Graft> grafted(const Canvas& canvas,
                      const Image& ground,
                      const EditPlan& plan,
                      const Image& reply,
                      const Cancel& cancel = {});

/// What to tell of a reply that was not accepted, and what can be done about it.
Error unaligned(AlignmentStatus status);

}  // namespace ratoon
