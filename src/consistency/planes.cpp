// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/planes.h"

#include "consistency/deltae.h"
#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace ratoon {

namespace {

constexpr int lightSteps = 4096;
using LightTable = std::array<float, lightSteps + 2>;

// Linear light at even steps of an sRGB value.
const LightTable& lightTable()
{
    static const LightTable table = [] {
        LightTable steps = {};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const double v = static_cast<double>(i) / lightSteps;
            const double light = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
            steps[i] = static_cast<float>(light);
        }
        return steps;
    }();
    return table;
}

// Of a level 0 … 255, which is clamped: between two steps the curve is as good as straight.
inline float lightOf(const LightTable& table, float level)
{
    const float place = std::clamp(level, 0.0F, 255.0F) * (lightSteps / 255.0F);
    const int step = static_cast<int>(place);
    const float below = table[static_cast<std::size_t>(step)];
    return below +
           (table[static_cast<std::size_t>(step) + 1] - below) * (place - static_cast<float>(step));
}

}  // namespace

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
    // Not cv::cvtColor: its tables take half a second to make, once a run.
    const LightTable& light = lightTable();
    cv::Mat3f result(rgb.size());
    onStrips(rgb.rows, [&](cv::Range rows) {
        const auto width = static_cast<std::size_t>(rgb.cols);
        std::vector<float> red(width);
        std::vector<float> green(width);
        std::vector<float> blue(width);
        for (int y = rows.start; y < rows.end; ++y) {
            const cv::Vec3f* const from = rgb[y];
            for (std::size_t x = 0; x < width; ++x) {
                red[x] = lightOf(light, from[x][0]);
                green[x] = lightOf(light, from[x][1]);
                blue[x] = lightOf(light, from[x][2]);
            }
            labFromLinear(red, green, blue);
            cv::Vec3f* const to = result[y];
            for (std::size_t x = 0; x < width; ++x) to[x] = {red[x], green[x], blue[x]};
        }
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
