// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;

namespace ratoon {

/// How much a button asks to be pressed. Normal: raised. Primary: filled with the accent, one per place.
/// Quiet: nothing until hovered.
enum class Emphasis { Normal, Primary, Quiet };

/// A button's text may end in "\t" and a key, shown small behind it: "Accept\tEnter".
void setEmphasis(QAbstractButton& button, Emphasis emphasis);
Emphasis emphasisOf(const QWidget* widget);

/// Draws every stock control the way of a Theme. What it does not draw itself, Fusion does in the theme's palette.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(Theme theme);

    const Theme& theme() const { return m_theme; }

private:
    Theme m_theme;
};

}  // namespace ratoon
