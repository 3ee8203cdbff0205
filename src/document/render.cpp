// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"

#include "image/blend.h"
#include "image/difference.h"
#include "image/imagebuilder.h"

#include <algorithm>
#include <unordered_map>

namespace ratoon {

namespace {

bool isSeen(const Layer& layer)
{
    return layer.visible && layer.opacity > 0.0 && !layer.image.isNull();
}

std::vector<Overlay> overlaysOf(const Canvas& canvas)
{
    std::vector<Overlay> overlays;
    overlays.reserve(canvas.layers.size());
    for (const Layer& layer : canvas.layers) {
        if (!isSeen(layer)) continue;
        overlays.push_back({.image = layer.image,
                            .offset = layer.offset,
                            .coverage = layer.coverage,
                            .opacity = layer.opacity,
                            .blend = layer.blend});
    }
    return overlays;
}

/// The one opaque layer that covers all of the canvas, if there is no other to be seen.
const Image* onlyPicture(const Canvas& canvas, const std::vector<Overlay>& overlays)
{
    if (overlays.size() != 1) return nullptr;
    const Overlay& only = overlays.front();
    const bool isWhole = only.offset.isNull() && only.image.size() == canvas.size &&
                         only.opacity >= 1.0 && (only.coverage.isNull() || only.coverage.isFull());
    const bool isPlain = only.image.depth() == canvas.depth && only.image.isOpaque();
    return isWhole && isPlain ? &only.image : nullptr;
}

/// `image` with the tiles that touch `area` made transparent.
Image cleared(Image image, QRect area)
{
    const QRect inside = area & image.rect();
    ImageBuilder builder(std::move(image));
    for (int row = inside.top() / Tile::side; row <= inside.bottom() / Tile::side; ++row) {
        for (int column = inside.left() / Tile::side; column <= inside.right() / Tile::side;
             ++column) {
            builder.setTile(column, row, Tile());
        }
    }
    return std::move(builder).build();
}

Mask coverageOf(const Layer& layer)
{
    return layer.coverage.isNull() ? Mask::filled(layer.image.size(), 255) : layer.coverage;
}

bool isEqual(const MaskTile& a, const MaskTile& b)
{
    if (a.isSame(b)) return true;
    return !a.isUniform() && !b.isUniform() && std::ranges::equal(a.coverage(), b.coverage());
}

QRect differingArea(const Mask& a, const Mask& b)
{
    QRect area;
    if (a.isSame(b)) return area;
    for (int row = 0; row < a.rows(); ++row) {
        for (int column = 0; column < a.columns(); ++column) {
            if (!isEqual(a.maskTile(column, row), b.maskTile(column, row)))
                area |= QRect(column * Tile::side, row * Tile::side, Tile::side, Tile::side);
        }
    }
    return area & QRect(QPoint(), a.size());
}

/// Where a layer that is seen in both looks different, on the canvas.
QRect changedArea(const Layer& before, const Layer& after)
{
    if (before.rect() != after.rect() || before.image.depth() != after.image.depth() ||
        before.opacity != after.opacity || before.blend != after.blend) {
        return before.rect() | after.rect();
    }
    const QRect area = differingArea(before.image, after.image) |
                       differingArea(coverageOf(before), coverageOf(after));
    return area.translated(after.offset);
}

struct SeenLayer {
    const Layer* layer;
    int place;  ///< In the stack.
};

std::unordered_map<LayerId, SeenLayer> seenLayers(const Canvas& canvas)
{
    std::unordered_map<LayerId, SeenLayer> seen;
    int place = 0;
    for (const Layer& layer : canvas.layers) {
        if (isSeen(layer)) seen.emplace(layer.id, SeenLayer{&layer, place++});
    }
    return seen;
}

/// Where two layers overlap that changed places in the stack.
QRect reorderedArea(const std::vector<SeenLayer>& lowerFirst)
{
    QRect area;
    const auto isLower = [](const SeenLayer& a, const SeenLayer& b) { return a.place < b.place; };
    if (std::ranges::is_sorted(lowerFirst, isLower)) return area;
    for (auto upper = lowerFirst.begin(); upper != lowerFirst.end(); ++upper) {
        for (auto lower = lowerFirst.begin(); lower != upper; ++lower) {
            if (isLower(*upper, *lower)) area |= upper->layer->rect() & lower->layer->rect();
        }
    }
    return area;
}

}  // namespace

Image rendered(const Canvas& canvas, QRect area, const Cancel& cancel)
{
    if (canvas.size.isEmpty() || cancel.requested()) return {};
    const std::vector<Overlay> overlays = overlaysOf(canvas);
    if (const Image* picture = onlyPicture(canvas, overlays)) return picture->withIcc(canvas.icc);
    const Image ground = Image::filled(canvas.size, canvas.depth, Color(), canvas.icc);
    return blended(ground, overlays, area, cancel);
}

Image rendered(const Canvas& canvas, const Cancel& cancel)
{
    return rendered(canvas, canvas.rect(), cancel);
}

Image rerendered(const Image& previous,
                 const Canvas& before,
                 const Canvas& after,
                 const Cancel& cancel)
{
    if (before.size != after.size || before.depth != after.depth) return rendered(after, cancel);
    const Image tagged = before.icc == after.icc ? previous : previous.withIcc(after.icc);
    const QRect area = difference(before, after);
    if (area.isEmpty()) return tagged;
    return blended(cleared(tagged, area), overlaysOf(after), area, cancel);
}

QRect difference(const Canvas& before, const Canvas& after)
{
    if (before.size != after.size || before.depth != after.depth || before.icc != after.icc)
        return before.rect() | after.rect();

    QRect area;
    std::unordered_map<LayerId, SeenLayer> gone = seenLayers(before);
    std::vector<SeenLayer> kept;
    for (const Layer& layer : after.layers) {
        if (!isSeen(layer)) continue;
        const auto found = gone.find(layer.id);
        if (found == gone.end()) {
            area |= layer.rect();
            continue;
        }
        area |= changedArea(*found->second.layer, layer);
        kept.push_back({&layer, found->second.place});
        gone.erase(found);
    }
    for (const auto& [id, seen] : gone) area |= seen.layer->rect();
    return (area | reorderedArea(kept)) & after.rect();
}

}  // namespace ratoon
