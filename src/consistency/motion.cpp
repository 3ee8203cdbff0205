// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/motion.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace ratoon {

namespace {

using Triple = std::array<const Track*, 3>;

// The affine map that takes three tracks exactly; nothing if they lie nearly on a line or turn too much for a reply.
std::optional<Affine> throughTriple(const Triple& triple, QSize size)
{
    const QPointF a = triple[1]->at - triple[0]->at;
    const QPointF b = triple[2]->at - triple[0]->at;
    const double det = a.x() * b.y() - a.y() * b.x();
    if (std::abs(det) < 0.02 * size.width() * size.height()) return {};
    const QPointF da = triple[1]->offset - triple[0]->offset;
    const QPointF db = triple[2]->offset - triple[0]->offset;
    Affine map{.xx = 1 + (da.x() * b.y() - db.x() * a.y()) / det,
               .xy = (db.x() * a.x() - da.x() * b.x()) / det,
               .yx = (da.y() * b.y() - db.y() * a.y()) / det,
               .yy = 1 + (db.y() * a.x() - da.y() * b.x()) / det};
    constexpr double turn = 0.08;
    constexpr double zoom = 0.3;
    if (std::abs(map.xy) > turn || std::abs(map.yx) > turn || std::abs(map.xx - 1) > zoom ||
        std::abs(map.yy - 1) > zoom)
        return {};
    const QPointF shift = triple[0]->at + triple[0]->offset - map(triple[0]->at);
    map.x0 = shift.x();
    map.y0 = shift.y();
    return map;
}

QPointF residualOf(const Track& track, const Affine& motion)
{
    return track.at + track.offset - motion(track.at);
}

double squared(QPointF v)
{
    return QPointF::dotProduct(v, v);
}

// Weights of one round of reweighting.
double weightOf(const Track& track, QPointF residual, double spread)
{
    const double xx = track.varX + spread * spread;
    const double yy = track.varY + spread * spread;
    const double det = xx * yy - track.varXY * track.varXY;
    const double distance =
        (yy * residual.x() * residual.x() - 2 * track.varXY * residual.x() * residual.y() +
         xx * residual.y() * residual.y()) /
        det;
    return biweight(distance);
}

// Weighted least squares for the six numbers of an affine map of offsets, about a center and in units of `unit`.
class NormalEquations {
public:
    NormalEquations(QPointF center, double unit) : m_center(center), m_unit(unit) {}

    void add(const Track& track, double weight, double spread)
    {
        const double xx = track.varX + spread * spread;
        const double yy = track.varY + spread * spread;
        const double det = xx * yy - track.varXY * track.varXY;
        const double ixx = weight * yy / det;
        const double ixy = -weight * track.varXY / det;
        const double iyy = weight * xx / det;
        const QPointF p = (track.at - m_center) / m_unit;
        const std::array<double, 3> basis = {p.x(), p.y(), 1.0};
        for (int i = 0; i < 3; ++i) {
            const double bi = basis[static_cast<std::size_t>(i)];
            m_right(i) += bi * (ixx * track.offset.x() + ixy * track.offset.y());
            m_right(i + 3) += bi * (ixy * track.offset.x() + iyy * track.offset.y());
            for (int j = 0; j < 3; ++j) {
                const double bij = bi * basis[static_cast<std::size_t>(j)];
                m_left(i, j) += bij * ixx;
                m_left(i, j + 3) += bij * ixy;
                m_left(i + 3, j) += bij * ixy;
                m_left(i + 3, j + 3) += bij * iyy;
            }
        }
    }

    Affine solved() const
    {
        cv::Matx<double, 6, 6> left = m_left;
        for (int i = 0; i < 6; ++i) left(i, i) += 1e-9 * (1.0 + left(i, i));
        const cv::Vec6d s = left.solve(m_right, cv::DECOMP_CHOLESKY);
        Affine map{.xx = 1 + s[0] / m_unit,
                   .xy = s[1] / m_unit,
                   .yx = s[3] / m_unit,
                   .yy = 1 + s[4] / m_unit};
        map.x0 = s[2] - (map.xx - 1) * m_center.x() - map.xy * m_center.y();
        map.y0 = s[5] - map.yx * m_center.x() - (map.yy - 1) * m_center.y();
        return map;
    }

private:
    QPointF m_center;
    double m_unit;
    cv::Matx<double, 6, 6> m_left = cv::Matx<double, 6, 6>::zeros();
    cv::Vec6d m_right = cv::Vec6d::all(0);
};

std::vector<QPointF> residualsOf(const std::vector<Track>& tracks, const Affine& motion)
{
    std::vector<QPointF> residuals;
    residuals.reserve(tracks.size());
    for (const Track& track : tracks) residuals.push_back(residualOf(track, motion));
    return residuals;
}

// The motion most tracks agree on, by their weight.
std::optional<Affine> strongest(const std::vector<Track>& tracks, QSize size, double within)
{
    constexpr int draws = 700;
    std::vector<double> weights;
    weights.reserve(tracks.size());
    for (const Track& track : tracks) weights.push_back(borderWeight(track.at, size));
    std::mt19937 random(20'11);
    const auto draw = [&] { return &tracks[random() % tracks.size()]; };
    std::optional<Affine> best;
    double most = 0.0;
    for (int i = 0; i < draws; ++i) {
        const Triple triple = {draw(), draw(), draw()};
        const auto motion = throughTriple(triple, size);
        if (!motion) continue;
        double support = 0.0;
        for (std::size_t k = 0; k < tracks.size(); ++k)
            if (squared(residualOf(tracks[k], *motion)) < within * within) support += weights[k];
        if (support > most) {
            most = support;
            best = motion;
        }
    }
    return best;
}

}  // namespace

double biweight(double squared)
{
    constexpr double cutoff = 16.0;  // four deviations
    if (squared >= cutoff) return 0.0;
    const double rest = 1.0 - squared / cutoff;
    return rest * rest;
}

double borderWeight(QPointF place, QSize size)
{
    const double distance = std::min(std::min(place.x(), size.width() - 1 - place.x()),
                                     std::min(place.y(), size.height() - 1 - place.y()));
    return 1.0 + 4.0 * std::exp(-distance / (0.08 * std::min(size.width(), size.height())));
}

double
spreadOf(const std::vector<Track>& tracks, const std::vector<QPointF>& residuals, double reach)
{
    constexpr double least = 0.01;      // px
    constexpr double median2d = 1.386;  // of a squared distance, in squared deviations
    std::vector<double> squares;
    std::vector<double> noises;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const double square = squared(residuals[i]);
        if (square > reach * reach) continue;
        squares.push_back(square);
        noises.push_back((tracks[i].varX + tracks[i].varY) / 2);
    }
    if (squares.size() < 6) return reach / 2;
    const auto median = [](std::vector<double>& values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    return std::sqrt(std::max(least * least, median(squares) / median2d - median(noises)));
}

std::vector<Affine> motionsOf(std::vector<Track> tracks, QSize size, double within)
{
    constexpr std::size_t most = 3;
    constexpr std::size_t fewest = 8;
    std::vector<Affine> motions;
    while (motions.size() < most && tracks.size() >= fewest) {
        const auto motion = strongest(tracks, size, within);
        if (!motion) break;
        const auto agrees = [&](const Track& track) {
            return squared(residualOf(track, *motion)) < within * within;
        };
        // Not the one of std::ranges, whose result clang 14 cannot read.
        const auto rest = std::stable_partition(tracks.begin(), tracks.end(), agrees);
        const std::vector<Track> agreeing(tracks.begin(), rest);
        if (agreeing.size() < std::max(fewest, tracks.size() / 20)) break;
        const auto refined = robustMotion(agreeing, *motion, 2 * within);
        motions.push_back(refined ? refined->motion : *motion);
        tracks.erase(tracks.begin(), rest);
    }
    return motions;
}

std::optional<RobustMotion>
robustMotion(const std::vector<Track>& tracks, const Affine& start, double reach)
{
    constexpr int rounds = 12;
    constexpr std::size_t fewest = 12;
    QPointF center;
    for (const Track& track : tracks) center += track.at / double(tracks.size());
    double unit = 1.0;
    for (const Track& track : tracks) unit = std::max(unit, std::sqrt(squared(track.at - center)));

    RobustMotion fit{.motion = start, .weights = std::vector<double>(tracks.size())};
    for (int round = 0; round < rounds; ++round) {
        const auto residuals = residualsOf(tracks, fit.motion);
        fit.spread = spreadOf(tracks, residuals, round < 2 ? reach : std::max(0.3, 5 * fit.spread));
        NormalEquations equations(center, unit);
        std::size_t believed = 0;
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            fit.weights[i] = weightOf(tracks[i], residuals[i], fit.spread);
            if (fit.weights[i] <= 0) continue;
            ++believed;
            equations.add(tracks[i], fit.weights[i], fit.spread);
        }
        if (believed < fewest) return {};
        const Affine next = equations.solved();
        const bool settled = round > 3 && squared(next(center) - fit.motion(center)) < 1e-10;
        fit.motion = next;
        if (settled) break;
    }
    return fit;
}

}  // namespace ratoon
