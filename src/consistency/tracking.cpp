// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/tracking.h"

#include "image/parallel.h"

#include <cmath>
#include <optional>

namespace ratoon {

namespace {

// Sums over a block of the source: all that its search needs and that does not change while searching.
struct BlockSums {
    double square = 0;
    double mean = 0;
    double xx = 0, xy = 0, yy = 0;  ///< Of the gradient's products.
    double atX = 0, atY = 0;        ///< Of place times squared gradient.
};

struct Slopes {
    cv::Mat x, y;
};

// Central differences; the outermost pixels get none.
Slopes slopesOf(const cv::Mat& picture)
{
    Slopes slopes{cv::Mat::zeros(picture.size(), CV_32FC1),
                  cv::Mat::zeros(picture.size(), CV_32FC1)};
    parallelFor(picture.rows - 2, {}, [&](int index) {
        const int y = index + 1;
        const auto* row = picture.ptr<float>(y);
        const auto* above = picture.ptr<float>(y - 1);
        const auto* below = picture.ptr<float>(y + 1);
        auto* toX = slopes.x.ptr<float>(y);
        auto* toY = slopes.y.ptr<float>(y);
        for (int x = 1; x < picture.cols - 1; ++x) {
            toX[x] = 0.5F * (row[x + 1] - row[x - 1]);
            toY[x] = 0.5F * (below[x] - above[x]);
        }
    });
    return slopes;
}

class BlockTracker {
public:
    BlockTracker(const cv::Mat& source, const cv::Mat& other, const BlockGrid& grid)
        : m_source(source)
        , m_other(other)
        , m_slopes(slopesOf(source))
        , m_grid(grid)
    {}

    bool isTextured(cv::Point center) const
    {
        const BlockSums sums = sumsOf(corner(center));
        return sums.square > texturedFrom;
    }

    std::optional<Track> track(cv::Point center) const
    {
        constexpr int rounds = 12;
        constexpr double still = 0.002;  // px: the step at which a search has arrived
        const cv::Point from = corner(center);
        const BlockSums sums = sumsOf(from);
        const double det = sums.xx * sums.yy - sums.xy * sums.xy;
        if (det < 1e-4 * (sums.xx + sums.yy) * (sums.xx + sums.yy)) return {};
        QPointF offset;
        for (int round = 0; round < rounds; ++round) {
            const Residual residual = residualAt(from, offset);
            const QPointF move((sums.yy * residual.x - sums.xy * residual.y) / det,
                               (sums.xx * residual.y - sums.xy * residual.x) / det);
            offset -= move;
            if (std::hypot(offset.x(), offset.y()) > m_grid.reach || !isInside(from, offset))
                return {};
            if (std::hypot(move.x(), move.y()) < still) break;
        }
        return judged(from, sums, offset);
    }

private:
    struct Residual {
        double x = 0, y = 0;  ///< Sums of slope times difference.
        double square = 0;    ///< Of the difference.
        double mean = 0;      ///< Of the other picture.
        double otherSquare = 0;
        double product = 0;
    };

    cv::Point corner(cv::Point center) const
    {
        return {center.x - m_grid.window / 2, center.y - m_grid.window / 2};
    }

    bool isInside(cv::Point from, QPointF offset) const
    {
        const double x = from.x + offset.x();
        const double y = from.y + offset.y();
        return x >= 0 && y >= 0 && x + m_grid.window + 1 < m_other.cols &&
               y + m_grid.window + 1 < m_other.rows;
    }

    BlockSums sumsOf(cv::Point from) const
    {
        BlockSums sums;
        for (int j = 0; j < m_grid.window; ++j) {
            const auto* s = m_source.ptr<float>(from.y + j) + from.x;
            const auto* gx = m_slopes.x.ptr<float>(from.y + j) + from.x;
            const auto* gy = m_slopes.y.ptr<float>(from.y + j) + from.x;
            float square = 0, mean = 0, xx = 0, xy = 0, yy = 0, atX = 0;
            for (int i = 0; i < m_grid.window; ++i) {
                square += s[i] * s[i];
                mean += s[i];
                xx += gx[i] * gx[i];
                xy += gx[i] * gy[i];
                yy += gy[i] * gy[i];
                atX += (gx[i] * gx[i] + gy[i] * gy[i]) * static_cast<float>(i);
            }
            sums.square += double(square);
            sums.mean += double(mean);
            sums.xx += double(xx);
            sums.xy += double(xy);
            sums.yy += double(yy);
            sums.atX += double(atX);
            sums.atY += (double(xx) + double(yy)) * j;
        }
        const double count = double(m_grid.window) * m_grid.window;
        sums.square /= count;
        sums.mean /= count;
        return sums;
    }

    Residual residualAt(cv::Point from, QPointF offset) const
    {
        const int left = static_cast<int>(std::floor(offset.x()));
        const int top = static_cast<int>(std::floor(offset.y()));
        const auto u = static_cast<float>(offset.x() - left);
        const auto v = static_cast<float>(offset.y() - top);
        const float w00 = (1 - u) * (1 - v), w10 = u * (1 - v), w01 = (1 - u) * v, w11 = u * v;
        Residual residual;
        for (int j = 0; j < m_grid.window; ++j) {
            const auto* s = m_source.ptr<float>(from.y + j) + from.x;
            const auto* gx = m_slopes.x.ptr<float>(from.y + j) + from.x;
            const auto* gy = m_slopes.y.ptr<float>(from.y + j) + from.x;
            const auto* above = m_other.ptr<float>(from.y + top + j) + from.x + left;
            const auto* below = m_other.ptr<float>(from.y + top + j + 1) + from.x + left;
            float x = 0, y = 0, square = 0, mean = 0, otherSquare = 0, product = 0;
            for (int i = 0; i < m_grid.window; ++i) {
                const float value =
                    w00 * above[i] + w10 * above[i + 1] + w01 * below[i] + w11 * below[i + 1];
                const float difference = value - s[i];
                x += gx[i] * difference;
                y += gy[i] * difference;
                square += difference * difference;
                mean += value;
                otherSquare += value * value;
                product += value * s[i];
            }
            residual.x += double(x);
            residual.y += double(y);
            residual.square += double(square);
            residual.mean += double(mean);
            residual.otherSquare += double(otherSquare);
            residual.product += double(product);
        }
        return residual;
    }

    Track judged(cv::Point from, const BlockSums& sums, QPointF offset) const
    {
        // Neighboring pixels of a band-passed picture err together: about so many count as one.
        constexpr double alike = 6.0;
        const double count = double(m_grid.window) * m_grid.window;
        const Residual residual = residualAt(from, offset);
        const double mean = residual.mean / count;
        const double both = residual.product / count - mean * sums.mean;
        const double own = sums.square - sums.mean * sums.mean;
        const double others = residual.otherSquare / count - mean * mean;
        const double noise = alike * residual.square / count;
        const double det = sums.xx * sums.yy - sums.xy * sums.xy;
        const double weight = sums.xx + sums.yy;
        return {.at = QPointF(from.x + sums.atX / weight, from.y + sums.atY / weight),
                .offset = offset,
                .varX = noise * sums.yy / det,
                .varXY = -noise * sums.xy / det,
                .varY = noise * sums.xx / det,
                .likeness = both / std::sqrt((own + 0.003) * (others + 0.003))};
    }

    const cv::Mat& m_source;
    const cv::Mat& m_other;
    Slopes m_slopes;
    BlockGrid m_grid;
};

}  // namespace

std::vector<cv::Point> gridOf(cv::Size size, const BlockGrid& grid)
{
    std::vector<cv::Point> centers;
    const int half = grid.window / 2 + 1;
    const auto first = [&](int length) { return half + (length - 2 * half) % grid.step / 2; };
    for (int y = first(size.height); y <= size.height - half; y += grid.step)
        for (int x = first(size.width); x <= size.width - half; x += grid.step)
            centers.emplace_back(x, y);
    return centers;
}

Tracking tracked(const cv::Mat& source,
                 const cv::Mat& other,
                 const BlockGrid& grid,
                 const std::function<bool(cv::Point)>& wanted,
                 const Cancel& cancel)
{
    constexpr int chunk = 32;
    constexpr double leastLikeness = 0.3;
    std::vector<cv::Point> centers = gridOf(source.size(), grid);
    std::erase_if(centers, [&](cv::Point center) { return !wanted(center); });
    const int count = static_cast<int>(centers.size());
    const BlockTracker tracker(source, other, grid);
    std::vector<std::optional<Track>> found(centers.size());
    std::vector<char> textured(centers.size());
    parallelFor((count + chunk - 1) / chunk, cancel, [&](int index) {
        for (int i = index * chunk; i < std::min(count, (index + 1) * chunk); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (!tracker.isTextured(centers[at])) continue;
            textured[at] = 1;
            found[at] = tracker.track(centers[at]);
        }
    });
    Tracking result;
    for (std::size_t i = 0; i < centers.size(); ++i) {
        if (textured[i]) result.textured.emplace_back(centers[i].x, centers[i].y);
        if (found[i] && found[i]->likeness > leastLikeness) result.tracks.push_back(*found[i]);
    }
    return result;
}

}  // namespace ratoon
