// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"

namespace ratoon {

/// What is seen of a canvas, as a tree: hidden and empty layers are left out, with what is in them or clipped to them.
struct Stacked {
    const Layer* layer = nullptr;       ///< Of the canvas that it was made of.
    std::vector<Stacked> members = {};  ///< Of a group, bottom first.
    std::vector<Stacked> clipped = {};  ///< Those that lie on this one only, bottom first.
};

/// Bottom first.
std::vector<Stacked> stackOf(const Canvas& canvas);

/// The pixels of the canvas that it has to do with: of a group, those of all that is in it.
QRect extentOf(const Stacked& stacked);

}  // namespace ratoon
