// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/canvas.h"
#include "interchange/composite.h"

namespace ratoon {

/// A layer or a group as other programs know them.
struct LayerNode {
    QString name;
    bool isVisible = true;
    double opacity = 1.0;
    Composite composite = {};
    Image image = {};    ///< Of a layer.
    QPoint offset = {};  ///< Of its image, or of a group's mask, on the canvas.
    Mask coverage = {};  ///< Null: everywhere. Of the image's size; of the canvas's for a group.
    bool isGroup = false;
    bool isIsolated = false;  ///< Its layers see each other only.
    bool isClip = false;  ///< A layer without a name and those clipped to it: no group to people.
    std::vector<LayerNode> children = {};  ///< Bottom first.
};

/// What a file holds, before it is made a canvas.
struct LayerTree {
    QSize size;
    Depth depth = Depth::Eight;
    QByteArray icc = {};
    std::vector<LayerNode> layers = {};  ///< Bottom first; all in that depth and profile.
};

inline constexpr int mostLayers = 10'000;
inline constexpr qint64 mostLayerPixels = 800'000'000;  ///< Of all layers of a file together.
inline constexpr int deepestGroup = 48;
inline constexpr int farthestOffset = 10'000'000;

/// What the readers say.
tl::unexpected<Error> damagedLayers(const char* format);
tl::unexpected<Error> tooManyLayers();
tl::unexpected<Error> cancelledLayers();

/// A canvas, and what is not as it was in the file.
struct ReadCanvas {
    Canvas canvas;
    std::vector<Sentence> notes = {};
};

/// The canvas that looks as the tree does. Groups are opened up, their layers named "Group / Layer"; where a group has an
/// opacity, a mask or a mixing of its own it becomes one layer. A layer that is mixed in a way we do not have
/// becomes one with those below it. Errors: Cancelled, Unsupported (too deep).
Result<ReadCanvas> canvasOf(const LayerTree& tree, const Cancel& cancel = {});

}  // namespace ratoon
