// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/intent.h"
#include "image/image.h"
#include "providers/model.h"

namespace ratoon {

/// How an intent will be asked of one model, and what is needed to place its answer.
struct EditPlan {
    EditRequest request;
    QRect
        crop;  ///< Canvas pixels that the source shows; may reach beyond the canvas only if it is smaller.
    QSize sent;    ///< Pixels of the picture sent; empty for text → image.
    Mask allowed;  ///< Of the crop's size: coverage of the edit, feather inside; null: everything.
    Image before;  ///< The crop of the canvas as it was, in its depth and profile.
    double feather = 0;  ///< Pixels, as used.
};

/// Which part of a canvas to show to a model, and at which pixels.
struct CropPlan {
    QRect crop;     ///< Canvas pixels.
    QSize sent;     ///< What the crop is resampled to.
    QString ratio;  ///< To ask for; empty: leave it to the model.
    QString tier;   ///< To ask for; empty: the model takes none.
};

/// The crop with context around `selection` (empty: the whole canvas) for `model`. Local models get the pixels
/// as they are. Remote ones get a crop in the exact proportions of one of the model's output sizes where the canvas
/// has room: selection plus max(96 px, 35 % of its longer side), at least half of it unselected.
CropPlan
plannedCrop(QSize canvas, QRect selection, const ModelInfo& model, const EditIntent& intent);

/// Everything decided before a byte leaves. `ground` is the rendered canvas. Expensive: resamples and encodes.
Result<EditPlan> planned(const Image& ground,
                         const EditIntent& intent,
                         const ModelInfo& model,
                         const Cancel& cancel = {});

}  // namespace ratoon
