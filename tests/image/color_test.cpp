// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/color.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QColorSpace>
#include <QFile>

using namespace ratoon;

namespace {

constexpr Color green = {.red = 0, .green = 65535, .blue = 0, .alpha = 65535};
constexpr Color gray = {.red = 30000, .green = 30000, .blue = 30000, .alpha = 65535};

QByteArray adobeRgb()
{
    return QColorSpace(QColorSpace::AdobeRgb).iccProfile();
}

/// One color of that profile, in 8 bits.
Image plain(Color color, const QByteArray& icc)
{
    return Image::filled({16, 16}, Depth::Eight, color, icc);
}

bool isMagenta(Color color)
{
    return color.red > 60000 && color.green < 5000 && color.blue > 60000;
}

}  // namespace

TEST(Color, KindsOfProfilesAreTold)
{
    EXPECT_EQ(profileKind({}), ProfileKind::Rgb);
    EXPECT_EQ(profileKind(adobeRgb()), ProfileKind::Rgb);
    EXPECT_EQ(profileKind("nonsense"), std::nullopt);
}

TEST(Color, IsConvertedByTheIntentThatIsWished)
{
    const QByteArray wide = QColorSpace(QColorSpace::ProPhotoRgb).iccProfile();
    const Image white = plain({65535, 65535, 65535, 65535}, wide);
    // ProPhoto's white is warmer (D50): only the absolute intent keeps it so.
    const auto relative = convertedTo(white, {}, {.intent = Intent::RelativeColorimetric});
    ASSERT_TRUE(relative);
    EXPECT_EQ(relative->pixel({3, 3}).blue, 65535);
    const auto there = convertedTo(photo({64, 48}), wide, {.keepsBlack = true});
    ASSERT_TRUE(there);
    EXPECT_EQ(there->icc(), wide);
    const auto back = convertedTo(*there, {}, {.keepsBlack = true});
    ASSERT_TRUE(back);
    EXPECT_TRUE(alike(*back, photo({64, 48}), 3));
}

TEST(Color, IsProofedAsAnotherDeviceShowsIt)
{
    const Proof screen{.icc = {}};
    const Image inside = plain(gray, adobeRgb());
    const auto seen = proofed(inside, screen);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->depth(), Depth::Eight);
    EXPECT_TRUE(seen->icc().isEmpty());
    EXPECT_TRUE(alike(*seen, *convertedTo(inside, {}), 1));

    const Image outside = plain(green, adobeRgb());
    EXPECT_FALSE(isMagenta(proofed(outside, screen)->pixel({3, 3})));
    const Proof warning{.icc = {}, .warns = true};
    EXPECT_TRUE(isMagenta(proofed(outside, warning)->pixel({3, 3})));
    EXPECT_FALSE(isMagenta(proofed(inside, warning)->pixel({3, 3})));
    EXPECT_FALSE(proofed(inside, {.icc = "nonsense"}));
}

TEST(Color, IsProofedAsPrintedWhereAProfileOfAPressIsThere)
{
    QFile file(QStringLiteral("/usr/share/color/icc/ghostscript/default_cmyk.icc"));
    if (!file.open(QIODevice::ReadOnly)) GTEST_SKIP() << "no profile of a press here";
    const Proof press{.icc = file.readAll()};
    EXPECT_EQ(profileKind(press.icc), ProfileKind::Cmyk);
    const Image blue = plain({0, 0, 65535, 65535}, {});
    const auto printed = proofed(blue, press);
    ASSERT_TRUE(printed) << printed.error().english().toStdString();
    // No press has that blue.
    EXPECT_GT(std::abs(printed->pixel({3, 3}).blue - 65535), 5000);
    Proof paper = press;
    paper.showsPaper = true;
    const Image white = plain({65535, 65535, 65535, 65535}, {});
    EXPECT_EQ(proofed(white, press)->pixel({3, 3}).green >> 8U, 255);
    EXPECT_LE(proofed(white, paper)->pixel({3, 3}).green,
              proofed(white, press)->pixel({3, 3}).green);
}
