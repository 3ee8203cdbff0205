// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/bandpass.h"

#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ratoon {

namespace {

constexpr double finestSigma = 0.9;  // px: below it is noise and what a model redraws
constexpr int toneSide = 15;         // px, twice: above it is tone
constexpr int strengthSide = 33;     // px over which strength is measured
constexpr double faintLevels = 2.0;  // levels: structure weaker than this fades out

// Calls `filter(rows of from, rows of the result)`. A filter sees beyond its rows what is there.
template <typename Filter>
cv::Mat inStrips(const cv::Mat& from, Filter filter)
{
    constexpr int height = 128;
    cv::Mat result(from.size(), CV_32FC1);
    parallelFor((from.rows + height - 1) / height, {}, [&](int strip) {
        const cv::Range rows(strip * height, std::min((strip + 1) * height, from.rows));
        cv::Mat to = result.rowRange(rows);
        filter(from.rowRange(rows), to);
    });
    return result;
}

void averageTone(const cv::Mat& from, cv::Mat& to)
{
    cv::blur(from, to, {toneSide, toneSide});
}

}  // namespace

cv::Mat bandpassed(const cv::Mat& grey)
{
    const cv::Mat broad = inStrips(inStrips(grey, averageTone), averageTone);
    cv::Mat band = inStrips(grey, [](const cv::Mat& from, cv::Mat& to) {
        cv::GaussianBlur(from, to, {}, finestSigma);
    });
    band -= broad;
    return inStrips(band, [](const cv::Mat& from, cv::Mat& to) {
        cv::Mat strength;
        cv::sqrBoxFilter(from, strength, CV_32F, {strengthSide, strengthSide});
        cv::sqrt(strength, strength);
        strength += faintLevels;
        cv::divide(from, strength, to);
        cv::max(to, -3.5, to);
        cv::min(to, 3.5, to);
    });
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
