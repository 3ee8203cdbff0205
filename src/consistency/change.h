// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"

#include <QRect>

#include <vector>

namespace ratoon {

/// A connected part of a picture that a model changed.
struct ChangedArea {
    QRect bounds;         ///< Pixels of the source.
    double share = 0;     ///< Of the picture, 0 … 1.
    double distance = 0;  ///< Mean CIE76 over it.
    bool isSelected =
        true;  ///< At least half of it lies in the selection (always, if there is none).
};

/// What a model changed, in register and tone aside.
struct Change {
    Mask detected;                   ///< Whole objects, of the source's size: 0 or 255.
    std::vector<ChangedArea> areas;  ///< Largest first.
    double share = 0;                ///< Of the picture, 0 … 1.
    double selectedShare =
        0;  ///< Of the selection that changed, 0 … 1; of the picture if there is none.

    /// The model changed nothing: nothing at all, or nothing where it was asked to.
    bool isNothing() const { return selectedShare <= 0; }
};

}  // namespace ratoon
