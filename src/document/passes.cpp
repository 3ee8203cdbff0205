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
    /// 255 only where it surely is solid.
    std::vector<quint8> covered = std::vector<quint8>(MaskTile::samples, 0);

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

/// So much of what lies below is left; where that is nothing, nothing counts.
void keep(Counted& below, std::size_t i, quint8 left)
{
    below.count(i, left > 0 ? below.counts[i] : quint8(0), left);
}

/// What `seen` leaves where it is taken away.
quint8 leftBeside(quint8 seen, quint8 under)
{
    if (seen == 0) return under;
    return seen == 255 ? quint8(0) : std::min<quint8>(under, 254);
}

/// A solid pixel counts as it says, one that lets others through as the worst of them.
void cover(Counted& below, std::size_t i, quint8 own, quint8 seen, Blend blend)
{
    const bool isPlain = blend == Blend::Normal || blend == Blend::PassThrough;
    const quint8 passes = isPlain && seen == 255 ? own : std::max(below.counts[i], own);
    if (seen > 0) below.count(i, passes, std::max(below.covered[i], seen));
}

/// One pixel over another; it covers 255 only if it surely is solid.
void layPixel(Counted& below, std::size_t i, quint8 own, quint8 covered, const Laying& how)
{
    const quint8 seen = how.opacity >= 1.0 ? covered : std::min<quint8>(covered, 254);
    const quint8 under = below.covered[i];
    const quint8 worst = std::max(below.counts[i], own);
    if (how.isAtop || how.blend == Blend::SourceAtop) {
        if (under > 0 && seen > 0) below.counts[i] = worst;
        return;
    }
    switch (how.blend) {
    case Blend::DestinationIn: return keep(below, i, std::min(under, seen));
    case Blend::DestinationOut: return keep(below, i, leftBeside(seen, under));
    case Blend::DestinationAtop: return below.count(i, seen > 0 ? worst : quint8(0), seen);
    default: return cover(below, i, own, seen, how.blend);
    }
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
