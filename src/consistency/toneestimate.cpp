// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/toneestimate.h"

#include "consistency/planes.h"
#include "consistency/tonecolors.h"
#include "consistency/tonekernel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr int mapNodes = 32;       // Along the longer side.
constexpr double mapReach = 0.06;  // Deviation of what a node looks at, of the longer side.

// Source and reply at half their size, slightly blurred: jitter and invented texture are gone, tone is not.
struct HalfPair {
    cv::Mat3f source;
    cv::Mat3f reply;
    cv::Mat1b usable;
};

cv::Mat1f gradientOf(const cv::Mat1f& luma)
{
    cv::Mat1f x;
    cv::Mat1f y;
    cv::Sobel(luma, x, CV_32F, 1, 0);
    cv::Sobel(luma, y, CV_32F, 0, 1);
    cv::Mat1f result;
    cv::magnitude(x, y, result);
    return result;
}

// Values that were clipped say nothing about the tone.
bool isClipped(const cv::Vec3f& color)
{
    return std::max({color[0], color[1], color[2]}) >= 253.0F ||
           std::min({color[0], color[1], color[2]}) <= 2.0F;
}

HalfPair halfPair(const cv::Mat3f& source, const cv::Mat3f& reply, const cv::Mat1b& usable)
{
    constexpr float steep = 80.0F;  // Off strong edges: there, a tenth of a pixel is worth levels.
    HalfPair half{blurred(shrunk(source, 2), 1.0), blurred(shrunk(reply, 2), 1.0), {}};
    half.usable = shrunkMask(usable, half.source.size());
    const cv::Mat1f gradient = gradientOf(lumaOf(half.source));
    for (int y = 0; y < half.usable.rows; ++y)
        for (int x = 0; x < half.usable.cols; ++x)
            if (gradient(y, x) >= steep || isClipped(half.source(y, x)) ||
                isClipped(half.reply(y, x)))
                half.usable(y, x) = 0;
    return half;
}

// About `most` usable pixels, spread evenly; the same ones every time.
std::vector<cv::Point> sampledPlaces(const cv::Mat1b& usable, int most)
{
    const double share = static_cast<double>(most) / std::max(cv::countNonZero(usable), 1);
    std::vector<cv::Point> places;
    double due = 0.5;
    for (int y = 0; y < usable.rows; ++y)
        for (int x = 0; x < usable.cols; ++x) {
            if (usable(y, x) == 0) continue;
            due += std::min(share, 1.0);
            if (due < 1.0) continue;
            due -= 1.0;
            places.emplace_back(x, y);
        }
    return places;
}

// `source` as it was before the map of `fit` was added.
cv::Mat3f withoutMap(const cv::Mat3f& source, const ToneFit& fit)
{
    ToneFit mapOnly;
    mapOnly.map = fit.map;
    const ToneKernel kernel(mapOnly, ToneDirection::Inverse, {source.cols, source.rows});
    cv::Mat3f result = source.clone();
    onStrips(result.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y)
            kernel.apply(ToneKernel::Row(kernel, y), 0, result.cols, result[y]->val);
    });
    return result;
}

// For each node, weighted sums over its neighborhood of: 1, y, y², r, r·y for one channel.
struct Moments {
    cv::Mat1f weight;
    cv::Mat1f value;
    cv::Mat1f square;
    cv::Mat1f residual;
    cv::Mat1f product;
};

cv::Mat1f atNodes(const cv::Mat1f& dense, cv::Size nodes)
{
    cv::Mat1f cells;
    cv::resize(dense, cells, nodes, 0, 0, cv::INTER_AREA);
    return cells;
}

// Of each node alone.
Moments momentsOf(const cv::Mat1f& value,
                  const cv::Mat1f& residual,
                  const cv::Mat1f& weight,
                  cv::Size nodes)
{
    const cv::Mat1f weighted(value.mul(weight));
    const cv::Mat1f weightedResidual(residual.mul(weight));
    return {atNodes(weight, nodes),
            atNodes(weighted, nodes),
            atNodes(cv::Mat1f(weighted.mul(value)), nodes),
            atNodes(weightedResidual, nodes),
            atNodes(cv::Mat1f(weightedResidual.mul(value)), nodes)};
}

Moments nodesAround(const Moments& nodes, double sigma)
{
    return {blurred(nodes.weight, sigma),
            blurred(nodes.value, sigma),
            blurred(nodes.square, sigma),
            blurred(nodes.residual, sigma),
            blurred(nodes.product, sigma)};
}

// Shift and slope of one node: regression of the residual on the value about mid-grey, the slope held near 0.
cv::Vec2d solved(const Moments& near, const Moments& wide, int y, int x)
{
    constexpr double wideShare = 0.05;  // Where little is known nearby, ask further around.
    constexpr double slopeRidge = 400.0;
    constexpr double prior = 0.002;
    const auto mixed = [&](cv::Mat1f Moments::*of) {
        return static_cast<double>((near.*of)(y, x)) +
               wideShare * static_cast<double>((wide.*of)(y, x));
    };
    const double w = mixed(&Moments::weight) + prior;
    const double v = mixed(&Moments::value);
    const double vv = mixed(&Moments::square) + slopeRidge * w;
    const double r = mixed(&Moments::residual);
    const double rv = mixed(&Moments::product);
    const double determinant = w * vv - v * v;
    return {(r * vv - rv * v) / determinant, (w * rv - v * r) / determinant};
}

cv::Mat1f channelOf(const cv::Mat3f& image, int c)
{
    cv::Mat1f result;
    cv::extractChannel(image, result, c);
    return result;
}

// A map of what is left between `matched` and `source` where `usable`.
ToneMap fittedMap(const cv::Mat3f& source,
                  const cv::Mat3f& matched,
                  const cv::Mat1b& usable,
                  const ToneCaps& caps)
{
    const double longer = std::max(source.cols, source.rows);
    const cv::Size nodes(
        std::max(2, static_cast<int>(std::lround(mapNodes * source.cols / longer))),
        std::max(2, static_cast<int>(std::lround(mapNodes * source.rows / longer))));
    const double sigma = mapReach * mapNodes;
    cv::Mat1f weight;
    usable.convertTo(weight, CV_32F, 1.0 / 255.0);
    ToneMap map{.columns = nodes.width, .rows = nodes.height};
    map.values.resize(static_cast<std::size_t>(ToneMap::planes) *
                      static_cast<std::size_t>(nodes.area()));
    for (int c = 0; c < 3; ++c) {
        const cv::Mat1f residual(channelOf(source, c) - channelOf(matched, c));
        const cv::Mat1f value(channelOf(matched, c) - 128.0);
        const Moments alone = momentsOf(value, residual, weight, nodes);
        const Moments near = nodesAround(alone, sigma);
        const Moments wide = nodesAround(alone, 3 * sigma);
        for (int y = 0; y < nodes.height; ++y)
            for (int x = 0; x < nodes.width; ++x) {
                const cv::Vec2d s = solved(near, wide, y, x);
                double* const node =
                    &map.values[static_cast<std::size_t>(ToneMap::planes * (y * nodes.width + x))];
                node[c] = std::clamp(s[0], -caps.map, caps.map);
                node[c + 3] = std::clamp(s[1], -caps.slope, caps.slope);
            }
    }
    return map;
}

// Of the usable pixels those whose residual is small, on an average over a few pixels.
cv::Mat1b agreeing(const cv::Mat3f& source, const cv::Mat3f& matched, const cv::Mat1b& usable)
{
    const cv::Mat3f rest(averaged(source - matched, 3));
    cv::Mat1f size(rest.size());
    std::vector<float> sample;
    for (int y = 0; y < rest.rows; ++y)
        for (int x = 0; x < rest.cols; ++x) {
            const cv::Vec3f& d = rest(y, x);
            size(y, x) = std::max({std::abs(d[0]), std::abs(d[1]), std::abs(d[2])});
            if (usable(y, x) != 0 && (x + 3 * y) % 5 == 0) sample.push_back(size(y, x));
        }
    // From the lower third, which is unchanged for sure, to the deviation of all that is.
    const double limit =
        std::clamp(4 * 3.26 * static_cast<double>(quantile(sample, 0.35)), 5.0, 14.0);
    return cv::Mat1b(usable & (size < limit));
}

std::vector<ColorPair>
pairsAt(const std::vector<cv::Point>& places, const cv::Mat3f& reply, const cv::Mat3f& source)
{
    std::vector<ColorPair> pairs;
    pairs.reserve(places.size());
    for (const cv::Point at : places) pairs.push_back({reply(at), source(at)});
    return pairs;
}

}  // namespace

cv::Mat1b seeminglyUnchanged(const cv::Mat3f& source, const cv::Mat3f& reply)
{
    constexpr int window = 17;
    constexpr float textured = 12.0F;  // Variance of luma, levels².
    constexpr float correlated = 0.55F;
    const cv::Mat1f s = lumaOf(shrunk(source, 2));
    const cv::Mat1f r = lumaOf(shrunk(reply, 2));
    const cv::Mat1f ms = averaged(s, window);
    const cv::Mat1f mr = averaged(r, window);
    const cv::Mat1f ss(averaged(s.mul(s), window));
    const cv::Mat1f rr(averaged(r.mul(r), window));
    const cv::Mat1f sr(averaged(s.mul(r), window));
    cv::Mat1b same(s.size());
    for (int y = 0; y < s.rows; ++y)
        for (int x = 0; x < s.cols; ++x) {
            const float vs = std::max(ss(y, x) - ms(y, x) * ms(y, x), 0.0F);
            const float vr = std::max(rr(y, x) - mr(y, x) * mr(y, x), 0.0F);
            const float product = sr(y, x) - ms(y, x) * mr(y, x);
            const bool alike = vs > textured ? product > correlated * std::sqrt(vs * vr)
                                             : vr + 4 < 6.25F * (vs + 4);
            same(y, x) = alike ? 255 : 0;
        }
    cv::Mat1b result;
    cv::resize(same, result, source.size(), 0, 0, cv::INTER_NEAREST);
    return result;
}

ToneFit estimatedTone(const cv::Mat3f& source,
                      const cv::Mat3f& reply,
                      const cv::Mat1b& usable,
                      const ToneCaps& caps,
                      const Cancel& cancel)
{
    constexpr int samples = 16'000;
    constexpr std::size_t fewest = 200;
    const HalfPair half = halfPair(source, reply, usable);
    const auto places = sampledPlaces(half.usable, samples);
    if (places.size() < fewest) return {};
    ToneFit fit;
    // Colors and map explain each other's leftovers: each is fitted with the other taken out.
    for (int round = 0; round < 2 && !cancel.requested(); ++round) {
        const cv::Mat3f target = round == 0 ? half.source : withoutMap(half.source, fit);
        fit = fittedColors(pairsAt(places, half.reply, target), caps);
        const cv::Mat3f matched = toned(half.reply, fit);
        fit.map =
            fittedMap(half.source, matched, agreeing(half.source, matched, half.usable), caps);
    }
    return fit;
}

cv::Mat3f toned(const cv::Mat3f& image, const ToneFit& fit)
{
    const ToneKernel kernel(fit, ToneDirection::Forward, {image.cols, image.rows});
    cv::Mat3f result = image.clone();
    onStrips(result.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y)
            kernel.apply(ToneKernel::Row(kernel, y), 0, result.cols, result[y]->val);
    });
    cv::min(cv::max(result, 0.0), 255.0, result);
    return result;
}

}  // namespace ratoon
