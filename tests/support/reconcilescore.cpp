// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reconcilescore.h"

#include "consistency/composite.h"
#include "consistency/deltae.h"
#include "consistency/detail.h"
#include "consistency/pixels.h"
#include "consistency/planes.h"
#include "consistency/reconcilestages.h"
#include "image/blend.h"
#include "image/difference.h"

#include <QElapsedTimer>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <ctime>

namespace ratoon {

namespace {

// 255 where the reply shows the source, by the truth: every eighth place exactly, those around as it.
cv::Mat1b trulyShown(const SimulatedReply& truth)
{
    constexpr int step = 8;
    const QRectF inside(1, 1, truth.reply.width() - 3, truth.reply.height() - 3);
    cv::Mat1b coarse(truth.source.height() / step + 1, truth.source.width() / step + 1);
    for (int y = 0; y < coarse.rows; ++y)
        for (int x = 0; x < coarse.cols; ++x)
            coarse(y, x) = inside.contains(truth.replyPlace(QPointF(x * step, y * step))) ? 255 : 0;
    cv::erode(coarse, coarse, cv::Mat());
    cv::Mat1b shown(truth.source.height(), truth.source.width());
    for (int y = 0; y < shown.rows; ++y)
        for (int x = 0; x < shown.cols; ++x) shown(y, x) = coarse(y / step, x / step);
    return shown;
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

Maps mapsOf(const SimulatedReply& truth)
{
    const cv::Mat1b coverage = coveragePixels(truth.painted);
    const cv::Mat1b seen = trulyShown(truth);
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

PlaceError placeError(const SimulatedReply& truth, const std::function<QPointF(QPointF)>& place)
{
    constexpr int step = 16;
    const QRectF reply(0, 0, truth.reply.width() - 1, truth.reply.height() - 1);
    PlaceError error;
    int count = 0;
    for (int y = step / 2; y < truth.source.height(); y += step)
        for (int x = step / 2; x < truth.source.width(); x += step) {
            const QPointF right = truth.replyPlace(QPointF(x, y));
            if (truth.painted.at({x, y}) > 2 || !reply.contains(right)) continue;
            const QPointF apart = place(QPointF(x, y)) - right;
            const double length =
                std::hypot(apart.x() / truth.affine[0], apart.y() / truth.affine[4]);
            error.mean += length;
            error.worst = std::max(error.worst, length);
            ++count;
        }
    error.mean /= std::max(1, count);
    return error;
}

ReconcileScore
reconcileScore(const SimulatedReply& truth, bool selected, const GraftSettings& settings)
{
    ReplyPair pair{truth.source, truth.reply};
    if (selected) pair.selection = truth.painted.grown(12);
    ReconcileScore score;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const Reconciled made = reconciled(pair, settings).value();
    score.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    score.work = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC * 1000;
    score.times = made.times;
    score.status = made.alignment.status;
    score.accepted = made.alignment.accepted;
    score.scope = made.scope;
    score.ambiguity = made.stages->registration.ambiguity;
    const PlaceError place =
        placeError(truth, [&](QPointF point) { return replyPositions(made, {point}).front(); });
    score.place = place.mean;
    score.placeWorst = place.worst;
    if (!made.alignment.accepted || made.image.isNull()) return score;

    score.found = made.change.found.isNull()
                      ? 0
                      : made.change.found.area() / truth.source.width() / truth.source.height();
    if (made.scope != Scope::Local) return score;
    const Maps maps = mapsOf(truth);
    const cv::Mat3f source = softLab(truth.source, 2.0);
    const Mask coverage =
        made.coverage.isNull() ? Mask::filled(truth.source.size(), 255) : made.coverage;
    const Image whole = finishedUnder({}, *made.stages, {});
    const cv::Mat3f reply = softLab(withBorderDetail(truth.source, whole, coverage), 2.0);
    score.unchangedBefore = meanOver(source, softLab(made.stages->placed, 2.0), maps.unpainted);
    score.unchanged = meanOver(source, reply, maps.unpainted);
    score.inside = meanOver(softLab(truth.edited, 2.0), reply, maps.painted);
    scoreChange(maps, made.change.found, score);
    const Image result =
        blended(truth.source, Overlay{made.image, {}, coverage}, truth.source.rect());
    // Where the reply ends inside what was painted, no graft can be the ideal.
    cv::Mat1b shown = trulyShown(truth);
    cv::erode(shown, shown, cv::Mat::ones(49, 49, CV_8U));
    const SeamStep seam = seamStep(truth.edited, result, coverage, maskFrom(shown));
    score.seam = seam.mean;
    score.seamP95 = seam.p95;
    score.sharpness = sharpnessOf(made.image, maps.painted) /
                      std::max(sharpnessOf(truth.edited, maps.painted), 1e-6);
    score.outside = countChanges(truth.source, result, coverage).outside;
    return score;
}

}  // namespace ratoon
