// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/contactsheet.h"

#include "consistency/pixels.h"
#include "image/codec.h"
#include "image/transform.h"

#include <QFile>

#include <opencv2/core.hpp>

#include <cstdio>

namespace ratoon {

namespace {

void write(const cv::Mat& pixels, const QString& path)
{
    const auto bytes = encoded(imageFrom(pixels, Depth::Eight), {.format = Format::Png});
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        std::printf("cannot write %s\n", qPrintable(path));
}

cv::Mat thumbnail(const Image& image)
{
    const QSize small = image.size() / 3;
    const QRect middle((image.width() - small.width()) / 2,
                       (image.height() - small.height()) / 2,
                       small.width(),
                       small.height());
    cv::Mat both;
    cv::vconcat(rgbPixels(resampled(image, small)), rgbPixels(cropped(image, middle)), both);
    cv::Mat framed;
    cv::copyMakeBorder(both, framed, 2, 2, 2, 2, cv::BORDER_CONSTANT, {255, 255, 255});
    return framed;
}

}  // namespace

void writeContactSheet(const std::vector<std::vector<Image>>& rows, const QString& path)
{
    std::vector<cv::Mat> lines;
    for (const auto& row : rows) {
        std::vector<cv::Mat> pictures;
        for (const Image& image : row) pictures.push_back(thumbnail(image));
        cv::Mat line;
        cv::hconcat(pictures, line);
        lines.push_back(line);
    }
    cv::Mat sheet;
    cv::vconcat(lines, sheet);
    write(sheet, path);
}

void writeSideBySide(const std::vector<Image>& pictures, const QString& path)
{
    std::vector<cv::Mat> all;
    for (const Image& image : pictures) all.push_back(rgbPixels(image));
    cv::Mat line;
    cv::hconcat(all, line);
    write(line, path);
}

}  // namespace ratoon
