// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/brush.h"

#include "image/tilegrid.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

/// How much of a pixel a stroke covers, by its distance from the stroke's middle line.
class StrokeShape {
public:
    StrokeShape(QPointF from, QPointF to, const Brush& brush)
        : m_from(from)
        , m_along(to - from)
        , m_outer(brush.radius + 0.5)
        , m_fade(std::max(1.0, brush.radius * brush.softness))
        , m_inner(std::max(0.0, m_outer - m_fade))
    {
        const double length = QPointF::dotProduct(m_along, m_along);
        m_perLength = length > 0 ? 1.0 / length : 0.0;
    }

    quint8 at(double x, double y) const
    {
        const double awayX = x - m_from.x();
        const double awayY = y - m_from.y();
        const double share =
            std::clamp((awayX * m_along.x() + awayY * m_along.y()) * m_perLength, 0.0, 1.0);
        const double restX = awayX - share * m_along.x();
        const double restY = awayY - share * m_along.y();
        const double squared = restX * restX + restY * restY;
        if (squared >= m_outer * m_outer) return 0;
        if (squared <= m_inner * m_inner) return 255;
        const double inside = std::clamp((m_outer - std::sqrt(squared)) / m_fade, 0.0, 1.0);
        return static_cast<quint8>(255.0 * inside * inside * (3.0 - 2.0 * inside) + 0.5);
    }

private:
    QPointF m_from;
    QPointF m_along;
    double m_perLength = 0;
    double m_outer;
    double m_fade;
    double m_inner;
};

MaskTile strokedTile(const Mask& mask, QRect tile, QRect touched, const StrokeShape& shape)
{
    std::vector<quint8> coverage = mask.coverage(tile);
    for (int y = touched.top(); y <= touched.bottom(); ++y) {
        quint8* row = coverage.data() + static_cast<std::ptrdiff_t>(y - tile.top()) * tileSide;
        for (int x = touched.left(); x <= touched.right(); ++x) {
            quint8& value = row[x - tile.left()];
            if (value < 255) value = std::max(value, shape.at(x + 0.5, y + 0.5));
        }
    }
    return MaskTile::adopt(std::move(coverage), (tile & QRect(QPoint(), mask.size())).size());
}

}  // namespace

QRect reachOf(QPointF from, QPointF to, const Brush& brush)
{
    const double reach = brush.radius + 1;
    return QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach).toAlignedRect();
}

Mask stroked(const Mask& mask, QPointF from, QPointF to, const Brush& brush)
{
    const QRect reach = reachOf(from, to, brush) & QRect(QPoint(), mask.size());
    if (reach.isEmpty()) return mask;
    const StrokeShape shape(from, to, brush);
    std::vector<MaskTile> tiles;
    tiles.reserve(static_cast<std::size_t>(tilesOf(mask.size()).count()));
    forEachTile(tilesOf(mask.size()), [&](int column, int row) {
        const QRect tile = tileRect(column, row);
        const QRect touched = tile & reach;
        const bool isFull = mask.isUniform(column, row) && mask.uniformValue(column, row) == 255;
        tiles.push_back(touched.isEmpty() || isFull ? mask.maskTile(column, row)
                                                    : strokedTile(mask, tile, touched, shape));
    });
    return {mask.size(), std::move(tiles)};
}

}  // namespace ratoon
