// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faces.h"

#include "support/pictures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ratoon::test {

namespace {

void drawFace(QPainter& painter, QRectF face)
{
    const auto part = [&](double x, double y, double width, double height) {
        return QRectF(face.x() + x * face.width(),
                      face.y() + y * face.height(),
                      width * face.width(),
                      height * face.height());
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(215, 190, 170));
    painter.drawRect(face);
    painter.setBrush(QColor(60, 45, 40));
    painter.drawRect(part(0.12, 0.21, 0.28, 0.18));
    painter.drawRect(part(0.60, 0.21, 0.28, 0.18));
    painter.drawRect(part(0.3, 0.78, 0.4, 0.06));
}

/// Skin and background have texture: grain of a photo, at a fifth of its contrast.
QImage withGrain(QImage picture, quint32 seed)
{
    const QImage grain = photo(picture.size(), Depth::Eight, seed).toQImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            const int more = (grain.pixelColor(x, y).green() - 128) / 5;
            const auto bounded = [more](int value) { return std::clamp(value + more, 0, 255); };
            picture.setPixelColor(
                x, y, QColor(bounded(color.red()), bounded(color.green()), bounded(color.blue())));
        }
    }
    return picture;
}

}  // namespace

QByteArray faceCascade(const QByteArray& eyes)
{
    // At least `least` of a feature, in units of the window's contrast.
    const auto stage = [](int feature, const char* least) {
        return QByteArray("<_><maxWeakCount>1</maxWeakCount><stageThreshold>0.5</stageThreshold>"
                          "<weakClassifiers><_><internalNodes> 0 -1 ") +
               QByteArray::number(feature) + " " + least +
               "</internalNodes><leafValues> 0. 1.</leafValues></_></weakClassifiers></_>";
    };
    return "<?xml version=\"1.0\"?><opencv_storage><cascade type_id=\"opencv-cascade-classifier\">"
           "<stageType>BOOST</stageType><featureType>HAAR</featureType>"
           "<height>20</height><width>20</width>"
           "<stageParams><maxWeakCount>1</maxWeakCount></stageParams>"
           "<featureParams><maxCatCount>0</maxCatCount></featureParams><stageNum>3</stageNum>"
           "<stages>" +
           stage(0, "0.25") + stage(1, "0.25") + stage(2, "0.18") +
           "</stages><features>"
           "<_><rects><_>" +
           eyes +
           "</_><_>2 9 16 4 1.</_></rects><tilted>0</tilted></_>"
           "<_><rects><_>2 4 16 4 -1.</_><_>2 0 16 4 1.</_></rects></_>"
           "<_><rects><_>8 4 4 4 2.</_><_>3 4 4 4 -1.</_><_>13 4 4 4 -1.</_></rects></_>"
           "</features></cascade></opencv_storage>";
}

Image drawnFaces(QSize size, const std::vector<QRect>& faces)
{
    QImage picture(size, QImage::Format_RGBA8888);
    picture.fill(QColor(120, 125, 130));
    QPainter painter(&picture);
    for (const QRect& face : faces) drawFace(painter, face);
    painter.end();
    return Image::fromQImage(withGrain(picture, 3));
}

Image bentFace(const Image& image, QRect face, double height)
{
    const QImage from = image.toQImage();
    QImage to = from.copy();
    for (int y = face.top(); y <= face.bottom(); ++y) {
        const double turn = 2 * std::numbers::pi * (y - face.top()) / face.height();
        const int shift = static_cast<int>(std::lround(height * std::sin(turn)));
        for (int x = face.left() + 8; x <= face.right() - 8; ++x)
            to.setPixelColor(x, y, from.pixelColor(x + shift, y));
    }
    return Image::fromQImage(to);
}

}  // namespace ratoon::test
