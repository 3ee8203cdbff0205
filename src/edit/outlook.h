// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "document/canvas.h"
#include "document/versiontree.h"
#include "edit/crop.h"

namespace ratoon {

/// What an edit comes to, told before anything is sent: cheap enough to follow a selection being drawn, but for the
/// passes, which look at every tile under it.
struct EditOutlook {
    CropPlan cut;    ///< Its crop is what the canvas shows as "this will be sent".
    int passes = 0;  ///< Models that the most processed pixel to be changed has gone through.
    std::optional<double> estimateUsd = {};  ///< Nothing if it is not known.
    std::vector<Sentence> notes = {};        ///< What is worth knowing before.
};

/// How many pictures the model is told of, and so are paid for: the edit's own, and those of earlier turns.
int picturesTold(const EditIntent& intent);

/// Of one request, at the size that the crop will have; nothing if it is not known.
std::optional<double>
estimatedUsd(const EditIntent& intent, const ModelInfo& model, const CropPlan& cut);
/// The same for a canvas of that size.
std::optional<double> estimatedUsd(const EditIntent& intent, const ModelInfo& model, QSize canvas);

/// Cancelled, it tells no passes.
EditOutlook outlookOf(const Canvas& canvas,
                      const EditIntent& intent,
                      const ModelInfo& model,
                      const Cancel& cancel = {});

/// What to say of pixels that have gone through so many models; nothing below 2.
std::vector<Sentence> passesNotes(int passes);

/// An edit over edits, asked anew from what lies below them, so that the pixels go through one model instead of
/// several: "redo from there with both instructions".
struct Redo {
    EditIntent intent;  ///< With all instructions, over all of their area, `without` those layers.
    std::vector<VersionId> replaced = {};  ///< The edits it takes the place of, oldest first.
};

/// Nothing if no graft that went through a model lies under what the intent may change.
std::optional<Redo>
redone(const VersionTree& tree, VersionId head, const Canvas& canvas, const EditIntent& intent);

}  // namespace ratoon
