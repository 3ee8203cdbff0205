// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/mats.h"

#include "image/imagebuilder.h"

#include <opencv2/core.hpp>

namespace ratoon::offline {

namespace {

/// The same memory, seen by OpenCV. Valid as long as the image.
cv::Mat seen(const QImage& pixels, int type)
{
    // OpenCV has no view of constant memory; nothing here writes through it.
    auto* memory = const_cast<uchar*>(pixels.constBits());
    return {pixels.height(),
            pixels.width(),
            type,
            memory,
            static_cast<std::size_t>(pixels.bytesPerLine())};
}

}  // namespace

cv::Mat pictureOf(const Image& image)
{
    const QImage pixels = image.toQImage();
    if (image.depth() == Depth::Sixteen) return seen(pixels, CV_16UC4).clone();
    cv::Mat picture;
    seen(pixels, CV_8UC4).convertTo(picture, CV_16U, 257.0);
    return picture;
}

cv::Mat regionOf(const Mask& mask)
{
    if (mask.isNull()) return {};
    const QImage coverage = mask.toQImage();
    return seen(coverage, CV_8UC1) > 0;
}

Image imageWith(const Image& source, const cv::Mat& picture, const cv::Rect& area)
{
    const bool isDeep = source.depth() == Depth::Sixteen;
    QImage pixels(
        area.width, area.height, isDeep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    cv::Mat target = seen(pixels, isDeep ? CV_16UC4 : CV_8UC4);
    if (isDeep)
        picture(area).copyTo(target);
    else
        picture(area).convertTo(target, CV_8U, 1.0 / 257.0);
    ImageBuilder builder(source);
    builder.write(pixels, QPoint(area.x, area.y));
    return std::move(builder).build();
}

}  // namespace ratoon::offline
