// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/registrationrivals.h"
#include "consistency/motion.h"
#include "consistency/pixels.h"

#include <opencv2/features2d.hpp>

namespace ratoon {

namespace {

struct Features {
    std::vector<cv::KeyPoint> points;
    cv::Mat descriptions;
};

Features featuresOf(const Image& image)
{
    constexpr int most = 4000;
    cv::Mat grey;
    greyFloats(image).convertTo(grey, CV_8U);
    Features features;
    cv::SIFT::create(most, 3, 0.02)
        ->detectAndCompute(grey, cv::noArray(), features.points, features.descriptions);
    return features;
}

}  // namespace

std::optional<Affine> byFeatures(const Image& source, const Image& reply)
{
    constexpr float ratio = 0.8F;
    const Features a = featuresOf(source);
    const Features b = featuresOf(reply);
    if (a.points.size() < 8 || b.points.size() < 8) return {};
    std::vector<std::vector<cv::DMatch>> matches;
    cv::BFMatcher(cv::NORM_L2).knnMatch(a.descriptions, b.descriptions, matches, 2);
    const Affine nominal = byPlainResize(source, reply);
    const Affine back = nominal.inverted();
    std::vector<Track> tracks;
    for (const auto& pair : matches) {
        if (pair.size() < 2 || pair[0].distance > ratio * pair[1].distance) continue;
        const cv::Point2f p = a.points[std::size_t(pair[0].queryIdx)].pt;
        const cv::Point2f q = b.points[std::size_t(pair[0].trainIdx)].pt;
        const QPointF at(double(p.x), double(p.y));
        tracks.push_back({.at = at,
                          .offset = back(QPointF(double(q.x), double(q.y))) - at,
                          .varX = 0.1,
                          .varY = 0.1});
    }
    const auto motions = motionsOf(tracks, source.size(), 1.5);
    if (motions.empty()) return {};
    return nominal * motions.front();
}

}  // namespace ratoon
