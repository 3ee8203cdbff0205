// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/passes.h"

#include "document/stack.h"
#include "image/parallel.h"
#include "image/tilegrid.h"

#include <algorithm>

namespace ratoon {

namespace {

quint8 at(const QImage& bytes, int x, int y, quint8 fallback)
{
    return bytes.isNull() ? fallback : bytes.constScanLine(y)[x];
}

/// What lies on one tile.
struct Counted {
    std::vector<quint8> counts = std::vector<quint8>(MaskTile::samples, 0);
    std::vector<quint8> covered =
        std::vector<quint8>(MaskTile::samples, 0);  ///< 255 only where it surely is solid.

    void count(std::size_t i, quint8 passes, quint8 cover)
    {
        counts[i] = passes;
        covered[i] = cover;
    }
};

struct Laying {
    Blend blend = Blend::Normal;
    bool isAtop = false;
    double opacity = 1.0;
};

/// One pixel over another: a solid one counts as it says, one that lets others through as the worst of them.
void layPixel(Counted& below, std::size_t i, quint8 own, quint8 cover, const Laying& how)
{
    const bool isSolid = cover == 255 && how.opacity >= 1.0;
    const quint8 seen = isSolid ? 255 : std::min<quint8>(cover, 254);
    const quint8 under = below.covered[i];
    const quint8 worst = std::max(below.counts[i], own);
    if (how.isAtop || how.blend == Blend::SourceAtop) {
        if (under > 0 && seen > 0) below.counts[i] = worst;
        return;
    }
    switch (how.blend) {
    case Blend::DestinationIn: {
        const quint8 left = std::min(under, seen);
        return below.count(i, left > 0 ? below.counts[i] : quint8(0), left);
    }
    case Blend::DestinationOut: {
        const quint8 left = seen == 0 ? under : std::min<quint8>(under, isSolid ? 0 : 254);
        return below.count(i, left > 0 ? below.counts[i] : quint8(0), left);
    }
    case Blend::DestinationAtop: return below.count(i, seen > 0 ? worst : quint8(0), seen);
    default: break;
    }
    if (seen == 0) return;
    const bool hides = isSolid && (how.blend == Blend::Normal || how.blend == Blend::PassThrough);
    below.count(i, hides ? own : worst, std::max(under, seen));
}

void lay(Counted& below, const Counted& over, const Laying& how)
{
    for (std::size_t i = 0; i < over.counts.size(); ++i)
        layPixel(below, i, over.counts[i], over.covered[i], how);
}

/// A layer's own pixels.
void layImage(Counted& below, const Layer& layer, QRect place, const Laying& how)
{
    const QRect shared = place & layer.rect();
    if (shared.isEmpty() && (how.isAtop || isLocal(how.blend))) return;
    Counted own;
    const QRect area = shared.translated(-layer.offset);
    const QImage coverage = layer.coverage.isNull() ? QImage() : layer.coverage.toQImage(area);
    const QImage passes = layer.passes.isNull() ? QImage() : layer.passes.toQImage(area);
    const QImage alpha = layer.image.isOpaque()
                             ? QImage()
                             : layer.image.toQImage(area).convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < shared.height(); ++y) {
        for (int x = 0; x < shared.width(); ++x) {
            const int to =
                (shared.top() - place.top() + y) * tileSide + shared.left() - place.left() + x;
            own.count(static_cast<std::size_t>(to),
                      at(passes, x, y, 0),
                      std::min(at(coverage, x, y, 255), at(alpha, x, y, 255)));
        }
    }
    lay(below, own, how);
}

void layStack(Counted& below, const std::vector<Stacked>& stack, QRect place);

/// As the members of a group left it, as far as the group's mask and opacity say.
void passThrough(Counted& below, const Counted& through, const Counted& masked, double opacity)
{
    for (std::size_t i = 0; i < below.counts.size(); ++i) {
        if (masked.covered[i] == 0) continue;
        const quint8 least = std::min(below.covered[i], through.covered[i]);
        const quint8 most = std::max(below.covered[i], through.covered[i]);
        if (masked.covered[i] == 255 && opacity >= 1.0)
            below.count(i, through.counts[i], through.covered[i]);
        else
            below.count(i,
                        std::max(below.counts[i], through.counts[i]),
                        least == 255 ? quint8(255) : std::min<quint8>(most, 254));
    }
}

/// `own` cut to the mask of a group.
void mask(Counted& own, const Layer& group, QRect place)
{
    if (group.coverage.isNull()) return;
    const std::vector<quint8> coverage = group.coverage.coverage(place.translated(-group.offset));
    for (std::size_t i = 0; i < coverage.size(); ++i)
        own.covered[i] = std::min(own.covered[i], coverage[i]);
}

void layGroup(Counted& below, const Stacked& group, QRect place, const Laying& how)
{
    const Layer& layer = *group.layer;
    if (how.blend == Blend::PassThrough && !how.isAtop) {
        Counted through = below;
        layStack(through, group.members, place);
        Counted masked;
        masked.covered.assign(masked.covered.size(), 255);
        mask(masked, layer, place);
        return passThrough(below, through, masked, how.opacity);
    }
    Counted own;
    layStack(own, group.members, place);
    mask(own, layer, place);
    lay(below, own, how);
}

void layOne(Counted& below, const Stacked& each, QRect place, const Laying& how)
{
    if (each.layer->isGroup())
        layGroup(below, each, place, how);
    else
        layImage(below, *each.layer, place, how);
}

void layStack(Counted& below, const std::vector<Stacked>& stack, QRect place)
{
    for (const Stacked& each : stack) {
        const Laying how{.blend = each.layer->blend, .opacity = each.layer->opacity};
        if (each.clipped.empty()) {
            layOne(below, each, place, how);
            continue;
        }
        Counted together;
        layOne(together, each, place, {});
        for (const Stacked& over : each.clipped) {
            const Layer& layer = *over.layer;
            layOne(together,
                   over,
                   place,
                   {.blend = layer.blend, .isAtop = true, .opacity = layer.opacity});
        }
        lay(below, together, how);
    }
}

}  // namespace

Mask modelPasses(const Canvas& canvas, const Cancel& cancel)
{
    const bool isUntouched = std::ranges::all_of(
        canvas.layers, [](const Layer& layer) { return layer.passes.isNull(); });
    if (isUntouched) return Mask::filled(canvas.size, 0);
    const TileRange range = tilesOf(canvas.size);
    const std::vector<Stacked> stack = stackOf(canvas);
    std::vector<MaskTile> tiles(static_cast<std::size_t>(range.count()));
    const bool complete = parallelFor(range.count(), cancel, [&](int index) {
        const QRect place = tileRect(index % range.columns(), index / range.columns());
        Counted counted;
        layStack(counted, stack, place);
        tiles[static_cast<std::size_t>(index)] =
            MaskTile::adopt(std::move(counted.counts), (place & canvas.rect()).size());
    });
    return complete ? Mask(canvas.size, std::move(tiles)) : Mask();
}

int mostPasses(const Mask& passes, const Mask& where)
{
    int most = 0;
    forEachTile(tilesOf(passes.size()), [&](int column, int row) {
        const QRect place = tileRect(column, row) & QRect(QPoint(), passes.size());
        if (passes.isUniform(column, row) && passes.uniformValue(column, row) <= most) return;
        const QImage counts = passes.toQImage(place);
        const QImage covered = where.isNull() ? QImage() : where.toQImage(place);
        for (int y = 0; y < place.height(); ++y)
            for (int x = 0; x < place.width(); ++x)
                if (at(covered, x, y, 255) > 0)
                    most = std::max<int>(most, counts.constScanLine(y)[x]);
    });
    return most;
}

}  // namespace ratoon
