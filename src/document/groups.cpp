// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace ratoon {

namespace {

using Layers = std::vector<Layer>;

const Layer& at(const Layers& layers, int index)
{
    return layers[static_cast<std::size_t>(index)];
}

Layer& at(Layers& layers, int index)
{
    return layers[static_cast<std::size_t>(index)];
}

/// How many groups lie one in another within a block, the outermost being its last.
int depthOf(const Layers& block)
{
    std::vector<LayerId> open;
    std::size_t deepest = 0;
    for (auto layer = block.rbegin(); layer != block.rend(); ++layer) {
        while (!open.empty() && open.back() != layer->group) open.pop_back();
        if (layer->isGroup()) open.push_back(layer->id);
        deepest = std::max(deepest, open.size());
    }
    return static_cast<int>(deepest);
}

/// How many groups are around what is in `group`.
int depthIn(const Canvas& canvas, LayerId group)
{
    int depth = 0;
    for (const Layer* each = canvas.find(group); each; each = canvas.find(each->group)) ++depth;
    return depth;
}

/// The one of `group` whose lowest layer is at `index`; −1 if none is there.
int siblingFrom(const Layers& layers, int index, LayerId group)
{
    for (int i = index; i < static_cast<int>(layers.size()); ++i) {
        if (at(layers, i).group == group) return lowestIndex(layers, i) == index ? i : -1;
        if (at(layers, i).id == group) return -1;
    }
    return -1;
}

/// The one of `group` that ends directly below `place`; null if none does.
LayerId siblingBelow(const Layers& layers, int place, LayerId group)
{
    return place > 0 && at(layers, place - 1).group == group ? at(layers, place - 1).id : LayerId();
}

/// Those of `ids` that are in no other of them, bottom first.
std::vector<LayerId> outermost(const Canvas& canvas, const std::vector<LayerId>& ids)
{
    const auto isChosen = [&](LayerId id) { return std::ranges::find(ids, id) != ids.end(); };
    std::vector<LayerId> found;
    for (const Layer& layer : canvas.layers) {
        const Layer* around = canvas.find(layer.group);
        while (around && !isChosen(around->id)) around = canvas.find(around->group);
        if (isChosen(layer.id) && !around) found.push_back(layer.id);
    }
    return found;
}

}  // namespace

bool areWellGrouped(const std::vector<Layer>& layers)
{
    std::vector<LayerId> open;
    std::unordered_set<LayerId> ids = {LayerId()};
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        if (!ids.insert(layer->id).second) return false;
        while (!open.empty() && open.back() != layer->group) open.pop_back();
        if (open.empty() && !layer->group.isNull()) return false;
        if (!layer->isGroup()) continue;
        open.push_back(layer->id);
        if (open.size() > std::size_t(deepestGroup)) return false;
    }
    return true;
}

int lowestIndex(const std::vector<Layer>& layers, int index)
{
    if (!at(layers, index).isGroup()) return index;
    std::unordered_set<LayerId> groups = {at(layers, index).id};
    int lowest = index;
    while (lowest > 0 && groups.contains(at(layers, lowest - 1).group)) {
        --lowest;
        if (at(layers, lowest).isGroup()) groups.insert(at(layers, lowest).id);
    }
    return lowest;
}

Canvas withLayerPlaced(Canvas canvas, LayerId id, LayerPlace place)
{
    const int index = canvas.indexOf(id);
    if (index < 0) return canvas;
    const int first = lowestIndex(canvas.layers, index);
    Canvas rest = canvas;
    const auto begin = rest.layers.begin();
    const Layers block(begin + first, begin + index + 1);
    rest.layers.erase(begin + first, begin + index + 1);

    const int group = rest.indexOf(place.group);
    const int below = rest.indexOf(place.below);
    if (!place.group.isNull() && (group < 0 || !at(rest.layers, group).isGroup())) return canvas;
    if (!place.below.isNull() && (below < 0 || at(rest.layers, below).group != place.group))
        return canvas;
    if (depthIn(rest, place.group) + depthOf(block) > deepestGroup) return canvas;

    const int lowest = group < 0 ? 0 : lowestIndex(rest.layers, group);
    const int to = below < 0 ? lowest : below + 1;
    rest.layers.insert(rest.layers.begin() + to, block.begin(), block.end());
    at(rest.layers, to + index - first).group = place.group;
    return rest;
}

Canvas withLayerRaised(Canvas canvas, LayerId id)
{
    const int index = canvas.indexOf(id);
    if (index < 0) return canvas;
    const LayerId group = at(canvas.layers, index).group;
    const int above = siblingFrom(canvas.layers, index + 1, group);
    if (above < 0) {
        const Layer* own = canvas.find(group);
        if (!own) return canvas;
        const LayerPlace outside{.group = own->group, .below = group};
        return withLayerPlaced(std::move(canvas), id, outside);
    }
    const Layer& next = at(canvas.layers, above);
    const LayerPlace place = next.isGroup() ? LayerPlace{.group = next.id, .below = {}}
                                            : LayerPlace{.group = group, .below = next.id};
    return withLayerPlaced(std::move(canvas), id, place);
}

Canvas withLayerLowered(Canvas canvas, LayerId id)
{
    const int index = canvas.indexOf(id);
    if (index < 0) return canvas;
    const LayerId group = at(canvas.layers, index).group;
    const int first = lowestIndex(canvas.layers, index);
    const LayerId below = siblingBelow(canvas.layers, first, group);
    if (below.isNull()) {
        const Layer* own = canvas.find(group);
        if (!own) return canvas;
        const LayerId outer = own->group;
        const LayerPlace outside{.group = outer,
                                 .below = siblingBelow(canvas.layers, first, outer)};
        return withLayerPlaced(std::move(canvas), id, outside);
    }
    const int next = canvas.indexOf(below);
    const int lowest = lowestIndex(canvas.layers, next);
    const LayerPlace place =
        at(canvas.layers, next).isGroup()
            ? LayerPlace{.group = below, .below = siblingBelow(canvas.layers, next, below)}
            : LayerPlace{.group = group, .below = siblingBelow(canvas.layers, lowest, group)};
    return withLayerPlaced(std::move(canvas), id, place);
}

Canvas withLayersPlaced(Canvas canvas, const std::vector<LayerId>& ids, LayerPlace place)
{
    const std::vector<LayerId> chosen = outermost(canvas, ids);
    // What moves away is no place to lie on: then it is what lies below that.
    while (std::ranges::find(chosen, place.below) != chosen.end()) {
        const int lowest = lowestIndex(canvas.layers, canvas.indexOf(place.below));
        place.below = siblingBelow(canvas.layers, lowest, place.group);
    }
    for (const LayerId id : chosen) {
        canvas = withLayerPlaced(std::move(canvas), id, place);
        if (canvas.find(id)->group == place.group) place.below = id;
    }
    return canvas;
}

Canvas withLayersGrouped(Canvas canvas, const std::vector<LayerId>& ids, Layer group)
{
    const std::vector<LayerId> members = outermost(canvas, ids);
    if (members.empty()) return canvas;
    const int top = canvas.indexOf(members.back());
    group.kind = LayerKind::Group;
    group.group = at(canvas.layers, top).group;
    const LayerId id = group.id;
    Canvas grouped = canvas;
    grouped.layers.insert(grouped.layers.begin() + top + 1, std::move(group));
    grouped = withLayersPlaced(std::move(grouped), members, {.group = id, .below = {}});
    const bool fits = std::ranges::all_of(
        members, [&](LayerId member) { return grouped.find(member)->group == id; });
    return fits ? grouped : canvas;
}

Canvas withoutGroup(Canvas canvas, LayerId group)
{
    const Layer* found = canvas.find(group);
    if (!found || !found->isGroup()) return canvas;
    const LayerId outer = found->group;
    const bool isVisible = found->visible;
    for (Layer& layer : canvas.layers) {
        if (layer.group != group) continue;
        layer.group = outer;
        layer.visible = layer.visible && isVisible;
    }
    canvas.layers.erase(canvas.layers.begin() + canvas.indexOf(group));
    return canvas;
}

}  // namespace ratoon
