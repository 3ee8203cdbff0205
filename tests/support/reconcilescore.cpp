// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reconcilescore.h"

#include "consistency/composite.h"
#include "consistency/deltae.h"
#include "consistency/detail.h"
#include "consistency/pixels.h"
#include "consistency/planes.h"
#include "image/blend.h"
#include "image/difference.h"

#include <QElapsedTimer>

#include <opencv2/imgproc.hpp>

namespace ratoon {

namespace {

// Every eighth place exactly, those between linearly: the bend is far smoother than that.
cv::Mat2f truePlaces(const SimulatedReply& truth)
{
    constexpr int step = 8;
    const int width = truth.source.width();
    const int height = truth.source.height();
    cv::Mat2f coarse(height / step + 2, width / step + 2);
    for (int y = 0; y < coarse.rows; ++y)
        for (int x = 0; x < coarse.cols; ++x) {
            const QPointF at = truth.replyPlace(QPointF(x * step, y * step));
            coarse(y, x) = {static_cast<float>(at.x()), static_cast<float>(at.y())};
        }
    cv::Mat2f places(height, width);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float u = static_cast<float>(x % step) / step;
            const float v = static_cast<float>(y % step) / step;
            const int i = x / step;
            const int j = y / step;
            places(y, x) = (coarse(j, i) * (1 - u) + coarse(j, i + 1) * u) * (1 - v) +
                           (coarse(j + 1, i) * (1 - u) + coarse(j + 1, i + 1) * u) * v;
        }
    return places;
}

struct Maps {
    cv::Mat1b unpainted;
    cv::Mat1b painted;
    cv::Mat1b changed;
};

double meanOver(const cv::Mat3f& a, const cv::Mat3f& b, const cv::Mat1b& where)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < a.rows; y += 2)
        for (int x = 0; x < a.cols; x += 2) {
            if (where(y, x) == 0) continue;
            const auto lab = [](const cv::Vec3f& v) { return Lab{v[0], v[1], v[2]}; };
            sum += deltaE2000(lab(a(y, x)), lab(b(y, x)));
            ++count;
        }
    return count == 0 ? 0.0 : sum / count;
}

cv::Mat3f softLab(const Image& image, double sigma)
{
    return labOf(blurred(rgbFloats(image), sigma));
}

Maps mapsOf(const SimulatedReply& truth, const Mask& known)
{
    const cv::Mat1b coverage = coveragePixels(truth.painted);
    const cv::Mat1b seen(cv::Mat(coveragePixels(known) > 127));
    const cv::Mat3f a = softLab(truth.source, 1.5);
    const cv::Mat3f b = softLab(truth.edited, 1.5);
    Maps maps{cv::Mat1b(cv::Mat((coverage < 3) & seen)),
              cv::Mat1b(cv::Mat((coverage > 127) & seen)),
              cv::Mat1b(coverage.size(), uchar(0))};
    for (int y = 0; y < a.rows; ++y)
        for (int x = 0; x < a.cols; ++x)
            if (maps.painted(y, x) != 0 && cv::norm(a(y, x) - b(y, x)) > 4)
                maps.changed(y, x) = 255;
    return maps;
}

double sharpnessOf(const Image& image, const cv::Mat1b& where)
{
    cv::Mat1f fine;
    cv::Laplacian(greyFloats(image), fine, CV_32F);
    return cv::mean(fine.mul(fine), where)[0];
}

void scoreChange(const Maps& maps, const Mask& detected, ReconcileScore& score)
{
    const cv::Mat1b found = coveragePixels(detected);
    const double right = cv::countNonZero(found & maps.changed);
    score.precision = right / std::max(1.0, right + cv::countNonZero(found & maps.unpainted));
    score.recall = right / std::max(1.0, 0.0 + cv::countNonZero(maps.changed));
}

}  // namespace

MatchPair truePair(const SimulatedReply& truth)
{
    const cv::Mat2f places = truePlaces(truth);
    const cv::Mat reply = rgbFloats(truth.reply);
    cv::Mat warped;
    cv::remap(reply, warped, places, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::Mat1b known(places.size());
    for (int y = 0; y < known.rows; ++y)
        for (int x = 0; x < known.cols; ++x) {
            const cv::Vec2f& at = places(y, x);
            const bool inside = at[0] >= 0 && at[1] >= 0 &&
                                at[0] <= static_cast<float>(reply.cols - 1) &&
                                at[1] <= static_cast<float>(reply.rows - 1);
            known(y, x) = inside ? 255 : 0;
        }
    return {truth.source, imageFrom(warped, Depth::Eight), maskFrom(known), {}};
}

ReconcileScore reconcileScore(const SimulatedReply& truth, bool selected)
{
    MatchPair pair = truePair(truth);
    if (selected) pair.selection = truth.painted.grown(12);
    ReconcileScore score;
    QElapsedTimer timer;
    timer.start();
    const Match match = matched(pair).value();
    score.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;

    const Maps maps = mapsOf(truth, pair.known);
    const cv::Mat3f source = softLab(truth.source, 2.0);
    const Image soft = toned(pair.reply, match.tone);
    score.unchangedBefore = meanOver(source, softLab(pair.reply, 2.0), maps.unpainted);
    score.unchanged = meanOver(source, softLab(soft, 2.0), maps.unpainted);
    score.inside = meanOver(softLab(truth.edited, 2.0), softLab(soft, 2.0), maps.painted);
    scoreChange(maps, match.change.detected, score);

    timer.restart();
    const Mask unchanged =
        match.change.detected.grown(4).inverted().combined(pair.known, Mask::Combine::Intersect);
    const Image sharp = withDetail(soft, measuredDetail(truth.source, soft, unchanged));
    const GraftMask mask =
        graftMask(truth.source, pair.known, match.change.detected, pair.selection);
    const Image result =
        blended(truth.source, Overlay{sharp, {}, mask.coverage}, truth.source.rect());
    score.graftMilliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;

    const SeamStep seam = seamStep(truth.edited, result, mask.coverage);
    score.seam = seam.mean;
    score.seamP95 = seam.p95;
    const double ideal = std::max(sharpnessOf(truth.edited, maps.painted), 1e-6);
    score.sharpnessBefore = sharpnessOf(soft, maps.painted) / ideal;
    score.sharpness = sharpnessOf(sharp, maps.painted) / ideal;
    score.outside = countChanges(truth.source, result, mask.coverage).outside;
    return score;
}

}  // namespace ratoon
