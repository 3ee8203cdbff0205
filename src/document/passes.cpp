// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/passes.h"

#include "image/parallel.h"
#include "image/tilegrid.h"

#include <algorithm>

namespace ratoon {

namespace {

bool isShown(const Layer& layer)
{
    return layer.visible && layer.opacity > 0.0 && !layer.image.isNull();
}

/// A layer's part under one tile, as rows of bytes.
struct Part {
    QImage coverage;  ///< Null: full.
    QImage alpha;     ///< Null: full.
    QImage passes;    ///< Null: none.

    Part(const Layer& layer, QRect area)
    {
        if (!layer.coverage.isNull()) coverage = layer.coverage.toQImage(area);
        if (!layer.passes.isNull()) passes = layer.passes.toQImage(area);
        if (!layer.image.isOpaque())
            alpha = layer.image.toQImage(area).convertToFormat(QImage::Format_Alpha8);
    }

    static quint8 at(const QImage& bytes, int x, int y, quint8 fallback)
    {
        return bytes.isNull() ? fallback : bytes.constScanLine(y)[x];
    }
};

/// Lays what one layer counts over what the layers below it count.
void layPasses(std::vector<quint8>& counts, const Layer& layer, QRect place)
{
    const QRect shared = place & layer.rect();
    if (shared.isEmpty()) return;
    const Part part(layer, shared.translated(-layer.offset));
    for (int y = 0; y < shared.height(); ++y) {
        for (int x = 0; x < shared.width(); ++x) {
            const quint8 covered =
                std::min(Part::at(part.coverage, x, y, 255), Part::at(part.alpha, x, y, 255));
            if (covered == 0) continue;
            const int to =
                (shared.top() - place.top() + y) * tileSide + shared.left() - place.left() + x;
            quint8& count = counts[static_cast<std::size_t>(to)];
            const quint8 own = Part::at(part.passes, x, y, 0);
            count = covered == 255 && layer.opacity >= 1.0 ? own : std::max(count, own);
        }
    }
}

MaskTile passesUnder(const Canvas& canvas, QRect place)
{
    std::vector<quint8> counts(MaskTile::samples, 0);
    for (const Layer& layer : canvas.layers) {
        if (isShown(layer)) layPasses(counts, layer, place);
    }
    return MaskTile::adopt(std::move(counts), (place & canvas.rect()).size());
}

}  // namespace

Mask modelPasses(const Canvas& canvas, const Cancel& cancel)
{
    const bool isUntouched = std::ranges::all_of(
        canvas.layers, [](const Layer& layer) { return layer.passes.isNull(); });
    if (isUntouched) return Mask::filled(canvas.size, 0);
    const TileRange range = tilesOf(canvas.size);
    std::vector<MaskTile> tiles(static_cast<std::size_t>(range.count()));
    const bool complete = parallelFor(range.count(), cancel, [&](int index) {
        const QRect place = tileRect(index % range.columns(), index / range.columns());
        tiles[static_cast<std::size_t>(index)] = passesUnder(canvas, place);
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
                if (Part::at(covered, x, y, 255) > 0)
                    most = std::max<int>(most, counts.constScanLine(y)[x]);
    });
    return most;
}

}  // namespace ratoon
