// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/drawing.h"

#include "providers/offline/flow.h"
#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

namespace ratoon::offline {

float opacityFrom(double strength)
{
    return static_cast<float>(std::clamp(strength, 0.0, 1.0));
}

cv::Mat lightnessPlane(const cv::Mat& rgb)
{
    cv::Mat l(rgb.size(), CV_32FC1);
    for (int y = 0; y < rgb.rows; ++y)
        std::transform(rgb.ptr<cv::Vec3f>(y),
                       rgb.ptr<cv::Vec3f>(y) + rgb.cols,
                       l.ptr<float>(y),
                       [](const cv::Vec3f& p) { return oklabOf(linearOf(p)).l; });
    return l;
}

cv::Mat inkOf(const cv::Mat& lightness, const cv::Mat& flow, double width, const Cancel& cancel)
{
    cv::Mat narrow;
    cv::Mat wide;
    cv::GaussianBlur(lightness, narrow, cv::Size(), width);
    cv::GaussianBlur(lightness, wide, cv::Size(), 1.6 * width);
    return smoothedAlong(flow, wide - narrow, 4.0 * width, cancel);
}

float inked(float response, float threshold, float softness)
{
    return smoothStep(threshold - softness, threshold + softness, response);
}

void lay(Block& block, float opacity, const Draw& draw)
{
    for (int y = 0; y < block.rgb.rows; ++y) {
        auto* row = block.rgb.ptr<cv::Vec3f>(y);
        for (int x = 0; x < block.rgb.cols; ++x) row[x] += opacity * (draw(x, y) - row[x]);
    }
}

}  // namespace ratoon::offline
