// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "edit/crop.h"
#include "edit/intent.h"
#include "image/image.h"
#include "providers/model.h"

namespace ratoon {

/// How an intent will be asked of one model, and what is needed to place its answer.
struct EditPlan {
    EditRequest request;
    QRect crop;  ///< Canvas pixels that the source shows.
    QSize sent;  ///< Pixels of the picture sent; empty for text → image.
    Mask
        allowed;  ///< Of the crop's size: coverage of the edit, its feather inside; null: everything.
    double feather = 0;  ///< Pixels, as used.
    bool isLocal = false;
    bool fromNothing = false;
};

/// Everything decided before a byte leaves. `ground` is the rendered canvas, with its profile.
/// What a remote model gets is sRGB, 8 bit, opaque (white below), as PNG without metadata. Expensive: resamples, encodes.
/// Errors: Usage (nothing asked, an empty selection, a ratio or size the model has not), Cancelled.
Result<EditPlan> planned(const Image& ground,
                         const EditIntent& intent,
                         const ModelInfo& model,
                         const Cancel& cancel = {});

}  // namespace ratoon
