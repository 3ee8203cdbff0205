// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/geometry.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

double Affine::scale() const
{
    return std::sqrt(std::abs(xx * yy - xy * yx));
}

Affine Affine::inverted() const
{
    const double det = xx * yy - xy * yx;
    Affine inverse{.xx = yy / det, .xy = -xy / det, .yx = -yx / det, .yy = xx / det};
    inverse.x0 = -(inverse.xx * x0 + inverse.xy * y0);
    inverse.y0 = -(inverse.yx * x0 + inverse.yy * y0);
    return inverse;
}

Affine operator*(const Affine& a, const Affine& b)
{
    return {.xx = a.xx * b.xx + a.xy * b.yx,
            .xy = a.xx * b.xy + a.xy * b.yy,
            .x0 = a.xx * b.x0 + a.xy * b.y0 + a.x0,
            .yx = a.yx * b.xx + a.yy * b.yx,
            .yy = a.yx * b.xy + a.yy * b.yy,
            .y0 = a.yx * b.x0 + a.yy * b.y0 + a.y0};
}

Affine Affine::zoom(double x, double y, QPointF from, QPointF to)
{
    return {.xx = x, .x0 = to.x() - x * from.x(), .yy = y, .y0 = to.y() - y * from.y()};
}

Affine Affine::enlarged(int factor)
{
    const double half = (factor - 1) / 2.0;
    return zoom(factor, factor, {}, {half, half});
}

double farthest(const Affine& a, const Affine& b, QSize size)
{
    double most = 0.0;
    for (const double x : {0.0, size.width() - 1.0})
        for (const double y : {0.0, size.height() - 1.0}) {
            const QPointF apart = a({x, y}) - b({x, y});
            most = std::max(most, std::hypot(apart.x(), apart.y()));
        }
    return most;
}

SplineSpan::SplineSpan(double place, int knots)
    : first(std::clamp(static_cast<int>(std::floor(place)), 0, knots - 4))
    , weights()
{
    const double t = std::clamp(place - first, 0.0, 1.0);
    const double u = 1.0 - t;
    weights = {u * u * u / 6.0,
               (3.0 * t * t * t - 6.0 * t * t + 4.0) / 6.0,
               (3.0 * u * u * u - 6.0 * u * u + 4.0) / 6.0,
               t * t * t / 6.0};
}

LatticeRow::LatticeRow(const Lattice& lattice, double y)
    : m_left(lattice.origin.x())
    , m_perSpacing(1.0 / lattice.spacing)
{
    const SplineSpan span((y - lattice.origin.y()) * m_perSpacing, lattice.rows);
    std::vector<QPointF> knots(static_cast<std::size_t>(lattice.columns));
    for (int column = 0; column < lattice.columns; ++column)
        for (int i = 0; i < 4; ++i)
            knots[static_cast<std::size_t>(column)] +=
                span.weights[static_cast<std::size_t>(i)] *
                lattice.offsets[lattice.index(column, span.first + i)];
    m_cells.reserve(knots.size() - 3);
    for (auto k = knots.begin(); k + 3 != knots.end(); ++k)
        m_cells.push_back({(k[0] + 4 * k[1] + k[2]) / 6.0,
                           (k[2] - k[0]) / 2.0,
                           (k[0] - 2 * k[1] + k[2]) / 2.0,
                           (k[3] - 3 * k[2] + 3 * k[1] - k[0]) / 6.0});
}

QPointF Lattice::at(QPointF place) const
{
    return LatticeRow(*this, place.y()).at(place.x());
}

Lattice Lattice::mapped(const Affine& map) const
{
    Lattice lattice = *this;
    lattice.origin = map(origin);
    lattice.spacing *= map.xx;
    for (QPointF& offset : lattice.offsets) offset *= map.xx;
    return lattice;
}

double Lattice::amplitude() const
{
    double sum = 0.0;
    for (const QPointF& offset : offsets) sum += QPointF::dotProduct(offset, offset);
    return offsets.empty() ? 0.0 : std::sqrt(sum / static_cast<double>(offsets.size()));
}

}  // namespace ratoon
