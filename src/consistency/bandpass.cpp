// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/bandpass.h"

#include <opencv2/imgproc.hpp>

namespace ratoon {

cv::Mat bandpassed(const cv::Mat& grey)
{
    constexpr double fine = 0.9;   // px: below it is noise and what a model redraws
    constexpr int coarse = 15;     // px, twice: above it is tone
    constexpr int around = 33;     // px over which strength is measured
    constexpr double noise = 2.0;  // levels: structure weaker than this fades out
    cv::Mat band;
    cv::Mat broad;
    cv::GaussianBlur(grey, band, {}, fine);
    cv::blur(grey, broad, {coarse, coarse});
    cv::blur(broad, broad, {coarse, coarse});
    band -= broad;
    cv::Mat strength;
    cv::sqrBoxFilter(band, strength, CV_32F, {around, around});
    cv::sqrt(strength, strength);
    strength += noise;
    cv::divide(band, strength, band);
    cv::max(band, -3.5, band);
    cv::min(band, 3.5, band);
    return band;
}

cv::Mat halvedGrey(const cv::Mat& grey)
{
    const cv::Size half(std::max(1, grey.cols / 2), std::max(1, grey.rows / 2));
    const cv::Rect even(
        0, 0, std::min(grey.cols, half.width * 2), std::min(grey.rows, half.height * 2));
    cv::Mat result;
    cv::resize(grey(even), result, half, 0, 0, cv::INTER_AREA);
    return result;
}

}  // namespace ratoon
