// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/tonecolors.h"

#include "consistency/planes.h"
#include "consistency/tonekernel.h"

#include <algorithm>
#include <cmath>

// In this order, each starting from what the one before found and from which pairs it trusted:
//   1. the shift that most pairs share, found near none: a recolored third of the picture is another cluster;
//   2. a gain and an offset a channel, by iterated weights (Tukey) whose scale is bounded both ways;
//   3. a 3 × 3 matrix for what is left, held near no change;
//   4. a rising curve a channel: bin means, pulled to no change where nothing was seen, made monotone.
// Each is capped.

namespace ratoon {

namespace {

using Weights = std::vector<double>;

constexpr double widest = 60.0;  // levels: to begin with, all colors of a new look have a say

double tukey(double residual, double reach)
{
    const double t = residual / reach;
    return t < 1 ? (1 - t * t) * (1 - t * t) : 0.0;
}

double largest(const cv::Vec3d& v)
{
    return std::max({std::abs(v[0]), std::abs(v[1]), std::abs(v[2])});
}

// The shift that most pairs share, followed from none with an ever narrower look.
cv::Vec3d commonShift(const std::vector<ColorPair>& pairs, double cap)
{
    cv::Vec3d shift;
    for (const double width : {26.0, 20.0, 15.0, 12.0, 10.0, 10.0}) {
        cv::Vec3d sum;
        double total = 1e-9;
        for (const ColorPair& pair : pairs) {
            const cv::Vec3d d = cv::Vec3d(pair.source) - cv::Vec3d(pair.reply);
            const cv::Vec3d off = d - shift;
            const double weight = std::exp(-off.dot(off) / (2 * width * width));
            sum += weight * d;
            total += weight;
        }
        shift = sum / total;
    }
    for (int c = 0; c < 3; ++c) shift[c] = std::clamp(shift[c], -cap, cap);
    return shift;
}

// A robust deviation of residuals that still count, kept within bounds.
double scaleOf(const std::vector<double>& residuals, double below, double most)
{
    std::vector<float> counted;
    for (const double r : residuals)
        if (r < below) counted.push_back(static_cast<float>(r));
    return std::clamp(1.4826 * static_cast<double>(quantile(counted, 0.5)), 1.0, most);
}

struct Gains {
    cv::Vec3d gain = {1, 1, 1};
    cv::Vec3d offset;

    cv::Vec3d at(const cv::Vec3f& color) const { return cv::Vec3d(color).mul(gain) + offset; }
};

// Weighted regression of one channel, pulled towards gain 1.
void regress(const std::vector<ColorPair>& pairs,
             const Weights& weights,
             int c,
             double cap,
             Gains& gains)
{
    double total = 1e-9;
    double meanReply = 0;
    double meanSource = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        total += weights[i];
        meanReply += weights[i] * static_cast<double>(pairs[i].reply[c]);
        meanSource += weights[i] * static_cast<double>(pairs[i].source[c]);
    }
    meanReply /= total;
    meanSource /= total;
    double variance = 60.0 * total;
    double covariance = variance;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const double x = static_cast<double>(pairs[i].reply[c]) - meanReply;
        variance += weights[i] * x * x;
        covariance += weights[i] * x * (static_cast<double>(pairs[i].source[c]) - meanSource);
    }
    gains.gain[c] = std::clamp(covariance / variance, 1 - cap, 1 + cap);
    gains.offset[c] = meanSource - gains.gain[c] * meanReply;
}

Gains fittedGains(const std::vector<ColorPair>& pairs, const ToneCaps& caps, Weights& weights)
{
    Gains gains;
    if (caps.isWhole)
        for (int c = 0; c < 3; ++c) regress(pairs, weights, c, caps.gain, gains);
    else
        gains.offset = commonShift(pairs, caps.offset);
    double most = caps.isWhole ? widest : caps.spread;
    double scale = most;
    std::vector<double> residuals(pairs.size());
    for (int round = 0; round <= 10; ++round) {
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            residuals[i] = largest(cv::Vec3d(pairs[i].source) - gains.at(pairs[i].reply));
        }
        if (round > 0) scale = scaleOf(residuals, 3 * scale, most);
        most = std::max(caps.spread, 0.7 * most);
        for (std::size_t i = 0; i < pairs.size(); ++i) weights[i] = tukey(residuals[i], 4 * scale);
        if (round == 10) break;
        for (int c = 0; c < 3; ++c) regress(pairs, weights, c, caps.gain, gains);
    }
    return gains;
}

// What a 3 × 3 matrix and an offset add to the gains, on colors about mid-grey.
cv::Matx<double, 4, 3> fittedResidual(const std::vector<ColorPair>& pairs,
                                      const Gains& gains,
                                      const ToneCaps& caps,
                                      Weights& weights)
{
    double most = caps.isWhole ? widest : 0.75 * caps.spread;
    cv::Matx<double, 4, 3> result;
    const double ridge = 4.0 * static_cast<double>(pairs.size());
    std::vector<double> residuals(pairs.size());
    for (int round = 0; round < 6; ++round) {
        cv::Matx44d normal = cv::Matx44d::eye() * ridge;
        if (caps.isWhole) normal(3, 3) *= 0.001;  // a new look may well be darker all over
        cv::Matx<double, 4, 3> right;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (weights[i] <= 0) continue;
            const cv::Vec3f& x = pairs[i].reply;
            const cv::Matx14d row(static_cast<double>(x[0]) - 128,
                                  static_cast<double>(x[1]) - 128,
                                  static_cast<double>(x[2]) - 128,
                                  1);
            const cv::Vec3d left = cv::Vec3d(pairs[i].source) - gains.at(x);
            normal += weights[i] * (row.t() * row);
            right += weights[i] * (row.t() * left.t());
        }
        result = normal.solve(right, cv::DECOMP_CHOLESKY);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const cv::Vec3f& x = pairs[i].reply;
            const cv::Matx14d row(static_cast<double>(x[0]) - 128,
                                  static_cast<double>(x[1]) - 128,
                                  static_cast<double>(x[2]) - 128,
                                  1);
            const cv::Matx13d moved = row * result;
            residuals[i] = largest(cv::Vec3d(pairs[i].source) - gains.at(x) -
                                   cv::Vec3d(moved(0), moved(1), moved(2)));
        }
        const double scale = scaleOf(residuals, 4 * most, most);
        most = std::max(0.75 * caps.spread, 0.6 * most);
        for (std::size_t i = 0; i < pairs.size(); ++i) weights[i] = tukey(residuals[i], 4 * scale);
    }
    return result;
}

void setMatrix(const Gains& gains, const cv::Matx<double, 4, 3>& residual, ToneFit& fit)
{
    for (int to = 0; to < 3; ++to) {
        fit.offset[static_cast<std::size_t>(to)] = gains.offset[to] + residual(3, to);
        for (int from = 0; from < 3; ++from) {
            fit.matrix[static_cast<std::size_t>(3 * to + from)] =
                (to == from ? gains.gain[to] : 0.0) + residual(from, to);
            fit.offset[static_cast<std::size_t>(to)] -= 128 * residual(from, to);
        }
    }
}

// The rising sequence nearest to `values` (pool adjacent violators).
void makeRising(std::vector<double>& values, const Weights& weights)
{
    struct Block {
        double value;
        double weight;
        std::size_t count;
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        blocks.push_back({values[i], weights[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].value > blocks.back().value) {
            const Block last = blocks.back();
            blocks.pop_back();
            Block& into = blocks.back();
            const double weight = into.weight + last.weight;
            into.value = (into.value * into.weight + last.value * last.weight) / weight;
            into.weight = weight;
            into.count += last.count;
        }
    }
    std::size_t i = 0;
    for (const Block& block : blocks)
        for (std::size_t n = 0; n < block.count; ++n) values[i++] = block.value;
}

// Each value the mean of itself and its neighbors, 1 : 2 : 1.
std::vector<double> smoothed(const std::vector<double>& values)
{
    std::vector<double> result(values);
    for (std::size_t i = 1; i + 1 < values.size(); ++i)
        result[i] = (values[i - 1] + 2 * values[i] + values[i + 1]) / 4;
    return result;
}

// Unknown values become those of the nearest known ones, in between linearly.
void fillGaps(std::vector<double>& values)
{
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i])) known.push_back(i);
    if (known.empty()) std::ranges::fill(values, 0.0);
    for (std::size_t i = 0; i < values.size() && !known.empty(); ++i) {
        if (!std::isnan(values[i])) continue;
        const auto next = std::ranges::upper_bound(known, i);
        const std::size_t right = next == known.end() ? known.back() : *next;
        const std::size_t left = next == known.begin() ? right : *(next - 1);
        const double t =
            right == left ? 0.0 : static_cast<double>(i - left) / static_cast<double>(right - left);
        values[i] = values[left] * (1 - t) + values[right] * t;
    }
}

struct Bins {
    Weights weight = Weights(ToneFit::knots, 0.0);
    std::vector<double> shift = std::vector<double>(ToneFit::knots, 0.0);
};

// What each knot sees of the residuals, shared between the two knots around a value.
Bins binned(const std::vector<ColorPair>& matrixed, const Weights& weights, int c)
{
    constexpr double step = 255.0 / (ToneFit::knots - 1);
    Bins bins;
    for (std::size_t i = 0; i < matrixed.size(); ++i) {
        const double x = std::clamp(static_cast<double>(matrixed[i].reply[c]), 0.0, 255.0);
        const auto knot =
            std::min(static_cast<std::size_t>(x / step), std::size_t{ToneFit::knots - 2});
        const double t = x / step - static_cast<double>(knot);
        const double shift = static_cast<double>(matrixed[i].source[c]) - x;
        bins.weight[knot] += weights[i] * (1 - t);
        bins.weight[knot + 1] += weights[i] * t;
        bins.shift[knot] += weights[i] * (1 - t) * shift;
        bins.shift[knot + 1] += weights[i] * t * shift;
    }
    return bins;
}

ToneFit::Curve
fittedCurve(const std::vector<ColorPair>& matrixed, const Weights& weights, int c, double cap)
{
    constexpr double seen = 30.0;   // Pairs, before a knot has a say.
    constexpr double prior = 20.0;  // Pairs that speak for no change.
    constexpr double leastStep = 0.05 * 255.0 / (ToneFit::knots - 1);
    const Bins bins = binned(matrixed, weights, c);
    const Weights weight = smoothed(bins.weight);
    std::vector<double> shift = smoothed(bins.shift);
    for (std::size_t i = 0; i < shift.size(); ++i) {
        shift[i] =
            weight[i] > seen ? std::clamp(shift[i] / (weight[i] + prior), -cap, cap) : std::nan("");
    }
    fillGaps(shift);
    std::vector<double> values(smoothed(shift));
    const ToneFit::Curve straight = ToneFit::straight();
    Weights trust(weight);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] += straight[i];
        trust[i] += 1;
    }
    makeRising(values, trust);
    ToneFit::Curve curve{};
    std::ranges::copy(values, curve.begin());
    for (std::size_t i = 1; i < curve.size(); ++i)
        curve[i] = std::max(curve[i], curve[i - 1] + leastStep);
    return curve;
}

// Matrix and offset of `gains` and what these leave, then the curves.
ToneFit fittedFrom(const std::vector<ColorPair>& pairs,
                   const Gains& gains,
                   bool hasMatrix,
                   const ToneCaps& caps,
                   Weights& weights)
{
    cv::Matx<double, 4, 3> residual;
    if (hasMatrix) residual = fittedResidual(pairs, gains, caps, weights);
    ToneFit fit;
    setMatrix(gains, residual, fit);
    std::vector<ColorPair> matrixed(pairs);
    const cv::Matx33d matrix(fit.matrix.data());
    const cv::Vec3d offset(fit.offset[0], fit.offset[1], fit.offset[2]);
    for (ColorPair& pair : matrixed)
        pair.reply = cv::Vec3f(matrix * cv::Vec3d(pair.reply) + offset);
    for (int c = 0; c < 3; ++c)
        fit.curves[static_cast<std::size_t>(c)] = fittedCurve(matrixed, weights, c, caps.curve);
    return fit;
}

// Mean of what a fit leaves, each pair's no more than a bound: a repainted thing counts as one wherever it is.
double leftBy(const ToneFit& fit, const std::vector<ColorPair>& pairs)
{
    constexpr double bound = 40.0;  // levels
    const ToneKernel kernel(fit, ToneDirection::Forward, {1, 1});
    const ToneKernel::Row row(kernel, 0);
    double sum = 0;
    for (const ColorPair& pair : pairs) {
        cv::Vec3f color = pair.reply;
        kernel.apply(row, 0, 1, color.val);
        for (int c = 0; c < 3; ++c) color[c] = std::clamp(color[c], 0.0F, 255.0F);
        sum += std::min(bound, largest(cv::Vec3d(pair.source - color)));
    }
    return sum / static_cast<double>(pairs.size());
}

// A new look may dim and tint each channel, turn colors into each other, or bend the channels: whichever leaves least.
ToneFit fittedLook(const std::vector<ColorPair>& pairs, const ToneCaps& caps)
{
    Weights weights(pairs.size(), 1.0);
    const Gains gains = fittedGains(pairs, caps, weights);
    std::array<ToneFit, 3> fits;
    fits[0] = fittedFrom(pairs, gains, true, caps, weights);
    weights.assign(pairs.size(), 1.0);
    fits[1] = fittedFrom(pairs, {}, true, caps, weights);
    weights.assign(pairs.size(), 1.0);
    fits[2] = fittedFrom(pairs, {}, false, caps, weights);
    return *std::ranges::min_element(
        fits, {}, [&](const ToneFit& fit) { return leftBy(fit, pairs); });
}

}  // namespace

ToneFit fittedColors(const std::vector<ColorPair>& pairs, const ToneCaps& caps)
{
    if (caps.isWhole) return fittedLook(pairs, caps);
    Weights weights(pairs.size(), 1.0);
    const Gains gains = fittedGains(pairs, caps, weights);
    return fittedFrom(pairs, gains, true, caps, weights);
}

}  // namespace ratoon
