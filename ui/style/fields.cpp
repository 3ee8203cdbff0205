// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace ratoon::controls {

namespace {

constexpr int arrowWidth = 24;
constexpr int fieldPadding = 8;
constexpr int stepWidth = 20;
constexpr double grooveHeight = 4;
constexpr double knobSide = 14;
constexpr double thumbIdle = 4;
constexpr double thumbBusy = 8;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// The pill of `thickness` along the middle of `area`.
QRectF lineThrough(const QRectF& area, double thickness, bool isHorizontal)
{
    if (isHorizontal) {
        return {area.left(), area.center().y() - thickness / 2, area.width(), thickness};
    }
    return {area.center().x() - thickness / 2, area.top(), thickness, area.height()};
}

void pill(Pen pen, const QRectF& area, const QColor& color)
{
    box(pen, area, std::min(area.width(), area.height()) / 2, color);
}

}  // namespace

void field(Pen pen, const QStyleOption& option, double radius)
{
    const bool isFocused = has(option, QStyle::State_HasFocus);
    const double opacity = pen.painter.opacity();
    if (!has(option, QStyle::State_Enabled)) pen.painter.setOpacity(opacity * 0.7);
    box(pen,
        option.rect,
        radius,
        pen.theme.field,
        isFocused ? pen.theme.accentText : pen.theme.line);
    pen.painter.setOpacity(opacity);
}

void comboBox(Pen pen, const QStyleOptionComboBox& option)
{
    const double opacity = pen.painter.opacity();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (!isEnabled) pen.painter.setOpacity(opacity * 0.7);
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    const bool isOpen = has(option, QStyle::State_On);
    const QColor ground = option.editable ? pen.theme.field : pen.theme.raised;
    box(pen,
        option.rect,
        metrics::radiusControl,
        isHovered || isOpen ? pen.theme.hover : ground,
        has(option, QStyle::State_HasFocus) && option.editable ? pen.theme.accentText
                                                               : pen.theme.line);
    if (!isEnabled) pen.painter.setOpacity(opacity * metrics::disabled);
    chevron(
        pen, comboBoxPart(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow, pen.theme.secondary);
    pen.painter.setOpacity(opacity);
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(
            option.direction,
            whole,
            QRect(whole.right() + 1 - arrowWidth, whole.top(), arrowWidth, whole.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(
            option.direction, whole, whole.adjusted(fieldPadding, 1, -arrowWidth, -1));
    default: return whole;
    }
}

void spinBox(Pen pen, const QStyleOptionSpinBox& option)
{
    field(pen, option, metrics::radiusControl);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto step = [&](QStyle::SubControl part, Qt::ArrowType arrow, bool isPossible) {
        const QRect area = spinBoxPart(option, part);
        const bool isHot = option.activeSubControls == part && has(option, QStyle::State_MouseOver);
        const QColor color = isHot ? pen.theme.text : pen.theme.secondary;
        chevron(pen, area, arrow, isPossible ? color : withAlpha(color, metrics::disabled));
    };
    step(QStyle::SC_SpinBoxUp,
         Qt::UpArrow,
         option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    step(QStyle::SC_SpinBoxDown,
         Qt::DownArrow,
         option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const int steps = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepWidth;
    const int half = whole.height() / 2;
    const int x = whole.right() + 1 - steps;
    QRect area = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp: area = QRect(x, whole.top() + 2, steps - 2, half - 2); break;
    case QStyle::SC_SpinBoxDown: area = QRect(x, whole.top() + half, steps - 2, half - 2); break;
    case QStyle::SC_SpinBoxEditField: area = whole.adjusted(fieldPadding - 2, 1, -steps, -1); break;
    default: break;
    }
    return QStyle::visualRect(option.direction, whole, area);
}

void slider(Pen pen, const QStyleOptionSlider& option, const QRect& handle)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const double opacity = pen.painter.opacity();
    if (!has(option, QStyle::State_Enabled)) pen.painter.setOpacity(opacity * metrics::disabled);
    const QRectF groove = lineThrough(option.rect, grooveHeight, isHorizontal);
    pill(pen, groove, pen.theme.line);
    const QPointF center = QRectF(handle).center();
    QRectF filled = groove;
    if (isHorizontal && option.upsideDown)
        filled.setLeft(center.x());
    else if (isHorizontal)
        filled.setRight(center.x());
    else if (option.upsideDown)
        filled.setTop(center.y());
    else
        filled.setBottom(center.y());
    pill(pen, filled, pen.theme.secondary);

    const bool isHot = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF knob(center.x() - knobSide / 2, center.y() - knobSide / 2, knobSide, knobSide);
    if (has(option, QStyle::State_HasFocus)) {
        focusRing(pen, knob.adjusted(-2, -2, 2, 2), knobSide / 2);
    }
    box(pen,
        knob,
        knobSide / 2,
        isHot ? pen.theme.text : composed(withAlpha(pen.theme.text, 0.88), pen.theme.panel));
    pen.painter.setOpacity(opacity);
}

void scrollBar(Pen pen, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.maximum <= option.minimum) return;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const bool isBusy = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool isGripped = has(option, QStyle::State_Sunken) &&
                           option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRectF room = QRectF(handle).adjusted(2, 2, -2, -2);
    const double strength = isGripped ? 0.85 : (isBusy ? 0.6 : 0.4);
    pill(pen,
         lineThrough(room, isBusy ? thumbBusy : thumbIdle, isHorizontal),
         withAlpha(pen.theme.secondary, strength));
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    constexpr int shortest = 32;
    const QRect whole = option.rect;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int room = isHorizontal ? whole.width() : whole.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int length = room;
    if (range > 0) {
        const qint64 wanted =
            static_cast<qint64>(option.pageStep) * room / (range + std::max(1, option.pageStep));
        length = std::clamp(static_cast<int>(wanted), std::min(shortest, room), room);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto span = [&](int from, int size) {
        return isHorizontal ? QRect(whole.left() + from, whole.top(), size, whole.height())
                            : QRect(whole.left(), whole.top() + from, whole.width(), size);
    };
    QRect area;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: area = span(start, length); break;
    case QStyle::SC_ScrollBarSubPage: area = span(0, start); break;
    case QStyle::SC_ScrollBarAddPage: area = span(start + length, room - start - length); break;
    case QStyle::SC_ScrollBarGroove: area = whole; break;
    default: break;
    }
    return QStyle::visualRect(option.direction, whole, area);
}

void progress(Pen pen, const QStyleOptionProgressBar& option)
{
    const QRectF groove = lineThrough(option.rect, grooveHeight, true);
    pill(pen, groove, pen.theme.line);
    const int range = option.maximum - option.minimum;
    if (range <= 0) {
        pill(pen, groove, withAlpha(pen.theme.accentText, 0.5));
        return;
    }
    const double share = std::clamp((option.progress - option.minimum) / double(range), 0.0, 1.0);
    if (share <= 0) return;
    QRectF done = groove;
    done.setWidth(std::max(grooveHeight, groove.width() * share));
    pill(pen, done, pen.theme.accentText);
}

}  // namespace ratoon::controls
