// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"

#include "document/stack.h"
#include "image/blend.h"
#include "image/difference.h"
#include "image/imagebuilder.h"

#include <algorithm>
#include <unordered_map>

namespace ratoon {

namespace {

std::vector<Overlay> overlaysOf(const std::vector<Stacked>& stack);

Overlay overlayOf(const Stacked& stacked)
{
    const Layer& layer = *stacked.layer;
    return {.image = layer.image,
            .offset = layer.offset,
            .coverage = layer.coverage,
            .opacity = layer.opacity,
            .blend = layer.blend,
            .isGroup = layer.isGroup(),
            .members = overlaysOf(stacked.members)};
}

/// A layer and those clipped to it are laid as one: its pixels say how far, its opacity and blend how.
Overlay clipOf(const Stacked& ground)
{
    Overlay lowest = overlayOf(ground);
    const Blend blend = lowest.blend == Blend::PassThrough ? Blend::Normal : lowest.blend;
    Overlay clip{.opacity = lowest.opacity, .blend = blend, .isGroup = true};
    lowest.opacity = 1.0;
    lowest.blend = Blend::Normal;
    clip.members.push_back(std::move(lowest));
    for (const Stacked& each : ground.clipped) {
        clip.members.push_back(overlayOf(each));
        clip.members.back().isAtop = true;
    }
    return clip;
}

std::vector<Overlay> overlaysOf(const std::vector<Stacked>& stack)
{
    std::vector<Overlay> overlays;
    overlays.reserve(stack.size());
    for (const Stacked& each : stack)
        overlays.push_back(each.clipped.empty() ? overlayOf(each) : clipOf(each));
    return overlays;
}

std::vector<Overlay> overlaysOf(const Canvas& canvas)
{
    return overlaysOf(stackOf(canvas));
}

/// The one opaque layer that covers all of the canvas, if there is no other to be seen.
const Image* onlyPicture(const Canvas& canvas, const std::vector<Overlay>& overlays)
{
    if (overlays.size() != 1) return nullptr;
    const Overlay& only = overlays.front();
    const bool isWhole = only.offset.isNull() && only.image.size() == canvas.size &&
                         only.opacity >= 1.0 && (only.coverage.isNull() || only.coverage.isFull());
    const bool isPlain = !only.isGroup && only.blend == Blend::Normal &&
                         only.image.depth() == canvas.depth && only.image.isOpaque();
    return isPlain && isWhole ? &only.image : nullptr;
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

struct SeenLayer {
    const Layer* layer;
    int place;       ///< In the stack.
    LayerId ground;  ///< That it is clipped to.
    bool isGround;   ///< Others are clipped to it: then it is rounded once more.
    QRect extent;    ///< On the canvas.
};

bool hasSameLook(const Layer& a, const Layer& b)
{
    return a.image.depth() == b.image.depth() && a.opacity == b.opacity && a.blend == b.blend &&
           a.kind == b.kind && a.group == b.group;
}

bool hasSameMask(const Layer& a, const Layer& b)
{
    return a.coverage == b.coverage && (a.coverage.isNull() || a.offset == b.offset);
}

/// Where a layer that is seen in both looks different, on the canvas.
QRect changedArea(const SeenLayer& before, const SeenLayer& after)
{
    const Layer& was = *before.layer;
    const Layer& is = *after.layer;
    const QRect both = before.extent | after.extent;
    const bool isSameClip = before.ground == after.ground && before.isGround == after.isGround;
    if (!hasSameLook(was, is) || !isSameClip) return both;
    if (is.isGroup()) return hasSameMask(was, is) ? QRect() : both;  // its layers are looked at too
    if (was.rect() != is.rect()) return both;
    const QRect area =
        differingArea(was.image, is.image) | differingArea(coverageOf(was), coverageOf(is));
    return area.translated(is.offset);
}

using SeenLayers = std::unordered_map<LayerId, SeenLayer>;

void collect(const std::vector<Stacked>& stack, LayerId ground, SeenLayers& seen)
{
    for (const Stacked& each : stack) {
        const LayerId id = each.layer->id;
        collect(each.members, {}, seen);
        seen.emplace(id,
                     SeenLayer{.layer = each.layer,
                               .place = static_cast<int>(seen.size()),
                               .ground = ground,
                               .isGround = !each.clipped.empty(),
                               .extent = extentOf(each)});
        collect(each.clipped, id, seen);
    }
}

SeenLayers seenLayers(const Canvas& canvas)
{
    SeenLayers seen;
    collect(stackOf(canvas), {}, seen);
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
            if (isLower(*upper, *lower)) area |= upper->extent & lower->extent;
        }
    }
    return area;
}

bool haveLocalBlends(const SeenLayers& layers)
{
    return std::ranges::all_of(
        layers, [](const auto& entry) { return isLocal(entry.second.layer->blend); });
}

/// The same layers in the same places, with the same blends, in groups that look the same.
bool areBuiltAlike(const SeenLayers& a, const SeenLayers& b)
{
    const auto isAlike = [&b](const SeenLayer& one) {
        const auto found = b.find(one.layer->id);
        if (found == b.end() || found->second.place != one.place) return false;
        const Layer& other = *found->second.layer;
        if (!one.layer->isGroup()) return other.blend == one.layer->blend;
        return hasSameLook(*one.layer, other) && hasSameMask(*one.layer, other);
    };
    return a.size() == b.size() &&
           std::ranges::all_of(a, [&](const auto& entry) { return isAlike(entry.second); });
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

    SeenLayers gone = seenLayers(before);
    const SeenLayers now = seenLayers(after);
    // One that takes away what lies beside it changes everything by coming, going or moving in the stack.
    const bool areLocal = haveLocalBlends(gone) && haveLocalBlends(now);
    if (!areLocal && !areBuiltAlike(gone, now)) return after.rect();

    QRect area;
    std::vector<SeenLayer> kept;
    for (const auto& [id, layer] : now) {
        const auto found = gone.find(id);
        if (found == gone.end()) {
            area |= layer.extent;
            continue;
        }
        area |= changedArea(found->second, layer);
        if (!layer.layer->isGroup()) kept.push_back(found->second);
        gone.erase(found);
    }
    for (const auto& [id, seen] : gone) area |= seen.extent;
    const auto placeNow = [&now](const SeenLayer& each) { return now.at(each.layer->id).place; };
    std::ranges::sort(kept, {}, placeNow);
    for (SeenLayer& each : kept) each.extent = now.at(each.layer->id).extent;
    return (area | reorderedArea(kept)) & after.rect();
}

}  // namespace ratoon
