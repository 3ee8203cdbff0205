// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/layertree.h"

#include "base/plaintext.h"
#include "document/render.h"

#include <QColorSpace>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace ratoon {

namespace {

constexpr qsizetype longestName = 200;

/// A group comes after what is in it.
void append(const std::vector<LayerNode>& nodes, LayerId group, std::vector<Layer>& layers)
{
    for (const LayerNode& node : nodes) {
        if (!node.isGroup && node.image.isNull()) continue;
        const LayerId id = LayerId::make();
        append(node.children, id, layers);
        layers.push_back({.id = id,
                          .name = plainLine(node.name, longestName),
                          .kind = node.isGroup ? LayerKind::Group : LayerKind::Raster,
                          .image = node.image,
                          .offset = node.offset,
                          .coverage = node.coverage,
                          .opacity = std::clamp(node.opacity, 0.0, 1.0),
                          .blend = node.blend,
                          .visible = node.isVisible,
                          .group = group,
                          .isClipped = node.isClipped});
    }
}

bool isDeeper(const std::vector<LayerNode>& nodes, int most)
{
    return std::ranges::any_of(nodes, [most](const LayerNode& node) {
        return node.isGroup && (most == 0 || isDeeper(node.children, most - 1));
    });
}

}  // namespace

tl::unexpected<Error> damagedLayers(const char* format)
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 picture is damaged or cut short."),
                    {QString::fromLatin1(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Try another copy of it.")});
}

tl::unexpected<Error> tooManyLayers()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "The picture's layers are too many or too large.")},
        {QT_TRANSLATE_NOOP("Sentence", "Flatten some of them in another program.")});
}

tl::unexpected<Error> cancelledLayers()
{
    return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Sentence", "Cancelled.")});
}

void noteOn(std::vector<Sentence>& notes, const char* text, QStringList what)
{
    constexpr qsizetype mostNamed = 6;
    constexpr qsizetype longestNamed = 40;
    for (QString& each : what) each = plainLine(each, longestNamed);
    what.removeDuplicates();
    if (what.isEmpty()) return;
    if (what.size() > mostNamed) what = what.mid(0, mostNamed) << QStringLiteral("…");
    notes.push_back({text, {what.join(u", ")}});
}

Result<Canvas> canvasOf(const LayerTree& tree)
{
    if (isDeeper(tree.layers, deepestGroup)) return tooManyLayers();
    Canvas canvas{.size = tree.size, .depth = tree.depth, .icc = tree.icc};
    append(tree.layers, {}, canvas.layers);
    if (canvas.layers.size() == 1 && !canvas.layers.front().isGroup())
        canvas.layers.front().kind = LayerKind::Source;
    return canvas;
}

LayerTree treeOf(const Canvas& canvas)
{
    std::unordered_map<LayerId, std::vector<LayerNode>> inGroup;
    for (const Layer& layer : canvas.layers) {
        inGroup[layer.group].push_back({.name = layer.name,
                                        .isVisible = layer.visible,
                                        .opacity = layer.opacity,
                                        .blend = layer.blend,
                                        .image = layer.image,
                                        .offset = layer.offset,
                                        .coverage = layer.coverage,
                                        .isClipped = layer.isClipped,
                                        .isGroup = layer.isGroup(),
                                        .children = std::exchange(inGroup[layer.id], {})});
    }
    return {.size = canvas.size,
            .depth = canvas.depth,
            .icc = canvas.icc,
            .layers = std::move(inGroup[LayerId()])};
}

std::vector<LayerNode> withJoined(std::vector<LayerNode> nodes,
                                  const LayerTree& tree,
                                  bool (*isUnsaid)(const LayerNode&),
                                  const Cancel& cancel)
{
    auto last = std::find_if(nodes.rbegin(), nodes.rend(), isUnsaid).base();
    while (last != nodes.begin() && last != nodes.end() && last->isClipped) ++last;
    const std::vector<LayerNode> joined(nodes.begin(), last);
    std::vector<LayerNode> result;
    if (!joined.empty()) {
        std::ranges::copy_if(joined, std::back_inserter(result), [](const LayerNode& each) {
            return !each.isVisible;
        });
        result.push_back({.name = joined.front().name, .image = rendered(tree, joined, cancel)});
    }
    result.insert(result.end(), last, nodes.end());
    for (LayerNode& node : result)
        node.children = withJoined(std::move(node.children), tree, isUnsaid, cancel);
    return result;
}

QByteArray namedProfile(const QByteArray& icc, Depth depth)
{
    const bool isToBeNamed = icc.isEmpty() && depth == Depth::Sixteen;
    return isToBeNamed ? QColorSpace(QColorSpace::SRgb).iccProfile() : icc;
}

Image rendered(const LayerTree& tree, std::vector<LayerNode> nodes, const Cancel& cancel)
{
    const auto canvas = canvasOf(
        {.size = tree.size, .depth = tree.depth, .icc = tree.icc, .layers = std::move(nodes)});
    return canvas ? rendered(*canvas, cancel) : Image();
}

}  // namespace ratoon
