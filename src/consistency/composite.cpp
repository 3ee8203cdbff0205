// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/composite.h"

#include "consistency/pixels.h"
#include "consistency/planes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double narrowFeather = 12;
constexpr double wideFeather = 24;

// Luma's mean steepness along the border of what is covered, in levels a pixel.
double borderSteepness(const Image& source, const Mask& covered)
{
    const cv::Mat1f luma = blurred(greyFloats(source), 1.2);
    const cv::Mat1b inside(coveragePixels(covered) > 127);
    cv::Mat1b border;
    cv::morphologyEx(inside, border, cv::MORPH_GRADIENT, disc(3));
    cv::Mat1f x;
    cv::Mat1f y;
    cv::Sobel(luma, x, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(luma, y, CV_32F, 0, 1, 3, 0.125);
    cv::Mat1f steepness;
    cv::magnitude(x, y, steepness);
    return cv::mean(steepness, border)[0];
}

// What a sharp tool would take: the change with room for the feather around it, or all of the selection.
Mask taken(const Mask& detected, const Mask& selection, double feather, int grow)
{
    constexpr double mostOfIt = 0.6;
    const int reach = static_cast<int>(std::lround(feather));
    Mask roomy = detected.grown(grow + reach);
    if (selection.isNull()) return roomy;
    const double changed = detected.combined(selection, Mask::Combine::Intersect).area();
    if (changed > mostOfIt * selection.area()) return selection.grown(reach);
    return roomy.combined(selection.grown(reach), Mask::Combine::Intersect);
}

}  // namespace

GraftMask graftMask(const Image& source,
                    const Mask& known,
                    const Mask& detected,
                    const Mask& selection,
                    const GraftMaskOptions& options)
{
    constexpr double smooth = 4.0;  // Levels a pixel.
    double feather = options.feather.value_or(narrowFeather);
    if (!options.feather && !detected.isEmpty()) {
        const Mask around = detected.grown(options.grow + static_cast<int>(narrowFeather));
        if (borderSteepness(source, around) < smooth) feather = wideFeather;
    }
    Mask mask = taken(detected, selection, feather, options.grow);
    if (!known.isNull()) mask = mask.combined(known, Mask::Combine::Intersect);
    return {mask.featheredInside(feather), feather};
}

namespace {

// Differences known on a ring only, and how well, from fine to coarse.
struct Pyramid {
    std::vector<cv::Mat3f> differences;  ///< Weighted.
    std::vector<cv::Mat1f> weights;
};

Pyramid pulled(const cv::Mat3f& difference, const cv::Mat1f& weight)
{
    Pyramid pyramid;
    cv::Mat3f d(difference.size());
    for (int y = 0; y < d.rows; ++y)
        for (int x = 0; x < d.cols; ++x) d(y, x) = difference(y, x) * weight(y, x);
    cv::Mat1f w = weight;
    while (true) {
        pyramid.differences.push_back(d);
        pyramid.weights.push_back(w);
        if (std::max(d.cols, d.rows) == 1) return pyramid;
        const cv::Size half((d.cols + 1) / 2, (d.rows + 1) / 2);
        cv::Mat3f nextD;
        cv::Mat1f nextW;
        cv::resize(d, nextD, half, 0, 0, cv::INTER_AREA);
        cv::resize(w, nextW, half, 0, 0, cv::INTER_AREA);
        d = nextD;
        w = nextW;
    }
}

// The differences everywhere: known ones as they are, others from the nearest coarser level that knows.
cv::Mat3f pushed(const Pyramid& pyramid)
{
    constexpr float nothing = 1e-4F;
    cv::Mat3f field(1, 1, cv::Vec3f());
    for (std::size_t level = pyramid.weights.size(); level-- > 0;) {
        const cv::Mat3f& d = pyramid.differences[level];
        const cv::Mat1f& w = pyramid.weights[level];
        const bool isLast = level + 1 == pyramid.weights.size();
        cv::Mat3f finer;
        cv::resize(field, finer, d.size(), 0, 0, cv::INTER_LINEAR);
        for (int y = 0; y < d.rows; ++y)
            for (int x = 0; x < d.cols; ++x) {
                const float trust = isLast ? 1.0F : std::min(1.0F, 4 * w(y, x));
                finer(y, x) = finer(y, x) * (1 - trust) + d(y, x) * (trust / (w(y, x) + nothing));
            }
        field = finer;
    }
    return field;
}

cv::Mat3f labPixels(const Image& image)
{
    return labOf(blurred(rgbFloats(image), 1.0));
}

}  // namespace

Image withBorderMet(const Image& source,
                    const Image& reply,
                    const Mask& coverage,
                    const Cancel& cancel)
{
    constexpr float structure = 40.0F;  // Levels: more than that is no leftover of tone.
    constexpr double most = 12.0;
    const cv::Mat3f s = rgbFloats(source);
    cv::Mat3f r = rgbFloats(reply);
    const cv::Mat3f difference(s - r);
    const cv::Mat1b covered(coveragePixels(coverage) > 0);
    cv::Mat1b outer;
    cv::Mat1b inner;
    cv::dilate(covered, outer, disc(12));
    cv::dilate(covered, inner, disc(2));
    cv::Mat1f weight(covered.size(), 0.0F);
    for (int y = 0; y < weight.rows; ++y)
        for (int x = 0; x < weight.cols; ++x) {
            const cv::Vec3f& d = difference(y, x);
            const float largest = std::max({std::abs(d[0]), std::abs(d[1]), std::abs(d[2])});
            if (outer(y, x) != 0 && inner(y, x) == 0 && largest < structure) weight(y, x) = 1.0F;
        }
    if (cancel.requested()) return {};
    cv::Mat3f field = pushed(pulled(difference, weight));
    cv::min(cv::max(field, -most), most, field);
    r += blurred(field, 4.0);
    return imageFrom(r, reply.depth(), reply.icc());
}

SeamStep seamStep(const Image& original, const Image& result, const Mask& coverage)
{
    const cv::Mat1b covered(coveragePixels(coverage) > 127);
    const cv::Mat3f before = labPixels(original);
    const cv::Mat3f after = labPixels(result);
    std::vector<float> steps;
    constexpr int reach = 3;
    const auto step = [&](cv::Point a, cv::Point b) {
        if (covered(a) == covered(b)) return;
        const cv::Vec3f jump = (after(a) - after(b)) - (before(a) - before(b));
        steps.push_back(std::sqrt(jump.dot(jump)));
    };
    for (int y = 0; y + reach < covered.rows; ++y)
        for (int x = 0; x + reach < covered.cols; ++x) {
            step({x, y}, {x + reach, y});
            step({x, y}, {x, y + reach});
        }
    if (steps.empty()) return {};
    double sum = 0;
    for (const float value : steps) sum += static_cast<double>(value);
    const double mean = sum / static_cast<double>(steps.size());
    return {mean, static_cast<double>(quantile(steps, 0.95))};
}

}  // namespace ratoon
