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
        , m_radius(brush.radius)
        , m_fade(std::max(1.0, brush.radius * brush.softness))
    {
        const double length = QPointF::dotProduct(m_along, m_along);
        m_perLength = length > 0 ? 1.0 / length : 0.0;
    }

    quint8 at(QPointF place) const
    {
        const QPointF away = place - m_from;
        const double share = std::clamp(QPointF::dotProduct(away, m_along) * m_perLength, 0.0, 1.0);
        const QPointF rest = away - share * m_along;
        const double distance = std::hypot(rest.x(), rest.y());
        const double inside = std::clamp((m_radius + 0.5 - distance) / m_fade, 0.0, 1.0);
        return static_cast<quint8>(std::lround(255.0 * inside * inside * (3.0 - 2.0 * inside)));
    }

private:
    QPointF m_from;
    QPointF m_along;
    double m_perLength = 0;
    double m_radius;
    double m_fade;
};

MaskTile strokedTile(const Mask& mask, QRect tile, QRect touched, const StrokeShape& shape)
{
    std::vector<quint8> coverage = mask.coverage(tile);
    for (int y = touched.top(); y <= touched.bottom(); ++y) {
        quint8* row = coverage.data() + static_cast<std::ptrdiff_t>(y - tile.top()) * tileSide;
        for (int x = touched.left(); x <= touched.right(); ++x) {
            quint8& value = row[x - tile.left()];
            if (value < 255) value = std::max(value, shape.at(QPointF(x + 0.5, y + 0.5)));
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
