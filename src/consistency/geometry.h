// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>

#include <algorithm>
#include <array>
#include <vector>

// Maps between pictures. Places are pixels, with pixel centers at integers.

namespace ratoon {

/// x′ = xx·x + xy·y + x0, y′ = yx·x + yy·y + y0.
struct Affine {
    double xx = 1, xy = 0, x0 = 0;
    double yx = 0, yy = 1, y0 = 0;

    QPointF operator()(QPointF place) const
    {
        return {xx * place.x() + xy * place.y() + x0, yx * place.x() + yy * place.y() + y0};
    }
    /// √|determinant|: how much lengths grow.
    double scale() const;
    Affine inverted() const;
    /// First `b`, then `a`.
    friend Affine operator*(const Affine& a, const Affine& b);

    /// Scaled by (x, y), then moved so that `from` lands on `to`.
    static Affine zoom(double x, double y, QPointF from, QPointF to);
    /// From the pixels of a picture that was shrunk by averaging `factor` × `factor`, to its own.
    static Affine enlarged(int factor);
};

/// The farthest that two maps disagree on a picture of `size`: at one of its corners, as both are affine.
double farthest(const Affine& a, const Affine& b, QSize size);

/// A smooth field of offsets over a picture: a uniform cubic B-spline, twice continuously differentiable. Knot
/// (column, row) lies at origin + spacing · (column − 1, row − 1); beyond the picture the field goes on as at its edge.
struct Lattice {
    QPointF origin;
    double spacing = 1;
    int columns = 0;
    int rows = 0;
    std::vector<QPointF> offsets;

    bool isNull() const { return offsets.empty(); }
    int count() const { return columns * rows; }
    std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
    /// Of a lattice that is not null.
    QPointF at(QPointF place) const;
    /// The same field for a picture that `map` (a zoom and a shift) takes this one to.
    Lattice mapped(const Affine& map) const;
    /// Root mean square length over the knots.
    double amplitude() const;
};

/// One row of a lattice, cheap to ask pixel by pixel: between two knots it is a cubic.
class LatticeRow {
public:
    LatticeRow(const Lattice& lattice, double y);

    QPointF at(double x) const
    {
        const double place = (x - m_left) * m_perSpacing;
        const int cell =
            std::clamp(static_cast<int>(place), 0, static_cast<int>(m_cells.size()) - 1);
        const double t = std::clamp(place - cell, 0.0, 1.0);
        const Cubic& c = m_cells[static_cast<std::size_t>(cell)];
        return ((c[3] * t + c[2]) * t + c[1]) * t + c[0];
    }

private:
    using Cubic = std::array<QPointF, 4>;  ///< Coefficients, the constant first.

    double m_left;
    double m_perSpacing;
    std::vector<Cubic> m_cells;
};

/// Where a place falls between knots, and the weights of the four around it.
struct SplineSpan {
    SplineSpan(double place, int knots);

    int first;
    std::array<double, 4> weights;
};

}  // namespace ratoon
