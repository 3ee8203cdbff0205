// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/controls.h"

#include <QPainter>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int chipHeight = metrics::captionRow;
constexpr int leastChip = 48;  ///< With a name that is cut.

}  // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(themeOf(*this).font(TextRole::Secondary));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * metrics::gap, chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(leastChip, sizeHint().width()), chipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    if (!isEnabled()) painter.setOpacity(metrics::disabled);
    const bool isHot = isEnabled() && underMouse();
    const QColor raised = isHot || isChecked() ? theme.hover : QColor();
    controls::box(
        {painter, theme}, rect(), chipHeight / 2.0, isDown() ? theme.pressed : raised, theme.line);
    painter.setPen(isHot || isChecked() ? theme.text : theme.secondary);
    const int room = width() - 2 * metrics::gapSmall;
    painter.drawText(
        rect(), Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

}  // namespace ratoon
