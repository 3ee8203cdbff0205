// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/denoise.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <vector>

// Noise is small in every frequency and texture large in a few: each 8 × 8 patch is taken into the DCT, what is below
// three standard deviations of the noise is dropped, and all patches over a pixel are averaged, those that needed few
// coefficients counting most (G. Yu, G. Sapiro, "DCT Image Denoising", IPOL 2011). Brightness is done at full size, the
// two colors at half the size, where their blotches are small enough for a patch.

namespace ratoon::offline {

namespace {

constexpr int blockSide = 8;
using Patch = std::array<std::array<float, blockSide>, blockSide>;

const Patch& cosines()
{
    static const Patch matrix = [] {
        Patch m{};
        for (std::size_t k = 0; k < blockSide; ++k)
            for (std::size_t n = 0; n < blockSide; ++n) {
                const double scale =
                    k == 0 ? std::sqrt(1.0 / blockSide) : std::sqrt(2.0 / blockSide);
                const double angle = CV_PI * (2.0 * static_cast<double>(n) + 1.0) *
                                     static_cast<double>(k) / (2.0 * blockSide);
                m[k][n] = static_cast<float>(scale * std::cos(angle));
            }
        return m;
    }();
    return matrix;
}

Patch transposed(const Patch& of)
{
    Patch result;
    for (std::size_t y = 0; y < blockSide; ++y)
        for (std::size_t x = 0; x < blockSide; ++x) result[x][y] = of[y][x];
    return result;
}

/// a · b. The inner loop is eight floats wide, which is what a compiler makes vectors of.
Patch product(const Patch& a, const Patch& b)
{
    Patch result{};
    for (std::size_t y = 0; y < blockSide; ++y)
        for (std::size_t k = 0; k < blockSide; ++k)
            for (std::size_t x = 0; x < blockSide; ++x) result[y][x] += a[y][k] * b[k][x];
    return result;
}

/// Without its small coefficients; tells how many are left.
int shrink(Patch& patch, float threshold)
{
    static const Patch backward = transposed(cosines());
    Patch spectrum = product(product(cosines(), patch), backward);
    const float mean = spectrum[0][0];
    int kept = 1;
    for (auto& row : spectrum)
        for (float& value : row) {
            const bool isSignal = std::abs(value) >= threshold;
            kept += isSignal ? 1 : 0;
            value = isSignal ? value : 0.0F;
        }
    spectrum[0][0] = mean;
    patch = product(product(backward, spectrum), cosines());
    return kept;
}

cv::Mat shrunk(const cv::Mat& channel, float threshold)
{
    constexpr int step = 3;
    cv::Mat wide;
    cv::copyMakeBorder(
        channel, wide, blockSide, blockSide, blockSide, blockSide, cv::BORDER_REFLECT_101);
    cv::Mat sum(wide.size(), CV_32FC1, cv::Scalar(0));
    cv::Mat total(wide.size(), CV_32FC1, cv::Scalar(0));
    for (int top = 0; top + blockSide <= wide.rows; top += step)
        for (int left = 0; left + blockSide <= wide.cols; left += step) {
            Patch patch;
            for (int y = 0; y < blockSide; ++y)
                std::copy_n(wide.ptr<float>(top + y) + left,
                            blockSide,
                            patch[static_cast<std::size_t>(y)].begin());
            const float weight = 1.0F / static_cast<float>(shrink(patch, threshold));
            for (int y = 0; y < blockSide; ++y)
                for (int x = 0; x < blockSide; ++x) {
                    sum.at<float>(top + y, left + x) +=
                        weight * patch[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
                    total.at<float>(top + y, left + x) += weight;
                }
        }
    cv::Mat result;
    cv::divide(sum, cv::max(total, 1e-9), result);
    return result(cv::Rect(blockSide, blockSide, channel.cols, channel.rows)).clone();
}

cv::Mat shrunkAtHalf(const cv::Mat& channel, float threshold)
{
    const cv::Size half((channel.cols + 1) / 2, (channel.rows + 1) / 2);
    cv::Mat small;
    cv::resize(channel, small, half, 0, 0, cv::INTER_AREA);
    cv::Mat change = shrunk(small, threshold) - small;
    cv::resize(change, change, channel.size(), 0, 0, cv::INTER_LINEAR);
    // What half the size cannot show is noise of single pixels.
    cv::Mat smooth;
    cv::GaussianBlur(channel, smooth, cv::Size(), 0.8);
    return smooth + change;
}

/// Orthonormal: noise that is equal in R, G and B is equal here.
const cv::Matx33f toOpponents(0.57735F,
                              0.57735F,
                              0.57735F,
                              0.70711F,
                              0.0F,
                              -0.70711F,
                              0.40825F,
                              -0.81650F,
                              0.40825F);

/// The noise's standard deviation in brightness: the median of a high-pass that no smooth shading passes, over the
/// calmer half of the picture.
float noiseOf(const Image& picture)
{
    const int wide = std::min(picture.width(), 1536);
    const int high = std::min(picture.height(), 1536);
    const cv::Rect middle((picture.width() - wide) / 2, (picture.height() - high) / 2, wide, high);
    cv::Mat rgb;
    cv::cvtColor(pixelsOf(picture, middle), rgb, cv::COLOR_RGBA2RGB);
    rgb.convertTo(rgb, CV_32F, 1.0 / 65535.0);
    cv::Mat light;
    cv::transform(rgb, light, toOpponents.row(0));
    const cv::Matx33f kernel(1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat passed;
    cv::filter2D(light, passed, CV_32F, kernel);
    passed = cv::abs(passed) / 6.0;
    std::vector<float> values;
    for (int y = 1; y + 1 < passed.rows; y += 2)
        values.insert(values.end(), passed.ptr<float>(y), passed.ptr<float>(y) + passed.cols);
    if (values.empty()) return 0.0F;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 3 / 10);
    std::nth_element(values.begin(), at, values.end());
    return *at / 0.385F;  // the 30 % quantile of |N(0, 1)|
}

}  // namespace

Filter denoised(double strength, const Image& picture)
{
    const float sigma = std::clamp(noiseOf(picture), 0.006F, 0.12F) * static_cast<float>(strength);
    const auto run = [sigma](Block& block) {
        cv::Mat opponents;
        cv::transform(block.rgb, opponents, toOpponents);
        std::array<cv::Mat, 3> channels;
        cv::split(opponents, channels.data());
        channels[0] = shrunk(channels[0], 2.7F * sigma);
        for (std::size_t c = 1; c < 3; ++c) channels[c] = shrunkAtHalf(channels[c], 2.7F * sigma);
        cv::merge(channels.data(), channels.size(), opponents);
        cv::transform(opponents, block.rgb, toOpponents.t());
    };
    return {.halo = 2 * blockSide, .run = run};
}

}  // namespace ratoon::offline
