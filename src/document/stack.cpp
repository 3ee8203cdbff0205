// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/stack.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace ratoon {

namespace {

bool isSeen(const Layer& layer)
{
    return layer.visible && layer.opacity > 0.0 && (layer.isGroup() || !layer.image.isNull());
}

/// Those of one group: each clipped one goes to its ground, and with it.
std::vector<Stacked> clippedTogether(std::vector<Stacked> all)
{
    std::vector<Stacked> grounds;
    for (Stacked& each : all) {
        if (!each.layer->isClipped || grounds.empty())
            grounds.push_back(std::move(each));
        else if (isSeen(*each.layer))
            grounds.back().clipped.push_back(std::move(each));
    }
    std::erase_if(grounds, [](const Stacked& each) { return !isSeen(*each.layer); });
    return grounds;
}

}  // namespace

std::vector<Stacked> stackOf(const Canvas& canvas)
{
    std::unordered_map<LayerId, std::vector<Stacked>> inGroup;
    for (const Layer& layer : canvas.layers) {
        Stacked stacked{.layer = &layer};
        if (layer.isGroup())
            stacked.members = clippedTogether(std::exchange(inGroup[layer.id], {}));
        inGroup[layer.group].push_back(std::move(stacked));
    }
    return clippedTogether(std::move(inGroup[LayerId()]));
}

QRect extentOf(const Stacked& stacked)
{
    QRect extent = stacked.layer->isGroup() ? QRect() : stacked.layer->rect();
    for (const Stacked& member : stacked.members) extent |= extentOf(member);
    for (const Stacked& clipped : stacked.clipped) extent |= extentOf(clipped);
    return extent;
}

}  // namespace ratoon
