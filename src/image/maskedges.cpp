// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mask.h"
#include "image/tilegrid.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ratoon {

namespace {

cv::Mat wrapped(QImage& grey)
{
    return {grey.height(), grey.width(), CV_8UC1, grey.bits(), std::size_t(grey.bytesPerLine())};
}

// Each pixel's distance to the nearest one where `far` is 0, centre to centre; huge if there is none.
cv::Mat1f distances(const cv::Mat1b& far)
{
    cv::Mat1f result;
    cv::distanceTransform(far, result, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
    return result;
}

quint8 rounded(float coverage)
{
    return static_cast<quint8>(std::lround(std::clamp(coverage, 0.0F, 1.0F) * 255.0F));
}

// 0 at the edge, 1 from `width` on, flat at both ends.
float smoothRise(float distance, float width)
{
    const float t = std::clamp(distance / width, 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

}  // namespace

Mask Mask::shape(QSize size, const QPainterPath& path)
{
    const QRect area = path.boundingRect().toAlignedRect() & QRect(QPoint(), size);
    if (area.isEmpty()) return filled(size, 0);
    QImage drawn(area.size(), QImage::Format_Grayscale8);
    drawn.fill(0);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    painter.fillPath(path, Qt::white);
    painter.end();
    return fromQImage(drawn).placed(size, area.topLeft());
}

Mask Mask::scaled(QSize wanted) const
{
    if (isNull() || wanted.isEmpty() || wanted == size()) return wanted.isEmpty() ? Mask() : *this;
    QImage from = toQImage();
    QImage to(wanted, QImage::Format_Grayscale8);
    cv::Mat target = wrapped(to);
    const bool shrinks = wanted.width() <= size().width() && wanted.height() <= size().height();
    cv::resize(wrapped(from),
               target,
               cv::Size(wanted.width(), wanted.height()),
               0,
               0,
               shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return fromQImage(to);
}

Mask Mask::grown(int pixels) const
{
    if (pixels < 0) return inverted().grown(-pixels).inverted();
    if (pixels == 0 || isEmpty()) return *this;
    const QRect area = bounds().adjusted(-pixels - 1, -pixels - 1, pixels + 1, pixels + 1) &
                       QRect(QPoint(), size());
    QImage coverage = toQImage(area);
    cv::Mat1b grey = wrapped(coverage);
    const cv::Mat1b uncovered = cv::Mat(grey < 128);
    const cv::Mat1f distance = distances(uncovered);
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x)
            grey(y, x) =
                std::max(grey(y, x), rounded(static_cast<float>(pixels) + 1.0F - distance(y, x)));
    return fromQImage(coverage).placed(size(), area.topLeft());
}

Mask Mask::featheredInside(double pixels, const Cancel& cancel) const
{
    if (pixels <= 0.0 || isEmpty() || isFull()) return *this;
    const QRect area = bounds().adjusted(-1, -1, 1, 1) & QRect(QPoint(), size());
    QImage coverage = toQImage(area);
    cv::Mat1b grey = wrapped(coverage);
    const cv::Mat1f distance = distances(grey);
    for (int y = 0; y < grey.rows && !cancel.requested(); ++y)
        for (int x = 0; x < grey.cols; ++x) {
            const float rise = smoothRise(distance(y, x) - 0.5F, static_cast<float>(pixels));
            grey(y, x) = rounded(static_cast<float>(grey(y, x)) / 255.0F * rise);
        }
    return fromQImage(coverage).placed(size(), area.topLeft());
}

}  // namespace ratoon
