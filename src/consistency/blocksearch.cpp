// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/blocksearch.h"

#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <optional>

namespace ratoon {

namespace {

constexpr int searchWindow = 16;
constexpr int searchReach = 16;
constexpr int searchSpan = 2 * searchReach + 1;

// The vertex of a parabola through three neighbors, −0.5 … 0.5 from the middle one.
double vertex(double before, double middle, double after)
{
    const double bend = before - 2 * middle + after;
    return bend < -1e-9 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
}

class BlockSearch {
public:
    // `other` is `searchReach` px larger on each side.
    BlockSearch(const cv::Mat& source, const cv::Mat& other) : m_source(source), m_other(other)
    {
        cv::sqrBoxFilter(other,
                         m_energy,
                         CV_32F,
                         {searchWindow, searchWindow},
                         {0, 0},
                         false,
                         cv::BORDER_CONSTANT);
    }

    double energy(cv::Point corner) const
    {
        const cv::Mat block = m_source(cv::Rect(corner, cv::Size(searchWindow, searchWindow)));
        return block.dot(block);
    }

    std::optional<Track> best(cv::Point center) const
    {
        constexpr float least = 0.45F;
        const cv::Point corner = center - cv::Point(searchWindow / 2, searchWindow / 2);
        cv::Mat likeness(searchSpan, searchSpan, CV_32FC1, cv::Scalar(0));
        for (int dy = 0; dy < searchSpan; ++dy) correlate(corner, dy, likeness.ptr<float>(dy));
        normalize(corner, likeness);
        double most = 0.0;
        cv::Point at;
        cv::minMaxLoc(likeness, nullptr, &most, nullptr, &at);
        if (most < double(least) || at.x == 0 || at.y == 0 || at.x == searchSpan - 1 ||
            at.y == searchSpan - 1)
            return {};
        const auto value = [&](int dx, int dy) {
            return double(likeness.at<float>(at.y + dy, at.x + dx));
        };
        constexpr double variance = 0.1;  // px²
        return Track{.at = QPointF(center.x - 0.5, center.y - 0.5),
                     .offset =
                         QPointF(at.x - searchReach + vertex(value(-1, 0), most, value(1, 0)),
                                 at.y - searchReach + vertex(value(0, -1), most, value(0, 1))),
                     .varX = variance,
                     .varY = variance,
                     .likeness = most};
    }

private:
    // Products of the block with the other picture for all shifts of one row.
    void correlate(cv::Point corner, int dy, float* sums) const
    {
        for (int j = 0; j < searchWindow; ++j) {
            const auto* block = m_source.ptr<float>(corner.y + j) + corner.x;
            const auto* row = m_other.ptr<float>(corner.y + dy + j) + corner.x;
            for (int i = 0; i < searchWindow; ++i) {
                const float value = block[i];
                for (int dx = 0; dx < searchSpan; ++dx) sums[dx] += value * row[i + dx];
            }
        }
    }

    void normalize(cv::Point corner, cv::Mat& products) const
    {
        constexpr float floor = 1.0F;
        const auto own = static_cast<float>(energy(corner));
        for (int dy = 0; dy < searchSpan; ++dy) {
            auto* row = products.ptr<float>(dy);
            const auto* others = m_energy.ptr<float>(corner.y + dy) + corner.x;
            for (int dx = 0; dx < searchSpan; ++dx)
                row[dx] /= std::sqrt((own + floor) * (others[dx] + floor));
        }
    }

    const cv::Mat& m_source;
    const cv::Mat& m_other;
    cv::Mat m_energy;
};

}  // namespace

Tracking searchedBlocks(const Scene& scene, int level, const Affine& map, const Cancel& cancel)
{
    constexpr BlockGrid grid{.window = searchWindow, .step = 8, .reach = searchReach};
    const cv::Mat other = scene.replyBand(level, map, nullptr, searchReach, cancel);
    const BlockSearch search(scene.sourceBand(level), other);
    std::vector<cv::Point> centers = gridOf(scene.size(level), grid);
    std::erase_if(centers, [&](cv::Point center) {
        return scene.isExcluded(level, center) ||
               search.energy(center - cv::Point(searchWindow / 2, searchWindow / 2)) <
                   4 * texturedFrom * searchWindow * searchWindow;
    });
    std::vector<std::optional<Track>> found(centers.size());
    parallelFor(static_cast<int>(centers.size()), cancel, [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        found[i] = search.best(centers[i]);
    });
    Tracking result;
    for (std::size_t i = 0; i < centers.size(); ++i) {
        result.textured.emplace_back(centers[i].x, centers[i].y);
        if (!found[i]) continue;
        const QPointF place = found[i]->at + found[i]->offset;
        if (scene.isShown(level, map, cv::Point(qRound(place.x()), qRound(place.y())), 0))
            result.tracks.push_back(*found[i]);
    }
    return result;
}

}  // namespace ratoon
