// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/imagebuilder.h"
#include "providers/offline/picture.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::offline;

namespace {

constexpr Color orange = {60000, 30000, 5000, 65535};

/// Orange in the middle, and nothing around it.
Image cutOut(QSize size, Depth depth)
{
    ImageBuilder builder(size, depth);
    QImage patch(40, 40, QImage::Format_RGBA64);
    patch.fill(QColor::fromRgba64(orange.red, orange.green, orange.blue, orange.alpha));
    builder.write(patch, QPoint(size.width() / 2, size.height() / 2));
    return std::move(builder).build();
}

class OfflinePicture : public testing::TestWithParam<Depth> {};
INSTANTIATE_TEST_SUITE_P(Depths, OfflinePicture, testing::Values(Depth::Eight, Depth::Sixteen));

}  // namespace

TEST_P(OfflinePicture, WhatIsTransparentGetsTheColorThatIsNearest)
{
    const Image picture = cutOut({2000, 1500}, GetParam());
    const Image result = bled(picture, {});
    for (const QPoint at : {QPoint(0, 0), QPoint(1999, 1499), QPoint(995, 750), QPoint(900, 100)}) {
        const Color color = result.pixel(at);
        EXPECT_NEAR(color.red, orange.red, 700) << at.x();
        EXPECT_NEAR(color.green, orange.green, 700) << at.x();
        EXPECT_NEAR(color.blue, orange.blue, 700) << at.x();
        EXPECT_EQ(color.alpha, 0) << at.x();
    }
    EXPECT_EQ(result.pixel({1010, 760}), picture.pixel({1010, 760}));
}

TEST_P(OfflinePicture, NoColorIsInventedWhereThereIsNone)
{
    const Image nothing = Image::filled({300, 200}, GetParam(), {});
    EXPECT_TRUE(bled(nothing, {}).isSame(nothing));
    const Image opaque = opaqueNoise({300, 200}, GetParam());
    EXPECT_TRUE(bled(opaque, {}).isSame(opaque));
}

TEST_P(OfflinePicture, OnlyTheRegionIsTaken)
{
    const Image source = opaqueNoise({300, 200}, GetParam(), 1);
    const Image changed = opaqueNoise({300, 200}, Depth::Sixteen, 2);
    cv::Mat region(200, 300, CV_8UC1, cv::Scalar(0));
    region(cv::Rect(10, 20, 30, 40)) = 1;
    const Image result = keptOutside(region, source, changed, {});
    EXPECT_EQ(result.depth(), source.depth());
    EXPECT_EQ(result.pixel({9, 20}), source.pixel({9, 20}));
    EXPECT_EQ(result.pixel({40, 59}), source.pixel({40, 59}));
    EXPECT_NEAR(result.pixel({39, 59}).red, changed.pixel({39, 59}).red, 129);
    EXPECT_TRUE(result.tile(2, 1).isSame(source.tile(2, 1)));
}
