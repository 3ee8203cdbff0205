// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/facechange.h"

#include "consistency/bandpass.h"
#include "consistency/guarded.h"
#include "consistency/motion.h"
#include "consistency/pixels.h"
#include "consistency/planes.h"
#include "image/difference.h"
#include "image/transform.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ratoon {

namespace {

constexpr double sameFace = 0.3;    // intersection over union
constexpr double hairWidth = 1.2;   // of what a detector frames, eyes to mouth: to the ears
constexpr double hairHeight = 1.5;  // to chin and hair
constexpr int faceWidth = 224;      // pixels that a face is looked at with
constexpr double leastLikeness = 0.95;
constexpr double leastFound = 0.92;
constexpr double sureTrack = 0.5;  // likeness from which a block counts as found again

double overlap(const QRect& a, const QRect& b)
{
    const auto area = [](const QRect& r) {
        return r.isEmpty() ? 0.0 : static_cast<double>(r.width()) * r.height();
    };
    const double both = area(a & b);
    return both / (area(a) + area(b) - both);
}

bool isAmong(const QRect& face, const std::vector<QRect>& faces)
{
    return std::any_of(faces.begin(), faces.end(), [&](const QRect& other) {
        return overlap(face, other) > sameFace;
    });
}

bool differs(const Image& before, const Image& after, QRect area)
{
    return before.toQImage(area) != after.toQImage(area);
}

/// A face and some around it, as luma of a fixed width.
cv::Mat1f portrait(const Image& image, QRect face)
{
    const int shrink = std::max(1, face.width() / faceWidth);
    const cv::Mat grey = greyFloats(image, face, shrink);
    const int height = std::max(1, cvRound(static_cast<double>(faceWidth) * grey.rows / grey.cols));
    cv::Mat1f result;
    cv::resize(grey, result, cv::Size(faceWidth, height), 0, 0, cv::INTER_CUBIC);
    return result;
}

double likenessOf(const cv::Mat1f& a, const cv::Mat1f& b)
{
    cv::Mat1f softA, softB;
    cv::GaussianBlur(a, softA, {}, 2);
    cv::GaussianBlur(b, softB, {}, 2);
    cv::Mat1f found;
    cv::matchTemplate(softA, softB, found, cv::TM_CCOEFF_NORMED);
    return static_cast<double>(found(0, 0));
}

struct Features {
    double moved = 0;  ///< Pixels, beyond what one affine motion explains: the 90th percentile.
    double found = 0;  ///< Of the blocks with structure, the share that was found again.
};

/// Nothing if too few blocks were found again.
std::optional<Features> featuresOf(const cv::Mat1f& a, const cv::Mat1f& b, const Cancel& cancel)
{
    constexpr BlockGrid grid{.window = 28, .step = 8, .reach = 16};
    constexpr std::size_t fewest = 40;
    const Tracking tracking = tracked(
        bandpassed(a), bandpassed(b), grid, [](cv::Point) { return true; }, cancel);
    if (tracking.tracks.size() < fewest) return std::nullopt;
    const auto motion = robustMotion(tracking.tracks, {}, grid.reach);
    if (!motion) return std::nullopt;
    std::vector<float> lengths;
    int found = 0;
    for (const Track& track : tracking.tracks) {
        const QPointF left = track.at + track.offset - motion->motion(track.at);
        lengths.push_back(static_cast<float>(std::hypot(left.x(), left.y())));
        found += track.likeness > sureTrack ? 1 : 0;
    }
    return Features{.moved = static_cast<double>(quantile(lengths, 0.9)),
                    .found = found / static_cast<double>(tracking.textured.size())};
}

/// Which of the pictures a face was found in. A detector may miss a face that has not changed, so that it is only in one
/// is believed only where the pictures differ.
enum class FoundIn { Both, Before, After };

FaceChange
compared(const Image& before, const Image& after, QRect face, FoundIn where, const Cancel& cancel)
{
    const cv::Mat1f then = portrait(before, face);
    const cv::Mat1f now = portrait(after, face);
    FaceChange change{.face = face, .likeness = likenessOf(then, now)};
    const bool isLike = change.likeness > leastLikeness;
    if (where != FoundIn::Both && !isLike) {
        const bool isGone = where == FoundIn::Before;
        return {.face = face,
                .outcome = isGone ? FaceChange::Outcome::Gone : FaceChange::Outcome::Added,
                .found = 0,
                .likeness = 0};
    }
    const Features features = featuresOf(then, now, cancel).value_or(Features());
    change.shape = 100 * features.moved / faceWidth;
    change.found = features.found;
    const bool isKept = change.shape < FaceChange::leastMove && change.found > leastFound && isLike;
    change.outcome = isKept ? FaceChange::Outcome::Kept : FaceChange::Outcome::Altered;
    return change;
}

Result<std::vector<FaceChange>>
changesIn(const Image& before, const Image& after, const FaceModel& model, const Cancel& cancel)
{
    const QRect differing = differingArea(before, after) & before.rect();
    if (differing.isEmpty()) return std::vector<FaceChange>();
    const int margin = std::max(differing.width(), differing.height()) / 2;
    const QRect area = differing.adjusted(-margin, -margin, margin, margin) & before.rect();
    const auto there = [&](std::vector<QRect> faces) {
        for (QRect& face : faces) face.translate(area.topLeft());
        std::erase_if(faces, [&](const QRect& face) { return !differs(before, after, face); });
        return faces;
    };
    const std::vector<QRect> then = there(foundFaces(cropped(before, area), model, cancel));
    const std::vector<QRect> now = there(foundFaces(cropped(after, area), model, cancel));
    std::vector<FaceChange> changes;
    for (const QRect& face : then) {
        const FoundIn where = isAmong(face, now) ? FoundIn::Both : FoundIn::Before;
        changes.push_back(compared(before, after, face, where, cancel));
    }
    for (const QRect& face : now)
        if (!isAmong(face, then))
            changes.push_back(compared(before, after, face, FoundIn::After, cancel));
    if (cancel.requested()) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The measurement was cancelled.")});
    }
    return changes;
}

}  // namespace

Result<std::vector<FaceChange>>
faceChanges(const Image& before, const Image& after, const FaceModel& model, const Cancel& cancel)
{
    return guarded([&] { return changesIn(before, after, model, cancel); });
}

Mask faceMask(QSize size, const std::vector<QRect>& faces)
{
    cv::Mat1b mask(size.height(), size.width(), uchar(0));
    for (const QRect& face : faces) {
        const cv::Point middle(face.x() + face.width() / 2, face.y() + face.height() / 2);
        const cv::Size reach(cvRound(hairWidth * face.width() / 2),
                             cvRound(hairHeight * face.height() / 2));
        cv::ellipse(mask, middle, reach, 0, 0, 360, 255, cv::FILLED, cv::LINE_AA);
    }
    return maskFrom(mask);
}

}  // namespace ratoon
