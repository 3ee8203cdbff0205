// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/registrationrivals.h"

#include "consistency/bandpass.h"
#include "consistency/hypotheses.h"
#include "consistency/pixels.h"
#include "consistency/sampling.h"

#include <opencv2/imgproc.hpp>

namespace ratoon {

namespace {

using Vector6 = cv::Vec<double, 6>;
using Matrix6 = cv::Matx<double, 6, 6>;

double standardized(cv::Mat& picture)
{
    picture -= cv::mean(picture)[0];
    return std::sqrt(picture.dot(picture));
}

// One forward-additive step of the ECC iteration; false if it cannot go on.
bool stepped(const cv::Mat& source, const cv::Mat& reply, Affine& map)
{
    cv::Mat seen = sampled(reply, {map, nullptr}, source.size());
    cv::Mat slopeX;
    cv::Mat slopeY;
    cv::Sobel(seen, slopeX, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(seen, slopeY, CV_32F, 0, 1, 3, 0.125);
    cv::Mat wanted = source.clone();
    standardized(wanted);
    standardized(seen);
    Matrix6 hessian = Matrix6::zeros();
    Vector6 towardsWanted = Vector6::all(0);
    Vector6 towardsSeen = Vector6::all(0);
    for (int y = 0; y < source.rows; ++y)
        for (int x = 0; x < source.cols; ++x) {
            const double gx = double(slopeX.at<float>(y, x));
            const double gy = double(slopeY.at<float>(y, x));
            const Vector6 slope(gx * x, gx * y, gx, gy * x, gy * y, gy);
            for (int i = 0; i < 6; ++i)
                for (int j = 0; j <= i; ++j) hessian(i, j) += slope[i] * slope[j];
            towardsWanted += slope * double(wanted.at<float>(y, x));
            towardsSeen += slope * double(seen.at<float>(y, x));
        }
    for (int i = 0; i < 6; ++i)
        for (int j = i + 1; j < 6; ++j) hessian(i, j) = hessian(j, i);
    const Matrix6 inverse = hessian.inv(cv::DECOMP_CHOLESKY);
    const Vector6 seenPart = inverse * towardsSeen;
    const double correlation = wanted.dot(seen);
    const double rest = correlation - towardsWanted.dot(seenPart);
    if (rest <= 0) return false;
    const double lambda = (seen.dot(seen) - towardsSeen.dot(seenPart)) / rest;
    const Vector6 move = inverse * (towardsWanted * lambda - towardsSeen);
    // The slopes are of the reply as seen, so the step composes with the map.
    const Affine by{1 + move[0], move[1], move[2], move[3], 1 + move[4], move[5]};
    map = map * by;
    return cv::norm(move) < 1e4;
}

}  // namespace

Affine byPlainResize(const Image& source, const Image& reply)
{
    return nominalMap(source.size(), reply.size(), CanvasFit::Stretched);
}

std::optional<Affine> byCorrelation(const Image& source, const Image& reply)
{
    constexpr int levels = 4;
    std::vector<cv::Mat> sources = {greyFloats(source)};
    std::vector<cv::Mat> replies = {greyFloats(reply)};
    for (int i = 1; i < levels; ++i) {
        sources.push_back(halvedGrey(sources.back()));
        replies.push_back(halvedGrey(replies.back()));
    }
    Affine map = byPlainResize(source, reply);
    for (int level = levels - 1; level >= 0; --level) {
        cv::Mat a;
        cv::Mat b;
        const auto at = static_cast<std::size_t>(level);
        cv::GaussianBlur(sources[at], a, {5, 5}, 0);
        cv::GaussianBlur(replies[at], b, {5, 5}, 0);
        Affine lowered = Scene::lowered(map, level);
        for (int round = 0; round < (level == 0 ? 8 : 30); ++round)
            if (!stepped(a, b, lowered)) return {};
        map = Scene::raised(lowered, level);
    }
    return map;
}

}  // namespace ratoon
