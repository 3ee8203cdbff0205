// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionDockWidget;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;

/// How each control looks: functions of an option and a theme, called by Style.
namespace ratoon::controls {

/// What every painter needs besides its option.
struct Pen {
    QPainter& painter;
    const Theme& theme;
    int mnemonics = Qt::TextShowMnemonic;  ///< Or TextHideMnemonic.
};

// Shapes. Boxes are aligned so that a line of one pixel is sharp.
void box(Pen pen, const QRectF& area, double radius, const QColor& fill, const QColor& border = {});
void chevron(Pen pen, const QRectF& area, Qt::ArrowType direction, const QColor& color);
/// Along the inside of `area`, around a control of that radius.
void focusRing(Pen pen, const QRectF& area, double radius);
/// The same around a field, which has an edge in that color of its own.
void fieldGlow(Pen pen, const QRectF& area, double radius);

// Buttons.
void button(Pen pen, const QStyleOptionButton& option, Emphasis emphasis);
void buttonLabel(Pen pen, const QStyleOptionButton& option, Emphasis emphasis);
QSize buttonSize(const Theme& theme, const QStyleOptionButton& option);
void toolButton(Pen pen, const QStyleOption& option);
/// Two pixels of accent at the left.
void chosenMark(Pen pen, const QStyleOption& option);
void checkBox(Pen pen, const QStyleOption& option);
void radioButton(Pen pen, const QStyleOption& option);

// Fields.
void field(Pen pen, const QStyleOption& option, double radius);
void comboBox(Pen pen, const QStyleOptionComboBox& option);
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
void spinBox(Pen pen, const QStyleOptionSpinBox& option);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);
void slider(Pen pen, const QStyleOptionSlider& option, const QRect& handle);
void scrollBar(Pen pen, const QStyleOptionSlider& option, const QRect& handle);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void progress(Pen pen, const QStyleOptionProgressBar& option);

// Menus, tabs, rows.
void menuItem(Pen pen, const QStyleOptionMenuItem& option);
QSize menuItemSize(const Theme& theme, const QStyleOptionMenuItem& option);
void menuBarItem(Pen pen, const QStyleOptionMenuItem& option);
void tab(Pen pen, const QStyleOptionTab& option);
void tabLabel(Pen pen, const QStyleOptionTab& option, const QRect& area);
void dockTitle(Pen pen, const QStyleOptionDockWidget& option, const QRect& area);
void row(Pen pen, const QStyleOption& option);
void branch(Pen pen, const QStyleOption& option);
void header(Pen pen, const QStyleOptionHeader& option);

}  // namespace ratoon::controls
