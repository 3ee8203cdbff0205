// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"

#include <QSet>

namespace ratoon {

/// One row of the layers dock.
struct LayerRow {
    Layer layer;
    int depth = 0;        ///< How many groups it is in.
    bool isShown = true;  ///< As far as those groups have a say.
};

/// The layers of the canvas, topmost first, without what is in the groups that are folded.
std::vector<LayerRow> layerRows(const Canvas& canvas, const QSet<LayerId>& folded);

}  // namespace ratoon
