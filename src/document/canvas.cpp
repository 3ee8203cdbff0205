// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/canvas.h"

#include "document/groups.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace ratoon {

bool Layer::isSame(const Layer& other) const
{
    return id == other.id && name == other.name && kind == other.kind && offset == other.offset &&
           opacity == other.opacity && blend == other.blend && visible == other.visible &&
           image.isSame(other.image) && coverage.isSame(other.coverage) &&
           passes.isSame(other.passes) && group == other.group && isClipped == other.isClipped;
}

const Layer* Canvas::find(LayerId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &layers[static_cast<std::size_t>(index)];
}

int Canvas::indexOf(LayerId id) const
{
    const auto found = std::ranges::find(layers, id, &Layer::id);
    return found == layers.end() ? -1 : static_cast<int>(std::distance(layers.begin(), found));
}

Canvas canvasOf(const Image& image, const QString& name)
{
    Layer ground{.id = LayerId::make(), .name = name, .kind = LayerKind::Source, .image = image};
    return {.size = image.size(),
            .depth = image.depth(),
            .icc = image.icc(),
            .layers = {std::move(ground)}};
}

Canvas withLayer(Canvas canvas, Layer layer)
{
    canvas.layers.push_back(std::move(layer));
    return canvas;
}

Canvas withoutLayer(Canvas canvas, LayerId id)
{
    return withoutLayers(std::move(canvas), {id});
}

Canvas withoutLayers(Canvas canvas, const std::vector<LayerId>& ids)
{
    for (const LayerId id : ids) {
        const int index = canvas.indexOf(id);
        if (index < 0) continue;
        const auto begin = canvas.layers.begin();
        canvas.layers.erase(begin + lowestIndex(canvas.layers, index), begin + index + 1);
    }
    return canvas;
}

Canvas withLayerDuplicated(Canvas canvas, LayerId id, const QString& name)
{
    const int index = canvas.indexOf(id);
    if (index < 0) return canvas;
    const auto begin = canvas.layers.begin();
    std::vector<Layer> copies(begin + lowestIndex(canvas.layers, index), begin + index + 1);
    std::unordered_map<LayerId, LayerId> idOfCopy;
    for (Layer& copy : copies) {
        const LayerId own = LayerId::make();
        idOfCopy.emplace(copy.id, own);
        copy.id = own;
    }
    for (Layer& copy : copies) {
        const auto group = idOfCopy.find(copy.group);
        if (group != idOfCopy.end()) copy.group = group->second;
    }
    copies.back().name = name;
    canvas.layers.insert(begin + index + 1, copies.begin(), copies.end());
    return canvas;
}

Canvas withLayerShifted(Canvas canvas, LayerId id, QPoint by)
{
    const int index = canvas.indexOf(id);
    if (index < 0) return canvas;
    for (int i = lowestIndex(canvas.layers, index); i <= index; ++i)
        canvas.layers[static_cast<std::size_t>(i)].offset += by;
    return canvas;
}

Canvas withLayerChanged(Canvas canvas, LayerId id, const std::function<void(Layer&)>& change)
{
    const int index = canvas.indexOf(id);
    if (index >= 0) change(canvas.layers[static_cast<std::size_t>(index)]);
    return canvas;
}

Result<Canvas> withImagesChanged(const Canvas& canvas,
                                 const std::function<Result<Image>(const Image&)>& change)
{
    Canvas result = canvas;
    std::unordered_map<const Tile*, Image> changed;  // by the tiles that copies of a picture share
    for (Layer& layer : result.layers) {
        if (layer.image.isNull()) continue;  // a group
        const auto [known, isNew] = changed.try_emplace(layer.image.tiles().data());
        if (isNew) {
            TRY(image, change(layer.image));
            known->second = std::move(image);
        }
        layer.image = known->second;
    }
    return result;
}

Canvas withProfile(const Canvas& canvas, const QByteArray& icc)
{
    const auto meant = [&](const Image& image) { return Result<Image>(image.withIcc(icc)); };
    Canvas result = withImagesChanged(canvas, meant).value_or(canvas);
    result.icc = icc;
    return result;
}

Result<Canvas> convertedTo(const Canvas& canvas,
                           const QByteArray& icc,
                           const ConversionWish& wish,
                           const Cancel& cancel)
{
    TRY(result, withImagesChanged(canvas, [&](const Image& image) {
            return convertedTo(image.withIcc(canvas.icc), icc, wish, cancel);
        }));
    result.icc = icc;
    return result;
}

}  // namespace ratoon
