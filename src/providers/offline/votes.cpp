// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/patches.h"
#include "providers/offline/strips.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon::offline {

namespace {

constexpr int votesSide = 2 * patchRadius + 1;

/// How much each target counts by where it is: CV_32FC1, 0 where there is no target. What lies near the hole's edge is
/// surer than what lies deep in it.
cv::Mat nearnessOf(const PatchLevel& level)
{
    cv::Mat depth;
    cv::distanceTransform(level.hole, depth, cv::DIST_L2, 3);
    cv::Mat nearness(level.pixels.size(), CV_32FC1, cv::Scalar(0));
    for (int y = level.area.y; y < level.area.br().y; ++y)
        for (int x = level.area.x; x < level.area.br().x; ++x)
            if (level.targets.at<uchar>(y, x) != 0)
                nearness.at<float>(y, x) = std::pow(1.3F, -std::min(depth.at<float>(y, x), 40.0F));
    return nearness;
}

/// What the patches over a pixel would put there, and how much each counts: by how good a match is among them, not among
/// all. At the edge, where the hole meets what is known, all are worse than deep inside.
class Ballot {
public:
    Ballot(const Matches& matches, const cv::Mat& nearness)
        : m_matches(matches)
        , m_nearness(nearness)
    {}

    struct Vote {
        cv::Point source;
        float weight = 0.0F;
    };

    const std::vector<Vote>& at(cv::Point pixel)
    {
        m_votes.clear();
        const cv::Rect reach =
            cv::Rect(pixel.x - patchRadius, pixel.y - patchRadius, votesSide, votesSide) &
            cv::Rect(cv::Point(), m_nearness.size());
        float costs = 0.0F;
        float count = 0.0F;
        for (int y = reach.y; y < reach.br().y; ++y)
            for (int x = reach.x; x < reach.br().x; ++x) {
                const float near = m_nearness.at<float>(y, x);
                if (near == 0.0F) continue;
                const auto cost = static_cast<float>(m_matches.cost.at<int>(y, x));
                m_votes.push_back(
                    {placeAt(m_matches.source, {x, y}) + pixel - cv::Point(x, y), cost});
                m_nears.push_back(near);
                costs += near * cost;
                count += near;
            }
        const float scale = count / std::max(costs, 1e-3F * count);
        for (std::size_t i = 0; i < m_votes.size(); ++i) {
            const float badness = scale * m_votes[i].weight;
            m_votes[i].weight = m_nears[i] / (1.0F + badness * badness);
        }
        m_nears.clear();
        return m_votes;
    }

private:
    const Matches& m_matches;
    const cv::Mat& m_nearness;
    std::vector<Vote> m_votes;
    std::vector<float> m_nears;
};

cv::Vec4b meanOf(const std::vector<Ballot::Vote>& votes, const cv::Mat& pixels)
{
    cv::Vec4f sum = cv::Vec4f::all(0.0F);
    float total = 1e-12F;
    for (const auto& vote : votes) {
        const auto& pixel = pixels.at<cv::Vec4b>(vote.source);
        for (int c = 0; c < 4; ++c) sum[c] += vote.weight * static_cast<float>(pixel[c]);
        total += vote.weight;
    }
    cv::Vec4b result;
    for (int c = 0; c < 4; ++c) result[c] = cv::saturate_cast<uchar>(sum[c] / total);
    return result;
}

cv::Point mostWanted(const std::vector<Ballot::Vote>& votes)
{
    cv::Point best;
    float most = -1.0F;
    for (const auto& candidate : votes) {
        float weight = 0.0F;
        for (const auto& vote : votes)
            if (vote.source == candidate.source) weight += vote.weight;
        if (weight <= most) continue;
        most = weight;
        best = candidate.source;
    }
    return best;
}

/// Calls `work(pixel, votes)` for every pixel of the hole.
template <typename Work>
bool forHole(const PatchLevel& level,
             const Matches& matches,
             const Cancel& cancel,
             const Work& work)
{
    const cv::Mat nearness = nearnessOf(level);
    const cv::Rect bounds = cv::boundingRect(level.hole);
    return forStrips(bounds, 0, cancel, [&](int top, int bottom) {
        Ballot ballot(matches, nearness);
        for (int y = top; y < bottom; ++y)
            for (int x = bounds.x; x < bounds.br().x; ++x)
                if (level.hole.at<uchar>(y, x) != 0) work(cv::Point(x, y), ballot.at({x, y}));
    });
}

}  // namespace

double unrest(const PatchLevel& level, const Matches& matches)
{
    const cv::Mat nearness = nearnessOf(level);
    double sum = 0.0;
    double total = 1e-12;
    for (int y = level.area.y; y < level.area.br().y; ++y)
        for (int x = level.area.x; x < level.area.br().x; ++x) {
            sum += static_cast<double>(nearness.at<float>(y, x)) * matches.cost.at<int>(y, x);
            total += static_cast<double>(nearness.at<float>(y, x));
        }
    return sum / total;
}

bool fillByVotes(PatchLevel& level, const Matches& matches, const Cancel& cancel)
{
    // Votes are read from known pixels only, and written to the hole only: the order does not matter.
    return forHole(
        level, matches, cancel, [&](cv::Point pixel, const std::vector<Ballot::Vote>& votes) {
            level.pixels.at<cv::Vec4b>(pixel) = meanOf(votes, level.pixels);
        });
}

cv::Mat chosenSources(const PatchLevel& level, const Matches& matches, const Cancel& cancel)
{
    cv::Mat chosen(level.pixels.size(), CV_16SC2, cv::Scalar::all(0));
    const bool isWhole = forHole(
        level, matches, cancel, [&](cv::Point pixel, const std::vector<Ballot::Vote>& votes) {
            const cv::Point source = mostWanted(votes);
            chosen.at<cv::Vec2s>(pixel) = {static_cast<short>(source.x),
                                           static_cast<short>(source.y)};
        });
    return isWhole ? chosen : cv::Mat();
}

}  // namespace ratoon::offline
