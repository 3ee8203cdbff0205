// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/groups.h"

namespace ratoon {

/// A layer or a group as other programs know them.
struct LayerNode {
    QString name;
    bool isVisible = true;
    double opacity = 1.0;
    Blend blend = Blend::Normal;
    Image image = {};        ///< Of a layer.
    QPoint offset = {};      ///< Of its image, or of a group's mask, on the canvas.
    Mask coverage = {};      ///< Null: everywhere. Of the image's size; of any for a group.
    bool isClipped = false;  ///< Seen only where the next one below that is not.
    bool isGroup = false;
    std::vector<LayerNode> children = {};  ///< Bottom first.
};

/// What a file holds: a canvas in other words.
struct LayerTree {
    QSize size;
    Depth depth = Depth::Eight;
    QByteArray icc = {};
    std::vector<LayerNode> layers = {};  ///< Bottom first; all in that depth and profile.
};

inline constexpr int mostLayers = 10'000;
inline constexpr qint64 mostLayerPixels = 800'000'000;  ///< Of all layers of a file together.
inline constexpr int farthestOffset = 10'000'000;

/// What the readers say.
tl::unexpected<Error> damagedLayers(const char* format);
tl::unexpected<Error> tooManyLayers();
tl::unexpected<Error> cancelledLayers();

/// Says it of the first few of `what`, of each once; of none nothing.
void noteOn(std::vector<Sentence>& notes, const char* text, QStringList what);

/// A canvas, and what is not as it was in the file.
struct ReadCanvas {
    Canvas canvas;
    std::vector<Sentence> notes = {};
};

/// The canvas of these layers and groups. Errors: Unsupported (too deep).
Result<Canvas> canvasOf(const LayerTree& tree);
/// And back.
LayerTree treeOf(const Canvas& canvas);

/// The profile as it is written. sRGB is named where there are 16 bits: Krita takes such pictures for linear light
/// otherwise, or asks.
QByteArray namedProfile(const QByteArray& icc, Depth depth);

/// What is seen up to the last one that a format has no word for becomes one layer, to look the same; so in every group.
std::vector<LayerNode> withJoined(std::vector<LayerNode> nodes,
                                  const LayerTree& tree,
                                  bool (*isUnsaid)(const LayerNode&),
                                  const Cancel& cancel);

/// What is seen of `nodes` by themselves, of the tree's size, depth and profile. Null if cancelled.
Image rendered(const LayerTree& tree, std::vector<LayerNode> nodes, const Cancel& cancel);

}  // namespace ratoon
