// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/sampling.h"

#include "image/parallel.h"

#include <opencv2/core/hal/intrin.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ratoon {

namespace {

// Catmull–Rom: of the four samples around a place that is `t` past the second.
inline std::array<float, 4> sampleWeights(float t)
{
    const float u = 1.0F - t;
    return {-0.5F * t * u * u,
            (1.5F * t - 2.5F) * t * t + 1.0F,
            (1.5F * u - 2.5F) * u * u + 1.0F,
            -0.5F * u * t * t};
}

struct Fraction {
    float x = 0, y = 0;
};

inline float inside(const cv::Mat& picture, int left, int top, Fraction fraction)
{
    const auto wx = sampleWeights(fraction.x);
    const auto wy = sampleWeights(fraction.y);
    const std::size_t step = picture.step1();
    const float* row = picture.ptr<float>(top - 1) + left - 1;
    cv::v_float32x4 sum = cv::v_load(row) * cv::v_setall_f32(wy[0]);
    for (std::size_t j = 1; j < 4; ++j) {
        row += step;
        sum += cv::v_load(row) * cv::v_setall_f32(wy[j]);
    }
    return cv::v_reduce_sum(sum * cv::v_load(wx.data()));
}

float atEdge(const cv::Mat& picture, int left, int top, Fraction fraction)
{
    const auto wx = sampleWeights(fraction.x);
    const auto wy = sampleWeights(fraction.y);
    float sum = 0.0F;
    for (int j = 0; j < 4; ++j) {
        const float* row = picture.ptr<float>(std::clamp(top - 1 + j, 0, picture.rows - 1));
        float line = 0.0F;
        for (int i = 0; i < 4; ++i)
            line += wx[static_cast<std::size_t>(i)] *
                    row[std::clamp(left - 1 + i, 0, picture.cols - 1)];
        sum += wy[static_cast<std::size_t>(j)] * line;
    }
    return sum;
}

// Far outside, a place is only as far away as an int can hold.
QPointF bounded(QPointF place)
{
    return {std::clamp(place.x(), -1e6, 1e6), std::clamp(place.y(), -1e6, 1e6)};
}

// std::floor without a call.
inline int wholeBelow(double value)
{
    const int whole = static_cast<int>(value);
    return value < whole ? whole - 1 : whole;
}

inline float cubicAt(const cv::Mat& picture, QPointF anywhere)
{
    const QPointF place = bounded(anywhere);
    const int left = wholeBelow(place.x());
    const int top = wholeBelow(place.y());
    const Fraction fraction{static_cast<float>(place.x() - left),
                            static_cast<float>(place.y() - top)};
    const bool isInside =
        left >= 1 && top >= 1 && left + 2 < picture.cols && top + 2 < picture.rows;
    return isInside ? inside(picture, left, top, fraction) : atEdge(picture, left, top, fraction);
}

}  // namespace

cv::Mat sampled(const cv::Mat& picture,
                const PlaceMap& map,
                cv::Size size,
                QPointF corner,
                const Cancel& cancel)
{
    constexpr int bandRows = 16;
    cv::Mat result(size, CV_32FC1, cv::Scalar(0));
    const auto sampleRow = [&](int row) {
        auto* to = result.ptr<float>(row);
        const double y = corner.y() + row;
        std::optional<LatticeRow> bend;
        if (map.lattice != nullptr) bend.emplace(*map.lattice, y);
        for (int column = 0; column < size.width; ++column) {
            QPointF place(corner.x() + column, y);
            if (bend) place += bend->at(place.x());
            to[column] = cubicAt(picture, map.affine(place));
        }
    };
    parallelFor((size.height + bandRows - 1) / bandRows, cancel, [&](int band) {
        for (int row = band * bandRows; row < std::min(size.height, (band + 1) * bandRows); ++row)
            sampleRow(row);
    });
    return result;
}

}  // namespace ratoon
