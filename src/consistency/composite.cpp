// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/composite.h"

#include "consistency/pixels.h"
#include "consistency/planes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

// 255 where a sharp tool would cut: the change with room for what a detector misses at its edge, or all of the selection.
cv::Mat1b coreOf(const Mask& detected, const Mask& selection, int grow)
{
    constexpr double mostOfIt = 0.6;
    const cv::Mat1b core = coveragePixels(detected.grown(grow));
    if (selection.isNull()) return core;
    const double changed = detected.combined(selection, Mask::Combine::Intersect).area();
    const cv::Mat1b selected = coveragePixels(selection);
    return changed > mostOfIt * selection.area() ? selected : cv::Mat1b(core & selected);
}

// How far each pixel is from where `mask` is 0; beyond the picture's edge the mask goes on.
cv::Mat1f distanceFromOutside(const cv::Mat1b& mask)
{
    cv::Mat1f distance;
    cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_5);
    return distance;
}

// All of `core`, none outside of `limit`, which holds it, and evenly less in the gap between.
Mask rampFrom(const cv::Mat1b& core, const cv::Mat1b& limit)
{
    cv::Mat1b coverage(core.size(), uchar(0));
    if (cv::countNonZero(core) == 0) return maskFrom(coverage);
    // Beyond a rim of one pixel around the limit there is nothing to do.
    const cv::Rect area =
        (cv::boundingRect(limit) + cv::Size(2, 2) - cv::Point(1, 1)) & cv::Rect({}, limit.size());
    const cv::Mat1f outer = distanceFromOutside(cv::Mat1b(limit(area) > 0));
    const cv::Mat1f inner = distanceFromOutside(cv::Mat1b(core(area) == 0));
    cv::Mat1b part = coverage(area);
    onStrips(part.rows, [&](cv::Range rows) {
        for (int y = rows.start; y < rows.end; ++y)
            for (int x = 0; x < part.cols; ++x) {
                const float toLimit = outer(y, x);
                const float share = toLimit / std::max(1.0F, toLimit + inner(y, x));
                part(y, x) = static_cast<uchar>(std::lrint(255.0F * std::min(share, 1.0F)));
            }
    });
    return maskFrom(coverage);
}

}  // namespace

namespace {

Mask under(const Mask& mask, QRect area)
{
    return mask.isNull() ? Mask() : mask.cropped(area);
}

// `mask` and `room` pixels around it, as far as there is a picture.
QRect roomAround(const Mask& mask, int room)
{
    const QRect bounds = mask.isNull() ? QRect() : mask.bounds();
    if (bounds.isEmpty()) return {};
    return bounds.adjusted(-room, -room, room, room) & QRect(QPoint(), mask.size());
}

GraftMask graftMaskOf(const Mask& known,
                      const Mask& detected,
                      const Mask& selection,
                      const GraftMaskOptions& options)
{
    const int reach = static_cast<int>(std::lround(*options.feather));
    const cv::Mat1b core = coreOf(detected, selection, options.grow);
    cv::Mat1b limit = coveragePixels(maskFrom(core).grown(reach));
    if (!selection.isNull()) limit &= coveragePixels(selection.grown(reach));
    if (!known.isNull()) limit &= coveragePixels(known);
    return {rampFrom(cv::Mat1b(core & limit), limit), *options.feather};
}

Mask selectionMaskOf(const Mask& selection, const Mask& detected, double feather)
{
    constexpr float rim = 4.0F;         // pixels
    constexpr double mostOfRim = 0.25;  // detected there: the change does not end inside
    Mask plain = selection.featheredInside(feather);
    if (detected.isNull() || detected.isEmpty() || selection.isEmpty()) return plain;
    const cv::Mat1b limit(cv::Mat(coveragePixels(selection) > 0));
    const cv::Mat1f inside = distanceFromOutside(limit);
    const cv::Mat1b atRim(limit & (inside <= rim));
    const cv::Mat1b found = coveragePixels(detected);
    if (cv::countNonZero(found & atRim) > mostOfRim * cv::countNonZero(atRim)) return plain;
    const cv::Mat1b core(coveragePixels(detected.grown(2)) & (inside > rim));
    const Mask roomy = rampFrom(core, limit).combined(selection, Mask::Combine::Intersect);
    return plain.combined(roomy, Mask::Combine::Add);
}

}  // namespace

GraftMask graftMask(const Mask& known,
                    const Mask& detected,
                    const Mask& selection,
                    const GraftMaskOptions& options)
{
    constexpr double wide = 24;
    const double feather = options.feather.value_or(wide);
    const int room = std::max(0, options.grow) + static_cast<int>(std::lround(feather)) + 2;
    // Nothing is covered farther away, so nothing is computed there.
    const QRect area = roomAround(detected, room) | roomAround(selection, room);
    const GraftMaskOptions decided{.feather = feather, .grow = options.grow};
    if (area.isEmpty()) return graftMaskOf(known, detected, selection, decided);
    const GraftMask part =
        graftMaskOf(under(known, area), under(detected, area), under(selection, area), decided);
    return {part.coverage.placed(detected.size(), area.topLeft()), feather};
}

Mask selectionMask(const Mask& selection, const Mask& detected, double feather)
{
    const QRect area = roomAround(selection, 1);
    if (area.isEmpty()) return selectionMaskOf(selection, detected, feather);
    return selectionMaskOf(under(selection, area), under(detected, area), feather)
        .placed(selection.size(), area.topLeft());
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

SeamStep
seamStep(const Image& original, const Image& result, const Mask& coverage, const Mask& where)
{
    const cv::Mat1b covered(coveragePixels(coverage) > 127);
    const cv::Mat3f before = labPixels(original);
    const cv::Mat3f after = labPixels(result);
    const cv::Mat1b counted =
        where.isNull() ? cv::Mat1b(covered.size(), uchar(255)) : cv::Mat1b(coveragePixels(where));
    std::vector<float> steps;
    constexpr int reach = 3;
    const auto step = [&](cv::Point a, cv::Point b) {
        if (covered(a) == covered(b) || counted(a) == 0) return;
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
