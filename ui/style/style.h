// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionFrame;

namespace ratoon {

class KeyboardCues;

namespace controls {
struct Pen;
}

/// How much a button asks to be pressed. Normal: raised. Primary: filled with the accent, one per place.
/// Quiet: nothing until hovered.
enum class Emphasis { Normal, Primary, Quiet };

/// A button's text may end in "\t" and a key, shown small behind it: "Accept\tEnter".
void setEmphasis(QAbstractButton& button, Emphasis emphasis);
Emphasis emphasisOf(const QWidget* widget);

/// A button that shows by itself that it has the focus gets no ring around it.
void setDrawsOwnRing(QAbstractButton& button);
bool drawsOwnRing(const QWidget* widget);

/// Draws every stock control the way of a Theme. What it does not draw itself, Fusion does in the theme's palette.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(Theme theme);

    const Theme& theme() const { return m_theme; }

    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex* option,
                         SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption* option,
                           const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption* option,
                    const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which,
                       const QStyleOption* option,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption* option,
                  const QWidget* widget,
                  QStyleHintReturn* answer) const override;

private:
    controls::Pen penFor(QPainter& painter) const;
    void
    drawLineFrame(const QStyleOptionFrame& frame, QPainter& painter, const QWidget* widget) const;

    Theme m_theme;
    KeyboardCues* m_cues;
};

}  // namespace ratoon
