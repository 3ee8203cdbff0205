// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/canvas.h"

#include <algorithm>
#include <iterator>

namespace ratoon {

bool Layer::isSame(const Layer& other) const
{
    return id == other.id && name == other.name && kind == other.kind && offset == other.offset &&
           opacity == other.opacity && blend == other.blend && visible == other.visible &&
           image.isSame(other.image) && coverage.isSame(other.coverage) &&
           passes.isSame(other.passes);
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
    std::erase_if(canvas.layers, [id](const Layer& layer) { return layer.id == id; });
    return canvas;
}

Canvas withoutLayers(Canvas canvas, const std::vector<LayerId>& ids)
{
    std::erase_if(canvas.layers, [&ids](const Layer& layer) {
        return std::ranges::find(ids, layer.id) != ids.end();
    });
    return canvas;
}

Canvas withLayerMoved(Canvas canvas, LayerId id, int toIndex)
{
    const int from = canvas.indexOf(id);
    if (from < 0) return canvas;
    const int to = std::clamp(toIndex, 0, static_cast<int>(canvas.layers.size()) - 1);
    const auto at = [&](int index) { return canvas.layers.begin() + index; };
    if (from < to) std::rotate(at(from), at(from + 1), at(to + 1));
    if (from > to) std::rotate(at(to), at(from), at(from + 1));
    return canvas;
}

Canvas withLayerDuplicated(Canvas canvas, LayerId id, const QString& name)
{
    const int index = canvas.indexOf(id);
    if (index < 0) return canvas;
    Layer copy = canvas.layers[static_cast<std::size_t>(index)];
    copy.id = LayerId::make();
    copy.name = name;
    canvas.layers.insert(canvas.layers.begin() + index + 1, std::move(copy));
    return canvas;
}

Canvas withLayerChanged(Canvas canvas, LayerId id, const std::function<void(Layer&)>& change)
{
    const int index = canvas.indexOf(id);
    if (index >= 0) change(canvas.layers[static_cast<std::size_t>(index)]);
    return canvas;
}

Canvas withProfile(Canvas canvas, const QByteArray& icc)
{
    canvas.icc = icc;
    for (Layer& layer : canvas.layers) layer.image = layer.image.withIcc(icc);
    return canvas;
}

Result<Canvas> convertedTo(const Canvas& canvas,
                           const QByteArray& icc,
                           const ConversionWish& wish,
                           const Cancel& cancel)
{
    Canvas result = canvas;
    result.icc = icc;
    for (Layer& layer : result.layers) {
        TRY(image, convertedTo(layer.image.withIcc(canvas.icc), icc, wish, cancel));
        layer.image = std::move(image);
    }
    return result;
}

}  // namespace ratoon
