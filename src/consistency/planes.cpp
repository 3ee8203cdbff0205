// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/planes.h"

#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

void onStrips(int rows, const std::function<void(cv::Range)>& work)
{
    constexpr int height = 64;
    parallelFor((rows + height - 1) / height, {}, [&](int strip) {
        work({strip * height, std::min((strip + 1) * height, rows)});
    });
}

cv::Mat blurred(const cv::Mat& image, double sigma)
{
    // Three deviations each way: what is beyond weighs 0.3 %.
    const int side = 2 * std::max(1, static_cast<int>(std::ceil(3.0 * sigma))) + 1;
    cv::Mat result(image.size(), image.type());
    onStrips(image.rows, [&](cv::Range rows) {
        cv::Mat strip = result.rowRange(rows);
        cv::GaussianBlur(
            image.rowRange(rows), strip, {side, side}, sigma, sigma, cv::BORDER_REFLECT_101);
    });
    return result;
}

cv::Mat averaged(const cv::Mat& image, int side)
{
    cv::Mat result(image.size(), image.type());
    onStrips(image.rows, [&](cv::Range rows) {
        cv::Mat strip = result.rowRange(rows);
        cv::blur(image.rowRange(rows), strip, {side, side}, {-1, -1}, cv::BORDER_REFLECT_101);
    });
    return result;
}

cv::Mat shrunk(const cv::Mat& image, int factor)
{
    if (factor <= 1) return image;
    cv::Mat result;
    cv::resize(image,
               result,
               {std::max(1, image.cols / factor), std::max(1, image.rows / factor)},
               0,
               0,
               cv::INTER_AREA);
    return result;
}

cv::Mat1b shrunkMask(const cv::Mat1b& mask, cv::Size size)
{
    if (mask.empty()) return {};
    cv::Mat1b result;
    cv::resize(mask, result, size, 0, 0, cv::INTER_AREA);
    return cv::Mat1b(result > 127);
}

cv::Mat1f lumaOf(const cv::Mat3f& rgb)
{
    cv::Mat1f result;
    cv::cvtColor(rgb, result, cv::COLOR_RGB2GRAY);
    return result;
}

cv::Mat3f labOf(const cv::Mat3f& rgb)
{
    cv::Mat3f result(rgb.size());
    onStrips(rgb.rows, [&](cv::Range rows) {
        cv::Mat unit = rgb.rowRange(rows) / 255.0;
        cv::min(cv::max(unit, 0.0), 1.0, unit);
        cv::Mat strip = result.rowRange(rows);
        cv::cvtColor(unit, strip, cv::COLOR_RGB2Lab);
    });
    return result;
}

float quantile(std::vector<float>& values, double share)
{
    if (values.empty()) return 0.0F;
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

cv::Mat disc(int radius)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

}  // namespace ratoon
