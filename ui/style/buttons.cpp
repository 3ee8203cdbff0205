// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ratoon::controls {

namespace {

constexpr int buttonPadding = 12;
constexpr int iconGap = 6;
constexpr int keyGap = 8;

struct ButtonText {
    QString verb;
    QString key;  ///< Behind the tab.
};

ButtonText buttonText(const QStyleOptionButton& option)
{
    return {option.text.section(QLatin1Char('\t'), 0, 0),
            option.text.section(QLatin1Char('\t'), 1, 1)};
}

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

struct ButtonColors {
    QColor fill;
    QColor border;
};

ButtonColors buttonColors(const Theme& theme, const QStyleOptionButton& option, Emphasis emphasis)
{
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isDown = isOn(option, QStyle::State_Sunken);
    const bool isHovered = isEnabled && isOn(option, QStyle::State_MouseOver);
    const bool isChecked = isOn(option, QStyle::State_On);
    if (emphasis == Emphasis::Primary) {
        if (isDown) return {theme.accentPressed, {}};
        return {isHovered ? theme.accentHover : theme.accent, {}};
    }
    const QColor border = emphasis == Emphasis::Quiet ? QColor() : theme.line;
    if (isDown) return {theme.pressed, border};
    if (isHovered || isChecked) return {theme.hover, border};
    return {emphasis == Emphasis::Quiet ? QColor() : theme.raised, border};
}

QRectF centered(const QRectF& area, double side)
{
    return {area.center().x() - side / 2, area.center().y() - side / 2, side, side};
}

}  // namespace

void button(Pen pen, const QStyleOptionButton& option, Emphasis emphasis)
{
    const auto [fill, border] = buttonColors(pen.theme, option, emphasis);
    const double opacity = pen.painter.opacity();
    if (!isOn(option, QStyle::State_Enabled)) {
        pen.painter.setOpacity(opacity * (emphasis == Emphasis::Primary ? 0.5 : 0.7));
    }
    box(pen, option.rect, metrics::radiusControl, fill, border);
    pen.painter.setOpacity(opacity);
}

void buttonLabel(Pen pen, const QStyleOptionButton& option, Emphasis emphasis)
{
    QPainter& painter = pen.painter;
    painter.save();
    if (!isOn(option, QStyle::State_Enabled)) painter.setOpacity(metrics::disabled);
    const auto [verb, key] = buttonText(option);
    const bool isPrimary = emphasis == Emphasis::Primary;
    QFont font = option.fontMetrics.height() > 0 ? painter.font() : pen.theme.font(TextRole::Text);
    if (isPrimary) font.setWeight(QFont::DemiBold);
    const QFont keyFont = pen.theme.font(TextRole::Caption);
    const QFontMetrics verbMetrics(font);
    const QFontMetrics keyMetrics(keyFont);

    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int verbWidth = verbMetrics.size(Qt::TextShowMnemonic, verb).width();
    const int keyWidth = key.isEmpty() ? 0 : keyGap + keyMetrics.horizontalAdvance(key);
    const int gap = iconWidth > 0 && verbWidth > 0 ? iconGap : 0;
    const QRect inside = option.rect;
    int x = inside.center().x() + 1 - (iconWidth + gap + verbWidth + keyWidth) / 2;
    if (iconWidth > 0) {
        const QRect place(x,
                          inside.center().y() + 1 - option.iconSize.height() / 2,
                          iconWidth,
                          option.iconSize.height());
        option.icon.paint(&painter, place);
        x += iconWidth + gap;
    }
    const QColor ink = isPrimary ? pen.theme.accentInk : pen.theme.text;

    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(x, inside.top(), verbWidth + 1, inside.height()),
                     Qt::AlignLeft | pen.mnemonics | Qt::AlignVCenter | Qt::TextSingleLine,
                     verb);
    if (!key.isEmpty()) {
        painter.setFont(keyFont);
        painter.setPen(isPrimary ? withAlpha(pen.theme.accentInk, 0.78) : pen.theme.secondary);
        painter.drawText(QRect(x + verbWidth + keyGap, inside.top(), keyWidth, inside.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         key);
    }
    painter.restore();
}

QSize buttonSize(const Theme& theme, const QStyleOptionButton& option)
{
    const auto [verb, key] = buttonText(option);
    QFont font = theme.font(TextRole::Strong);
    int width = QFontMetrics(font).size(Qt::TextShowMnemonic, verb).width();
    if (!option.icon.isNull()) width += option.iconSize.width() + (verb.isEmpty() ? 0 : iconGap);
    if (!key.isEmpty()) {
        width += keyGap + QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(key);
    }
    return {width + 2 * buttonPadding, metrics::control};
}

void toolButton(Pen pen, const QStyleOption& option)
{
    if (!isOn(option, QStyle::State_Enabled)) return;
    if (isOn(option, QStyle::State_Sunken)) {
        box(pen, option.rect, metrics::radiusControl, pen.theme.pressed);
    } else if (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_On)) {
        box(pen, option.rect, metrics::radiusControl, pen.theme.hover);
    }
}

void chosenMark(Pen pen, const QStyleOption& option)
{
    pen.painter.save();
    pen.painter.setClipRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()));
    box(pen, option.rect, metrics::radiusControl, pen.theme.accent);
    pen.painter.restore();
}

void checkBox(Pen pen, const QStyleOption& option)
{
    constexpr double radius = 4;
    QPainter& painter = pen.painter;
    const QRectF area = centered(QRectF(option.rect), metrics::iconSmall);
    const bool isOnOrPartly =
        isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    painter.save();
    if (!isOn(option, QStyle::State_Enabled)) painter.setOpacity(metrics::disabled);
    if (!isOnOrPartly) {
        const bool isHovered = isOn(option, QStyle::State_MouseOver);
        box(pen, area, radius, isHovered ? pen.theme.hover : pen.theme.field, pen.theme.outline);
        painter.restore();
        return;
    }
    box(pen, area, radius, pen.theme.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen.theme.accentInk, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath mark(area.topLeft() + QPointF(4, 8.2));
    if (isOn(option, QStyle::State_On)) mark.lineTo(area.topLeft() + QPointF(6.8, 11));
    mark.lineTo(area.topLeft() + QPointF(12, isOn(option, QStyle::State_On) ? 5.2 : 8.2));
    painter.drawPath(mark);
    painter.restore();
}

void radioButton(Pen pen, const QStyleOption& option)
{
    QPainter& painter = pen.painter;
    const QRectF area = centered(QRectF(option.rect), metrics::iconSmall);
    painter.save();
    if (!isOn(option, QStyle::State_Enabled)) painter.setOpacity(metrics::disabled);
    const bool isChosen = isOn(option, QStyle::State_On);
    const QColor ground = isOn(option, QStyle::State_MouseOver) ? pen.theme.hover : pen.theme.field;
    box(pen,
        area,
        area.width() / 2,
        isChosen ? pen.theme.accent : ground,
        isChosen ? QColor() : pen.theme.outline);
    if (isChosen) box(pen, centered(area, 6), 3, pen.theme.accentInk);
    painter.restore();
}

}  // namespace ratoon::controls
