// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "image/blend.h"
#include "image/color.h"
#include "image/image.h"
#include "image/mask.h"

#include <QString>

#include <functional>
#include <vector>

namespace ratoon {

/// What a layer is, for the label at the right of its row.
enum class LayerKind { Source, Graft, Raster, Group };

/// One picture in the stack, or a group: without pixels, and with a coverage of any size.
struct Layer {
    LayerId id;
    QString name;
    LayerKind kind = LayerKind::Raster;
    Image image;
    QPoint offset;         ///< Of the image's top left corner on the canvas.
    Mask coverage = {};    ///< Of the image's size; null: the whole image counts.
    double opacity = 1.0;  ///< 0 … 1
    Blend blend = Blend::Normal;
    bool visible = true;
    /// Of the image's size: how many models each pixel has gone through; null: none.
    Mask passes = {};
    LayerId group = {};  ///< The one that it is in; null: none.
    /// Seen only where that is on which it lies: the next one below it that is not clipped.
    bool isClipped = false;

    bool isGroup() const { return kind == LayerKind::Group; }

    QRect rect() const { return {offset, image.size()}; }
    /// Same id, values and pixels, the latter by identity.
    bool isSame(const Layer& other) const;
};

/// Everything there is to see, at one moment. A value: to change one is to make another.
struct Canvas {
    QSize size;
    Depth depth = Depth::Eight;
    QByteArray icc = {};             ///< Of all layers; empty: sRGB.
    std::vector<Layer> layers = {};  ///< Bottom first; what is in a group lies directly below it.

    QRect rect() const { return {QPoint(), size}; }
    const Layer* find(LayerId id) const;
    int indexOf(LayerId id) const;  ///< −1 if it is not there.
};

/// A canvas of one picture: its ground, named after where it came from.
Canvas canvasOf(const Image& image, const QString& name);

// Each returns a changed copy; an unknown id changes nothing. A group goes with all that is in it.
Canvas withLayer(Canvas canvas, Layer layer);  ///< On top, in no group.
Canvas withoutLayer(Canvas canvas, LayerId id);
Canvas withoutLayers(Canvas canvas, const std::vector<LayerId>& ids);
Canvas withLayerDuplicated(Canvas canvas, LayerId id, const QString& name);  ///< Above it.
Canvas withLayerShifted(Canvas canvas, LayerId id, QPoint by);
Canvas withLayerChanged(Canvas canvas, LayerId id, const std::function<void(Layer&)>& change);

/// Every picture changed: once, however many layers show it. What fails first is the error.
Result<Canvas> withImagesChanged(const Canvas& canvas,
                                 const std::function<Result<Image>(const Image&)>& change);

/// The same numbers, meant in another profile (empty: sRGB): it looks different.
Canvas withProfile(const Canvas& canvas, const QByteArray& icc);
/// Other numbers in another profile: it looks the same, as far as that has its colors. Unsupported, Cancelled.
Result<Canvas> convertedTo(const Canvas& canvas,
                           const QByteArray& icc,
                           const ConversionWish& wish,
                           const Cancel& cancel = {});

}  // namespace ratoon
