// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layerrows.h"

namespace ratoon {

std::vector<LayerRow> layerRows(const Canvas& canvas, const QSet<LayerId>& folded)
{
    struct Open {
        LayerId id;
        bool isFolded;
        bool isShown;
    };
    std::vector<Open> open = {{{}, false, true}};
    std::vector<LayerRow> rows;
    for (auto layer = canvas.layers.rbegin(); layer != canvas.layers.rend(); ++layer) {
        while (open.size() > 1 && open.back().id != layer->group) open.pop_back();
        const Open around = open.back();
        const int depth = static_cast<int>(open.size()) - 1;
        if (!around.isFolded) rows.push_back({*layer, depth, around.isShown});
        if (!layer->isGroup()) continue;
        open.push_back({layer->id,
                        around.isFolded || folded.contains(layer->id),
                        around.isShown && layer->visible});
    }
    return rows;
}

}  // namespace ratoon
