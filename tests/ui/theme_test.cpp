// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventloop.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

class EachTheme : public testing::TestWithParam<Theme::Tone> {
protected:
    const Theme theme = Theme::of(GetParam());
};

QImage drawn(const QString& name, QColor color, double scale)
{
    QImage image(QSize(20, 20) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, 20, 20), name, color);
    return image;
}

double coverage(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum / image.width() / image.height();
}

}  // namespace

TEST_P(EachTheme, TextCanBeReadOnWhatItLiesOn)
{
    for (const QColor& ground :
         {theme.panel, theme.raised, theme.hover, theme.field, theme.pressed}) {
        EXPECT_GE(contrast(theme.text, ground), forText) << qPrintable(ground.name());
        EXPECT_GE(contrast(theme.secondary, ground), forText) << qPrintable(ground.name());
    }
    EXPECT_GE(contrast(theme.text, theme.surround), forText);
    for (const QColor& ground : {theme.panel, theme.raised, theme.field}) {
        EXPECT_GE(contrast(theme.accentText, ground), forText) << qPrintable(ground.name());
        EXPECT_GE(contrast(theme.ok, ground), forText) << qPrintable(ground.name());
        EXPECT_GE(contrast(theme.bad, ground), forText) << qPrintable(ground.name());
    }
    for (const QColor& ground : {theme.accent, theme.accentHover, theme.accentPressed}) {
        EXPECT_GE(contrast(theme.accentInk, ground), forText);
    }
    const QColor highlight = composed(theme.highlight(), theme.field);
    EXPECT_GE(contrast(theme.accentText, highlight), forText);
}

TEST_P(EachTheme, IconsRingsAndBoxesCanBeSeen)
{
    for (const QColor& ground :
         {theme.panel, theme.raised, theme.hover, theme.field, theme.surround}) {
        EXPECT_GE(contrast(theme.secondary, ground), forShapes) << qPrintable(ground.name());
        EXPECT_GE(contrast(theme.accentText, ground), forShapes) << qPrintable(ground.name());
    }
    for (const QColor& ground : {theme.panel, theme.field}) {
        EXPECT_GE(contrast(theme.outline, ground), forShapes) << qPrintable(ground.name());
    }
}

TEST_P(EachTheme, TheRingAroundAControlCanBeSeenAndIsNotCut)
{
    apply(*qApp, theme);
    QWidget window;
    window.resize(200, 100);
    QWidget tight(&window);
    Chip chip(QStringLiteral("Light"), &tight);
    chip.resize(chip.sizeHint());
    tight.setGeometry(QRect(QPoint(40, 40), chip.size()));
    const auto activate = [](QWidget& which) {
        which.show();
        which.activateWindow();
        return QTest::qWaitForWindowActive(&which);
    };
    const auto isRinged = [&] {
        test::spinFor(std::chrono::milliseconds(20));
        const QImage image = window.grab().toImage();
        double most = 0;
        for (int above = 1; above <= metrics::focusRing; ++above) {
            const QColor pixel = image.pixelColor(tight.geometry().center().x(), 40 - above);
            most = std::max(most, contrast(pixel, theme.panel));
        }
        return most >= forShapes;
    };
    ASSERT_TRUE(activate(window));
    chip.clearFocus();
    chip.setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(isRinged());
    chip.clearFocus();
    chip.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(isRinged());
    QWidget other;
    ASSERT_TRUE(activate(other));
    ASSERT_TRUE(activate(window));
    EXPECT_TRUE(isRinged()) << "also after a look at something else";
    apply(*qApp, Theme::dark());
}

TEST_P(EachTheme, WordsOnThePictureCanBeReadOnAnyPicture)
{
    for (const QColor& picture : {theme.antsLight, theme.antsDark}) {
        const QColor ground = composed(theme.overlay, picture);
        EXPECT_GE(contrast(theme.overlayText, ground), forText);
        EXPECT_GE(contrast(theme.overlaySecondary, ground), forText);
    }
}

TEST_P(EachTheme, FillsThePaletteAndTheFonts)
{
    const QPalette palette = theme.palette();
    EXPECT_EQ(palette.color(QPalette::Window), theme.panel);
    EXPECT_EQ(palette.color(QPalette::Text), theme.text);
    EXPECT_EQ(theme.font(TextRole::Text).pixelSize(), 13);
    EXPECT_EQ(theme.font(TextRole::Secondary).pixelSize(), 12);
    EXPECT_EQ(theme.font(TextRole::Caption).pixelSize(), 11);
    EXPECT_EQ(theme.font(TextRole::Prompt).pixelSize(), 14);
    EXPECT_EQ(theme.font(TextRole::Title).pixelSize(), 15);
    EXPECT_EQ(theme.font(TextRole::Title).weight(), QFont::DemiBold);
}

INSTANTIATE_TEST_SUITE_P(Tones, EachTheme, testing::Values(Theme::Tone::Dark, Theme::Tone::Light));

TEST(Theme, ContrastIsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0, 1e-6);
    EXPECT_NEAR(contrast(QColor(0x777777), QColor(Qt::white)), 4.478, 1e-3);
    EXPECT_EQ(composed(withAlpha(QColor(Qt::white), 0.5), QColor(Qt::black)).red(), 128);
}

TEST(Theme, CanBeChangedWhileTheProgramRuns)
{
    QWidget widget;
    widget.show();
    apply(*qApp, Theme::light());
    EXPECT_EQ(themeOf(widget).tone, Theme::Tone::Light);
    test::spinFor(std::chrono::milliseconds(20));
    EXPECT_EQ(widget.palette().color(QPalette::Window), Theme::light().panel);
    apply(*qApp, Theme::dark());
    EXPECT_EQ(themeOf(widget).tone, Theme::Tone::Dark);
    test::spinFor(std::chrono::milliseconds(20));
}

TEST(Icons, AreAllDrawn)
{
    const QStringList names = iconNames();
    EXPECT_GT(names.size(), 40);
    for (const QString& name : names) {
        const double part = coverage(drawn(name, QColor(Qt::red), 2));
        EXPECT_GT(part, 0.01) << qPrintable(name);
        EXPECT_LT(part, 0.6) << qPrintable(name);
    }
}

TEST(Icons, TakeTheirColourAndFadeWhenDisabled)
{
    const QImage red = drawn(QStringLiteral("plus"), QColor(Qt::red), 4);
    EXPECT_EQ(red.pixelColor(40, 40), QColor(Qt::red));
    const QIcon plus = icon(QStringLiteral("plus"), QColor(Qt::red));
    const QImage faint = plus.pixmap(QSize(40, 40), 2.0, QIcon::Disabled).toImage();
    EXPECT_NEAR(faint.pixelColor(40, 40).alphaF(), metrics::disabled, 0.02);
}

TEST(Icons, FollowThePaletteWithoutBeingAskedAgain)
{
    const QIcon plus = icon(QStringLiteral("plus"));
    apply(*qApp, Theme::light());
    EXPECT_EQ(plus.pixmap(QSize(20, 20), 4.0).toImage().pixelColor(40, 40), Theme::light().text);
    apply(*qApp, Theme::dark());
    EXPECT_EQ(plus.pixmap(QSize(20, 20), 4.0).toImage().pixelColor(40, 40), Theme::dark().text);
}
