// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/pixels.h"
#include "image/codec.h"
#include "support/pcg.h"
#include "support/repaint.h"
#include "support/simulator.h"

#include <opencv2/imgproc.hpp>

namespace ratoon {

namespace {

cv::Mat stretchedTo(const cv::Mat& picture, cv::Size size)
{
    cv::Mat result;
    cv::resize(picture, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

// Only a corner of the picture survives.
cv::Mat repaintedButACorner(const cv::Mat& reply, const cv::Mat& other)
{
    cv::Mat kept = cv::Mat::zeros(reply.size(), CV_32FC1);
    kept(cv::Rect(0, 0, int(reply.cols * 0.22), int(reply.rows * 0.22))) = 1.0F;
    cv::GaussianBlur(kept, kept, {}, 4.0);
    cv::Mat result = other.clone();
    result.forEach<cv::Vec3b>([&](cv::Vec3b& pixel, const int* at) {
        const float share = kept.at<float>(at[0], at[1]);
        const auto& old = reply.at<cv::Vec3b>(at[0], at[1]);
        for (int c = 0; c < 3; ++c)
            pixel[c] =
                cv::saturate_cast<uchar>(float(old[c]) * share + float(pixel[c]) * (1 - share));
    });
    return result;
}

cv::Mat reframed(const cv::Mat& reply, Pcg32& random)
{
    const double angle = random.between(8, 18) * (random.chance(0.5) ? 1 : -1);
    const cv::Point2f center(float(reply.cols) / 2, float(reply.rows) / 2);
    const cv::Mat turn = cv::getRotationMatrix2D(center, angle, random.between(1.4, 1.9));
    cv::Mat result;
    cv::warpAffine(reply, result, turn, reply.size(), cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    return result;
}

cv::Mat melted(const cv::Mat& reply, Pcg32& random)
{
    const double amplitude = random.between(10, 18);
    std::array<cv::Mat, 2> places;
    for (int axis = 0; axis < 2; ++axis) {
        cv::Mat bend = normalNoise({12, 12}, 1.0, random);
        cv::GaussianBlur(bend, bend, {}, 0.8);
        cv::resize(bend, bend, reply.size(), 0, 0, cv::INTER_CUBIC);
        cv::Scalar deviation;
        cv::meanStdDev(bend, cv::noArray(), deviation);
        bend *= amplitude / deviation[0];
        bend.forEach<float>(
            [axis](float& value, const int* at) { value += static_cast<float>(at[1 - axis]); });
        places[static_cast<std::size_t>(axis)] = bend;
    }
    cv::Mat result;
    cv::remap(reply, result, places[0], places[1], cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    return result;
}

cv::Mat panned(const cv::Mat& reply, const cv::Mat& other, Pcg32& random)
{
    const int by = static_cast<int>(reply.cols * random.between(0.45, 0.6));
    cv::Mat result = other.clone();
    reply.colRange(0, reply.cols - by).copyTo(result.colRange(by, reply.cols));
    return result;
}

// One half slides as one, along the line between them: neither is more the picture than the other.
cv::Mat halfMoved(const cv::Mat& reply, Pcg32& random)
{
    const bool isUpright = random.chance(0.5);
    const bool isFirst = random.chance(0.5);
    const int by = static_cast<int>(random.between(12, 45)) * (random.chance(0.5) ? 1 : -1);
    const cv::Matx23d shift(1, 0, isUpright ? 0 : by, 0, 1, isUpright ? by : 0);
    cv::Mat moved;
    cv::warpAffine(reply, moved, shift, reply.size(), cv::INTER_NEAREST, cv::BORDER_REFLECT_101);
    cv::Mat result = reply.clone();
    const int length = isUpright ? reply.cols : reply.rows;
    const cv::Range half(isFirst ? 0 : length / 2, isFirst ? length / 2 : length);
    if (isUpright)
        moved.colRange(half).copyTo(result.colRange(half));
    else
        moved.rowRange(half).copyTo(result.rowRange(half));
    return result;
}

}  // namespace

NonsenseReply
nonsenseReply(const Image& photo, const Image& other, Nonsense kind, const Simulation& simulation)
{
    Simulation mild = simulation;
    mild.share = 0.05;
    mild.kind = RepaintKind::Recolor;
    mild.canvas = CanvasChange::Same;
    mild.elastic = 0.0;
    const SimulatedReply good = simulatedReply(photo, mild, other);
    Pcg32 random(simulation.seed, 3);
    const cv::Mat reply = rgbPixels(good.reply);
    const cv::Mat strange = stretchedTo(rgbPixels(other), reply.size());

    cv::Mat result;
    switch (kind) {
    case Nonsense::OtherPhoto: result = strange; break;
    case Nonsense::Mirrored: cv::flip(reply, result, 1); break;
    case Nonsense::Repainted: result = repaintedButACorner(reply, strange); break;
    case Nonsense::Reframed: result = reframed(reply, random); break;
    case Nonsense::Melted: result = melted(reply, random); break;
    case Nonsense::Panned: result = panned(reply, strange, random); break;
    case Nonsense::HalfMoved: result = halfMoved(reply, random); break;
    }
    const auto bytes = encoded(imageFrom(result, Depth::Eight),
                               {.format = Format::Jpeg, .quality = 85, .embedIcc = false});
    Q_ASSERT(bytes);
    return {.source = good.source, .reply = decoded(*bytes)->image};
}

}  // namespace ratoon
