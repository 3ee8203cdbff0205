// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/id.h"
#include "consistency/graftsettings.h"
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
    /// Of the crop's size: coverage of the edit, its feather inside; null: everything. What a local model's reply is
    /// cut to; a remote one's is cut by its settings, inside `request.mask`.
    Mask allowed = {};
    double feather = 0;           ///< Pixels, as used.
    GraftSettings settings = {};  ///< For the reply of a remote model.
    QString layerName = {};
    LayerId layer = LayerId::make();  ///< Of the graft, now and whenever it is made again.
    bool isLocal = false;
    bool fromNothing = false;
    std::vector<Sentence> notes = {};  ///< What is worth knowing before it is sent.
};

/// Everything decided before a byte leaves. `ground` is the rendered canvas, with its profile.
/// What a remote model gets is sRGB, 8 bit, opaque (white below), as PNG without metadata. Expensive: resamples, encodes.
/// Errors: Usage (nothing asked, an empty selection, a ratio or size the model has not), Cancelled.
Result<EditPlan> planned(const Image& ground,
                         const EditIntent& intent,
                         const ModelInfo& model,
                         const Cancel& cancel = {});

}  // namespace ratoon
