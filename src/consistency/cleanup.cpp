// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/cleanup.h"

#include "consistency/pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr int windowSide = 5;       // pixels, the side of the filter's window
constexpr int blockSide = 16;       // pixels, of the blocks that tell the noise
constexpr double quietShare = 0.1;  // of the blocks: those without structure
constexpr double leastNoise = 0.4;  // levels; below, there is nothing to clean
constexpr double mostNoise = 6.0;   // levels; above, it is structure

/// The deviation of fine noise in the quietest blocks, in levels of luma.
double noiseOf(const cv::Mat1f& luma)
{
    cv::Mat1f fine;
    cv::GaussianBlur(luma, fine, {}, 1.0);
    fine = luma - fine;
    std::vector<double> deviations;
    for (int y = 0; y + blockSide <= fine.rows; y += blockSide) {
        for (int x = 0; x + blockSide <= fine.cols; x += blockSide) {
            cv::Scalar mean;
            cv::Scalar deviation;
            cv::meanStdDev(fine(cv::Rect(x, y, blockSide, blockSide)), mean, deviation);
            deviations.push_back(deviation[0]);
        }
    }
    if (deviations.empty()) return 0;
    const auto quiet =
        deviations.begin() +
        static_cast<std::ptrdiff_t>(quietShare * static_cast<double>(deviations.size()));
    std::nth_element(deviations.begin(), quiet, deviations.end());
    return *quiet;
}

/// The self-guided filter of one plane: where it varies by less than √`flat`, its local mean.
cv::Mat1f guided(const cv::Mat1f& plane, double flat)
{
    const cv::Size window(windowSide, windowSide);
    const auto averaged = [&window](const cv::Mat& values) {
        cv::Mat1f mean;
        cv::boxFilter(values, mean, CV_32F, window);
        return mean;
    };
    const cv::Mat1f mean = averaged(plane);
    const cv::Mat1f variance(cv::Mat(averaged(plane.mul(plane)) - mean.mul(mean)));
    cv::Mat1f gain;
    cv::divide(variance, variance + flat, gain);
    const cv::Mat1f rest(cv::Mat(mean - gain.mul(mean)));
    return cv::Mat1f(cv::Mat(averaged(gain).mul(plane) + averaged(rest)));
}

Image filtered(const Image& image, double flat, const Cancel& cancel)
{
    std::vector<cv::Mat> planes;
    cv::split(rgbFloats(image), planes);
    for (cv::Mat& plane : planes) {
        if (cancel.requested()) return {};
        plane = guided(plane, flat);
    }
    cv::Mat merged;
    cv::merge(planes, merged);
    return imageFrom(merged, image.depth(), image.icc());
}

}  // namespace

Image cleanedUp(const Image& image, const Cancel& cancel)
{
    if (!image.isOpaque()) return image;  // a cut-out's edge is no noise
    const double noise = std::min(noiseOf(greyFloats(image)), mostNoise);
    if (noise < leastNoise) return image;
    return filtered(image, 4.0 * noise * noise, cancel);
}

}  // namespace ratoon
