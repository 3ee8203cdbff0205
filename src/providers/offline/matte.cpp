// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/matte.h"

#include "providers/offline/guided.h"
#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <cstdint>

namespace ratoon::offline {

namespace {

constexpr int smallSide = 320;
constexpr std::uint64_t seed =
    0x5261746F6F6E;  // GrabCut draws random numbers; they shall be the same each time.

cv::Mat labOf(const cv::Mat& rgb)
{
    cv::Mat lab(rgb.size(), CV_32FC3);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* from = rgb.ptr<cv::Vec3f>(y);
        std::transform(from, from + rgb.cols, lab.ptr<cv::Vec3f>(y), [](const cv::Vec3f& p) {
            const Oklab color = oklabOf(linearOf(p));
            return cv::Vec3f(color.l, color.a, color.b);
        });
    }
    return lab;
}

/// Lets GrabCut settle what is only probable in `labels`; 255 where it is foreground.
cv::Mat cutOut(const cv::Mat& rgb, cv::Mat labels, int rounds)
{
    cv::Mat bgr;
    rgb.convertTo(bgr, CV_8U, 255.0);
    cv::Mat background;
    cv::Mat foreground;
    cv::theRNG().state = seed;
    cv::grabCut(bgr, labels, cv::Rect(), background, foreground, rounds, cv::GC_INIT_WITH_MASK);
    return (labels == cv::GC_FGD) | (labels == cv::GC_PR_FGD);
}

bool hasBoth(const cv::Mat& labels)
{
    const cv::Mat foreground = (labels == cv::GC_FGD) | (labels == cv::GC_PR_FGD);
    const int count = cv::countNonZero(foreground);
    return count > 50 && static_cast<std::size_t>(count) + 50 < labels.total();
}

/// Only pieces of at least that share of the largest one, and no holes smaller than that in them.
cv::Mat tidied(const cv::Mat& mask, double share)
{
    cv::Mat result = mask.clone();
    for (int pass = 0; pass < 2; ++pass) {
        cv::Mat labels;
        cv::Mat stats;
        cv::Mat centers;
        const int count = cv::connectedComponentsWithStats(result, labels, stats, centers, 4);
        int largest = 0;
        for (int i = 1; i < count; ++i)
            largest = std::max(largest, stats.at<int>(i, cv::CC_STAT_AREA));
        for (int i = 1; i < count; ++i)
            if (stats.at<int>(i, cv::CC_STAT_AREA) < share * largest) result.setTo(0, labels == i);
        cv::bitwise_not(result, result);
    }
    return result;
}

// The subject.

/// How unlike the picture's rim each pixel is. What lies along the rim is mostly background, but for its lower edge.
cv::Mat unlikeRim(const cv::Mat& lab)
{
    const int strip = std::max(2, lab.rows / 25);
    std::vector<cv::Vec3f> rim;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const bool isUpper = y < lab.rows * 3 / 4;
            const bool isRim = y < strip || (isUpper && (x < strip || x >= lab.cols - strip));
            if (isRim) rim.push_back(lab.at<cv::Vec3f>(y, x));
        }
    constexpr int colors = 6;
    cv::Mat samples(static_cast<int>(rim.size()), 3, CV_32F, rim.data());
    cv::Mat labels;
    cv::Mat centers;
    cv::theRNG().state = seed;
    const cv::TermCriteria end(cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 12, 1e-3);
    cv::kmeans(
        samples, std::min(colors, samples.rows), labels, end, 1, cv::KMEANS_PP_CENTERS, centers);
    cv::Mat result(lab.size(), CV_32FC1);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            float least = 10.0F;
            for (int k = 0; k < centers.rows; ++k) {
                cv::Vec3f d = lab.at<cv::Vec3f>(y, x) - *centers.ptr<cv::Vec3f>(k);
                d[0] *= 0.6F;
                least = std::min(least, static_cast<float>(cv::norm(d)));
            }
            result.at<float>(y, x) = least;
        }
    return result;
}

/// How much fine detail there is: what is in focus.
cv::Mat focusOf(const cv::Mat& lab)
{
    cv::Mat l;
    cv::extractChannel(lab, l, 0);
    cv::Mat detail;
    cv::Laplacian(l, detail, CV_32F, 3);
    detail = cv::abs(detail);
    cv::min(detail, 0.25, detail);
    cv::GaussianBlur(detail, detail, cv::Size(), 0.025 * std::max(lab.cols, lab.rows));
    return detail;
}

cv::Mat middleOf(cv::Size size)
{
    cv::Mat result(size, CV_32FC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double dx = (x + 0.5) / size.width - 0.5;
            const double dy = (y + 0.5) / size.height - 0.54;
            result.at<float>(y, x) =
                static_cast<float>(std::exp(-(dx * dx / 0.09 + dy * dy / 0.14)));
        }
    return result;
}

cv::Mat normalized(const cv::Mat& values)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(values, mean, deviation);
    return (values - mean[0]) / std::max(deviation[0], 1e-6);
}

/// A cue is worth as much as it tells the middle from the rim: fine wood around a plain cup says nothing by its focus.
double trustIn(const cv::Mat& cue, const cv::Mat& middle)
{
    const double inside = cv::mean(cue, middle > 0.5)[0];
    const double outside = cv::mean(cue, middle < 0.1)[0];
    return std::clamp(1.1 * (inside - outside), 0.0, 2.0);
}

cv::Mat roughSubject(const cv::Mat& rgb)
{
    const cv::Mat lab = labOf(rgb);
    const cv::Mat middle = middleOf(lab.size());
    cv::Mat score = 1.1 * normalized(middle);
    for (const cv::Mat& cue : {normalized(unlikeRim(lab)), normalized(focusOf(lab))})
        score += trustIn(cue, middle) * cue;
    cv::GaussianBlur(score, score, cv::Size(), 0.012 * std::max(lab.cols, lab.rows));
    cv::Mat levels;
    cv::normalize(score, levels, 0, 255, cv::NORM_MINMAX, CV_8U);
    cv::Mat likely;
    const double split = cv::threshold(levels, likely, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::Mat labels(rgb.size(), CV_8UC1, cv::Scalar(cv::GC_PR_BGD));
    labels.setTo(cv::GC_PR_FGD, levels > split);
    labels.setTo(cv::GC_FGD, levels > split + 0.62 * (255 - split));
    labels.setTo(cv::GC_BGD, levels < 0.30 * split);
    if (!hasBoth(labels)) return likely;
    const cv::Mat cut = tidied(cutOut(rgb, labels, 4), 0.10);
    const double part = cv::countNonZero(cut) / static_cast<double>(cut.total());
    return part > 0.015 && part < 0.9 ? cut : tidied(likely, 0.10);
}

// The sky.

/// How much a color is one that skies have.
float skyLikeness(const cv::Vec3f& lab)
{
    const float chroma = std::hypot(lab[1], lab[2]);
    const float blue = smoothStep(0.0F, 0.03F, -lab[2]) *
                       (1.0F - smoothStep(0.03F, 0.07F, std::abs(lab[1] + 0.02F))) *
                       smoothStep(0.25F, 0.42F, lab[0]);
    const float grey =
        (1.0F - smoothStep(0.015F, 0.05F, chroma)) * smoothStep(0.62F, 0.80F, lab[0]);
    const float warm = smoothStep(0.0F, 0.03F, lab[2]) * smoothStep(0.68F, 0.84F, lab[0]) *
                       (1.0F - smoothStep(0.16F, 0.22F, chroma));
    return std::max({blue, grey, warm});
}

cv::Mat textureOf(const cv::Mat& lab)
{
    cv::Mat l;
    cv::extractChannel(lab, l, 0);
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(l, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(l, dy, CV_32F, 0, 1, 3, 0.125);
    cv::Mat size;
    cv::magnitude(dx, dy, size);
    return size;
}

/// What can be reached from the upper edge through smooth, sky-colored pixels.
cv::Mat reachedFromAbove(const cv::Mat& passable)
{
    cv::Mat padded(passable.rows + 1, passable.cols, CV_8UC1, cv::Scalar(255));
    passable.copyTo(padded.rowRange(1, padded.rows));
    cv::Mat labels;
    cv::connectedComponents(padded, labels, 4);
    const cv::Mat reached = labels == labels.at<int>(0, 0);
    return reached.rowRange(1, reached.rows).clone();
}

cv::Mat roughSky(const cv::Mat& rgb)
{
    const cv::Mat lab = labOf(rgb);
    cv::Mat calm = textureOf(lab);
    cv::Mat rough;
    cv::GaussianBlur(calm, rough, cv::Size(), 2.0);
    cv::Mat likeness(lab.size(), CV_32FC1);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const float calmness = 1.0F - smoothStep(0.012F, 0.035F, rough.at<float>(y, x));
            likeness.at<float>(y, x) =
                skyLikeness(lab.at<cv::Vec3f>(y, x)) * (0.5F + 0.5F * calmness);
        }
    const cv::Mat passable = (likeness > 0.45) & (calm < 0.11);
    cv::Mat reached = reachedFromAbove(passable);
    cv::morphologyEx(reached,
                     reached,
                     cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(5, 5)));
    const double part = cv::countNonZero(reached) / static_cast<double>(reached.total());
    if (part < 0.01) return cv::Mat::zeros(rgb.size(), CV_8UC1);
    cv::Mat sure;
    cv::erode(reached, sure, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(7, 7)));
    cv::Mat near;
    cv::dilate(reached, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(25, 25)));
    cv::Mat labels(rgb.size(), CV_8UC1, cv::Scalar(cv::GC_BGD));
    labels.setTo(cv::GC_PR_BGD, near | (likeness > 0.5));
    labels.setTo(cv::GC_PR_FGD, reached | (near & (likeness > 0.6)));
    labels.setTo(cv::GC_FGD, sure);
    if (!hasBoth(labels)) return reached;
    const cv::Mat cut = cutOut(rgb, labels, 3);
    // What is not joined to the sky above is a lake or a wall.
    return tidied(cut & reachedFromAbove(cut), 0.02);
}

}  // namespace

cv::Mat subjectMatte(const Image& picture, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), smallSide, cancel);
    const cv::Mat rough = roughSubject(proxy.rgb);
    return cancel.requested() ? cv::Mat() : matteAlongEdges(picture, rough, cancel);
}

cv::Mat skyMatte(const Image& picture, const Cancel& cancel)
{
    const Proxy proxy = proxyOf(picture, cv::Mat(), smallSide, cancel);
    const cv::Mat rough = roughSky(proxy.rgb);
    if (cv::countNonZero(rough) == 0) return cv::Mat::zeros(sizeOf(picture), CV_8UC1);
    return cancel.requested() ? cv::Mat() : matteAlongEdges(picture, rough, cancel);
}

}  // namespace ratoon::offline
