// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventloop.h"
#include "ui/canvas/masktint.h"
#include "ui/canvas/sentframe.h"

#include <QPainter>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

TintColors colors()
{
    TintColors colors;
    colors[1] = QColor(0, 0, 255, 128);
    colors[2] = QColor(255, 0, 0);
    return colors;
}

Mask withPixels(QSize size, std::initializer_list<std::pair<QPoint, quint8>> pixels)
{
    QImage grey(size, QImage::Format_Grayscale8);
    grey.fill(0);
    for (const auto& [at, value] : pixels) grey.scanLine(at.y())[at.x()] = value;
    return Mask::fromQImage(grey);
}

}  // namespace

TEST(MaskTint, ShowsTheLargestValueHoweverSmallItsPlace)
{
    const Mask mask = withPixels({5000, 40}, {{{3001, 30}, 2}, {{3000, 29}, 1}, {{10, 10}, 1}});
    const QImage tint = tintOf(mask, colors());
    ASSERT_EQ(tint.size(), QSize(1667, 14));
    EXPECT_EQ(tint.pixelColor(1000, 10), QColor(255, 0, 0));
    EXPECT_EQ(tint.pixelColor(1000, 9), QColor(0, 0, 255, 128));
    EXPECT_EQ(tint.pixelColor(3, 3), QColor(0, 0, 255, 128));
    EXPECT_EQ(tint.pixelColor(500, 10).alpha(), 0);
    EXPECT_TRUE(tintOf({}, colors()).isNull());
}

TEST(MaskTint, LiesOnTheCanvasAtAnyScale)
{
    const QImage tint = tintOf(withPixels({300, 200}, {{{150, 100}, 2}}), colors());
    const Viewport viewport = Viewport({300, 200}, {600, 400}, 1.0).scaled(8.0, QPointF(300, 200));
    QImage screen(600, 400, QImage::Format_RGB32);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    paintTint(painter, tint, viewport);
    painter.end();
    EXPECT_EQ(screen.pixelColor(viewport.toWidget(QPointF(150.5, 100.5)).toPoint()),
              QColor(255, 0, 0));
    EXPECT_EQ(screen.pixelColor(viewport.toWidget(QPointF(148.5, 100.5)).toPoint()),
              QColor(Qt::white));
}

TEST(SentFrame, KeepsItsWordsInSight)
{
    needApplication();
    const Theme theme = Theme::dark();
    const Viewport viewport({300, 200}, {600, 400}, 1.0);
    for (const QRect& crop :
         {QRect(-40, -30, 500, 400), QRect(100, 0, 90, 60), QRect(250, 150, 50, 50)}) {
        QImage screen(600, 400, QImage::Format_RGB32);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        const SentFrame frame{.crop = crop, .words = QStringLiteral("1264 × 848 to Nano Banana")};
        paintSentFrame(painter, frame, viewport, screen.rect(), theme);
        painter.end();
        const QSizeF plate = plateSize(frame.words, theme.font(TextRole::Caption));
        int dark = 0;
        for (int y = 0; y < screen.height(); ++y)
            for (int x = 0; x < screen.width(); ++x)
                if (screen.pixelColor(x, y).lightness() < 90) ++dark;
        EXPECT_GT(dark, plate.width() * plate.height() * 0.6);
    }
}
