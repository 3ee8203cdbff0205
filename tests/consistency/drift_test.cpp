// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/drift.h"
#include "image/imagebuilder.h"
#include "image/transform.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

// `image` with the red channel of a rectangle raised by `levels` of 255.
Image withRed(const Image& image, QRect area, int levels)
{
    QImage pixels = image.toQImage(area).convertToFormat(QImage::Format_RGBA8888);
    for (int y = 0; y < pixels.height(); ++y)
        for (int x = 0; x < pixels.width(); ++x) {
            uchar* const pixel = pixels.scanLine(y) + 4 * x;
            pixel[0] = static_cast<uchar>(pixel[0] + (pixel[0] > 127 ? -levels : levels));
        }
    ImageBuilder builder(image);
    builder.write(pixels, area.topLeft());
    return std::move(builder).build();
}

}  // namespace

TEST(Drift, OfAPictureFromItselfIsNothing)
{
    const Image image = photo({300, 200});
    // Once as the same tiles, once as equal ones.
    for (const Image& other : {image, Image::fromQImage(image.toQImage())}) {
        const Drift drift = measuredDrift(image, other).value();
        EXPECT_EQ(drift.pixels, 300 * 200);
        EXPECT_EQ(drift.changed, 0);
        EXPECT_FALSE(drift.psnr);
        EXPECT_EQ(drift.deltaEMean, 0);
        EXPECT_EQ(drift.deltaEp95, 0);
        EXPECT_NEAR(drift.ssim.value(), 1.0, 1e-6);
        EXPECT_DOUBLE_EQ(drift.sharpness.value(), 1.0);
    }
}

TEST(Drift, SeesNothingOutsideItsArea)
{
    const Image image = photo({400, 300});
    const QRect changed(130, 100, 60, 50);
    const Image other = withRed(image, changed, 40);
    const Mask outside = Mask::rectangle(image.size(), changed).inverted();
    const Drift drift = measuredDrift(image, other, outside).value();
    EXPECT_EQ(drift.pixels, 400 * 300 - 60 * 50);
    EXPECT_EQ(drift.changed, 0);
    EXPECT_FALSE(drift.psnr);
    EXPECT_NEAR(drift.ssim.value(), 1.0, 1e-6);
    EXPECT_NEAR(drift.sharpness.value(), 1.0, 1e-9);
    EXPECT_EQ(measuredDrift(image, other).value().changed, 60 * 50);
}

TEST(Drift, PsnrIsThatOfTheSquaredDifferences)
{
    const Image image =
        Image::filled({200, 150}, Depth::Eight, {100 * 257, 100 * 257, 100 * 257, 65535});
    const Image other =
        Image::filled({200, 150}, Depth::Eight, {110 * 257, 100 * 257, 100 * 257, 65535});
    const Drift drift = measuredDrift(image, other).value();
    EXPECT_NEAR(drift.psnr.value(), 10 * std::log10(255.0 * 255.0 * 3 / 100), 1e-4);
    EXPECT_NEAR(drift.deltaEMean, drift.deltaEp95, 0.05);
    EXPECT_FALSE(drift.sharpness);
}

TEST(Drift, IsTheSameAtBothDepths)
{
    const Image image = photo({260, 140});
    const Image other = withRed(image, {20, 20, 150, 90}, 12);
    const Drift eight = measuredDrift(image, other).value();
    const Drift sixteen =
        measuredDrift(converted(image, Depth::Sixteen), converted(other, Depth::Sixteen)).value();
    const Drift mixed = measuredDrift(image, converted(other, Depth::Sixteen)).value();
    EXPECT_NEAR(eight.psnr.value(), sixteen.psnr.value(), 1e-4);
    EXPECT_NEAR(eight.deltaEMean, sixteen.deltaEMean, 1e-4);
    EXPECT_NEAR(eight.ssim.value(), sixteen.ssim.value(), 1e-5);
    EXPECT_NEAR(mixed.deltaEMean, sixteen.deltaEMean, 1e-9);
}

TEST(Drift, SofterPicturesAreLessSharp)
{
    const Image image = photo({320, 256});
    const Image softer = resampled(resampled(image, {160, 128}), {320, 256});
    const Drift drift = measuredDrift(image, softer).value();
    EXPECT_LT(drift.sharpness.value(), 0.5);
    EXPECT_LT(drift.ssim.value(), 0.99);
    EXPECT_GT(drift.deltaEp95, drift.deltaEMean);
}

TEST(Drift, RefusesPicturesOfDifferentSize)
{
    const auto drift = measuredDrift(photo({64, 64}), photo({64, 65}));
    ASSERT_FALSE(drift);
    EXPECT_EQ(drift.error().code, ErrorCode::Usage);
}

TEST(Drift, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const auto drift = measuredDrift(photo({64, 64}), photo({64, 64}, Depth::Eight, 2), {}, cancel);
    ASSERT_FALSE(drift);
    EXPECT_EQ(drift.error().code, ErrorCode::Cancelled);
}
