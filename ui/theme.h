// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace ratoon {

/// Lengths in logical pixels, all on a 4 px grid.
namespace metrics {

inline constexpr int gapTiny = 4;
inline constexpr int gapSmall = 8;
inline constexpr int gap = 12;
inline constexpr int gapLarge = 16;
inline constexpr int gapHuge = 24;

inline constexpr int menuBar = 28;
inline constexpr int tabRow = 36;
inline constexpr int toolStrip = 44;
inline constexpr int rightColumn = 320;
inline constexpr int promptDock = 196;
inline constexpr int statusBar = 24;

inline constexpr int control = 28;     ///< Height of buttons and fields.
inline constexpr int send = 40;        ///< Height of the one button that sends.
inline constexpr int captionRow = 24;  ///< Over a column: as high as a chip.
inline constexpr int layerRow = 40;
inline constexpr int versionRow = 72;
inline constexpr int hitArea = 32;  ///< Of an icon button.
inline constexpr int icon = 20;
inline constexpr int iconSmall = 16;

inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 8;
inline constexpr int radiusFloating = 10;

inline constexpr int focusRing = 2;
inline constexpr int splitter = 4;
inline constexpr int scrollBar = 12;
inline constexpr int appearing = 120;    ///< Milliseconds of any transition.
inline constexpr double disabled = 0.4;  ///< Opacity of what cannot be used.

}  // namespace metrics

/// What surrounds the picture.
enum class Surround { Theme, Black, Grey, White };

/// What a piece of text is for; decides size and weight.
enum class TextRole { Text, Strong, Secondary, Caption, Prompt, Title, Display };

/// The colours and fonts of the whole program, in one of two tones. A value; nothing else holds a colour.
struct Theme {
    enum class Tone { Dark, Light };

    Tone tone = Tone::Dark;

    QColor surround;  ///< Around the picture.
    QColor field;     ///< Behind text that can be edited; the tab in front.
    QColor panel;
    QColor raised;  ///< Buttons and popovers.
    QColor hover;   ///< Also the selected row.
    QColor pressed;
    QColor line;
    QColor outline;  ///< Of check boxes and radio buttons: a line that has to be seen.
    QColor text;
    QColor secondary;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor accentInk;   ///< On accent.
    QColor accentText;  ///< Accent where it is text, icon or focus.
    QColor ok;
    QColor bad;
    QColor shadow;

    // On the picture itself, the same in both tones.
    QColor overlay;           ///< Pills and read-outs; translucent.
    QColor overlayText;       ///< On overlay.
    QColor overlaySecondary;  ///< On overlay.
    QColor antsDark;
    QColor antsLight;
    QColor checkerDark;
    QColor checkerLight;
    QColor shimmer;
    QColor changed;                ///< What an edit changed where it was to.
    QColor elsewhere;              ///< What it changed beside that.
    std::array<QColor, 3> passes;  ///< Pixels made by one model, by two, by more.

    static Theme dark();
    static Theme light();
    /// What the desktop asks for (org.freedesktop.appearance), else what its palette looks like. May wait for the
    /// desktop for a twentieth of a second: call it once, before the first window.
    static Tone systemTone();
    static Theme of(Tone tone) { return tone == Tone::Dark ? dark() : light(); }

    bool isDark() const { return tone == Tone::Dark; }
    /// Around a focused control, outside of it.
    QColor focusRing() const;
    /// Behind a word that stands out: an @name in a prompt.
    QColor highlight() const;
    QColor surroundOf(Surround choice) const;
    QFont font(TextRole role) const;
    QPalette palette() const;
};

/// Contrast of two opaque colours, 1 … 21 (WCAG 2.2, relative luminance of sRGB).
double contrast(const QColor& a, const QColor& b);
/// `over` laid on the opaque `ground`.
QColor composed(const QColor& over, const QColor& ground);
QColor withAlpha(QColor color, double alpha);

/// Style, palette and font of the whole program; may be called again at any time.
void apply(QApplication& application, const Theme& theme);
/// The theme that was applied. Widgets ask when they paint, and paint again on QEvent::StyleChange.
const Theme& themeOf(const QWidget& widget);

}  // namespace ratoon
