// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "providers/offline/fill.h"
#include "providers/offline/membrane.h"
#include "providers/offline/picture.h"
#include "support/pictures.h"

#include <QFile>

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace ratoon;
using namespace ratoon::offline;

// What is known of a picture is taken out of it, and what comes in its place compared with what was there: not pixel by
// pixel, since grass need not be the same grass, but by its texture and by the step at the hole's border.

namespace {

cv::Mat pictureOf(const Image& image)
{
    return pixelsOf(image, cv::Rect(cv::Point(), sizeOf(image)));
}

/// The bundled photo at half its size.
cv::Mat sample()
{
    QFile file(QStringLiteral(RATOON_SAMPLE));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const cv::Mat whole = pictureOf(decoded(file.readAll())->image);
    cv::Mat half;
    cv::resize(whole, half, cv::Size(), 0.5, 0.5, cv::INTER_AREA);
    return half;
}

struct Place {
    const char* name;
    cv::Rect ellipse;  ///< That the hole fills, on the sample at half its size.
};

const std::array places{Place{"grass", {980, 880, 170, 130}},
                        Place{"meadow", {180, 640, 150, 90}},
                        Place{"path", {330, 940, 120, 120}},
                        Place{"rock face", {840, 480, 130, 150}},
                        Place{"rocks, left", {60, 300, 110, 130}},
                        Place{"snow edge", {1330, 720, 120, 70}},
                        Place{"skyline", {760, 260, 90, 90}},
                        Place{"cloud", {300, 300, 140, 110}},
                        Place{"sky", {900, 60, 200, 110}}};

cv::Mat holeAt(const Place& place, cv::Size size)
{
    cv::Mat hole(size, CV_8UC1, cv::Scalar(0));
    const cv::Rect& r = place.ellipse;
    const cv::RotatedRect shape(
        cv::Point2f(static_cast<float>(r.x + r.width / 2), static_cast<float>(r.y + r.height / 2)),
        cv::Size2f(r.size()),
        0.0F);
    cv::ellipse(hole, shape, cv::Scalar(255), cv::FILLED);
    return hole;
}

cv::Mat inpainted(const cv::Mat& picture, const cv::Mat& hole, int method)
{
    cv::Mat rgb;
    picture.convertTo(rgb, CV_8U, 1.0 / 257.0);
    cv::cvtColor(rgb, rgb, cv::COLOR_RGBA2RGB);
    cv::inpaint(rgb, hole, rgb, 5.0, method);
    cv::Mat result;
    cv::cvtColor(rgb, result, cv::COLOR_RGB2RGBA);
    result.convertTo(result, CV_16U, 257.0);
    return result;
}

/// Averages of what is known, on ever smaller versions until there is something everywhere.
cv::Mat pushedAndPulled(const cv::Mat& picture, const cv::Mat& hole)
{
    cv::Mat known;
    cv::Mat(hole == 0).convertTo(known, CV_32F, 1.0 / 255.0);
    cv::cvtColor(known, known, cv::COLOR_GRAY2RGBA);
    cv::Mat color;
    picture.convertTo(color, CV_32F);
    color = color.mul(known);
    const std::function<void(cv::Mat&, cv::Mat&)> fill = [&fill](cv::Mat& values, cv::Mat& shares) {
        if (values.cols <= 2 || values.rows <= 2) return;
        cv::Mat smaller;
        cv::Mat share;
        cv::pyrDown(values, smaller);
        cv::pyrDown(shares, share);
        fill(smaller, share);
        cv::pyrUp(smaller, smaller, values.size());
        cv::pyrUp(share, share, values.size());
        constexpr double little = 1e-4;
        values += little * smaller;
        shares += little * share;
    };
    fill(color, known);
    cv::divide(color, cv::max(known, 1e-12), color);
    cv::Mat result = picture.clone();
    cv::Mat filled;
    color.convertTo(filled, CV_16U);
    filled.copyTo(result, hole);
    return result;
}

cv::Mat lightOf(const cv::Mat& picture)
{
    cv::Mat light;
    cv::cvtColor(picture, light, cv::COLOR_RGBA2GRAY);
    light.convertTo(light, CV_32F, 1.0 / 257.0);
    return light;
}

std::vector<float> slopesIn(const cv::Mat& picture, const cv::Mat& hole)
{
    const cv::Mat light = lightOf(picture);
    std::vector<float> slopes;
    for (int y = 0; y + 1 < light.rows; ++y)
        for (int x = 0; x + 1 < light.cols; ++x)
            if (hole.at<uchar>(y, x) != 0)
                slopes.push_back(std::hypot(light.at<float>(y, x + 1) - light.at<float>(y, x),
                                            light.at<float>(y + 1, x) - light.at<float>(y, x)));
    std::ranges::sort(slopes);
    return slopes;
}

/// How far the distribution of slopes is from the true one, as a share of the mean true slope: 0 the same texture,
/// 1 about none at all.
double textureError(const cv::Mat& picture, const cv::Mat& truth, const cv::Mat& hole)
{
    const std::vector<float> ours = slopesIn(picture, hole);
    const std::vector<float> theirs = slopesIn(truth, hole);
    double distance = 0.0;
    double total = 1e-9;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        distance += static_cast<double>(std::abs(ours[i] - theirs[i]));
        total += static_cast<double>(theirs[i]);
    }
    return distance / total;
}

/// What lies within 6 pixels of the border on one side, averaged for each place along it.
cv::Mat averageOver(const cv::Mat& light, const cv::Mat& where)
{
    const cv::Size window(13, 13);
    cv::Mat share;
    where.convertTo(share, CV_32F, 1.0 / 255.0);
    cv::Mat sum;
    cv::boxFilter(light.mul(share), sum, CV_32F, window);
    cv::boxFilter(share, share, CV_32F, window);
    cv::divide(sum, cv::max(share, 1e-6), sum);
    return sum;
}

/// The step in brightness along the hole's border that was not there before: the mean, in levels of 255.
double seamError(const cv::Mat& picture, const cv::Mat& truth, const cv::Mat& hole)
{
    const auto step = [&hole](const cv::Mat& of) {
        const cv::Mat light = lightOf(of);
        return cv::Mat(averageOver(light, hole) - averageOver(light, hole == 0));
    };
    cv::Mat border;
    cv::morphologyEx(hole, border, cv::MORPH_GRADIENT, cv::Mat());
    return cv::mean(cv::abs(step(picture) - step(truth)), border)[0];
}

struct Errors {
    double texture = 0.0;
    double seam = 0.0;
};

Errors errorsOf(const cv::Mat& picture, const cv::Mat& truth, const cv::Mat& hole)
{
    return {textureError(picture, truth, hole), seamError(picture, truth, hole)};
}

}  // namespace

TEST(OfflineFill, KeepsTheTextureThatOtherMethodsSmear)
{
    const cv::Mat picture = sample();
    constexpr std::array methods{"ours", "Telea", "Navier-Stokes", "pyramid"};
    std::array<Errors, 4> sums{};
    for (const Place& place : places) {
        const cv::Mat hole = holeAt(place, picture.size());
        const std::array results{filled(picture, hole, {}),
                                 inpainted(picture, hole, cv::INPAINT_TELEA),
                                 inpainted(picture, hole, cv::INPAINT_NS),
                                 pushedAndPulled(picture, hole)};
        for (std::size_t i = 0; i < methods.size(); ++i) {
            const Errors errors = errorsOf(results[i], picture, hole);
            sums[i].texture += errors.texture / places.size();
            sums[i].seam += errors.seam / places.size();
            RecordProperty(std::string(place.name) + ", " + methods[i],
                           std::to_string(errors.texture) + " " + std::to_string(errors.seam));
        }
    }
    for (std::size_t i = 1; i < methods.size(); ++i) {
        EXPECT_LT(sums[0].texture, 0.5 * sums[i].texture) << methods[i];
        // A smear meets the mean of what was there; a texture of its own cannot, but it must stay near.
        EXPECT_LT(sums[0].seam, 2.0 * sums[i].seam) << methods[i];
    }
    EXPECT_LT(sums[0].texture, 0.25);
    EXPECT_LT(sums[0].seam, 9.0);
}

TEST(OfflineFill, LeavesNoStepWhereTheLightChanges)
{
    // The same grain everywhere, under a light that falls off to the right: no copy fits without a change.
    cv::Mat picture = pictureOf(opaqueNoise({400, 240}));
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            for (int c = 0; c < 3; ++c) {
                auto& value = picture.at<cv::Vec4w>(y, x)[c];
                value = static_cast<ushort>(value / 12 + 50'000 - 80 * x);
            }
    const cv::Mat hole = holeAt({"middle", {120, 60, 160, 120}}, picture.size());
    const Errors errors = errorsOf(filled(picture, hole, {}), picture, hole);
    EXPECT_LT(errors.seam, 1.5);
    EXPECT_LT(errors.texture, 0.25);
}

TEST(OfflineFill, ChangesNothingOutsideTheHole)
{
    const cv::Mat picture = pictureOf(photo({260, 200}));
    for (const cv::Rect& where :
         {cv::Rect(0, 0, 90, 70), cv::Rect(250, 10, 10, 190), cv::Rect(100, 60, 1, 1)}) {
        cv::Mat hole(picture.size(), CV_8UC1, cv::Scalar(0));
        hole(where) = 255;
        const cv::Mat result = filled(picture, hole, {});
        ASSERT_FALSE(result.empty());
        EXPECT_EQ(cv::norm(result, picture, cv::NORM_INF, hole == 0), 0.0);
    }
}

TEST(OfflineFill, FillsFromLittleAndGivesUpOnNothing)
{
    const cv::Mat picture(40, 60, CV_16UC4, cv::Scalar(10'000, 20'000, 30'000, 65'535));
    cv::Mat hole(picture.size(), CV_8UC1, cv::Scalar(255));
    EXPECT_EQ(cv::norm(filled(picture, hole, {}), picture, cv::NORM_INF), 0.0);
    // A rim too thin for any patch, and pictures smaller than one.
    hole(cv::Rect(0, 0, 2, 40)) = 0;
    EXPECT_LT(cv::norm(filled(picture, hole, {}), picture, cv::NORM_INF), 2000.0);
    for (const cv::Size size : {cv::Size(1, 2), cv::Size(5, 5), cv::Size(7, 7), cv::Size(300, 3)}) {
        const cv::Mat small(size, CV_16UC4, cv::Scalar(10'000, 20'000, 30'000, 65'535));
        cv::Mat gap(size, CV_8UC1, cv::Scalar(0));
        gap.at<uchar>(size.height / 2, 0) = 255;
        EXPECT_LT(cv::norm(filled(small, gap, {}), small, cv::NORM_INF), 700.0) << size;
    }
}

TEST(OfflineFill, FillsAHoleLargerThanIsSearchedPixelByPixel)
{
    cv::Mat picture;
    cv::resize(pictureOf(photo({640, 480})), picture, cv::Size(1600, 1200), 0, 0, cv::INTER_CUBIC);
    cv::Mat hole(picture.size(), CV_8UC1, cv::Scalar(0));
    hole(cv::Rect(301, 199, 901, 703)) = 255;
    const cv::Mat result = filled(picture, hole, {});
    ASSERT_FALSE(result.empty());
    EXPECT_EQ(cv::norm(result, picture, cv::NORM_INF, hole == 0), 0.0);
    EXPECT_LT(errorsOf(result, picture, hole).texture, 0.6);
}

TEST(OfflineMembrane, GivesWayToItsForces)
{
    cv::Mat hole(70, 101, CV_8UC1, cv::Scalar(0));
    cv::ellipse(
        hole, {cv::Point2f(60, 30), cv::Size2f(75, 50), 20.0F}, cv::Scalar(255), cv::FILLED);
    hole(cv::Rect(0, 40, 30, 30)) = 255;
    cv::Mat forces(hole.size(), CV_32FC3);
    cv::RNG random(3);
    random.fill(forces, cv::RNG::NORMAL, 0.0, 1.0);
    const cv::Mat height = membrane(forces, hole, {});
    EXPECT_EQ(cv::norm(height, cv::NORM_INF, hole == 0), 0.0);
    double worst = 0.0;
    for (int y = 1; y + 1 < hole.rows; ++y)
        for (int x = 1; x + 1 < hole.cols; ++x) {
            if (hole.at<uchar>(y, x) == 0) continue;
            const auto at = [&](int dx, int dy) { return height.at<cv::Vec3f>(y + dy, x + dx)[0]; };
            const float pull = 4 * at(0, 0) - at(1, 0) - at(-1, 0) - at(0, 1) - at(0, -1);
            worst = std::max(worst,
                             static_cast<double>(std::abs(pull - forces.at<cv::Vec3f>(y, x)[0])));
        }
    EXPECT_LT(worst, 0.2);
}
