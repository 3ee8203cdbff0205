// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/matchbench.h"

#include "consistency/deltae.h"
#include "consistency/pixels.h"
#include "consistency/planes.h"

#include <QCoreApplication>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

cv::Mat3f floatsAt(const Image& image, int shrink, cv::Size size, const Cancel& cancel)
{
    cv::Mat3f pixels = shrink > 1 ? rgbFloats(image, shrink, cancel) : rgbFloats(image, cancel);
    if (pixels.size() == size) return pixels;
    cv::Mat3f result;
    cv::resize(pixels, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

}  // namespace

Bench benchOf(const MatchPair& pair, double mostPixels, const Cancel& cancel)
{
    const QSize full = pair.source.size();
    const double k = std::min(1.0, std::sqrt(mostPixels / full.width() / full.height()));
    const cv::Size size(std::max(1, static_cast<int>(std::lround(full.width() * k))),
                        std::max(1, static_cast<int>(std::lround(full.height() * k))));
    // A large picture is averaged as it is read: all of it as floats would be many times its size.
    const int shrink = static_cast<int>(1.0 / k);
    Bench bench{floatsAt(pair.source, shrink, size, cancel),
                floatsAt(pair.reply, shrink, size, cancel),
                {},
                {}};
    bench.known =
        pair.known.isNull() ? cv::Mat1b(size, 255) : shrunkMask(coveragePixels(pair.known), size);
    if (!pair.selection.isNull()) {
        cv::Mat1b selection;
        cv::resize(coveragePixels(pair.selection), selection, size, 0, 0, cv::INTER_AREA);
        bench.selection = cv::Mat1b(selection > 0);
    }
    return bench;
}

Result<void> checkedSizes(const MatchPair& pair)
{
    const QSize size = pair.source.size();
    const auto fits = [&](const Mask& mask) { return mask.isNull() || mask.size() == size; };
    if (pair.reply.size() == size && !size.isEmpty() && fits(pair.known) && fits(pair.selection))
        return {};
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "The two pictures differ in size.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Compare versions of the same canvas.")});
}

double meanDifference(const cv::Mat3f& source,
                      const cv::Mat3f& image,
                      const cv::Mat1b& usable,
                      double blur)
{
    const cv::Mat3f a = labOf(blurred(source, blur));
    const cv::Mat3f b = labOf(blurred(image, blur));
    double sum = 0;
    qint64 count = 0;
    for (int y = 0; y < a.rows; y += 3)
        for (int x = 0; x < a.cols; x += 3) {
            if (usable(y, x) == 0) continue;
            const auto lab = [](const cv::Vec3f& v) { return Lab{v[0], v[1], v[2]}; };
            sum += deltaE2000(lab(a(y, x)), lab(b(y, x)));
            ++count;
        }
    return count == 0 ? 0.0 : sum / static_cast<double>(count);
}

double medianMove(const cv::Mat3f& from, const cv::Mat3f& to, const cv::Mat1b& usable)
{
    const cv::Mat3f a = labOf(shrunk(from, 2));
    const cv::Mat3f b = labOf(shrunk(to, 2));
    const cv::Mat1b counted = shrunkMask(usable, a.size());
    std::vector<float> moves;
    for (int y = 0; y < a.rows; ++y)
        for (int x = y % 4; x < a.cols; x += 4)
            if (counted(y, x) != 0)
                moves.push_back(static_cast<float>(cv::norm(a(y, x) - b(y, x))));
    return static_cast<double>(quantile(moves, 0.5));
}

}  // namespace ratoon
