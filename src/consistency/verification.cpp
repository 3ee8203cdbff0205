// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/verification.h"

#include <array>
#include <cmath>

namespace ratoon {

namespace {

constexpr int verifiedBlock = 24;

struct BlockLikeness {
    double energy = 0;  ///< Of the source, mean square.
    double otherEnergy = 0;
    double correlation = 0;  ///< Zero-mean, normalized.
};

BlockLikeness likenessOf(const cv::Mat& source, const cv::Mat& other, cv::Rect block)
{
    const cv::Mat a = source(block);
    const cv::Mat b = other(block);
    const auto count = double(block.area());
    const double meanA = cv::sum(a)[0] / count;
    const double meanB = cv::sum(b)[0] / count;
    const double squareA = a.dot(a) / count - meanA * meanA;
    const double squareB = b.dot(b) / count - meanB * meanB;
    const double product = a.dot(b) / count - meanA * meanB;
    constexpr double floor = 0.003;
    return {squareA, squareB, product / std::sqrt((squareA + floor) * (squareB + floor))};
}

// Collects what blocks look like.
class Judge {
public:
    explicit Judge(cv::Size size) : m_size(size) {}

    void add(cv::Point center, const BlockLikeness& likeness)
    {
        constexpr double alike = 0.5;
        if (likeness.energy < texturedFrom) {
            m_result.invented += likeness.otherEnergy > 2 * texturedFrom ? 1 : 0;
            return;
        }
        ++m_result.textured;
        if (likeness.correlation < alike) return;
        ++m_supported;
        const int cell = center.y * 3 / m_size.height * 3 + center.x * 3 / m_size.width;
        ++m_inCell[static_cast<std::size_t>(cell)];
    }

    Verification verdict() const
    {
        constexpr int fewestInCell = 2;
        Verification result = m_result;
        for (const int count : m_inCell) result.cells += count >= fewestInCell ? 1 : 0;
        result.support = double(m_supported) / std::max(1, result.textured);
        return result;
    }

private:
    cv::Size m_size;
    Verification m_result;
    int m_supported = 0;
    std::array<int, 9> m_inCell = {};
};

}  // namespace

Verification
verified(const Scene& scene, const Affine& map, const Lattice* lattice, const Cancel& cancel)
{
    constexpr int half = verifiedBlock / 2;
    const cv::Mat other = scene.replyBand(0, map, lattice, 0, cancel);
    Judge judge(scene.size(0));
    int shown = 0;
    const auto centers = gridOf(scene.size(0), {.window = verifiedBlock, .step = verifiedBlock});
    for (const cv::Point center : centers) {
        shown += scene.isShown(0, map, center, 0) ? 1 : 0;
        if (scene.isExcluded(0, center) || !scene.isShown(0, map, center, half)) continue;
        const cv::Rect block(center.x - half, center.y - half, verifiedBlock, verifiedBlock);
        judge.add(center, likenessOf(scene.sourceBand(0), other, block));
    }
    Verification result = judge.verdict();
    result.coverage = double(shown) / double(std::max<std::size_t>(1, centers.size()));
    return result;
}

}  // namespace ratoon
