// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/sampling.h"

#include "consistency/catmullrom.h"
#include "image/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ratoon {

namespace {

// A picture's pixels, without a call for each row.
struct SampledPlane {
    const float* pixels;
    std::ptrdiff_t step;
    int columns;
    int rows;

    explicit SampledPlane(const cv::Mat& picture)
        : pixels(picture.ptr<float>())
        , step(static_cast<std::ptrdiff_t>(picture.step1()))
        , columns(picture.cols)
        , rows(picture.rows)
    {}
};

struct CubicPair {
    cv::v_float32x4 x, y;
};

inline float inside(const SampledPlane& picture, int left, int top, const CubicPair& weights)
{
    const float* const row = picture.pixels + (top - 1) * picture.step + left - 1;
    const cv::v_float32x4 sum =
        (cv::v_load(row) * cv::v_broadcast_element<0>(weights.y) +
         cv::v_load(row + picture.step) * cv::v_broadcast_element<1>(weights.y)) +
        (cv::v_load(row + 2 * picture.step) * cv::v_broadcast_element<2>(weights.y) +
         cv::v_load(row + 3 * picture.step) * cv::v_broadcast_element<3>(weights.y));
    return cv::v_reduce_sum(sum * weights.x);
}

float atEdge(const SampledPlane& picture, int left, int top, const CubicPair& weights)
{
    std::array<float, 4> wx = {};
    std::array<float, 4> wy = {};
    cv::v_store(wx.data(), weights.x);
    cv::v_store(wy.data(), weights.y);
    float sum = 0.0F;
    for (int j = 0; j < 4; ++j) {
        const float* row =
            picture.pixels + std::clamp(top - 1 + j, 0, picture.rows - 1) * picture.step;
        float line = 0.0F;
        for (int i = 0; i < 4; ++i)
            line += wx[static_cast<std::size_t>(i)] *
                    row[std::clamp(left - 1 + i, 0, picture.columns - 1)];
        sum += wy[static_cast<std::size_t>(j)] * line;
    }
    return sum;
}

// Far outside, a place is only as far away as an int can hold.
QPointF bounded(QPointF place)
{
    return {std::clamp(place.x(), -1e6, 1e6), std::clamp(place.y(), -1e6, 1e6)};
}

inline float cubicAt(const SampledPlane& picture, QPointF anywhere)
{
    const QPointF place = bounded(anywhere);
    const int left = wholeBelow(place.x());
    const int top = wholeBelow(place.y());
    const CubicPair weights{cubicWeights(static_cast<float>(place.x() - left)),
                            cubicWeights(static_cast<float>(place.y() - top))};
    const bool isInside =
        left >= 1 && top >= 1 && left + 2 < picture.columns && top + 2 < picture.rows;
    return isInside ? inside(picture, left, top, weights) : atEdge(picture, left, top, weights);
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
    const SampledPlane plane(picture);
    const auto sampleRow = [&](int row) {
        auto* to = result.ptr<float>(row);
        const double y = corner.y() + row;
        std::optional<LatticeRow> bend;
        if (map.lattice != nullptr) bend.emplace(*map.lattice, y);
        for (int column = 0; column < size.width; ++column) {
            QPointF place(corner.x() + column, y);
            if (bend) place += bend->at(place.x());
            to[column] = cubicAt(plane, map.affine(place));
        }
    };
    parallelFor((size.height + bandRows - 1) / bandRows, cancel, [&](int band) {
        for (int row = band * bandRows; row < std::min(size.height, (band + 1) * bandRows); ++row)
            sampleRow(row);
    });
    return result;
}

}  // namespace ratoon
