// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/sampling.h"

#include "image/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ratoon {

namespace {

// Catmull–Rom: of the four samples around a place that is `t` past the second.
inline std::array<float, 4> sampleWeights(double fraction)
{
    const auto t = static_cast<float>(fraction);
    const float u = 1.0F - t;
    return {-0.5F * t * u * u,
            (1.5F * t - 2.5F) * t * t + 1.0F,
            (1.5F * u - 2.5F) * u * u + 1.0F,
            -0.5F * u * t * t};
}

inline float inside(const cv::Mat& picture, int left, int top, QPointF fraction)
{
    const auto wx = sampleWeights(fraction.x());
    const auto wy = sampleWeights(fraction.y());
    float sum = 0.0F;
    for (int j = 0; j < 4; ++j) {
        const float* row = picture.ptr<float>(top - 1 + j) + left - 1;
        sum += wy[static_cast<std::size_t>(j)] *
               (wx[0] * row[0] + wx[1] * row[1] + wx[2] * row[2] + wx[3] * row[3]);
    }
    return sum;
}

float atEdge(const cv::Mat& picture, int left, int top, QPointF fraction)
{
    const auto wx = sampleWeights(fraction.x());
    const auto wy = sampleWeights(fraction.y());
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

float cubicAt(const cv::Mat& picture, QPointF anywhere)
{
    const QPointF place = bounded(anywhere);
    const int left = static_cast<int>(std::floor(place.x()));
    const int top = static_cast<int>(std::floor(place.y()));
    const QPointF fraction(place.x() - left, place.y() - top);
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
