// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

namespace ratoon::controls {

namespace {

constexpr int menuInset = 4;
constexpr int menuGutter = 32;  ///< Left of the words: check mark or icon.
constexpr int menuEnd = 28;     ///< Right of the shortcut: the arrow of a submenu.
constexpr int shortcutGap = 24;
constexpr int separatorHeight = 9;

bool isSet(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void menuMark(Pen pen, const QStyleOptionMenuItem& option)
{
    const QRect gutter(option.rect.left() + menuInset,
                       option.rect.top(),
                       menuGutter - menuInset,
                       option.rect.height());
    QRect mark(0, 0, metrics::iconSmall, metrics::iconSmall);
    mark.moveCenter(gutter.center());
    const bool isCheckable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (isCheckable && option.checked) {
        pen.painter.setRenderHint(QPainter::Antialiasing);
        pen.painter.setPen(
            QPen(pen.theme.accentText, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF from(mark.topLeft());
        const QPointF points[] = {
            from + QPointF(3, 8.4), from + QPointF(6.4, 11.8), from + QPointF(13, 4.6)};
        pen.painter.drawPolyline(points, 3);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&pen.painter, mark);
    }
}

/// Without the gap to the next one, and to the edge that it does not stand on.
QRectF tabArea(const QStyleOptionTab& option)
{
    const bool isBelow =
        option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    return isBelow ? QRectF(option.rect).adjusted(0, 0, -metrics::gapTiny, -metrics::gapTiny)
                   : QRectF(option.rect).adjusted(0, metrics::gapTiny, -metrics::gapTiny, 0);
}

}  // namespace

void menuItem(Pen pen, const QStyleOptionMenuItem& option)
{
    QPainter& painter = pen.painter;
    painter.save();
    painter.fillRect(option.rect, pen.theme.raised);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(option.rect.left() + menuInset,
                         y,
                         option.rect.width() - 2 * menuInset,
                         1,
                         pen.theme.line);
        painter.restore();
        return;
    }
    const bool isEnabled = isSet(option, QStyle::State_Enabled);
    if (isEnabled && isSet(option, QStyle::State_Selected)) {
        box(pen,
            option.rect.adjusted(menuInset, 0, -menuInset, 0),
            metrics::radiusControl - 2,
            pen.theme.hover);
    }
    if (!isEnabled) painter.setOpacity(metrics::disabled);
    menuMark(pen, option);

    const QString words = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString shortcut = option.text.section(QLatin1Char('\t'), 1, 1);
    const QRect line = option.rect.adjusted(menuGutter, 0, -menuEnd, 0);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(option.font);
    painter.setPen(pen.theme.text);
    painter.drawText(line, flags | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    painter.setFont(pen.theme.font(TextRole::Secondary));
    painter.setPen(pen.theme.secondary);
    painter.drawText(line.adjusted(0, 0, menuEnd - 12, 0), flags | Qt::AlignRight, shortcut);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(
            option.rect.right() - menuEnd, option.rect.top(), menuEnd, option.rect.height());
        chevron(pen, end, Qt::RightArrow, pen.theme.secondary);
    }
    painter.restore();
}

QSize menuItemSize(const Theme& theme, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {1, separatorHeight};
    const QString words = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString shortcut = option.text.section(QLatin1Char('\t'), 1, 1);
    int width =
        menuGutter + QFontMetrics(option.font).size(Qt::TextShowMnemonic, words).width() + menuEnd;
    if (!shortcut.isEmpty()) {
        width +=
            shortcutGap + QFontMetrics(theme.font(TextRole::Secondary)).horizontalAdvance(shortcut);
    }
    return {width, metrics::control};
}

void menuBarItem(Pen pen, const QStyleOptionMenuItem& option)
{
    QPainter& painter = pen.painter;
    painter.save();
    painter.fillRect(option.rect, pen.theme.panel);
    const bool isEnabled = isSet(option, QStyle::State_Enabled);
    if (isEnabled &&
        (isSet(option, QStyle::State_Selected) || isSet(option, QStyle::State_Sunken))) {
        box(pen, option.rect.adjusted(0, 2, 0, -2), metrics::radiusControl - 2, pen.theme.hover);
    }
    if (!isEnabled) painter.setOpacity(metrics::disabled);
    painter.setPen(pen.theme.text);
    painter.drawText(
        option.rect, Qt::AlignCenter | pen.mnemonics | Qt::TextSingleLine, option.text);
    painter.restore();
}

void tab(Pen pen, const QStyleOptionTab& option)
{
    const QRectF area = tabArea(option);
    if (isSet(option, QStyle::State_Selected)) {
        const bool isBelow = area.top() <= option.rect.top();
        pen.painter.save();
        pen.painter.setClipRect(area);
        box(pen,
            isBelow ? area.adjusted(0, -metrics::radiusControl, 0, 0)
                    : area.adjusted(0, 0, 0, metrics::radiusControl),
            metrics::radiusControl,
            pen.theme.field);
        pen.painter.restore();
    } else if (isSet(option, QStyle::State_MouseOver)) {
        box(pen, area, metrics::radiusControl, pen.theme.hover);
    }
}

void tabLabel(Pen pen, const QStyleOptionTab& option, const QRect& area)
{
    QPainter& painter = pen.painter;
    painter.save();
    if (!isSet(option, QStyle::State_Enabled)) painter.setOpacity(metrics::disabled);
    const bool isFront = isSet(option, QStyle::State_Selected);
    painter.setPen(isFront ? pen.theme.text : pen.theme.secondary);
    const QRect line(area.left(),
                     tabArea(option).toRect().top(),
                     area.width(),
                     tabArea(option).toRect().height());
    painter.drawText(
        line,
        Qt::AlignLeft | pen.mnemonics | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, line.width(), pen.mnemonics));
    if (isSet(option, QStyle::State_HasFocus)) {
        focusRing(pen, tabArea(option), metrics::radiusControl - 2);
    }
    painter.restore();
}

void dockTitle(Pen pen, const QStyleOptionDockWidget& option, const QRect& area)
{
    QPainter& painter = pen.painter;
    painter.save();
    painter.fillRect(option.rect, pen.theme.panel);
    painter.setFont(pen.theme.font(TextRole::Strong));
    painter.setPen(pen.theme.text);
    const QRect line = area.adjusted(metrics::gap, 0, -metrics::gapTiny, 0);
    painter.drawText(line,
                     Qt::AlignLeft | pen.mnemonics | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(option.title, Qt::ElideRight, line.width()));
    painter.restore();
}

void row(Pen pen, const QStyleOption& option)
{
    const bool isSelected = isSet(option, QStyle::State_Selected);
    const bool isHovered =
        isSet(option, QStyle::State_MouseOver) && isSet(option, QStyle::State_Enabled);
    if (!isSelected && !isHovered) return;
    const QColor fill = isSelected ? pen.theme.hover : withAlpha(pen.theme.hover, 0.55);
    box(pen, option.rect, metrics::radiusControl, fill);
}

void branch(Pen pen, const QStyleOption& option)
{
    if (!isSet(option, QStyle::State_Children)) return;
    const QRect end(option.rect.right() - metrics::iconSmall,
                    option.rect.top(),
                    metrics::iconSmall,
                    option.rect.height());
    const bool isOpen = isSet(option, QStyle::State_Open);
    chevron(pen, end, isOpen ? Qt::DownArrow : Qt::RightArrow, pen.theme.secondary);
}

void header(Pen pen, const QStyleOptionHeader& option)
{
    pen.painter.fillRect(option.rect, pen.theme.panel);
    pen.painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         pen.theme.line);
}

}  // namespace ratoon::controls
