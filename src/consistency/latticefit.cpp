// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/latticefit.h"

#include "consistency/motion.h"
#include "image/parallel.h"

#include <algorithm>
#include <cmath>

// Minimizes  Σ wᵢ |dᵢ − f(pᵢ)|² + λ ∫ |f″|²  over the knots of a cubic B-spline f. Horizontal and vertical
// offsets are independent problems with one banded, positive definite matrix each: knots are numbered row by row, so
// the band is three rows and three knots wide. λ is what decides how much f may bend; cross-validation chooses it.

namespace ratoon {

namespace {

class BandedSystem {
public:
    BandedSystem(int unknowns, int band)
        : m_band(band)
        , m_rows(static_cast<std::size_t>(unknowns),
                 std::vector<double>(static_cast<std::size_t>(band + 1)))
        , m_right(static_cast<std::size_t>(unknowns))
    {}

    /// Adds to the element at (i, j); the other triangle is implied.
    void add(int i, int j, double value)
    {
        if (j > i) return;
        m_rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(i - j)] += value;
    }
    void addRight(int i, double value) { m_right[static_cast<std::size_t>(i)] += value; }

    /// Cholesky's decomposition within the band.
    std::vector<double> solved()
    {
        const int count = static_cast<int>(m_rows.size());
        for (int i = 0; i < count; ++i) {
            for (int j = std::max(0, i - m_band); j <= i; ++j) eliminate(i, j);
        }
        for (int i = 0; i < count; ++i) {
            for (int k = std::max(0, i - m_band); k < i; ++k) right(i) -= at(i, k) * right(k);
            right(i) /= at(i, i);
        }
        for (int i = count - 1; i >= 0; --i) {
            for (int k = i + 1; k <= std::min(count - 1, i + m_band); ++k)
                right(i) -= at(k, i) * right(k);
            right(i) /= at(i, i);
        }
        return m_right;
    }

private:
    double& at(int i, int j)
    {
        return m_rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(i - j)];
    }
    double& right(int i) { return m_right[static_cast<std::size_t>(i)]; }

    void eliminate(int i, int j)
    {
        double sum = at(i, j);
        for (int k = std::max(0, i - m_band); k < j; ++k) sum -= at(i, k) * at(j, k);
        at(i, j) = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / at(j, j);
    }

    int m_band;
    std::vector<std::vector<double>> m_rows;
    std::vector<double> m_right;
};

// Sixteen knots and their weights at each track.
struct Footprint {
    int column = 0, row = 0;
    std::array<double, 4> x = {}, y = {};
};

class SmoothingSpline {
public:
    SmoothingSpline(const std::vector<Track>& tracks, QSize size) : m_tracks(tracks)
    {
        const double longer = std::max(size.width(), size.height());
        m_lattice.spacing = std::max(24.0, longer / 14.0);
        m_lattice.origin = {0.0, 0.0};
        m_lattice.columns = static_cast<int>(std::ceil(size.width() / m_lattice.spacing)) + 3;
        m_lattice.rows = static_cast<int>(std::ceil(size.height() / m_lattice.spacing)) + 3;
        for (const Track& track : tracks) {
            const SplineSpan x(track.at.x() / m_lattice.spacing, m_lattice.columns);
            const SplineSpan y(track.at.y() / m_lattice.spacing, m_lattice.rows);
            m_footprints.push_back({x.first, y.first, x.weights, y.weights});
        }
    }

    /// Fits the tracks of `use`, robustly, with the given stiffness.
    LatticeFit fitted(const std::vector<bool>& use, double stiffness, int rounds) const
    {
        LatticeFit fit{.lattice = m_lattice, .weights = std::vector<double>(m_tracks.size(), 1.0)};
        fit.lattice.offsets.resize(static_cast<std::size_t>(m_lattice.count()));
        std::vector<QPointF> residuals;
        residuals.reserve(m_tracks.size());
        for (const Track& track : m_tracks) residuals.push_back(track.offset);
        double spread = 1.0;
        for (int round = 0; round < rounds; ++round) {
            spread = spreadOf(m_tracks, residuals, round == 0 ? 4.0 : std::max(0.3, 5 * spread));
            for (std::size_t i = 0; i < m_tracks.size(); ++i) {
                const double noise = (m_tracks[i].varX + m_tracks[i].varY) / 2 + spread * spread;
                fit.weights[i] =
                    biweight(QPointF::dotProduct(residuals[i], residuals[i]) / noise / 1.5);
            }
            solve(fit, use, stiffness, spread);
            for (std::size_t i = 0; i < m_tracks.size(); ++i)
                residuals[i] = m_tracks[i].offset - valueAt(fit.lattice, m_footprints[i]);
        }
        fit.residual = medianLength(residuals, fit.weights, use);
        return fit;
    }

    /// Median length of the residuals of believed tracks in `use`.
    static double medianLength(const std::vector<QPointF>& residuals,
                               const std::vector<double>& weights,
                               const std::vector<bool>& use)
    {
        std::vector<double> lengths;
        for (std::size_t i = 0; i < residuals.size(); ++i)
            if (use[i] && weights[i] > 0)
                lengths.push_back(std::hypot(residuals[i].x(), residuals[i].y()));
        if (lengths.empty()) return 0.0;
        const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
        std::nth_element(lengths.begin(), middle, lengths.end());
        return *middle;
    }

    std::vector<QPointF> residuals(const Lattice& lattice) const
    {
        std::vector<QPointF> result;
        for (std::size_t i = 0; i < m_tracks.size(); ++i)
            result.push_back(m_tracks[i].offset - valueAt(lattice, m_footprints[i]));
        return result;
    }

    double spacing() const { return m_lattice.spacing; }

private:
    static QPointF valueAt(const Lattice& lattice, const Footprint& at)
    {
        QPointF sum;
        for (int j = 0; j < 4; ++j)
            for (int i = 0; i < 4; ++i)
                sum += lattice.offsets[lattice.index(at.column + i, at.row + j)] *
                       (at.x[static_cast<std::size_t>(i)] * at.y[static_cast<std::size_t>(j)]);
        return sum;
    }

    template <std::size_t Count>
    static void addSquare(BandedSystem& system,
                          const std::array<int, Count>& knots,
                          const std::array<double, Count>& factors,
                          double weight)
    {
        for (std::size_t a = 0; a < Count; ++a)
            for (std::size_t b = 0; b < Count; ++b)
                system.add(knots[a], knots[b], weight * factors[a] * factors[b]);
    }

    // Second differences along, across and diagonally: the bending energy around one knot.
    void addBending(BandedSystem& system, int knot, double stiffness) const
    {
        const int columns = m_lattice.columns;
        const int column = knot % columns;
        const int row = knot / columns;
        const bool hasRight = column + 1 < columns;
        const bool hasBelow = row + 1 < m_lattice.rows;
        if (column > 0 && hasRight)
            addSquare<3>(system, {knot - 1, knot, knot + 1}, {1, -2, 1}, stiffness);
        if (row > 0 && hasBelow)
            addSquare<3>(system, {knot - columns, knot, knot + columns}, {1, -2, 1}, stiffness);
        if (hasRight && hasBelow)
            addSquare<4>(system,
                         {knot, knot + 1, knot + columns, knot + columns + 1},
                         {1, -1, -1, 1},
                         2 * stiffness);
        system.add(knot, knot, 1e-7 * stiffness + 1e-9);
    }

    void addTrack(BandedSystem& system, std::size_t index, double weight, double offset) const
    {
        const Footprint& at = m_footprints[index];
        std::array<std::pair<int, double>, 16> knots;
        for (int n = 0; n < 16; ++n)
            knots[static_cast<std::size_t>(n)] = {
                (at.row + n / 4) * m_lattice.columns + at.column + n % 4,
                at.y[static_cast<std::size_t>(n / 4)] * at.x[static_cast<std::size_t>(n % 4)]};
        for (const auto& [i, wi] : knots) {
            system.addRight(i, weight * wi * offset);
            for (const auto& [j, wj] : knots) system.add(i, j, weight * wi * wj);
        }
    }

    void solve(LatticeFit& fit, const std::vector<bool>& use, double stiffness, double spread) const
    {
        const int band = 3 * m_lattice.columns + 3;
        BandedSystem horizontal(m_lattice.count(), band);
        BandedSystem vertical(m_lattice.count(), band);
        for (std::size_t i = 0; i < m_tracks.size(); ++i) {
            if (!use[i] || fit.weights[i] <= 0) continue;
            const Track& track = m_tracks[i];
            const double extra = spread * spread;
            addTrack(
                horizontal, i, fit.weights[i] * extra / (track.varX + extra), track.offset.x());
            addTrack(vertical, i, fit.weights[i] * extra / (track.varY + extra), track.offset.y());
        }
        for (int knot = 0; knot < m_lattice.count(); ++knot) {
            addBending(horizontal, knot, stiffness);
            addBending(vertical, knot, stiffness);
        }
        const auto x = horizontal.solved();
        const auto y = vertical.solved();
        for (std::size_t k = 0; k < x.size(); ++k) fit.lattice.offsets[k] = {x[k], y[k]};
    }

    const std::vector<Track>& m_tracks;
    Lattice m_lattice;
    std::vector<Footprint> m_footprints;
};

// Mean square of what lies within `bound`; what does not counts as the bound. Tells two lattices apart that a median
// could not, and still does not care how wrong a wrong track is.
double
boundedSquare(const std::vector<QPointF>& residuals, const std::vector<bool>& asked, double bound)
{
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        if (!asked[i]) continue;
        sum += std::min(bound * bound, QPointF::dotProduct(residuals[i], residuals[i]));
        ++count;
    }
    return sum / std::max(1, count);
}

// How far tracks lie from a lattice that was fitted to those of the other color of a checkerboard.
double heldOutSquare(const SmoothingSpline& spline,
                     const std::vector<bool>& black,
                     double stiffness,
                     double bound)
{
    std::vector<bool> white = black;
    white.flip();
    double sum = 0.0;
    for (const auto& [learned, asked] : {std::pair(black, white), std::pair(white, black)}) {
        const LatticeFit fit = spline.fitted(learned, stiffness, 3);
        sum += boundedSquare(spline.residuals(fit.lattice), asked, bound);
    }
    return sum / 2;
}

}  // namespace

std::optional<LatticeFit>
fittedLattice(const std::vector<Track>& tracks, QSize size, const Cancel& cancel)
{
    constexpr std::size_t fewest = 40;
    constexpr double mustBeat = 0.93;
    constexpr double most = 3.0;  // px
    constexpr std::array stiffnesses = {0.03, 0.15, 0.8, 4.0, 20.0};
    if (tracks.size() < fewest) return {};
    const SmoothingSpline spline(tracks, size);
    std::vector<bool> black;
    std::vector<double> lengths;
    black.reserve(tracks.size());
    lengths.reserve(tracks.size());
    const double cell = spline.spacing() * 0.5;
    for (const Track& track : tracks) {
        const int column = static_cast<int>(track.at.x() / cell);
        const int row = static_cast<int>(track.at.y() / cell);
        black.push_back((column + row) % 2 == 0);
        lengths.push_back(std::hypot(track.offset.x(), track.offset.y()));
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    const double bound = 2.2 * *middle;
    std::array<double, stiffnesses.size()> heldOut = {};
    const bool done = parallelFor(static_cast<int>(stiffnesses.size()), cancel, [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        heldOut[i] = heldOutSquare(spline, black, stiffnesses[i], bound);
    });
    if (!done) return {};
    const auto best = static_cast<std::size_t>(std::ranges::min_element(heldOut) - heldOut.begin());
    std::vector<QPointF> offsets;
    offsets.reserve(tracks.size());
    for (const Track& track : tracks) offsets.push_back(track.offset);
    const double without = boundedSquare(offsets, std::vector<bool>(tracks.size(), true), bound);
    if (heldOut[best] > mustBeat * mustBeat * without) return {};

    LatticeFit fit = spline.fitted(std::vector<bool>(tracks.size(), true), stiffnesses[best], 8);
    if (fit.lattice.amplitude() > most) return {};
    return fit;
}

}  // namespace ratoon
