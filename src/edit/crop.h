// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/intent.h"
#include "image/image.h"
#include "providers/model.h"

#include <QRect>

namespace ratoon {

/// Which part of a canvas to show to a model, and at which pixels.
struct CropPlan {
    /// Canvas pixels. Reaches beyond the canvas where no crop inside it would do: framed() fills that up.
    QRect crop;
    QSize sent;     ///< What the crop is resampled to.
    QString ratio;  ///< To ask for; empty: leave it to the model.
    QString tier;   ///< To ask for; empty: the model takes none.
};

/// The crop with context around `selection` (empty: the whole canvas) for `model`.
///
/// Local models get the pixels as they are. Remote ones get, where the canvas has room, a crop in the exact pixel
/// proportions of one of the model's output sizes (nominal ratios are up to 3 % off), holding the selection and
/// max(96 px, 35 % of its longer side) around it, and at least as much unselected as selected; never enlarged. Where no
/// such crop holds the selection, the whole canvas is padded to the nearest of those proportions.
///
/// Where the intent leaves the size tier open, a selection too large for the model's default one gets a larger, if the
/// detail that this keeps is worth its price: known, and within the intent's budget. The whole canvas gets the default.
CropPlan
plannedCrop(QSize canvas, QRect selection, const ModelInfo& model, const EditIntent& intent);

/// The part of `image` under `area`; what lies outside the image repeats its edge.
Image framed(const Image& image, QRect area);

}  // namespace ratoon
