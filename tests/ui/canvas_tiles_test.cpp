// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pictures.h"
#include "ui/canvas/screentile.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cstdlib>

using namespace ratoon;

namespace {

const Checker squares{.dark = QColor(Qt::black), .light = QColor(Qt::white)};

QImage shown(const Image& image, QSize size)
{
    return screenTile(MipPyramid::of(image), size, QRect(QPoint(), size), squares);
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)),
                     std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

}  // namespace

TEST(ScreenTile, AtAHundredPercentIsThePictureItself)
{
    const Image image = opaqueNoise({300, 200});
    const QImage expected = image.toQImage().convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(shown(image, image.size()), expected);
    const QRect part(100, 60, 130, 90);
    EXPECT_EQ(screenTile(MipPyramid::of(image), image.size(), part, squares), expected.copy(part));
}

TEST(ScreenTile, EnlargedShowsSquarePixels)
{
    const Image image = opaqueNoise({40, 30});
    const QImage pixels = image.toQImage().convertToFormat(QImage::Format_RGB32);
    for (const int factor : {2, 3, 8}) {
        const QImage large = shown(image, image.size() * factor);
        for (int y = 0; y < large.height(); ++y) {
            for (int x = 0; x < large.width(); ++x) {
                ASSERT_EQ(large.pixel(x, y), pixels.pixel(x / factor, y / factor)) << factor;
            }
        }
    }
}

TEST(ScreenTile, TilesMeetWithoutASeam)
{
    const MipPyramid pyramid = MipPyramid::of(photo({700, 500}));
    for (const QSize size : {QSize(333, 238), QSize(1000, 714), QSize(2100, 1500)}) {
        const QImage whole = screenTile(pyramid, size, QRect(QPoint(), size), squares);
        const QRect part = QRect(128, 64, 128, 128);
        const QImage tile = screenTile(pyramid, size, part, squares);
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                ASSERT_LE(distance(tile.pixel(x, y), whole.pixel(part.topLeft() + QPoint(x, y))),
                          2);
            }
        }
    }
}

TEST(ScreenTile, ReducedStaysInPlaceUpToTheEdges)
{
    const Image image = gradient({1001, 667});
    const QImage pixels = image.toQImage().convertToFormat(QImage::Format_RGB32);
    const QSize size(301, 201);
    const QImage small = shown(image, size);
    for (const QPoint at :
         {QPoint(0, 0), QPoint(300, 200), QPoint(150, 100), QPoint(300, 0), QPoint(0, 200)}) {
        const QPoint source((2 * at.x() + 1) * 1001 / 602, (2 * at.y() + 1) * 667 / 402);
        EXPECT_LE(distance(small.pixel(at), pixels.pixel(source)), 4) << at.x() << ',' << at.y();
    }
}

TEST(ScreenTile, TransparencyLiesOnTheChecker)
{
    const QImage clear = shown(Image::filled({64, 64}, Depth::Eight, {}), {64, 64});
    EXPECT_EQ(clear.pixel(0, 0), qRgb(0, 0, 0));
    EXPECT_EQ(clear.pixel(8, 0), qRgb(255, 255, 255));
    EXPECT_EQ(clear.pixel(8, 8), qRgb(0, 0, 0));
    const Image half = Image::filled({64, 64}, Depth::Eight, {65535, 0, 0, 32768});
    const QImage mixed = shown(half, {64, 64});
    EXPECT_LE(distance(mixed.pixel(0, 0), qRgb(128, 0, 0)), 1);
    EXPECT_LE(distance(mixed.pixel(8, 0), qRgb(255, 127, 127)), 1);
}
