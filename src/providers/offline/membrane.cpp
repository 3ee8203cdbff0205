// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/membrane.h"

#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

namespace ratoon::offline {

namespace {

/// The sum over the neighbors that there are, and how many those are.
std::pair<cv::Vec3f, int> neighborhood(const cv::Mat& height, cv::Point at)
{
    const cv::Rect inside(cv::Point(), height.size());
    cv::Vec3f sum = cv::Vec3f::all(0.0F);
    int count = 0;
    for (const cv::Point step : neighborSteps) {
        if (!inside.contains(at + step)) continue;
        sum += height.at<cv::Vec3f>(at + step);
        ++count;
    }
    return {sum, count};
}

/// Calls `work(pixel)` for the free pixels, row by row in bands.
template <typename Work>
bool forFree(const cv::Mat& hole, const Cancel& cancel, const Work& work)
{
    constexpr int band = 32;
    return parallelFor((hole.rows + band - 1) / band, cancel, [&](int index) {
        const int end = std::min(hole.rows, (index + 1) * band);
        for (int y = index * band; y < end; ++y)
            for (int x = 0; x < hole.cols; ++x)
                if (hole.at<uchar>(y, x) != 0) work(cv::Point(x, y));
    });
}

/// Gauss and Seidel's rule on the fields of a chessboard, black after white: the result does not depend on the order.
bool relax(cv::Mat& height,
           const cv::Mat& forces,
           const cv::Mat& hole,
           int rounds,
           const Cancel& cancel)
{
    for (int half = 0; half < 2 * rounds; ++half) {
        const bool isWhole = forFree(hole, cancel, [&](cv::Point at) {
            if ((at.x + at.y + half) % 2 != 0) return;
            const auto [sum, count] = neighborhood(height, at);
            if (count > 0)
                height.at<cv::Vec3f>(at) =
                    (sum + forces.at<cv::Vec3f>(at)) * (1.0F / static_cast<float>(count));
        });
        if (!isWhole) return false;
    }
    return true;
}

/// What of the forces the membrane does not yet give way to.
cv::Mat remaining(const cv::Mat& height, const cv::Mat& forces, const cv::Mat& hole)
{
    cv::Mat result(height.size(), CV_32FC3, cv::Scalar::all(0));
    forFree(hole, {}, [&](cv::Point at) {
        const auto [sum, count] = neighborhood(height, at);
        result.at<cv::Vec3f>(at) =
            forces.at<cv::Vec3f>(at) + sum - height.at<cv::Vec3f>(at) * static_cast<float>(count);
    });
    return result;
}

/// How far to go along `step` so that the membrane pulls least: the exact minimum.
double lengthAlong(const cv::Mat& step, const cv::Mat& rest, const cv::Mat& hole)
{
    const cv::Mat none(step.size(), CV_32FC3, cv::Scalar::all(0));
    const double resistance = -step.dot(remaining(step, none, hole));
    return resistance > 0.0 ? step.dot(rest) / resistance : 0.0;
}

/// One turn from fine to coarse and back. False if cancelled.
bool improve(cv::Mat& height, const cv::Mat& forces, const cv::Mat& hole, const Cancel& cancel)
{
    constexpr int smallest = 8;
    if (std::min(hole.cols, hole.rows) <= smallest) return relax(height, forces, hole, 40, cancel);
    if (!relax(height, forces, hole, 3, cancel)) return false;
    const cv::Mat rest = remaining(height, forces, hole);
    const cv::Size half((hole.cols + 1) / 2, (hole.rows + 1) / 2);
    const cv::Size wide = half * 2;
    const auto halved = [&](const cv::Mat& of) {
        cv::Mat result;
        cv::copyMakeBorder(
            of, result, 0, wide.height - of.rows, 0, wide.width - of.cols, cv::BORDER_CONSTANT);
        cv::resize(result, result, half, 0, 0, cv::INTER_AREA);
        return result;
    };
    // Four fields' forces pull at one field of twice the side: their sum, not their mean. It is free if half of it is,
    // so that the hole is as large as before.
    const cv::Mat coarseForces = 4.0 * halved(rest);
    const cv::Mat coarseHole = halved(hole) > 127;
    cv::Mat coarse(half, CV_32FC3, cv::Scalar::all(0));
    if (!improve(coarse, coarseForces, coarseHole, cancel)) return false;
    cv::Mat smooth;
    cv::resize(coarse, smooth, wide, 0, 0, cv::INTER_LINEAR);
    cv::Mat step(height.size(), CV_32FC3, cv::Scalar::all(0));
    smooth(cv::Rect(cv::Point(), hole.size())).copyTo(step, hole);
    height += lengthAlong(step, rest, hole) * step;
    return relax(height, forces, hole, 3, cancel);
}

}  // namespace

cv::Mat membrane(const cv::Mat& forces, const cv::Mat& hole, const Cancel& cancel)
{
    cv::Mat height(hole.size(), CV_32FC3, cv::Scalar::all(0));
    const cv::Mat free = hole > 0;
    for (int turn = 0; turn < 8; ++turn)
        if (!improve(height, forces, free, cancel)) return {};
    return height;
}

}  // namespace ratoon::offline
