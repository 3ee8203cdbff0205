// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/average.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace ratoon;

namespace {

class Averages : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, Averages, testing::Values(Depth::Eight, Depth::Sixteen));

/// By the definition: each pixel counts by how much of it lies in the area.
std::array<double, 4> averageOf(const Image& image, QRectF area, Weighing weighing)
{
    std::array<double, 4> sum = {};
    for (int y = int(area.top()); y < area.bottom(); ++y)
        for (int x = int(area.left()); x < area.right(); ++x) {
            const QRectF part = QRectF(x, y, 1, 1) & area;
            const double share = part.width() * part.height() / (area.width() * area.height());
            const Color color = image.pixel({x, y});
            const double alpha = color.alpha / 65535.0;
            const double weight = share * (weighing == Weighing::Alpha ? alpha : 1.0) / 65535.0;
            sum[0] += weight * color.red;
            sum[1] += weight * color.green;
            sum[2] += weight * color.blue;
            sum[3] += share * alpha;
        }
    return sum;
}

}  // namespace

TEST_P(Averages, AreThoseOfTheArea)
{
    const Image image = noise({301, 403}, GetParam());
    for (const QSize size : {QSize(1, 1), QSize(17, 100), QSize(300, 402), image.size()})
        for (const Weighing weighing : {Weighing::Equal, Weighing::Alpha}) {
            const std::vector<float> found = averaged(image, size, weighing);
            const double sx = 301.0 / size.width();
            const double sy = 403.0 / size.height();
            for (int y = 0; y < size.height(); y += std::max(1, size.height() / 7))
                for (int x = 0; x < size.width(); x += std::max(1, size.width() / 7)) {
                    const auto wanted = averageOf(image, {x * sx, y * sy, sx, sy}, weighing);
                    const float* const pixel = found.data() + std::size_t(y * size.width() + x) * 4;
                    for (std::size_t c = 0; c < 4; ++c)
                        EXPECT_NEAR(pixel[c], wanted[c], 1e-4)
                            << size.width() << ' ' << x << ' ' << y;
                }
        }
}
