// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/scene.h"

#include "consistency/bandpass.h"
#include "consistency/pixels.h"
#include "consistency/sampling.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ratoon {

namespace {

constexpr int workingSide = 1344;  // px: enough for 0.01 px, and quick
constexpr int coarsestSide = 120;  // px

int longer(QSize size)
{
    return std::max(size.width(), size.height());
}

int shrinkFor(QSize size, double wanted)
{
    const int most = std::max(1, std::min(size.width(), size.height()) / 8);
    return std::clamp(static_cast<int>(std::lround(longer(size) / wanted)), 1, most);
}

cv::Mat workingGrey(const Image& image, int shrink)
{
    return greyFloats(image, image.rect(), shrink);
}

// Takes from the finer of two pictures what the coarser one cannot show.
void soften(cv::Mat& grey, double ratio)
{
    if (ratio < 1.15) return;
    cv::GaussianBlur(grey, grey, {}, 0.5 * std::sqrt(ratio * ratio - 1.0));
}

QSize sizeOf(const cv::Mat& matrix)
{
    return {matrix.cols, matrix.rows};
}

}  // namespace

Scene::Scene(const Image& source, const Image& reply, const Mask& selection)
    : m_sourceShrink(shrinkFor(source.size(), workingSide))
    , m_replyShrink(
          shrinkFor(reply.size(), std::max(64.0, double(longer(source.size())) / m_sourceShrink)))
{
    Level level{.source = workingGrey(source, m_sourceShrink),
                .reply = workingGrey(reply, m_replyShrink),
                .band = {},
                .excluded = {}};
    const double ratio = double(longer(sizeOf(level.reply))) / longer(sizeOf(level.source));
    soften(level.reply, ratio);
    soften(level.source, 1.0 / ratio);
    level.band = bandpassed(level.source);
    m_levels.push_back(level);
    const int side = std::min(longer(sizeOf(level.source)), longer(sizeOf(level.reply)));
    for (int halvings = 1; halvings <= 3 && (side >> halvings) >= coarsestSide; ++halvings) {
        const Level& finer = m_levels.back();
        Level coarser{.source = halvedGrey(finer.source),
                      .reply = halvedGrey(finer.reply),
                      .band = {},
                      .excluded = {}};
        coarser.band = bandpassed(coarser.source);
        m_levels.push_back(coarser);
    }
    if (!selection.isNull() && !selection.isEmpty()) exclude(selection, source);
}

void Scene::exclude(const Mask& selection, const Image& source)
{
    Q_ASSERT(selection.size() == source.size());
    m_hasSelection = true;
    for (Level& level : m_levels) {
        cv::Mat mask;
        cv::resize(coveragePixels(selection), mask, level.source.size(), 0, 0, cv::INTER_AREA);
        mask = mask > 2;
        const int reach = std::max(1, longer(sizeOf(level.source)) / 50);
        const cv::Mat disc =
            cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1});
        cv::dilate(mask, level.excluded, disc);
    }
    constexpr double leastFree = 0.1;  // of the picture: with less, nothing is left to measure on
    if (freeShare() >= leastFree) return;
    for (Level& level : m_levels) level.excluded.release();
}

double Scene::freeShare() const
{
    const cv::Mat& excluded = m_levels.back().excluded;
    return 1.0 - double(cv::countNonZero(excluded)) / double(excluded.total());
}

QSize Scene::sourceSize(int level) const
{
    return sizeOf(m_levels[static_cast<std::size_t>(level)].source);
}

QSize Scene::replySize(int level) const
{
    return sizeOf(m_levels[static_cast<std::size_t>(level)].reply);
}

Affine Scene::lowered(const Affine& map, int level)
{
    const Affine up = Affine::enlarged(1 << level);
    return up.inverted() * map * up;
}

Affine Scene::raised(const Affine& map, int level)
{
    const Affine up = Affine::enlarged(1 << level);
    return up * map * up.inverted();
}

cv::Mat Scene::replyBand(int level,
                         const Affine& map,
                         const Lattice* lattice,
                         int margin,
                         const Cancel& cancel) const
{
    const Level& at = m_levels[static_cast<std::size_t>(level)];
    const cv::Size grid(at.source.cols + 2 * margin, at.source.rows + 2 * margin);
    return bandpassed(sampled(at.reply, {map, lattice}, grid, QPointF(-margin, -margin), cancel));
}

bool Scene::isExcluded(int level, cv::Point place) const
{
    const cv::Mat& excluded = m_levels[static_cast<std::size_t>(level)].excluded;
    return !excluded.empty() && excluded.at<uchar>(place) != 0;
}

bool Scene::isShown(int level, const Affine& map, cv::Point center, int half) const
{
    const QSize reply = replySize(level);
    for (const int x : {center.x - half, center.x + half})
        for (const int y : {center.y - half, center.y + half}) {
            const QPointF at = map(QPointF(x, y));
            if (at.x() < 1 || at.y() < 1 || at.x() > reply.width() - 2 ||
                at.y() > reply.height() - 2)
                return false;
        }
    return true;
}

Tracking Scene::tracked(int level,
                        const Affine& map,
                        const Lattice* lattice,
                        const BlockGrid& grid,
                        const Cancel& cancel) const
{
    const auto isWanted = [&](cv::Point center) {
        return !isExcluded(level, center) && isShown(level, map, center, grid.window / 2);
    };
    return ratoon::tracked(
        sourceBand(level), replyBand(level, map, lattice, 0, cancel), grid, isWanted, cancel);
}

}  // namespace ratoon
