// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style/style.h"
#include "ui/systemtone.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

#include <cmath>

namespace ratoon {

namespace {

constexpr double ringAlpha = 0.35;
constexpr double highlightAlpha = 0.16;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme onThePicture(Theme theme)
{
    theme.overlay = withAlpha(rgb(0x16171a), 0.88);
    theme.overlayText = rgb(0xf4f5f6);
    theme.overlaySecondary = rgb(0xb4bac3);
    theme.antsDark = rgb(0x000000);
    theme.antsLight = rgb(0xffffff);
    theme.shimmer = withAlpha(rgb(0xffffff), 0.22);
    theme.changed = rgb(0x35c4ff);
    theme.elsewhere = rgb(0xff5c9a);
    theme.passes = {rgb(0x4aa3ff), rgb(0xf2c230), rgb(0xff6b4a)};
    return theme;
}

/// Desktops without a settings service leave Qt with an alias of fontconfig's; what it stands for is seldom made for
/// small text, so well-known interface fonts go before it.
QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList aliases = {
        QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("DejaVu Sans")};
    const QString family = font.family();
    if (family.isEmpty() || aliases.contains(family)) {
        font.setFamilies({QStringLiteral("Inter"),
                          QStringLiteral("Cantarell"),
                          QStringLiteral("Noto Sans"),
                          QStringLiteral("Ubuntu"),
                          family.isEmpty() ? aliases.first() : family});
    }
    return font;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}  // namespace

Theme Theme::dark()
{
    Theme theme;
    theme.tone = Tone::Dark;
    theme.surround = rgb(0x1b1c1f);
    theme.field = rgb(0x1b1c1f);
    theme.panel = rgb(0x25272b);
    theme.raised = rgb(0x2e3136);
    theme.hover = rgb(0x353940);
    theme.pressed = rgb(0x1f2124);
    theme.line = rgb(0x3a3e45);
    theme.outline = rgb(0x7c838e);
    theme.text = rgb(0xe8eaed);
    theme.secondary = rgb(0xa0a7b2);
    theme.accent = rgb(0xf2c230);
    theme.accentHover = rgb(0xf7cf53);
    theme.accentPressed = rgb(0xdcae1f);
    theme.accentInk = rgb(0x221a00);
    theme.accentText = rgb(0xf2c230);
    theme.ok = rgb(0x62c08a);
    theme.bad = rgb(0xea7a70);
    theme.shadow = withAlpha(rgb(0x000000), 0.45);
    theme.checkerDark = rgb(0x3a3c40);
    theme.checkerLight = rgb(0x47494e);
    return onThePicture(theme);
}

Theme Theme::light()
{
    Theme theme;
    theme.tone = Tone::Light;
    theme.surround = rgb(0xc9cbcf);
    theme.field = rgb(0xffffff);
    theme.panel = rgb(0xf3f4f6);
    theme.raised = rgb(0xffffff);
    theme.hover = rgb(0xe8eaee);
    theme.pressed = rgb(0xdcdfe4);
    theme.line = rgb(0xd3d6db);
    theme.outline = rgb(0x7d848f);
    theme.text = rgb(0x1d2024);
    theme.secondary = rgb(0x5b626c);
    theme.accent = rgb(0xf2c230);
    theme.accentHover = rgb(0xf5cb4a);
    theme.accentPressed = rgb(0xdfb224);
    theme.accentInk = rgb(0x221a00);
    theme.accentText = rgb(0x8a6400);
    theme.ok = rgb(0x1f7f4c);
    theme.bad = rgb(0xb3362b);
    theme.shadow = withAlpha(rgb(0x15181d), 0.28);
    theme.checkerDark = rgb(0xdcdee1);
    theme.checkerLight = rgb(0xf6f7f8);
    return onThePicture(theme);
}

Theme::Tone Theme::systemTone()
{
    if (const auto wish = wishedTone()) return *wish;
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    return window.lightnessF() < 0.5F ? Tone::Dark : Tone::Light;
}

QColor Theme::focusRing() const
{
    return withAlpha(accentText, ringAlpha);
}

QColor Theme::highlight() const
{
    return withAlpha(accent, isDark() ? highlightAlpha : 2 * highlightAlpha);
}

QColor Theme::surroundOf(Surround choice) const
{
    switch (choice) {
    case Surround::Theme: break;
    case Surround::Black: return rgb(0x000000);
    case Surround::Grey: return rgb(0x777777);
    case Surround::White: return rgb(0xffffff);
    }
    return surround;
}

QFont Theme::font(TextRole role) const
{
    struct Face {
        int pixels = 13;
        QFont::Weight weight = QFont::Normal;
    };
    const Face face = [role]() -> Face {
        switch (role) {
        case TextRole::Text: break;
        case TextRole::Strong: return {13, QFont::DemiBold};
        case TextRole::Secondary: return {12, QFont::Normal};
        case TextRole::Caption: return {11, QFont::Normal};
        case TextRole::Prompt: return {14, QFont::Normal};
        case TextRole::Title: return {15, QFont::DemiBold};
        case TextRole::Display: return {22, QFont::DemiBold};
        }
        return {};
    }();
    QFont font = interfaceFont();
    font.setPixelSize(face.pixels);
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, accentText);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, withAlpha(accent, ringAlpha));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accentText);
    palette.setColor(QPalette::LinkVisited, accentText);
    palette.setColor(QPalette::Light, hover);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, withAlpha(text, metrics::disabled));
    }
    return palette;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor composed(const QColor& over, const QColor& ground)
{
    const auto mix = [alpha = over.alphaF()](float above, float below) {
        return above * alpha + below * (1.0F - alpha);
    };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()),
                            mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

void apply(QApplication& application, const Theme& theme)
{
    application.setStyle(new Style(theme));  // the application takes it over
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextRole::Text));
    QToolTip::setFont(theme.font(TextRole::Secondary));
    QToolTip::setPalette(theme.palette());
}

const Theme& themeOf(const QWidget& widget)
{
    if (const auto* own = qobject_cast<const Style*>(widget.style())) return own->theme();
    if (const auto* shared = qobject_cast<const Style*>(QApplication::style())) {
        return shared->theme();
    }
    static const Theme fallback = Theme::dark();
    return fallback;
}

}  // namespace ratoon
