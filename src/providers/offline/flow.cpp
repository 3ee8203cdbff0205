// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/flow.h"

#include "image/parallel.h"

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon::offline {

namespace {

/// One number a pixel.
struct Single {
    using Value = float;
    static constexpr int channels = 1;
    static Value load(const float* from) { return *from; }
    static Value times(Value value, float weight) { return value * weight; }
    static void store(float* to, Value value) { *to = value; }
};

/// Four numbers a pixel, computed with at once.
struct Quad {
    using Value = cv::v_float32x4;
    static constexpr int channels = 4;
    static Value load(const float* from) { return cv::v_load(from); }
    static Value times(const Value& value, float weight)
    {
        return value * cv::v_setall_f32(weight);
    }
    static void store(float* to, const Value& value) { cv::v_store(to, value); }
};

/// How to walk: a weight for each step, the first for the pixel itself.
struct Walk {
    std::vector<float> weights;
    float step = 1.0F;

    /// How far it leads at most.
    int reach() const
    {
        return static_cast<int>(std::ceil(step * static_cast<float>(weights.size())));
    }
};

Walk walkOf(double sigma)
{
    // Long strokes need no more than every second pixel.
    Walk walk{.step = sigma > 4.0 ? 2.0F : 1.0F};
    const int count = static_cast<int>(std::ceil(2 * sigma / static_cast<double>(walk.step)));
    float total = 0.0F;
    for (int i = 0; i <= count; ++i) {
        const double at = i * static_cast<double>(walk.step) / sigma;
        walk.weights.push_back(static_cast<float>(std::exp(-at * at / 2)));
        total += walk.weights.back() * (i == 0 ? 1.0F : 2.0F);
    }
    for (float& weight : walk.weights) weight /= total;
    return walk;
}

/// Bilinear. The place is inside, its right and lower neighbors too.
template <typename Pixel>
typename Pixel::Value sampled(const cv::Mat& values, const cv::Point2f& at)
{
    const int left = static_cast<int>(at.x);
    const int top = static_cast<int>(at.y);
    const float u = at.x - static_cast<float>(left);
    const float v = at.y - static_cast<float>(top);
    const float* upper = values.ptr<float>(top) + left * Pixel::channels;
    const float* lower = values.ptr<float>(top + 1) + left * Pixel::channels;
    const auto across = [u](const float* row) {
        return Pixel::times(Pixel::load(row), 1.0F - u) +
               Pixel::times(Pixel::load(row + Pixel::channels), u);
    };
    return Pixel::times(across(upper), 1.0F - v) + Pixel::times(across(lower), v);
}

/// Walks the flow from a pixel, both ways, and averages what it passes. Both have a border as wide as the walk.
template <typename Pixel>
typename Pixel::Value
averageAlong(const cv::Mat& flow, const cv::Mat& values, cv::Point start, const Walk& walk)
{
    auto sum = Pixel::times(Pixel::load(values.ptr<float>(start.y) + start.x * Pixel::channels),
                            walk.weights[0]);
    for (const float way : {walk.step, -walk.step}) {
        cv::Point2f at(start);
        cv::Vec2f direction = flow.at<cv::Vec2f>(start) * way;
        for (std::size_t i = 1; i < walk.weights.size(); ++i) {
            at += cv::Point2f(direction[0], direction[1]);
            sum = sum + Pixel::times(sampled<Pixel>(values, at), walk.weights[i]);
            // The flow has no sense of forward: go on in the one that does not turn back.
            const auto& next =
                flow.at<cv::Vec2f>(static_cast<int>(at.y + 0.5F), static_cast<int>(at.x + 0.5F));
            const bool turnsBack = next.dot(direction) < 0;
            direction = next * (turnsBack ? -walk.step : walk.step);
        }
    }
    return sum;
}

template <typename Pixel>
cv::Mat averaged(const cv::Mat& flow, const cv::Mat& values, const Walk& walk, const Cancel& cancel)
{
    const int margin = walk.reach() + 2;
    cv::Mat wideFlow;
    cv::Mat wide;
    cv::copyMakeBorder(flow, wideFlow, margin, margin, margin, margin, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(values, wide, margin, margin, margin, margin, cv::BORDER_REPLICATE);
    cv::Mat result(values.size(), values.type());
    constexpr int band = 8;
    const bool isWhole = parallelFor((values.rows + band - 1) / band, cancel, [&](int index) {
        const int end = std::min(values.rows, (index + 1) * band);
        for (int y = index * band; y < end; ++y)
            for (int x = 0; x < values.cols; ++x)
                Pixel::store(result.ptr<float>(y) + x * Pixel::channels,
                             averageAlong<Pixel>(wideFlow, wide, {x + margin, y + margin}, walk));
    });
    return isWhole ? result : cv::Mat();
}

cv::Mat tensorOf(const cv::Mat& rgb)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(rgb, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(rgb, dy, CV_32F, 0, 1, 3, 0.125);
    cv::Mat tensor(rgb.size(), CV_32FC3);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& h = dx.at<cv::Vec3f>(y, x);
            const auto& v = dy.at<cv::Vec3f>(y, x);
            tensor.at<cv::Vec3f>(y, x) = {h.dot(h), h.dot(v), v.dot(v)};
        }
    return tensor;
}

/// The tensor of a picture that changes only across `habit`.
cv::Scalar tensorOf(const Habit& habit)
{
    const double turn = habit.angle * CV_PI / 180.0;
    const double x = std::sin(turn) * habit.strength;
    const double y = std::cos(turn) * habit.strength;  // rows run down
    return {x * x, x * y, y * y};
}

}  // namespace

cv::Mat flowOf(const cv::Mat& rgb, double sigma, const Habit& habit)
{
    cv::Mat tensor = tensorOf(rgb);
    // Twice: once to gather the edge's own direction, once widely, so that plain areas take over that of the nearest
    // strong edge instead of the noise's.
    cv::Mat wide;
    cv::GaussianBlur(tensor, wide, cv::Size(), 3.0 * sigma);
    cv::GaussianBlur(tensor, tensor, cv::Size(), sigma);
    tensor += 0.1 * wide + tensorOf(habit);
    cv::Mat flow(rgb.size(), CV_32FC2);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& t = tensor.at<cv::Vec3f>(y, x);
            const float angle = 0.5F * std::atan2(2 * t[1], t[0] - t[2]);  // of the steepest change
            flow.at<cv::Vec2f>(y, x) = {-std::sin(angle), std::cos(angle)};
        }
    return flow;
}

cv::Mat turned(const cv::Mat& flow, double degrees)
{
    const double turn = degrees * CV_PI / 180.0;
    const auto c = static_cast<float>(std::cos(turn));
    const auto s = static_cast<float>(std::sin(turn));
    cv::Mat result;
    cv::transform(flow, result, cv::Matx22f(c, s, -s, c));
    return result;
}

cv::Mat
smoothedAlong(const cv::Mat& flow, const cv::Mat& values, double sigma, const Cancel& cancel)
{
    const Walk walk = walkOf(sigma);
    if (values.channels() == 1) return averaged<Single>(flow, values, walk, cancel);
    cv::Mat quads;
    cv::cvtColor(values, quads, cv::COLOR_RGB2RGBA);
    quads = averaged<Quad>(flow, quads, walk, cancel);
    if (quads.empty()) return {};
    cv::Mat result;
    cv::cvtColor(quads, result, cv::COLOR_RGBA2RGB);
    return result;
}

}  // namespace ratoon::offline
