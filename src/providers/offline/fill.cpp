// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/fill.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

namespace ratoon::offline {

cv::Mat filled(const cv::Mat& picture, const cv::Mat& hole, const Cancel& cancel)
{
    cv::Mat rgb;
    cv::cvtColor(picture, rgb, cv::COLOR_RGBA2RGB);
    rgb.convertTo(rgb, CV_8U, 1.0 / 257.0);
    cv::Mat inpainted;
    cv::inpaint(rgb, hole, inpainted, 5.0, cv::INPAINT_TELEA);
    if (cancel.requested()) return {};
    cv::Mat result;
    cv::cvtColor(inpainted, result, cv::COLOR_RGB2RGBA);
    result.convertTo(result, CV_16U, 257.0);
    cv::Mat whole = picture.clone();
    result.copyTo(whole, hole);
    return whole;
}

}  // namespace ratoon::offline
