// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/intent.h"
#include "providers/model.h"

#include <QRect>

namespace ratoon {

/// Which part of a canvas to show to a model, and at which pixels.
struct CropPlan {
    QRect crop;     ///< Canvas pixels.
    QSize sent;     ///< What the crop is resampled to.
    QString ratio;  ///< To ask for; empty: leave it to the model.
    QString tier;   ///< To ask for; empty: the model takes none.
};

/// The crop with context around `selection` (empty: the whole canvas) for `model`.
///
/// Local models get the pixels as they are. Remote ones get, where the canvas has room, a crop in the exact pixel
/// proportions of one of the model's output sizes (nominal ratios are up to 3 % off), holding the selection and
/// max(96 px, 35 % of its longer side) around it, and at least as much unselected as selected; never enlarged.
CropPlan
plannedCrop(QSize canvas, QRect selection, const ModelInfo& model, const EditIntent& intent);

}  // namespace ratoon
