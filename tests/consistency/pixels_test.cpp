// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/pixels.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

TEST(Pixels, TheWayThereAndBackKeepsEverySample)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image image = noise({300, 141}, depth);
        EXPECT_EQ(imageFrom(rgbaPixels(image), depth), image);
    }
    const Mask mask = noiseMask({300, 141});
    EXPECT_EQ(maskFrom(coveragePixels(mask)), mask);
}

TEST(Pixels, FloatsKeepSixteenBits)
{
    const Image image = opaqueNoise({131, 40}, Depth::Sixteen);
    EXPECT_EQ(imageFrom(rgbFloats(image), Depth::Sixteen), image);
}

TEST(Pixels, WhatIsTransparentIsWhite)
{
    const Image image = Image::filled({5, 4}, Depth::Eight, {});
    EXPECT_EQ(rgbPixels(image).at<cv::Vec3b>(3, 4), cv::Vec3b(255, 255, 255));
    EXPECT_FLOAT_EQ(greyFloats(image).at<float>(3, 4), 255.0F);
}

TEST(Pixels, ShrunkGreyIsTheAverageOfItsPixels)
{
    const Image image = noise({400, 300}, Depth::Eight);
    const cv::Mat full = greyFloats(image);
    const cv::Mat small = greyFloats(image, QRect(11, 20, 380, 270), 3);
    ASSERT_EQ(small.size(), cv::Size(126, 90));
    for (const cv::Point at : {cv::Point(0, 0), cv::Point(38, 36), cv::Point(125, 89)}) {
        const cv::Rect under(11 + at.x * 3, 20 + at.y * 3, 3, 3);
        EXPECT_NEAR(small.at<float>(at), cv::mean(full(under))[0], 1e-3);
    }
}
