// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/fill.h"

#include "providers/offline/membrane.h"
#include "providers/offline/patches.h"
#include "providers/offline/picture.h"
#include "providers/offline/synthesis.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

// What fills a hole is copied from several places, each of which may be a little brighter or darker than the next. The
// copies bring their texture, not their brightness: their differences from pixel to pixel are kept, and a membrane that
// is held at the hole's border takes away the steps between them and to the surroundings (P. Pérez, M. Gangnet,
// A. Blake, "Poisson Image Editing", 2003).

namespace ratoon::offline {

namespace {

constexpr float wholeRange = 65535.0F;

cv::Rect windowAround(const cv::Rect& bounds, cv::Size picture)
{
    const int margin = std::max({128, bounds.width, bounds.height});
    return cv::Rect(bounds.x - margin,
                    bounds.y - margin,
                    bounds.width + 2 * margin,
                    bounds.height + 2 * margin) &
           cv::Rect(cv::Point(), picture);
}

/// The steps in a hole that is filled by copies.
class Seams {
public:
    Seams(const cv::Mat& picture, const cv::Mat& hole, const cv::Mat& sources)
        : m_picture(picture)
        , m_hole(hole)
        , m_sources(sources)
    {}

    /// How the membrane has to be pulled to take them away: CV_32FC3, 0 … 1 for the full range.
    cv::Mat forces() const
    {
        cv::Mat result(m_hole.size(), CV_32FC3, cv::Scalar::all(0));
        for (int y = 0; y < m_hole.rows; ++y)
            for (int x = 0; x < m_hole.cols; ++x)
                if (m_hole.at<uchar>(y, x) != 0) result.at<cv::Vec3f>(y, x) = forceAt({x, y});
        return result;
    }

private:
    bool isInside(cv::Point at) const { return cv::Rect(cv::Point(), m_hole.size()).contains(at); }

    bool isKnown(cv::Point at) const { return isInside(at) && m_hole.at<uchar>(at) == 0; }

    cv::Point sourceOf(cv::Point at) const { return placeAt(m_sources, at); }

    cv::Vec3f colorAt(cv::Point at) const
    {
        const auto& pixel = m_picture.at<cv::Vec4w>(at);
        return cv::Vec3f(pixel[0], pixel[1], pixel[2]) * (1.0F / wholeRange);
    }

    cv::Vec3f forceAt(cv::Point at) const
    {
        cv::Vec3f force = cv::Vec3f::all(0.0F);
        for (const cv::Point step : neighborSteps)
            if (isInside(at + step)) force += softened(stepTo(at, step));
        return force;
    }

    /// By how much a neighbor is brighter than it would be beside this pixel's source.
    cv::Vec3f stepTo(cv::Point at, cv::Point step) const
    {
        const cv::Point source = sourceOf(at);
        const cv::Point neighbor = at + step;
        if (isKnown(neighbor)) return difference(neighbor, source + step);
        const cv::Point other = sourceOf(neighbor);
        if (other == source + step) return cv::Vec3f::all(0.0F);
        return 0.5F * (difference(other, source + step) + difference(other - step, source));
    }

    cv::Vec3f difference(cv::Point a, cv::Point b) const
    {
        const bool isComparable = isKnown(a) && isKnown(b);
        return isComparable ? colorAt(a) - colorAt(b) : cv::Vec3f::all(0.0F);
    }

    /// A large step is an edge that ends at the hole: it is no matter of brightness, and must not bleed.
    static cv::Vec3f softened(const cv::Vec3f& step)
    {
        constexpr float large = 0.12F;
        return step * (1.0F / (1.0F + step.dot(step) / (large * large)));
    }

    const cv::Mat& m_picture;
    const cv::Mat& m_hole;
    const cv::Mat& m_sources;
};

/// The pixels of the hole copied from their sources, each with its `change`.
void paste(cv::Mat& picture, const cv::Mat& hole, const cv::Mat& sources, const cv::Mat& change)
{
    for (int y = 0; y < hole.rows; ++y)
        for (int x = 0; x < hole.cols; ++x) {
            if (hole.at<uchar>(y, x) == 0) continue;
            // Sources are never in the hole, so none has been written yet.
            auto pixel = picture.at<cv::Vec4w>(placeAt(sources, {x, y}));
            const cv::Vec3f by = change.at<cv::Vec3f>(y, x) * wholeRange;
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<ushort>(static_cast<float>(pixel[c]) + by[c]);
            picture.at<cv::Vec4w>(y, x) = pixel;
        }
}

/// Where no patch is known as a whole there is no texture to copy: the colors around run into each other.
bool blendIn(cv::Mat& picture, const cv::Mat& hole, const Cancel& cancel)
{
    const cv::Rect inside(cv::Point(), hole.size());
    cv::Mat forces(hole.size(), CV_32FC3, cv::Scalar::all(0));
    for (int y = 0; y < hole.rows; ++y)
        for (int x = 0; x < hole.cols; ++x)
            for (const cv::Point step : neighborSteps) {
                const cv::Point near = cv::Point(x, y) + step;
                const bool isRim =
                    hole.at<uchar>(y, x) != 0 && inside.contains(near) && hole.at<uchar>(near) == 0;
                if (!isRim) continue;
                const auto& pixel = picture.at<cv::Vec4w>(near);
                for (int c = 0; c < 3; ++c)
                    forces.at<cv::Vec3f>(y, x)[c] += static_cast<float>(pixel[c]) / wholeRange;
            }
    const cv::Mat colors = membrane(forces, hole, cancel);
    if (colors.empty()) return false;
    for (int y = 0; y < hole.rows; ++y)
        for (int x = 0; x < hole.cols; ++x) {
            if (hole.at<uchar>(y, x) == 0) continue;
            auto& pixel = picture.at<cv::Vec4w>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<ushort>(wholeRange * colors.at<cv::Vec3f>(y, x)[c]);
        }
    return true;
}

/// Fills the hole in a part of the picture. False if cancelled.
bool fillPart(cv::Mat& part, const cv::Mat& hole, const Cancel& cancel)
{
    const cv::Mat usable(hole.size(), CV_8UC1, cv::Scalar(255));
    const auto sources = sourcesFor({.picture = part, .hole = hole, .usable = usable}, cancel);
    if (!sources) return blendIn(part, hole, cancel);
    if (sources->empty()) return false;
    const cv::Mat change = membrane(Seams(part, hole, *sources).forces(), hole, cancel);
    if (change.empty()) return false;
    paste(part, hole, *sources, change);
    return true;
}

}  // namespace

cv::Mat filled(const cv::Mat& picture, const cv::Mat& hole, const Cancel& cancel)
{
    const cv::Mat gap = hole.empty() ? cv::Mat(picture.size(), CV_8UC1, cv::Scalar(255)) : hole > 0;
    const int count = cv::countNonZero(gap);
    if (count == 0 || static_cast<std::size_t>(count) == gap.total()) return picture;
    const cv::Rect window = windowAround(cv::boundingRect(gap), picture.size());
    cv::Mat result = picture.clone();
    cv::Mat part = result(window);
    return fillPart(part, gap(window), cancel) ? result : cv::Mat();
}

Image filled(const Image& picture, const cv::Mat& hole, const Cancel& cancel)
{
    if (hole.empty() || cv::countNonZero(hole) == 0) return picture;
    const cv::Rect window = windowAround(boundsOf(hole), sizeOf(picture));
    const cv::Mat part = filled(pixelsOf(picture, window), hole(window), cancel);
    return part.empty() ? Image() : withPixels(picture, part, hole(window), window.tl());
}

}  // namespace ratoon::offline
