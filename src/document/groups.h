// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"

namespace ratoon {

// A canvas with groups is a list still, bottom first: below each group lies what is in it, and nothing else between.

inline constexpr int deepestGroup = 48;

/// So it is: every layer has an id of its own, every group that is named is above what is in it, and none is deeper than
/// deepestGroup.
bool areWellGrouped(const std::vector<Layer>& layers);

/// The lowest of what is in the group at `index`, or of what is in those; `index` itself for any other layer.
int lowestIndex(const std::vector<Layer>& layers, int index);

/// A place among those of one group.
struct LayerPlace {
    LayerId group = {};  ///< Null: in no group.
    /// Of that group, directly below the place; null: the place is the lowest.
    LayerId below = {};
};

/// Unchanged if there is no such place, or it is in the layer itself, or too deep.
Canvas withLayerPlaced(Canvas canvas, LayerId id, LayerPlace place);
/// One upon the other there, in their order; those that are in others of them stay there.
Canvas withLayersPlaced(Canvas canvas, const std::vector<LayerId>& ids, LayerPlace place);

/// Past the next one, into a group that is next, or out of its own. Unchanged if nothing is above.
Canvas withLayerRaised(Canvas canvas, LayerId id);
Canvas withLayerLowered(Canvas canvas, LayerId id);

/// `group` where the topmost of `ids` is, and they in it in their order. Unchanged if none of them is there.
Canvas withLayersGrouped(Canvas canvas, const std::vector<LayerId>& ids, Layer group);
/// What was in the group is where it was; hidden, if the group was.
Canvas withoutGroup(Canvas canvas, LayerId group);

}  // namespace ratoon
